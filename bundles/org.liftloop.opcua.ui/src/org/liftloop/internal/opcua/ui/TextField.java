/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Text;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.PendingEdit;

/** A text of a page. Enter or leaving it commits, Escape takes the model's value back. */
final class TextField implements PendingEdit {

	private final FieldDocument document;
	private final Text text;
	private final Supplier<String> value;
	private final Consumer<String> change;
	private String shown = ""; //$NON-NLS-1$

	/**
	 * @param document the document that is changed
	 * @param text the control
	 * @param value what the model holds
	 * @param change makes the model hold something else
	 */
	TextField(FieldDocument document, Text text, Supplier<String> value, Consumer<String> change) {
		this.document = document;
		this.text = text;
		this.value = value;
		this.change = change;
		revert();
		text.addModifyListener(event -> updatePending());
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> commit()));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.character == SWT.ESC && isPending()) {
				revert();
				event.doit = false;
			}
		}));
		text.addDisposeListener(event -> document.removePendingEdit(this));
	}

	/** Shows what the model holds, unless the user is typing. */
	void refresh() {
		if (!isPending() && !value.get().equals(shown)) {
			revert();
		}
	}

	@Override
	public void commit() {
		if (isPending()) {
			String typed = text.getText().strip();
			// First, so that undo is that of the change and no longer that of the typing.
			document.removePendingEdit(this);
			shown = text.getText();
			change.accept(typed);
			revert();
		}
	}

	@Override
	public void revert() {
		shown = value.get();
		text.setText(shown);
		updatePending();
	}

	private boolean isPending() {
		return !text.getText().equals(shown);
	}

	private void updatePending() {
		if (isPending()) {
			document.addPendingEdit(this);
		} else {
			document.removePendingEdit(this);
		}
	}
}
