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
 * Q, the squared prediction error: what the principal components cannot explain of a sample, thus how far the channels
 * have left the relations that hold between them. Contributions are the squared residuals.
 *
 * @param varianceShare share of the variance that the principal components kept explain at least, above 0 to 1
 * @param limit         how the limit comes about
 */
public record SquaredPredictionError(double varianceShare, AlarmLimit limit) implements Detector {

	/** Checks the range. */
	public SquaredPredictionError {
		Argument.positive("varianceShare", varianceShare, 1);
	}

	@Override
	public String id() {
		return "q";
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		PrincipalComponents components = PrincipalComponents.of(faultFree, varianceShare);
		return LimitedRun.calibrated(new Residual(components, faultFree.width()), faultFree, limit);
	}

	private static final class Residual implements Statistic {

		private final PrincipalComponents components;
		private final double[] residual;
		private final double[] scaled;

		Residual(PrincipalComponents components, int width) {
			this.components = components;
			scaled = new double[width];
			residual = new double[width];
		}

		@Override
		public double update(double[] values) {
			if (!components.scaling.scale(values, scaled)) {
				return Double.NaN;
			}
			System.arraycopy(scaled, 0, residual, 0, scaled.length);
			for (int k = 0; k < components.variances.length; k++) {
				double coordinate = components.coordinate(k, scaled);
				for (int c = 0; c < residual.length; c++) {
					residual[c] -= coordinate * components.directions[k][c];
				}
			}
			double sum = 0;
			for (double part : residual) {
				sum += part * part;
			}
			return sum;
		}

		@Override
		public Contributions contributions() {
			double[] parts = new double[residual.length];
			for (int c = 0; c < parts.length; c++) {
				parts[c] = residual[c] * residual[c];
			}
			return new Contributions(parts);
		}

		@Override
		public void reset() {
			// Each sample stands for itself.
		}
	}
}
