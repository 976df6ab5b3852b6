/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.explorer;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.io.FieldStore;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldDocumentListener;
import org.liftloop.ui.explorer.FieldNode;

/**
 * What the field explorer shows below a field file.
 */
public final class FieldNodeContentProvider implements ITreeContentProvider {

	private static final Object[] NOTHING = {};

	private final FieldContents contents = new FieldContents();
	private final FieldDocumentListener documents = new FieldDocumentListener() {
		@Override
		public void contentChanged(FieldDocument document, List<Notification> changes) {
			refresh(document.file());
		}

		@Override
		public void reloaded(FieldDocument document) {
			refresh(document.file());
		}
	};
	private final IResourceChangeListener files = this::resourceChanged;
	private @Nullable StructuredViewer viewer;

	/**
	 * Made by the navigator.
	 */
	public FieldNodeContentProvider() {
		FieldDocument.addObserver(documents);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void inputChanged(@Nullable Viewer changed, @Nullable Object oldInput, @Nullable Object newInput) {
		viewer = changed instanceof StructuredViewer structured ? structured : null;
	}

	@Override
	public Object[] getElements(@Nullable Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return switch (parent) {
		case IFile file when isField(file) -> contents.assets(file).toArray();
		case FieldNode node -> contents.children(node).toArray();
		case null, default -> NOTHING;
		};
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		if (!(element instanceof FieldNode node)) {
			return null;
		}
		int end = node.fragment().lastIndexOf('/');
		return end < 0 ? node.file()
				: contents.node(node.file(), node.fragment().substring(0, end)).<Object> map(parent -> parent)
						.orElse(node.file());
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return getChildren(element).length > 0;
	}

	@Override
	public void dispose() {
		FieldDocument.removeObserver(documents);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		contents.dispose();
	}

	private void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (delta == null) {
			return;
		}
		try {
			delta.accept(part -> {
				if (part.getResource() instanceof IFile file && isField(file)
						&& part.getKind() == IResourceDelta.CHANGED && part.getFlags() != IResourceDelta.MARKERS) {
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> refresh(file));
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(FieldNodeContentProvider.class).log(e.getStatus());
		}
	}

	private void refresh(IFile file) {
		StructuredViewer present = viewer;
		if (present != null && !present.getControl().isDisposed()) {
			present.refresh(file);
		}
	}

	private static boolean isField(IFile file) {
		return FieldStore.FILE_EXTENSION.equals(file.getFileExtension());
	}
}
