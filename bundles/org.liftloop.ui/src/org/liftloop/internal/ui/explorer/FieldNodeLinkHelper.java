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

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.editing.FieldElementEditorInput;
import org.liftloop.ui.explorer.FieldNode;

/**
 * "Link with editor" between nodes of the explorer and the editors on their elements.
 */
public final class FieldNodeLinkHelper implements ILinkHelper {

	@Override
	public IStructuredSelection findSelection(@Nullable IEditorInput input) {
		if (!(input instanceof FieldElementEditorInput element)) {
			return StructuredSelection.EMPTY;
		}
		FieldContents contents = new FieldContents();
		try {
			return contents.node(element.file(), element.fragment()).map(StructuredSelection::new)
					.orElse(StructuredSelection.EMPTY);
		} finally {
			contents.dispose();
		}
	}

	@Override
	public void activateEditor(@Nullable IWorkbenchPage page, @Nullable IStructuredSelection selection) {
		if (page != null && selection != null && selection.getFirstElement() instanceof FieldNode node) {
			IEditorPart editor = page.findEditor(new FieldElementEditorInput(node.file(), node.fragment()));
			if (editor != null) {
				page.bringToTop(editor);
			}
		}
	}
}
