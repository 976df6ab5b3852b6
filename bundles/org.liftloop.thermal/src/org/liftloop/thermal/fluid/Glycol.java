/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.fluid;

import java.util.Locale;

import org.liftloop.internal.thermal.Argument;

/**
 * Water with 20 to 60 % of glycol at atmospheric pressure, from -10 °C or the freezing point to 80 °C: polynomials in
 * concentration and temperature fitted to CoolProp 8.0.0 (INCOMP::MEG and INCOMP::MPG, after Melinder 2010) on a grid of
 * 17 by 31 points, within 0.1 % of it.
 *
 * @param kind         which glycol
 * @param massFraction mass of glycol per mass of the mixture, 0.2 to 0.6
 */
public record Glycol(Kind kind, double massFraction) implements Fluid {

	/** The two glycols of cooling loops. Rows of the coefficients: powers of the concentration; columns: of temperature. */
	public enum Kind {
		/** Ethylene glycol, C2H6O2. */
		ETHYLENE("ethylene glycol", new double[][] { //
				{ 1044.13304, -24.6892596, -4.54203544, 0.552644827 },
				{ 25.3470589, -4.58640829, 1.45196471, 0.189367164 }, //
				{ -0.925680082, 0.909873344, -0.539715843 }, //
				{ -0.717935526, -0.533154452 } },
				new double[][] { //
						{ 3579.72493, 174.593367, -16.8665943, -2.62121143 },
						{ -373.676822, 96.4042755, -16.8952453, -2.23662547 },
						{ -21.9367315, -2.67888086, -0.195921885 }, //
						{ 6.26736547, -6.40425775 } },
				new double[][] { //
						{ -6.29406151, -1.137207, 0.36347828, -0.0884661281 },
						{ 0.500061905, -0.0791419613, 0.0433088714, -0.0514015964 },
						{ 0.021791394, 0.0248964291, 0.0123832044, -0.0235615836 },
						{ 0.00279390557, 0.00449080263, 0.0066212845 }, //
						{ -0.00862067841, 0.00134944418 } },
				new double[][] { //
						{ 0.436736168, 0.0340297315, -0.000827472709, -0.00030504544 },
						{ -0.0803163029, -0.0123286515, 0.00241787288, -0.000107809872 },
						{ 0.0071183494, 0.000199450147, -0.0019438207 }, //
						{ 0.000331769023, -0.000437987709 } },
				new double[] { -23.83071509, -21.34964368, -5.76992689, -0.27665404 }),
		/** Propylene glycol, C3H8O2. */
		PROPYLENE("propylene glycol", new double[][] { //
				{ 1023.2826, -28.5365869, -4.26418837, 1.18676214 },
				{ 13.051161, -7.26643303, 1.76826186, -0.132049718 }, //
				{ -2.81770395, 1.57634564, -0.46634011 }, //
				{ -1.3274702, 0.708329418 } },
				new double[][] { //
						{ 3754.43954, 144.529861, -2.5854999, -0.604953782 },
						{ -311.460272, 53.1780938, 0.838576823, 0.803122755 },
						{ -46.6666125, 4.97475366, 2.10594746 }, //
						{ 10.9520136, 0.78514677 } },
				new double[][] { //
						{ -5.98952303, -1.47459532, 0.565545218, -0.143571784 },
						{ 0.647361502, -0.319478207, 0.141403308, -0.0353772402 },
						{ -0.0108500953, 0.0506836218, -0.0490060524, -0.00171493403 },
						{ 0.00488490064, 0.0413560036, -0.0258427621 }, //
						{ 0.0241365015, 0.0031315035 } },
				new double[][] { //
						{ 0.409944474, 0.0293363528, 0.000954019042, -0.000219149042 },
						{ -0.0896098684, -0.0130944035, 0.00162093593, 0.000679818495 },
						{ 0.00729183683, 0.00096448693, -0.00206712913 }, //
						{ -0.000368849483, -0.00133224081 } },
				new double[] { -20.52221001, -18.73594931, -7.99906575, -2.68190235 });

		private final String label;
		private final double[][] density;
		private final double[][] heatCapacity;
		private final double[][] logViscosity;
		private final double[][] conductivity;
		private final double[] freezingC;

		Kind(String label, double[][] density, double[][] heatCapacity, double[][] logViscosity, double[][] conductivity,
				double[] freezingC) {
			this.label = label;
			this.density = density;
			this.heatCapacity = heatCapacity;
			this.logViscosity = logViscosity;
			this.conductivity = conductivity;
			this.freezingC = freezingC;
		}
	}

	private static final double ZERO_CELSIUS_K = 273.15;
	private static final double LOWEST_K = -10 + ZERO_CELSIUS_K;
	private static final double HIGHEST_K = 80 + ZERO_CELSIUS_K;
	private static final double MIDDLE_K = 308.15;
	private static final double HALF_RANGE_K = 45;
	private static final double MIDDLE_FRACTION = 0.4;
	private static final double HALF_RANGE_FRACTION = 0.2;

	/** Checks the concentration. */
	public Glycol {
		Argument.inRange("massFraction", massFraction, 0.2, 0.6);
	}

	@Override
	public String name() {
		return String.format(Locale.ROOT, "%s %.0f %%", kind.label, Double.valueOf(100 * massFraction));
	}

	/** @return freezing point, K; within 0.1 K of the data */
	public double freezingK() {
		return ZERO_CELSIUS_K + Polynomial.at(scaledFraction(), kind.freezingC);
	}

	@Override
	public double minimumK() {
		return Math.max(LOWEST_K, freezingK());
	}

	@Override
	public double maximumK() {
		return HIGHEST_K;
	}

	@Override
	public FluidState at(double temperatureK) {
		FluidRangeException.check(this, temperatureK);
		double x = scaledFraction();
		double t = (temperatureK - MIDDLE_K) / HALF_RANGE_K;
		return new FluidState(Polynomial.at(x, t, kind.density), Polynomial.at(x, t, kind.heatCapacity),
				Math.exp(Polynomial.at(x, t, kind.logViscosity)), Polynomial.at(x, t, kind.conductivity));
	}

	private double scaledFraction() {
		return (massFraction - MIDDLE_FRACTION) / HALF_RANGE_FRACTION;
	}
}
