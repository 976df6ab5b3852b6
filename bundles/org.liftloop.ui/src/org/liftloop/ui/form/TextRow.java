/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import org.eclipse.core.databinding.Binding;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.document.PendingEdit;

/** A row with a text. Enter or leaving it commits, Escape takes the model's value back. */
final class TextRow extends AttributeRow implements PendingEdit {

	private final Text text;
	private final Binding binding;
	private String shown = ""; //$NON-NLS-1$

	TextRow(RowContext context, Label caption, Text text, @Nullable Label remark) {
		super(context, caption, remark);
		this.text = text;
		binding = bindTyped(WidgetProperties.text(SWT.Modify).observe(text));
		shown = text.getText();
		text.addModifyListener(event -> updatePending());
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> commit()));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.ESC && isPending()) {
				revert();
				event.doit = false;
			}
		}));
		text.addDisposeListener(event -> context.document().removePendingEdit(this));
	}

	@Override
	Control control() {
		return text;
	}

	@Override
	void show() {
		if (!isPending()) {
			revert();
		}
	}

	@Override
	public void commit() {
		if (isPending() && binding.getValidationStatus().getValue().isOK()) {
			// First, so that undo is that of the change and no longer that of the typing.
			context().document().removePendingEdit(this);
			binding.updateTargetToModel();
			revert();
		}
	}

	@Override
	public void revert() {
		shown = modelText();
		text.setText(shown);
		updatePending();
	}

	private boolean isPending() {
		return !text.getText().equals(shown);
	}

	private void updatePending() {
		String model = modelText();
		if (text.getText().equals(model)) {
			shown = model;
		}
		if (isPending()) {
			context().document().addPendingEdit(this);
		} else {
			context().document().removePendingEdit(this);
		}
	}

	private String modelText() {
		return context().format().show(context().path().get(context().root()));
	}
}
