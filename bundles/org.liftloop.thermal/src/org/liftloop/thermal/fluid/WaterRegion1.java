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
 * Liquid water by the Gibbs energy of IAPWS-IF97 region 1 (release R7-97(2012), table 2), and the saturation line of its
 * region 4. Pressures in Pa, temperatures in K.
 */
final class WaterRegion1 {

	private static final double GAS_CONSTANT_J_KG_K = 461.526;
	private static final double PRESSURE_PA = 16.53e6;
	private static final double TEMPERATURE_K = 1386;
	/** Rows: exponent of pressure, exponent of temperature, coefficient. */
	private static final double[][] TERMS = { { 0, -2, 0.14632971213167 }, { 0, -1, -0.84548187169114 },
			{ 0, 0, -0.37563603672040e1 }, { 0, 1, 0.33855169168385e1 }, { 0, 2, -0.95791963387872 },
			{ 0, 3, 0.15772038513228 }, { 0, 4, -0.16616417199501e-1 }, { 0, 5, 0.81214629983568e-3 },
			{ 1, -9, 0.28319080123804e-3 }, { 1, -7, -0.60706301565874e-3 }, { 1, -1, -0.18990068218419e-1 },
			{ 1, 0, -0.32529748770505e-1 }, { 1, 1, -0.21841717175414e-1 }, { 1, 3, -0.52838357969930e-4 },
			{ 2, -3, -0.47184321073267e-3 }, { 2, 0, -0.30001780793026e-3 }, { 2, 1, 0.47661393906987e-4 },
			{ 2, 3, -0.44141845330846e-5 }, { 2, 17, -0.72694996297594e-15 }, { 3, -4, -0.31679644845054e-4 },
			{ 3, 0, -0.28270797985312e-5 }, { 3, 6, -0.85205128120103e-9 }, { 4, -5, -0.22425281908000e-5 },
			{ 4, -2, -0.65171222895601e-6 }, { 4, 10, -0.14341729937924e-12 }, { 5, -8, -0.40516996860117e-6 },
			{ 8, -11, -0.12734301741641e-8 }, { 8, -6, -0.17424871230634e-9 }, { 21, -29, -0.68762131295531e-18 },
			{ 23, -31, 0.14478307828521e-19 }, { 29, -38, 0.26335781662795e-22 }, { 30, -39, -0.11947622640071e-22 },
			{ 31, -40, 0.18228094581404e-23 }, { 32, -41, -0.93537087292458e-25 } };
	private static final double[] SATURATION = { 0.11670521452767e4, -0.72421316703206e6, -0.17073846940092e2,
			0.12020824702470e5, -0.32325550322333e7, 0.14915108613530e2, -0.48232657361591e4, 0.40511340542057e6,
			-0.23855557567849, 0.65017534844798e3 };

	/** Specific volume, m3/kg. */
	final double volumeM3Kg;
	/** Isobaric heat capacity, J/(kg K). */
	final double cpJPerKgK;
	/** Isochoric heat capacity, J/(kg K). */
	final double cvJPerKgK;
	/** Change of density with pressure at constant temperature, kg/(m3 Pa). */
	final double densityByPressure;

	WaterRegion1(double temperatureK, double pressurePa) {
		double pi = pressurePa / PRESSURE_PA;
		double tau = TEMPERATURE_K / temperatureK;
		double byPi = 0;
		double byPiPi = 0;
		double byTauTau = 0;
		double byPiTau = 0;
		double x = 7.1 - pi;
		double y = tau - 1.222;
		for (double[] term : TERMS) {
			int i = (int) term[0];
			int j = (int) term[1];
			double value = term[2] * power(x, i) * power(y, j);
			byPi -= i * value / x;
			byPiPi += i * (i - 1) * value / (x * x);
			byTauTau += j * (j - 1) * value / (y * y);
			byPiTau -= i * j * value / (x * y);
		}
		volumeM3Kg = GAS_CONSTANT_J_KG_K * temperatureK / PRESSURE_PA * byPi;
		cpJPerKgK = -GAS_CONSTANT_J_KG_K * tau * tau * byTauTau;
		double mixed = byPi - tau * byPiTau;
		cvJPerKgK = cpJPerKgK + GAS_CONSTANT_J_KG_K * mixed * mixed / byPiPi;
		densityByPressure = -GAS_CONSTANT_J_KG_K * temperatureK / (PRESSURE_PA * PRESSURE_PA) * byPiPi
				/ (volumeM3Kg * volumeM3Kg);
	}

	/** By squaring: several times as fast as the general power, and the circuit of a loop asks for it a lot. */
	private static double power(double base, int exponent) {
		double result = 1;
		double square = exponent < 0 ? 1 / base : base;
		for (int left = Math.abs(exponent); left > 0; left >>= 1) {
			if ((left & 1) != 0) {
				result *= square;
			}
			square *= square;
		}
		return result;
	}

	/** @return vapour pressure, Pa */
	static double saturationPa(double temperatureK) {
		double[] n = SATURATION;
		double theta = temperatureK + n[8] / (temperatureK - n[9]);
		double a = theta * theta + n[0] * theta + n[1];
		double b = n[2] * theta * theta + n[3] * theta + n[4];
		double c = n[5] * theta * theta + n[6] * theta + n[7];
		return 1e6 * Math.pow(2 * c / (-b + Math.sqrt(b * b - 4 * a * c)), 4);
	}

	/** @return boiling temperature, K */
	static double saturationK(double pressurePa) {
		double[] n = SATURATION;
		double beta = Math.pow(pressurePa / 1e6, 0.25);
		double e = beta * beta + n[2] * beta + n[5];
		double f = n[0] * beta * beta + n[3] * beta + n[6];
		double g = n[1] * beta * beta + n[4] * beta + n[7];
		double d = n[9] + 2 * g / (-f - Math.sqrt(f * f - 4 * e * g));
		return (d - Math.sqrt(d * d - 4 * (n[8] + n[9] * (d - n[9])))) / 2;
	}
}
