/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

/**
 * Line of allowable stress S_A = (T/d + m Smin) SF of a rod's stress diagram. Both lines meet Smax = Smin at T/1.75.
 */
public enum FatigueCurve {
	/** Modified Goodman diagram of API RP 11BR: T/4 + 0.5625 Smin. */
	API_RP_11BR(4, 0.5625, "API RP 11BR"),
	/**
	 * T/2.8 + 0.375 Smin, which makers of high-strength rods publish and which was proposed for the modified diagram
	 * (Hein, SWPSC 2014). Not an API curve.
	 */
	MAKER_T_2_8(2.8, 0.375, "maker's curve T/2.8, not API");

	private final double strengthDivisor;
	private final double slope;
	private final String label;

	FatigueCurve(double strengthDivisor, double slope, String label) {
		this.strengthDivisor = strengthDivisor;
		this.slope = slope;
		this.label = label;
	}

	/** @return part of the tensile strength allowed at zero minimum stress, before the service factor, dimensionless */
	public double interceptFraction() {
		return 1 / strengthDivisor;
	}

	/** @return slope of the allowable stress over the minimum stress, before the service factor, dimensionless */
	public double slope() {
		return slope;
	}

	/** @return what the curve is, to be shown beside every loading it gives */
	public String label() {
		return label;
	}
}
