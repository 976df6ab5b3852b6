/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.units;

/**
 * How a quantity is shown in one unit system.
 *
 * @param quantity what is shown
 * @param unit     the unit it is shown in
 * @param decimals decimals that carry meaning, 0 to 6
 */
public record DisplayUnit(Quantity quantity, Unit unit, int decimals) {

	/** Checks that the unit can show the quantity. */
	public DisplayUnit {
		if (unit.dimension() != quantity.storedUnit().dimension()) {
			throw new IllegalArgumentException(unit + " cannot show " + quantity);
		}
	}

	/**
	 * @param storedValue value in {@link Quantity#storedUnit()}
	 * @return the value to show
	 */
	public double fromStored(double storedValue) {
		return unit.fromSi(quantity.storedUnit().toSi(storedValue));
	}

	/**
	 * @param shownValue value as shown or typed
	 * @return the value in {@link Quantity#storedUnit()}
	 */
	public double toStored(double shownValue) {
		return quantity.storedUnit().fromSi(unit.toSi(shownValue));
	}
}
