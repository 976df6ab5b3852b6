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

import java.util.Locale;

import org.liftloop.internal.rodpump.Say;

/**
 * Buckling tendency of one taper at its lower end, where compression is largest. The load is the effective (buoyant) one,
 * whose sign decides: rods in fluid buckle by it, not by the true stress. A long string of weight w per length under
 * compression at its foot buckles at 1.94 (E I w^2)^(1/3), of second order at 3.75 (E I w^2)^(1/3) (Lubinski 1950, there
 * for drill strings); friction and couplings raise it a little, a bend in the well lowers it. Tubing only limits how far
 * the rods then bend.
 *
 * @param index                  0 = top
 * @param taper                  the rods
 * @param minimumLoadN           lowest effective load at the lower end over the stroke, N
 * @param criticalLoadN          compression at which the taper buckles, N; zero if it floats
 * @param secondCriticalLoadN    compression at which it buckles of second order, N
 * @param compressedLengthM      length in compression at the worst moment, from the lower end up, m; at most the taper's
 * @param state                  what the load means
 */
public record TaperBuckling(int index, RodTaper taper, double minimumLoadN, double criticalLoadN,
		double secondCriticalLoadN, double compressedLengthM, State state) {

	/** Coefficients of the first and second critical load. */
	private static final double FIRST = 1.94;
	private static final double SECOND = 3.75;

	/** What the lowest load of a taper means. The order is from best to worst. */
	public enum State {
		/** Tension all the stroke. */
		TENSION,
		/** Compression below the critical load: the rods stay straight but reverse their stress. */
		COMPRESSION,
		/** Compression at or above the critical load: the rods buckle in every stroke. */
		BUCKLING
	}

	/**
	 * @param index           0 = top
	 * @param taper           the rods
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @param minimumLoadN    lowest effective load at the lower end over the stroke, N, finite
	 * @return the tendency
	 */
	public static TaperBuckling of(int index, RodTaper taper, double fluidDensityKgM3, double minimumLoadN) {
		if (!Double.isFinite(minimumLoadN)) {
			throw new IllegalArgumentException("minimumLoadN is " + minimumLoadN + "; it must be a finite number");
		}
		double weightNPerM = Math.max(0, taper.buoyantWeightN(fluidDensityKgM3) / taper.lengthM());
		double diameterM = taper.diameterM();
		double bendingNm2 = taper.youngsModulusPa() * Math.PI / 64 * diameterM * diameterM * diameterM * diameterM;
		double scaleN = Math.cbrt(bendingNm2 * weightNPerM * weightNPerM);
		double compressionN = Math.max(0, -minimumLoadN);
		double compressedM = compressionN == 0 ? 0
				: Math.min(taper.lengthM(), weightNPerM > 0 ? compressionN / weightNPerM : taper.lengthM());
		State state = compressionN == 0 ? State.TENSION
				: compressionN < FIRST * scaleN ? State.COMPRESSION : State.BUCKLING;
		return new TaperBuckling(index, taper, minimumLoadN, FIRST * scaleN, SECOND * scaleN, compressedM, state);
	}

	/** @return the tendency as a sentence that names the taper */
	public String sentence() {
		String name = String.format(Locale.ROOT, "Taper %d", Integer.valueOf(index + 1));
		return switch (state) {
			case TENSION -> name + " is in tension all the stroke.";
			case COMPRESSION -> name + " is pressed with " + Say.load(-minimumLoadN)
					+ " at its lower end, below the " + Say.load(criticalLoadN) + " at which it buckles.";
			case BUCKLING -> name + " is pressed with " + Say.load(-minimumLoadN)
					+ " at its lower end and buckles: its critical load is " + Say.load(criticalLoadN) + ".";
		};
	}
}
