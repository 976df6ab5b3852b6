/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import java.util.function.DoubleConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.ui.twin.Labels;

/** A slider with its name before and its value behind it. */
final class KnobRow {

	private static final int POSITIONS = 200;
	private static final int VALUE_WIDTH = 135;

	private final Knob knob;
	private final Knob.Range range;
	private final Scale scale;
	private final Label value;

	/**
	 * @param parent gets the row: a composite with a grid of three columns
	 * @param knob   what it moves
	 * @param range  how far
	 * @param moved  takes the value when a person moves it
	 */
	KnobRow(Composite parent, Knob knob, Knob.Range range, DoubleConsumer moved) {
		this.knob = knob;
		this.range = range;
		new Label(parent, SWT.NONE).setText(knob.label());
		scale = new Scale(parent, SWT.HORIZONTAL);
		scale.setMaximum(POSITIONS);
		scale.setPageIncrement(POSITIONS / 20);
		scale.setToolTipText(knob.label());
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(scale);
		value = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(value);
		scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> moved.accept(range.at(scale.getSelection() / (double) POSITIONS))));
	}

	void show(double present, QuantityFormat format) {
		int position = (int) Math.round(range.part(present) * POSITIONS);
		if (scale.getSelection() != position) {
			scale.setSelection(position);
		}
		Labels.set(value, format.format(knob.quantity(), present));
	}
}
