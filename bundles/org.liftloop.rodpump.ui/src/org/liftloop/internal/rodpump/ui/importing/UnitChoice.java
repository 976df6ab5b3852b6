/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Dimension;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.twin.cards.DetectedUnit;

/** The unit of a file's positions or loads: as detected, or as the user says. */
final class UnitChoice {

	private final List<Unit> units;
	private final Combo combo;

	/**
	 * @param parent a composite with a grid; gets a label and a list
	 * @param label what the unit is of
	 * @param dimension what it measures
	 * @param chosen told of the user's choice; null for detection
	 */
	UnitChoice(Composite parent, String label, Dimension dimension, Consumer<@Nullable Unit> chosen) {
		units = dimension == Dimension.LENGTH
				? List.of(Unit.INCH, Unit.FOOT, Unit.MILLIMETRE, Unit.CENTIMETRE, Unit.METRE, Unit.HUNDREDTH_INCH)
				: List.of(Unit.POUND_FORCE, Unit.KILOPOUND_FORCE, Unit.KILOGRAM_FORCE, Unit.NEWTON, Unit.DECANEWTON,
						Unit.KILONEWTON);
		new Label(parent, SWT.NONE).setText(label);
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.add(Messages.Unit_detect);
		units.forEach(unit -> combo.add(unit.symbol()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = combo.getSelectionIndex();
			chosen.accept(index <= 0 ? null : units.get(index - 1));
		}));
	}

	/** Shows what the user said, and what was detected. */
	void show(@Nullable Unit said, Optional<DetectedUnit> detected) {
		combo.setItem(0, detected.filter(unit -> said == null).map(UnitChoice::words).orElse(Messages.Unit_detect));
		combo.select(said == null ? 0 : units.indexOf(said) + 1);
		combo.setToolTipText(detected.map(DetectedUnit::explanation).orElse("")); //$NON-NLS-1$
	}

	private static String words(DetectedUnit detected) {
		return NLS.bind(detected.isAmbiguous() ? Messages.Unit_detectedAmbiguous : Messages.Unit_detected,
				detected.unit().symbol());
	}
}
