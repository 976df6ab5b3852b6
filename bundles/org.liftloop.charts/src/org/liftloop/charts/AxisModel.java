/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

/**
 * One axis.
 *
 * @param label what is measured, for example {@code Position}
 * @param unitSymbol the unit of all values along this axis; empty for a plain number
 * @param range what is shown before anyone zooms, in that unit
 */
public record AxisModel(String label, String unitSymbol, ValueRange range) {

	/**
	 * @return label and unit, for example {@code Position (in)}
	 */
	public String title() {
		return unitSymbol.isEmpty() ? label : label + " (" + unitSymbol + ")";
	}

	/**
	 * @param maxSteps the most steps that have room, at least 1
	 * @return the ticks of the whole range
	 */
	public AxisTicks ticks(int maxSteps) {
		return AxisTicks.of(range, maxSteps);
	}

	/**
	 * @param value a value in the unit of this axis
	 * @return the value, to about a thousandth of the range, with its unit
	 */
	public String format(double value) {
		String number = NumberText.forReading(range).format(value);
		return unitSymbol.isEmpty() ? number : number + " " + unitSymbol;
	}
}
