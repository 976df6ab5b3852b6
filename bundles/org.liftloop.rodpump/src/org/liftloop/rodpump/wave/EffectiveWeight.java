/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import java.util.List;

import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * The buoyant weight of the rods along the well: the term rho A g cos phi of the wave equation, which is static. Summed
 * over a stretch it is the buoyant weight per length times the stretch's true vertical depth. It adds a constant to the
 * load at each depth and moves nothing, so it is taken out before the march and put back after it. Immutable.
 */
public final class EffectiveWeight {

	private final RodString string;
	private final double fluidDensityKgM3;
	private final WellPath path;
	/** Of taper i and all below; zero after the last. */
	private final double[] belowN;
	/** Measured depth of the top of taper i. */
	private final double[] topM;

	/**
	 * @param string           rods, hung from the wellhead
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @param path             the well
	 */
	public EffectiveWeight(RodString string, double fluidDensityKgM3, WellPath path) {
		this.string = string;
		this.fluidDensityKgM3 = fluidDensityKgM3;
		this.path = path;
		List<RodTaper> tapers = string.tapers();
		topM = new double[tapers.size() + 1];
		belowN = new double[tapers.size() + 1];
		for (int i = 0; i < tapers.size(); i++) {
			topM[i + 1] = topM[i] + tapers.get(i).lengthM();
		}
		for (int i = tapers.size() - 1; i >= 0; i--) {
			belowN[i] = belowN[i + 1]
					+ tapers.get(i).buoyantWeightNPerM(fluidDensityKgM3) * verticalM(topM[i], topM[i + 1]);
		}
	}

	private double verticalM(double fromM, double toM) {
		return path.trueVerticalDepthM(toM) - path.trueVerticalDepthM(fromM);
	}

	/**
	 * @param taper index, 0 = top
	 * @return effective weight of this taper and all below, N
	 */
	public double belowN(int taper) {
		return belowN[taper];
	}

	/**
	 * @param taper      index, 0 = top
	 * @param distanceM  distance below the top of that taper, m
	 * @return effective weight of all rods below that point, N
	 */
	public double belowN(int taper, double distanceM) {
		return belowN[taper + 1] + string.tapers().get(taper).buoyantWeightNPerM(fluidDensityKgM3)
				* verticalM(topM[taper] + distanceM, topM[taper + 1]);
	}

	/**
	 * @param taper index, 0 = top
	 * @return measured depth of its top, m
	 */
	public double topM(int taper) {
		return topM[taper];
	}

	/** @return effective weight of all rods Wrf, N */
	public double totalN() {
		return belowN[0];
	}
}
