/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.field;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.liftloop.internal.ui.details.ElementDetails;
import org.liftloop.ui.editing.FieldElementEditor;

/**
 * Edits a field: the tree of everything in it, and the attributes of what is selected.
 */
public final class FieldEditor extends FieldElementEditor {

	/** Context help of the editor. */
	public static final String HELP = "org.liftloop.ui.fieldEditor"; //$NON-NLS-1$

	private @Nullable FieldTree tree;
	private @Nullable ElementDetails details;

	@Override
	protected void createContent(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		FieldTree left = new FieldTree(sash, document(), getSite());
		ElementDetails right = new ElementDetails(sash, document());
		sash.setWeights(2, 3);
		left.viewer().addSelectionChangedListener(event -> right.show(selected(event.getSelection())));
		getSite().setSelectionProvider(left.viewer());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, HELP);
		tree = left;
		details = right;
	}

	@Override
	protected void showElement(EObject element) {
		if (tree != null) {
			tree.show(element);
		}
	}

	@Override
	protected void contentChanged(List<Notification> changes) {
		if (tree != null) {
			tree.refresh();
		}
		if (details != null) {
			details.refresh();
		}
	}

	@Override
	protected void problemsChanged() {
		if (tree != null) {
			tree.refresh();
		}
		if (details != null) {
			details.showProblems();
		}
	}

	@Override
	protected void reveal(EObject target, @Nullable String feature) {
		FieldTree left = tree;
		ElementDetails right = details;
		if (left != null && right != null) {
			left.viewer().setSelection(new StructuredSelection(target), true);
			if (!right.setFocus(feature)) {
				left.viewer().getControl().setFocus();
			}
		}
	}

	@Override
	protected void setContentFocus() {
		if (tree != null) {
			tree.viewer().getControl().setFocus();
		}
	}

	private static @Nullable EObject selected(ISelection selection) {
		return selection instanceof StructuredSelection structured && structured.size() == 1
				&& structured.getFirstElement() instanceof EObject element ? element : null;
	}
}
