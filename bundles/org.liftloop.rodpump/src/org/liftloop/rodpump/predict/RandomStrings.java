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

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.liftloop.rodpump.fatigue.GoodmanDiagram;
import org.liftloop.rodpump.string.RodCatalogue;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodSize;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/** Rod strings of API sizes, thick above and thin below, and whether they could bear their well. */
final class RandomStrings {

	private static final RodGrade[] GRADES = { RodGrade.C, RodGrade.D, RodGrade.KD };
	private static final double SERVICE_FACTOR = 0.9;
	/** Steel of sucker rods. */
	private static final double YOUNGS_MODULUS_PA = 2.1e11;
	private static final int MOST_TAPERS = 5;
	/** Loads are estimated, so that some room is left in the diagram. */
	private static final double MAXIMUM_LOADING = 0.95;

	/** Sizes from the thinnest. */
	private final List<RodSize> sizes = RodCatalogue.builtIn().sizes();

	RodString string(SplittableRandom random, double depthM) {
		int count = 1 + random.nextInt(Math.min(MOST_TAPERS, sizes.size()));
		int thinnest = random.nextInt(sizes.size() - count + 1);
		RodGrade grade = GRADES[random.nextInt(GRADES.length)];
		double[] shares = new double[count];
		double sum = 0;
		for (int i = 0; i < count; i++) {
			shares[i] = random.nextDouble(0.5, 1.5);
			sum += shares[i];
		}
		List<RodTaper> tapers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			RodSize size = sizes.get(thinnest + count - 1 - i);
			tapers.add(new RodTaper(depthM * shares[i] / sum, size.diameterM(), size.weightNPerM(), YOUNGS_MODULUS_PA,
					grade.strength(), SERVICE_FACTOR));
		}
		return new RodString(tapers);
	}

	/**
	 * Whether each taper stays inside its Goodman diagram by Mills' estimate: weights swing by the acceleration factor.
	 *
	 * @param acceleration S N^2 / 70,500 with S in inches, dimensionless
	 */
	static boolean bears(RodString string, double fluidDensityKgM3, double fluidLoadN, double acceleration) {
		List<RodTaper> tapers = string.tapers();
		double airN = string.weightInAirN();
		for (int i = 0; i < tapers.size(); i++) {
			RodTaper taper = tapers.get(i);
			double buoyantN = string.buoyantWeightBelowN(i, fluidDensityKgM3);
			double minimumPa = (buoyantN - acceleration * airN) / taper.areaM2();
			double maximumPa = (buoyantN + acceleration * airN + fluidLoadN) / taper.areaM2();
			if (!(new GoodmanDiagram(taper.grade(), taper.serviceFactor()).point(minimumPa, maximumPa)
					.loadingFraction() <= MAXIMUM_LOADING)) {
				return false;
			}
			airN -= taper.weightInAirN();
		}
		return true;
	}
}
