/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liftloop.rodpump.sensitivity.Sensitivity;
import org.liftloop.ui.form.EntryException;

/** Slopes, or how many draws from which seed. */
final class MethodFields {

	private static final int LEAST_DRAWS = 10;
	private static final int TEXT_WIDTH = 80;

	private final Button slopes;
	private final Button drawn;
	private final Text number;
	private final Text seed;
	private boolean enabled = true;

	MethodFields(Composite parent, Runnable changed) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(Messages.Method_group);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		slopes = radio(group, Messages.Method_slopes, changed);
		drawn = radio(group, Messages.Method_draws, changed);
		number = text(group, Messages.Method_number, Sensitivity.DEFAULT_DRAWS, changed);
		seed = text(group, Messages.Method_seed, 1, changed);
		slopes.setSelection(true);
		enable();
	}

	/**
	 * @return the number of draws; 0 for slopes
	 * @throws EntryException if it is no such number
	 */
	int draws() throws EntryException {
		if (slopes.getSelection()) {
			return 0;
		}
		EntryException problem = new EntryException(NLS.bind(Messages.Method_badNumber,
				String.format("%,d", LEAST_DRAWS), String.format("%,d", Sensitivity.MAXIMUM_DRAWS))); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			int draws = Integer.parseInt(number.getText().strip());
			if (draws >= LEAST_DRAWS && draws <= Sensitivity.MAXIMUM_DRAWS) {
				return draws;
			}
		} catch (NumberFormatException e) {
			problem.initCause(e);
		}
		throw problem;
	}

	/**
	 * @return the seed of the draws
	 * @throws EntryException if it is no whole number
	 */
	long seed() throws EntryException {
		try {
			return Long.parseLong(seed.getText().strip());
		} catch (NumberFormatException e) {
			throw new EntryException(Messages.Method_badSeed);
		}
	}

	void setEnabled(boolean enabled) {
		this.enabled = enabled;
		enable();
	}

	private void enable() {
		slopes.setEnabled(enabled);
		drawn.setEnabled(enabled);
		number.setEnabled(enabled && drawn.getSelection());
		seed.setEnabled(enabled && drawn.getSelection());
	}

	private Button radio(Composite parent, String text, Runnable changed) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			enable();
			changed.run();
		});
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private static Text text(Composite parent, String caption, int proposed, Runnable changed) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(caption);
		GridDataFactory.fillDefaults().grab(true, false).indent(18, 0).align(SWT.FILL, SWT.CENTER).applyTo(label);
		Text text = new Text(parent, SWT.BORDER | SWT.RIGHT);
		text.setText(Integer.toString(proposed));
		text.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}
}
