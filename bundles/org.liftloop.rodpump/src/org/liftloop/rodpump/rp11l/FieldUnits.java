/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.rp11l;

/** The form's own units: its constants are rounded in them, so its arithmetic is done in them. */
final class FieldUnits {

	static final double INCH_M = 0.0254;
	static final double FOOT_M = 0.3048;
	static final double POUND_N = 4.4482216152605;
	static final double INCH_POUND_NM = INCH_M * POUND_N;
	static final double HORSEPOWER_W = 550 * FOOT_M * POUND_N;
	static final double BARREL_PER_DAY_M3_PER_S = 42 * 231 * INCH_M * INCH_M * INCH_M / 86_400;
	/** in/(lb ft), the unit of the elastic constants, in 1/N. */
	static final double ELASTIC_PER_N = INCH_M / (POUND_N * FOOT_M);

	private FieldUnits() {
	}

	/** Loads are carried from line to line in whole pounds, as on the form. */
	static double wholePoundsN(double pounds) {
		return Math.rint(pounds) * POUND_N;
	}
}
