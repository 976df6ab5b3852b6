/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.multivariate;

import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.internal.detect.Argument;
import org.liftloop.internal.detect.LimitedRun;
import org.liftloop.internal.detect.Statistic;

/**
 * Hotelling's T2: how far a sample lies from the fault-free ones within the directions in which they vary. Contributions
 * are complete decompositions (Alcala and Qin 2009): not negative, and T2 is their sum.
 *
 * @param varianceShare share of the variance that the principal components kept explain at least, above 0 to 1
 * @param limit         how the limit comes about
 */
public record HotellingT2(double varianceShare, AlarmLimit limit) implements Detector {

	/** Checks the range. */
	public HotellingT2 {
		Argument.positive("varianceShare", varianceShare, 1);
	}

	@Override
	public String id() {
		return "t2";
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		PrincipalComponents components = PrincipalComponents.of(faultFree, varianceShare);
		return LimitedRun.calibrated(new Distance(components, faultFree.width()), faultFree, limit);
	}

	private static final class Distance implements Statistic {

		private final PrincipalComponents components;
		private final double[] scaled;
		private final double[] scores;

		Distance(PrincipalComponents components, int width) {
			this.components = components;
			scaled = new double[width];
			scores = new double[components.variances.length];
		}

		@Override
		public double update(double[] values) {
			if (!components.scaling.scale(values, scaled)) {
				return Double.NaN;
			}
			double sum = 0;
			for (int k = 0; k < scores.length; k++) {
				scores[k] = components.coordinate(k, scaled) / Math.sqrt(components.variances[k]);
				sum += scores[k] * scores[k];
			}
			return sum;
		}

		@Override
		public Contributions contributions() {
			double[] parts = new double[scaled.length];
			for (int c = 0; c < parts.length; c++) {
				double root = 0;
				for (int k = 0; k < scores.length; k++) {
					root += components.directions[k][c] * scores[k];
				}
				parts[c] = root * root;
			}
			return new Contributions(parts);
		}

		@Override
		public void reset() {
			// Each sample stands for itself.
		}
	}
}
