/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import java.util.List;

import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.string.RodTaper;

/**
 * Effective load in rods at rest: the buoyant weight below, of which a deviated well lets only the part along its path
 * count, so that vertical depth takes the place of length.
 */
final class RestLoads {

	private final List<RodTaper> tapers;
	private final double fluidDensityKgM3;
	private final WellPath path;

	RestLoads(PredictionInput input) {
		tapers = input.string().tapers();
		fluidDensityKgM3 = input.fluidDensityKgM3();
		path = input.path();
	}

	/** Load at a depth along the path, N. */
	double belowN(double depthM) {
		double sum = 0;
		double topM = 0;
		for (RodTaper taper : tapers) {
			double bottomM = topM + taper.lengthM();
			if (bottomM > depthM) {
				double fromM = Math.max(topM, depthM);
				double part = verticalM(fromM, bottomM) / taper.lengthM();
				sum += part * taper.buoyantWeightN(fluidDensityKgM3);
			}
			topM = bottomM;
		}
		return sum;
	}

	private double verticalM(double fromM, double toM) {
		return path.isVertical() ? toM - fromM : path.trueVerticalDepthM(toM) - path.trueVerticalDepthM(fromM);
	}
}
