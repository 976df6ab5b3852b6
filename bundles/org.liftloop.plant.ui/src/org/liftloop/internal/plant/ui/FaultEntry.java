/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.PlantFault;

/** Says how bad a fault becomes, and how fast. */
final class FaultEntry extends Composite {

	/** Seconds in the units of time that are offered. */
	private static final List<Integer> SECONDS = List.of(60, 3_600, 86_400);
	private static final int TEXT_WIDTH = 90;

	private final Label name;
	private final Label range;
	private final Text size;
	private final Label unit;
	private final Text growth;
	private final Combo growthUnit;
	private Optional<FaultForm> form = Optional.empty();

	/**
	 * @param parent  gets it
	 * @param changed run when something else is entered
	 */
	FaultEntry(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
		name = new Label(this, SWT.WRAP);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(name);
		new Label(this, SWT.NONE).setText(Messages.Entry_size);
		size = new Text(this, SWT.BORDER);
		GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(size);
		unit = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(unit);
		range = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(3 * TEXT_WIDTH, SWT.DEFAULT).applyTo(range);
		new Label(this, SWT.NONE).setText(Messages.Entry_growth);
		growth = new Text(this, SWT.BORDER);
		growth.setToolTipText(Messages.Entry_growthTip);
		growth.setMessage(Messages.Entry_atOnce);
		GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(growth);
		growthUnit = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		growthUnit.setItems(Messages.Unit_minutes, Messages.Unit_hours, Messages.Unit_days);
		growthUnit.select(0);
		size.addModifyListener(event -> changed.run());
		growth.addModifyListener(event -> changed.run());
		growthUnit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
	}

	/** @param chosen what is entered; it begins with its example */
	void show(FaultForm chosen) {
		form = Optional.of(chosen);
		name.setText(chosen.name());
		size.setText(chosen.size().format(chosen.example()));
		unit.setText(chosen.size().unitSymbol());
		range.setText(chosen.range());
		growth.setEnabled(chosen.grows());
		growthUnit.setEnabled(chosen.grows());
		requestLayout();
	}

	/**
	 * @return what is entered
	 * @throws IllegalArgumentException saying what is expected
	 */
	PlantFault fault() {
		FaultForm chosen = form.orElseThrow(() -> new IllegalArgumentException(Messages.Entry_none));
		double severity = chosen.size().parse(size.getText().strip());
		PlantFault.Kind kind = chosen.kind();
		if (!(severity >= kind.minimum() && severity <= kind.maximum())) {
			throw new IllegalArgumentException(NLS.bind(Messages.Entry_outOfRange, chosen.range()));
		}
		return PlantFault.of(kind, new FaultCourse(severity, chosen.grows() ? growthS() : 0));
	}

	private double growthS() {
		String typed = growth.getText().strip();
		if (typed.isEmpty()) {
			return 0;
		}
		try {
			double seconds = Double.parseDouble(typed.replace(',', '.')) * SECONDS.get(growthUnit.getSelectionIndex());
			if (seconds >= 0 && seconds <= FaultCourse.MAXIMUM_GROWTH_S) {
				return seconds;
			}
		} catch (NumberFormatException e) {
			// Refused below.
		}
		throw new IllegalArgumentException(Messages.Entry_growthWrong);
	}
}
