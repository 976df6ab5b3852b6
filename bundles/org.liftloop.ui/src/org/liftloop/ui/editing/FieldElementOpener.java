/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.editing;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.FieldDocument;

/**
 * Opens the editor for an element: the one its type brought, or that of the nearest container that has one, or the
 * field editor.
 */
public final class FieldElementOpener {

	/** The editor of a field as a whole. */
	public static final String FIELD_EDITOR = "org.liftloop.ui.fieldEditor"; //$NON-NLS-1$

	private FieldElementOpener() {
	}

	/**
	 * @param page where to open
	 * @param file the field file
	 * @param fragment the element's {@linkplain FieldDocument#fragmentOf place}
	 * @return the editor, which shows the element or has it selected
	 * @throws PartInitException if the editor cannot be opened
	 */
	public static @Nullable IEditorPart open(IWorkbenchPage page, IFile file, String fragment)
			throws PartInitException {
		// Held until the editor has it too, so that the file is read once.
		FieldDocument document = FieldDocument.acquire(file, null);
		try {
			return document.resolve(fragment).isPresent()
					? open(page, document, document.resolve(fragment).orElseThrow())
					: page.openEditor(new FileEditorInput(file), FIELD_EDITOR);
		} finally {
			document.release();
		}
	}

	/**
	 * @param page where to open
	 * @param document the document of the element
	 * @param element the element
	 * @return the editor, which shows the element or has it selected
	 * @throws PartInitException if the editor cannot be opened
	 */
	public static @Nullable IEditorPart open(IWorkbenchPage page, FieldDocument document, EObject element)
			throws PartInitException {
		AssetEditorRegistry registry = AssetEditorRegistry.ofWorkbench();
		EObject shown = element;
		while (shown.eContainer() instanceof EObject container) {
			Optional<AssetEditorDescriptor> descriptor = registry.editorFor(shown.eClass());
			if (descriptor.isPresent()) {
				FieldElementEditorInput input = new FieldElementEditorInput(document.file(),
						document.fragmentOf(shown));
				return reveal(page.openEditor(input, descriptor.get().editorId(), true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID), element);
			}
			shown = container;
		}
		return reveal(page.openEditor(new FileEditorInput(document.file()), FIELD_EDITOR, true,
				IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID), element);
	}

	/**
	 * @param element an element
	 * @return whether its own type brought an editor
	 */
	public static boolean hasEditor(EObject element) {
		return AssetEditorRegistry.ofWorkbench().editorFor(element.eClass()).isPresent();
	}

	private static @Nullable IEditorPart reveal(@Nullable IEditorPart part, EObject element) {
		switch (part) {
		case FieldElementEditor editor -> editor.reveal(element, null);
		case FieldElementFormEditor editor -> editor.reveal(element, null);
		case null, default -> {
			// An editor with a base class of its own has its own idea of what to show first.
		}
		}
		return part;
	}
}
