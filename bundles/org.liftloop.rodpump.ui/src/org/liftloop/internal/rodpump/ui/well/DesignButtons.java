/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What can be done on the page of the designs. */
final class DesignButtons {

	/** Does it. */
	interface Client {

		void add();

		void duplicate();

		void delete();

		void apply();

		void recompute();

		void cancel();
	}

	private final Button duplicate;
	private final Button delete;
	private final Button apply;
	private final Button recompute;
	private final Button cancel;

	DesignButtons(Composite parent, Client client) {
		Composite bar = new Composite(parent, SWT.NONE);
		button(bar, Messages.Design_new, Messages.Design_newMeaning, client::add);
		duplicate = button(bar, Messages.Design_duplicate, Messages.Design_duplicateMeaning,
				client::duplicate);
		delete = button(bar, Messages.Design_delete, Messages.Design_deleteMeaning, client::delete);
		apply = button(bar, Messages.Design_apply, Messages.Design_applyMeaning, client::apply);
		recompute = button(bar, Messages.Design_recompute, Messages.Design_recomputeMeaning,
				client::recompute);
		cancel = button(bar, Messages.Design_cancel, Messages.Design_cancelMeaning, client::cancel);
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).applyTo(bar);
	}

	/**
	 * @param design whether a design is chosen
	 * @param predicted whether there is a prediction of it
	 * @param running whether a run is under way
	 */
	void enable(boolean design, boolean predicted, boolean running) {
		duplicate.setEnabled(design);
		delete.setEnabled(design);
		apply.setEnabled(design && predicted);
		recompute.setEnabled(!running);
		cancel.setEnabled(running);
	}

	private static Button button(Composite bar, String text, String meaning, Runnable action) {
		// Not one of the form toolkit: in its colours a disabled button looks like an enabled one.
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(meaning);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
