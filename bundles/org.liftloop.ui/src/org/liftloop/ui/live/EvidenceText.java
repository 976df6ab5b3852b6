/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.util.List;

import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.Unit;

/** Evidence and limits in the user's units. */
public final class EvidenceText {

	/** Quantities by the stored unit that evidence names; of those that share one the first. */
	private static final List<Quantity> KNOWN = List.of(Quantity.FORCE, Quantity.TORQUE, Quantity.PRESSURE,
			Quantity.VOLUME_RATE, Quantity.PUMPING_SPEED, Quantity.POWER, Quantity.CURRENT, Quantity.POSITION, Quantity.TIME);

	private EvidenceText() {
	}

	/**
	 * @param evidence what speaks for something
	 * @param format   the user's units
	 * @return "pump fillage 0.622 (below 0.85)"
	 */
	public static String of(Evidence evidence, QuantityFormat format) {
		String note = evidence.note().isEmpty() ? "" : " (" + evidence.note() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
		return evidence.name() + ' ' + value(evidence.value(), evidence.unit(), format) + note;
	}

	/**
	 * @param limit  a limit
	 * @param format the user's units
	 * @return "greatest step 1.40 spm, limit 1.00 spm, bounding"
	 */
	public static String of(BoundingLimit limit, QuantityFormat format) {
		String text = limit.name() + ' ' + value(limit.value(), limit.unit(), format) + ", " //$NON-NLS-1$
				+ Messages.Evidence_limit + ' ' + value(limit.limit(), limit.unit(), format);
		return limit.bounding() ? text + ", " + Messages.Evidence_bounding : text; //$NON-NLS-1$
	}

	/**
	 * @param value  a value
	 * @param unit   symbol of the unit that it is in; empty for none
	 * @param format the user's units
	 * @return it in the user's unit when its unit is one of Liftloop's, else in its own
	 */
	public static String value(double value, String unit, QuantityFormat format) {
		if (unit.isEmpty()) {
			return format.format(Quantity.NUMBER, value);
		}
		return KNOWN.stream().filter(quantity -> isStoredUnit(quantity.storedUnit(), unit)).findFirst()
				.map(quantity -> format.format(quantity, value))
				.orElseGet(() -> format.number(Quantity.NUMBER, value) + ' ' + unit);
	}

	/** By any of its symbols: "Nm" is written for "N·m" too. */
	private static boolean isStoredUnit(Unit stored, String symbol) {
		return Unit.parse(symbol, stored.dimension()).filter(stored::equals).isPresent();
	}
}
