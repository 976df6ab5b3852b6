/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Well;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementEditorInput;
import org.liftloop.ui.explorer.FieldNode;

/** The field file and the well that cards are imported into; holds the file's document while it is chosen. */
final class ImportTarget {

	private static final String EXTENSION = "liftloop"; //$NON-NLS-1$

	private final List<IFile> files = fieldFiles();
	private Optional<FieldDocument> document = Optional.empty();
	private Optional<Well> well = Optional.empty();

	/** @return the field files of the workspace */
	List<IFile> files() {
		return files;
	}

	/** @return the document of the chosen file */
	Optional<FieldDocument> document() {
		return document;
	}

	/** @return the chosen well */
	Optional<Well> well() {
		return well;
	}

	/** @return the wells of the chosen file; none if it cannot be read */
	List<Well> wells() {
		return document.filter(FieldDocument::isLoaded)
				.map(loaded -> loaded.field().getAssets().stream().filter(Well.class::isInstance).map(Well.class::cast)
						.toList())
				.orElse(List.of());
	}

	/** Chooses a file, and its first well. */
	void choose(IFile file) {
		release();
		document = Optional.of(FieldDocument.acquire(file, null));
		well = wells().stream().findFirst();
	}

	/** Chooses a well of the chosen file. */
	void choose(Well chosen) {
		well = Optional.of(chosen);
	}

	/** Chooses what the user has selected or is editing, else the first file. */
	void chooseBy(IStructuredSelection selection, @Nullable IWorkbenchPage page) {
		Object selected = selection.getFirstElement();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (selected instanceof FieldNode node) {
			chooseBy(node.file(), node.fragment());
		} else if (Adapters.adapt(selected, IFile.class) instanceof IFile file && files.contains(file)) {
			choose(file);
		} else if (editor != null && editor.getEditorInput() instanceof FieldElementEditorInput input) {
			chooseBy(input.file(), input.fragment());
		} else if (!files.isEmpty()) {
			choose(files.getFirst());
		}
	}

	/** Lets go of the document. */
	void release() {
		document.ifPresent(FieldDocument::release);
		document = Optional.empty();
		well = Optional.empty();
	}

	private void chooseBy(IFile file, String fragment) {
		choose(file);
		EObject element = document.flatMap(chosen -> chosen.resolve(fragment)).orElse(null);
		while (element != null && !(element instanceof Well)) {
			element = element.eContainer();
		}
		if (element instanceof Well chosen) {
			well = Optional.of(chosen);
		}
	}

	private static List<IFile> fieldFiles() {
		List<IFile> found = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (resource.getType() == IResource.FILE && EXTENSION.equals(resource.getFileExtension())) {
					found.add((IFile) resource);
				}
				return true;
			});
		} catch (CoreException e) {
			// A resource vanished while the workspace was walked: those found are still good.
			ILog.of(ImportTarget.class).log(e.getStatus());
		}
		return List.copyOf(found);
	}
}
