/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.live;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.liftloop.ui.live.LiveChoice;

/** Says which wells are simulated, how fast, and what is hidden of them. */
final class SimulatedPane extends Composite {

	private final Combo endpoint;
	private final Spinner rate;
	private final Text seed;

	/**
	 * @param parent  gets the pane
	 * @param choice  what is shown first
	 * @param address address of the field file
	 * @param changed run when something else is entered
	 */
	SimulatedPane(Composite parent, LiveChoice.Simulated choice, String address, Runnable changed) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		endpoint = labelled(Messages.Start_endpoint, new Combo(this, SWT.DROP_DOWN));
		endpoint.setItems(address, LiveChoice.DEMO);
		endpoint.setText(choice.endpoint());
		rate = labelled(Messages.Start_rate, new Spinner(this, SWT.BORDER));
		rate.setValues(choice.rate(), 1, LiveChoice.Simulated.FASTEST, 0, 1, 10);
		rate.setToolTipText(Messages.Start_rateTip);
		seed = labelled(Messages.Start_seed, new Text(this, SWT.BORDER));
		seed.setText(Long.toString(choice.seed()));
		seed.setToolTipText(Messages.Start_seedTip);
		ModifyListener modified = event -> changed.run();
		endpoint.addModifyListener(modified);
		rate.addModifyListener(modified);
		seed.addModifyListener(modified);
	}

	/** The label is made after its field but stands before it. */
	private <C extends Control> C labelled(String text, C field) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text);
		label.moveAbove(field);
		GridDataFactory.fillDefaults().grab(true, false).hint(StartLiveDialog.TEXT_WIDTH, SWT.DEFAULT).applyTo(field);
		return field;
	}

	/** @return why it cannot be started so; empty when it can */
	String problem() {
		if (endpoint.getText().isBlank()) {
			return Messages.Start_noEndpoint;
		}
		try {
			Long.parseLong(seed.getText().strip());
			return ""; //$NON-NLS-1$
		} catch (NumberFormatException e) {
			return Messages.Start_noSeed;
		}
	}

	/** @return what is entered; only without a problem */
	LiveChoice choice() {
		return new LiveChoice.Simulated(endpoint.getText().strip(), rate.getSelection(),
				Long.parseLong(seed.getText().strip()));
	}
}
