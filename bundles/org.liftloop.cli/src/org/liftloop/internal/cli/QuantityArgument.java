/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liftloop.core.operation.InputException;
import org.liftloop.core.units.DisplayUnit;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;

/** A number with a unit as typed behind an option: {@code 100in}, {@code 2.54 m}, {@code 85%}. */
final class QuantityArgument {

	private static final Pattern FORM = Pattern.compile("\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*(.*?)\\s*");

	private QuantityArgument() {
	}

	/**
	 * @param option   name of the option, for messages
	 * @param typed    what was typed
	 * @param quantity what is meant
	 * @param system   whose unit is taken when none was typed
	 * @return the value in the quantity's stored unit
	 * @throws InputException if it is no number, or the unit measures something else
	 */
	static double parse(String option, String typed, Quantity quantity, UnitSystem system) throws InputException {
		DisplayUnit shown = system.displayUnit(quantity);
		String expected = "Write it as " + option + " NUMBER" + shown.unit().symbol() + ", or with another unit.";
		Matcher parts = FORM.matcher(typed);
		if (!parts.matches()) {
			throw new InputException(option + ": '" + typed + "' is not a number with a unit.", expected);
		}
		double number;
		try {
			number = Double.parseDouble(parts.group(1));
		} catch (NumberFormatException e) {
			throw new InputException(option + ": '" + parts.group(1) + "' is not a number.", expected, e);
		}
		if (parts.group(2).isEmpty()) {
			return shown.toStored(number);
		}
		Unit unit = Unit.parse(parts.group(2), shown.unit().dimension())
				.orElseThrow(() -> new InputException(option + ": unit '" + parts.group(2) + "' is not known.", expected));
		return quantity.storedUnit().fromSi(unit.toSi(number));
	}
}
