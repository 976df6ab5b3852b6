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

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.rodpump.sensitivity.ErrorSource;
import org.liftloop.rodpump.sensitivity.StatedErrors;
import org.liftloop.ui.form.EntryException;
import org.liftloop.ui.units.NumberText;

/** A field for each stated error, in the user's units. */
final class ErrorFields {

	private static final int TEXT_WIDTH = 80;

	private final UnitSystem system;
	private final Map<ErrorSource, Text> fields = new EnumMap<>(ErrorSource.class);

	ErrorFields(Composite parent, UnitSystem system, StatedErrors proposed, Runnable changed) {
		this.system = system;
		Group group = new Group(parent, SWT.NONE);
		group.setText(Messages.Errors_group);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (ErrorSource source : ErrorSource.values()) {
			NumberText form = form(source);
			Label label = new Label(group, SWT.NONE);
			label.setText(NLS.bind(Messages.Errors_label, name(source), form.unitSymbol()));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
			Text text = new Text(group, SWT.BORDER | SWT.RIGHT);
			text.setText(form.format(stored(source, proposed.of(source))));
			text.addListener(SWT.Modify, event -> changed.run());
			GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
			fields.put(source, text);
		}
	}

	/**
	 * @return the errors as typed
	 * @throws EntryException naming the first field that holds no error
	 */
	StatedErrors errors() throws EntryException {
		Map<ErrorSource, Double> sizes = new EnumMap<>(ErrorSource.class);
		for (Map.Entry<ErrorSource, Text> field : fields.entrySet()) {
			ErrorSource source = field.getKey();
			sizes.put(source, size(source, field.getValue().getText().strip()));
		}
		return StatedErrors.of(sizes);
	}

	void setEnabled(boolean enabled) {
		fields.values().forEach(text -> text.setEnabled(enabled));
	}

	private double size(ErrorSource source, String typed) throws EntryException {
		String name = name(source).replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (typed.isEmpty()) {
			throw new EntryException(NLS.bind(Messages.Errors_empty, name));
		}
		NumberText form = form(source);
		double size;
		try {
			size = inSourceUnit(source, form.parse(typed));
		} catch (IllegalArgumentException e) {
			throw new EntryException(NLS.bind(Messages.Errors_problem, name, e.getMessage()));
		}
		double largest = StatedErrors.largest(source);
		if (!(size >= 0 && size <= largest)) {
			throw new EntryException(NLS.bind(Messages.Errors_range, name,
					form.format(stored(source, largest)) + ' ' + form.unitSymbol()));
		}
		return size;
	}

	private NumberText form(ErrorSource source) {
		return NumberText.of(switch (source) {
		case LOAD_OFFSET -> Quantity.FORCE;
		case PHASE -> Quantity.ANGLE;
		case DEPTH, ROD_WEIGHT, LOAD_GAIN, SPEED, DAMPING -> Quantity.FRACTION;
		}, system);
	}

	/** A phase is stated in degrees, an angle is held in radians. */
	private static double stored(ErrorSource source, double size) {
		return source == ErrorSource.PHASE ? Unit.DEGREE.toSi(size) : size;
	}

	private static double inSourceUnit(ErrorSource source, double stored) {
		return source == ErrorSource.PHASE ? Unit.DEGREE.fromSi(stored) : stored;
	}

	private static String name(ErrorSource source) {
		return switch (source) {
		case DEPTH -> Messages.Errors_depth;
		case ROD_WEIGHT -> Messages.Errors_rodWeight;
		case LOAD_OFFSET -> Messages.Errors_loadOffset;
		case LOAD_GAIN -> Messages.Errors_loadGain;
		case PHASE -> Messages.Errors_phase;
		case SPEED -> Messages.Errors_speed;
		case DAMPING -> Messages.Errors_damping;
		};
	}
}
