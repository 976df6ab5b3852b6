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

/**
 * Viscosity (IAPWS R12-08, without the critical enhancement, which is nil in the liquid below 200 °C) and thermal
 * conductivity (IAPWS R15-11 with the critical enhancement) of water.
 */
final class WaterTransport {

	private static final double CRITICAL_K = 647.096;
	private static final double CRITICAL_KG_M3 = 322;
	private static final double CRITICAL_PA = 22.064e6;
	private static final double GAS_CONSTANT_J_KG_K = 461.51805;
	private static final double[] DILUTE_VISCOSITY = { 1.67752, 2.20462, 0.6366564, -0.241605 };
	/** Rows: power of the inverse temperature; columns: power of the density. */
	private static final double[][] VISCOSITY = { //
			{ 0.520094, 0.222531, -0.281378, 0.161913, -0.0325372, 0, 0 },
			{ 0.0850895, 0.999115, -0.906851, 0.257399, 0, 0, 0 }, //
			{ -1.08374, 1.88797, -0.772479, 0, 0, 0, 0 }, //
			{ -0.289555, 1.26613, -0.489837, 0, 0.0698452, 0, -0.00435673 }, //
			{ 0, 0, -0.257040, 0, 0, 0.00872102, 0 }, //
			{ 0, 0.120573, 0, 0, 0, 0, -0.000593264 } };
	private static final double[] DILUTE_CONDUCTIVITY = { 2.443221e-3, 1.323095e-2, 6.770357e-3, -3.454586e-3,
			4.096266e-4 };
	private static final double[][] CONDUCTIVITY = {
			{ 1.60397357, -0.646013523, 0.111443906, 0.102997357, -0.0504123634, 0.00609859258 },
			{ 2.33771842, -2.78843778, 1.53616167, -0.463045512, 0.0832827019, -0.00719201245 },
			{ 2.19650529, -4.54580785, 3.55777244, -1.40944978, 0.275418278, -0.0205938816 },
			{ -1.21051378, 1.60812989, -0.621178141, 0.0716373224 },
			{ -2.7203370, 4.57586331, -3.18369245, 1.1168348, -0.19268305, 0.012913842 } };
	/**
	 * Reduced compressibility at 1.5 times the critical temperature over (density - 930) / 80, density in kg/m3: fitted
	 * from 850 to 1010 kg/m3 to IAPWS-95 (CoolProp 8.0.0), within 2e-6.
	 */
	private static final double[] REFERENCE_COMPRESSIBILITY = { 0.016588984, -0.0050576256, 9.7826248e-4, -1.487353e-4,
			1.5555577e-5 };
	private static final double REFERENCE_REDUCED_TEMPERATURE = 1.5;

	private WaterTransport() {
	}

	/** @return viscosity, Pa s */
	static double viscosityPaS(double temperatureK, double densityKgM3) {
		double t = temperatureK / CRITICAL_K;
		double r = densityKgM3 / CRITICAL_KG_M3;
		double dilute = 100 * Math.sqrt(t) / Polynomial.at(1 / t, DILUTE_VISCOSITY);
		return 1e-6 * dilute * Math.exp(r * Polynomial.at(1 / t - 1, r - 1, VISCOSITY));
	}

	/** @return thermal conductivity, W/(m K) */
	static double conductivityWPerMK(double temperatureK, WaterRegion1 state, double viscosityPaS) {
		double t = temperatureK / CRITICAL_K;
		double r = 1 / state.volumeM3Kg / CRITICAL_KG_M3;
		double dilute = Math.sqrt(t) / Polynomial.at(1 / t, DILUTE_CONDUCTIVITY);
		double background = dilute * Math.exp(r * Polynomial.at(1 / t - 1, r - 1, CONDUCTIVITY));
		return 1e-3 * (background + critical(t, r, state, viscosityPaS));
	}

	/** The enhancement near the critical point, mW/(m K); the symbols are those of R15-11. */
	private static double critical(double t, double r, WaterRegion1 state, double viscosityPaS) {
		double zeta = state.densityByPressure * CRITICAL_PA / CRITICAL_KG_M3;
		double zetaReference = Polynomial.at((r * CRITICAL_KG_M3 - 930) / 80, REFERENCE_COMPRESSIBILITY);
		double chi = r * (zeta - zetaReference * REFERENCE_REDUCED_TEMPERATURE / t);
		if (chi <= 0) {
			return 0;
		}
		double xiNm = 0.13 * Math.pow(chi / 0.06, 0.630 / 1.239);
		double y = xiNm / 0.40;
		if (y < 1.2e-7) {
			return 0;
		}
		double kappaInverse = state.cvJPerKgK / state.cpJPerKgK;
		double z = 2 / (Math.PI * y) * ((1 - kappaInverse) * Math.atan(y) + kappaInverse * y
				- (1 - Math.exp(-1 / (1 / y + y * y / (3 * r * r)))));
		return 177.8514 * r * state.cpJPerKgK / GAS_CONSTANT_J_KG_K * t / (viscosityPaS * 1e6) * z;
	}
}
