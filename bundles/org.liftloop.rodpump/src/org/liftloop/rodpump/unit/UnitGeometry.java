/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.unit;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Say;

/**
 * The four-bar linkage of a beam pumping unit, letters as in API Spec 11E.
 *
 * @param type   geometry class
 * @param aM     A: centre (saddle) bearing to polished rod line, m
 * @param cM     C: centre bearing to equalizer (tail) bearing, m
 * @param iM     I: horizontal distance from centre bearing to crankshaft, m; less than K
 * @param kM     K: centre bearing to crankshaft, m
 * @param pM     P: effective pitman length, m
 * @param rM     R: crank radius, m
 * @param tauRad tau: phase of the counterbalance against the crank, rad; it does not move the polished rod
 */
public record UnitGeometry(UnitType type, double aM, double cM, double iM, double kM, double pM, double rM,
		double tauRad) {

	private static final double MAXIMUM_LENGTH_M = 50;
	/** How far a crank stays from locking the linkage, as a fraction of its radius. */
	private static final double RADIUS_MARGIN = 1e-3;
	private static final double RADIUS_ACCURACY_M = 1e-9;
	private static final int MAXIMUM_EVALUATIONS = 200;

	/**
	 * Checks ranges and that the crank can turn full circle.
	 *
	 * @throws IllegalArgumentException naming the dimension, or the joint that would be torn apart
	 */
	public UnitGeometry {
		Argument.positive("A (aM)", aM, MAXIMUM_LENGTH_M);
		Argument.positive("C (cM)", cM, MAXIMUM_LENGTH_M);
		Argument.inRange("I (iM)", iM, 0, MAXIMUM_LENGTH_M);
		Argument.positive("K (kM)", kM, MAXIMUM_LENGTH_M);
		Argument.positive("P (pM)", pM, MAXIMUM_LENGTH_M);
		Argument.positive("R (rM)", rM, MAXIMUM_LENGTH_M);
		Argument.inRange("tau (tauRad)", tauRad, -Math.PI, Math.PI);
		if (iM >= kM) {
			throw new IllegalArgumentException("I (" + iM + " m) must be less than K (" + kM
					+ " m): it is the horizontal part of that distance");
		}
		if (rM >= kM) {
			throw new IllegalArgumentException("R (" + rM + " m) must be less than K (" + kM
					+ " m): the crank would hit the centre bearing");
		}
		if (kM + rM >= cM + pM) {
			throw new IllegalArgumentException("the crank cannot turn: K + R = " + (kM + rM) + " m must be less than C + P = "
					+ (cM + pM) + " m; check C, K, P and R");
		}
		if (kM - rM <= Math.abs(cM - pM)) {
			throw new IllegalArgumentException("the crank cannot turn: K - R = " + (kM - rM)
					+ " m must be more than |C - P| = " + Math.abs(cM - pM) + " m; check C, K, P and R");
		}
	}

	/**
	 * The same linkage with another crank hole.
	 *
	 * @param strokeM polished-rod stroke, m
	 * @return the geometry whose crank radius R gives that stroke
	 * @throws IllegalArgumentException if no crank radius that can turn gives it; the message says what strokes can be had
	 */
	public UnitGeometry withStroke(double strokeM) {
		Argument.positive("stroke (strokeM)", strokeM, MAXIMUM_LENGTH_M);
		// The crank turns as long as R stays below all three.
		double longestM = Math.min(kM, Math.min(cM + pM - kM, kM - Math.abs(cM - pM))) * (1 - RADIUS_MARGIN);
		double shortestM = longestM * RADIUS_MARGIN;
		double least = strokeM(shortestM);
		double most = strokeM(longestM);
		if (strokeM < least || strokeM > most) {
			throw new IllegalArgumentException("a stroke of " + Say.length(strokeM)
					+ " cannot be made by this linkage; it makes at most " + Say.length(most));
		}
		double radiusM = new BrentSolver(RADIUS_ACCURACY_M).solve(MAXIMUM_EVALUATIONS, r -> strokeM(r) - strokeM,
				shortestM, longestM);
		return withCrankRadius(radiusM);
	}

	private double strokeM(double radiusM) {
		return new UnitKinematics(withCrankRadius(radiusM)).strokeM();
	}

	private UnitGeometry withCrankRadius(double radiusM) {
		return new UnitGeometry(type, aM, cM, iM, kM, pM, radiusM, tauRad);
	}
}
