/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * Tells open documents, on the UI thread, what happened to their files.
 */
final class FieldFileWatcher implements IResourceChangeListener {

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.LOCAL_CHANGED;

	private final FieldDocuments documents;

	FieldFileWatcher(FieldDocuments documents) {
		this.documents = documents;
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		IResourceDelta delta = event == null ? null : event.getDelta();
		if (delta == null) {
			return;
		}
		try {
			delta.accept(part -> {
				if (part.getResource() instanceof IFile file) {
					visit(file, part);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(FieldFileWatcher.class).log(e.getStatus());
		}
	}

	private void visit(IFile file, IResourceDelta delta) {
		switch (delta.getKind()) {
		case IResourceDelta.REMOVED -> {
			if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
				IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
				later(() -> documents.moved(file, target));
			} else {
				later(() -> documents.find(file).ifPresent(FieldDocument::fileRemoved));
			}
		}
		case IResourceDelta.ADDED -> later(() -> documents.find(file).ifPresent(FieldDocument::fileChanged));
		case IResourceDelta.CHANGED -> {
			if ((delta.getFlags() & CONTENT) != 0) {
				later(() -> documents.find(file).ifPresent(FieldDocument::fileChanged));
			}
		}
		default -> {
			// Nothing else concerns a file's content.
		}
		}
	}

	private static void later(Runnable action) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(action);
	}
}
