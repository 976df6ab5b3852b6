/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

/** Friction of pipes. */
public final class Friction {

	/** Below this Reynolds number the law is Hagen and Poiseuille's to all digits. */
	private static final double CREEPING = 1;

	private Friction() {
	}

	/**
	 * Darcy's friction factor in all regimes (Churchill, Chemical Engineering 84, 1977).
	 *
	 * @param reynolds          Reynolds number, above 0
	 * @param relativeRoughness roughness over diameter, 0 or more
	 * @return friction factor, 1
	 */
	public static double churchill(double reynolds, double relativeRoughness) {
		if (reynolds < CREEPING) {
			return 64 / reynolds;
		}
		double a = Math.pow(2.457 * Math.log(1 / (Math.pow(7 / reynolds, 0.9) + 0.27 * relativeRoughness)), 16);
		double b = Math.pow(37_530 / reynolds, 16);
		return 8 * Math.pow(Math.pow(8 / reynolds, 12) + 1 / Math.pow(a + b, 1.5), 1.0 / 12);
	}

	/** Velocity pressure times a factor that depends on the Reynolds number, with the sign of the flow. */
	static double drop(double flowKgPerS, double areaM2, double densityKgM3, double factor) {
		return factor * flowKgPerS * Math.abs(flowKgPerS) / (2 * densityKgM3 * areaM2 * areaM2);
	}

	static double reynolds(double flowKgPerS, double diameterM, double areaM2, double viscosityPaS) {
		return Math.abs(flowKgPerS) * diameterM / (areaM2 * viscosityPaS);
	}
}
