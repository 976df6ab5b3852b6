/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * A card whose crank turns evenly, laid over the crank by the first harmonic of its position.
 *
 * @param crankRad    angles of all points and of the first a turn later, rad
 * @param strokeRatio amplitude of the card's first harmonic over the linkage's
 */
record CrankPhase(double[] crankRad, double strokeRatio) {

	static CrankPhase of(double[] positionM, UnitKinematics unit) {
		int points = positionM.length;
		double bottomRad = unit.bottomDeadCentreRad();
		double[] unitM = new double[points];
		for (int i = 0; i < points; i++) {
			unitM[i] = unit.positionM(bottomRad + 2 * Math.PI * i / points);
		}
		Harmonic card = Harmonic.first(positionM);
		Harmonic linkage = Harmonic.first(unitM);
		double startRad = bottomRad + card.phaseRad() - linkage.phaseRad();
		double[] crankRad = new double[points + 1];
		for (int i = 0; i <= points; i++) {
			crankRad[i] = startRad + 2 * Math.PI * i / points;
		}
		return new CrankPhase(crankRad, card.amplitude() / linkage.amplitude());
	}

	/** A part of a periodic signal. */
	private record Harmonic(double amplitude, double phaseRad) {

		static Harmonic first(double[] values) {
			double cosine = 0;
			double sine = 0;
			for (int i = 0; i < values.length; i++) {
				double angle = 2 * Math.PI * i / values.length;
				cosine += values[i] * Math.cos(angle);
				sine -= values[i] * Math.sin(angle);
			}
			return new Harmonic(Math.hypot(cosine, sine), Math.atan2(sine, cosine));
		}
	}
}
