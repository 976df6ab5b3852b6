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

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.liftloop.detect.Samples;
import org.liftloop.internal.detect.Scaling;

/** Principal components of the standardised channels in fault-free operation, largest variance first. */
final class PrincipalComponents {

	/** Components of less variance than this share of one channel's are rounding, not operation. */
	private static final double LEAST_VARIANCE = 1e-10;

	final Scaling scaling;
	/** Directions by component and channel. */
	final double[][] directions;
	final double[] variances;

	private PrincipalComponents(Scaling scaling, double[][] directions, double[] variances) {
		this.scaling = scaling;
		this.directions = directions;
		this.variances = variances;
	}

	/**
	 * @param share share of the variance that the components kept explain at least, above 0 to 1
	 */
	static PrincipalComponents of(Samples samples, double share) {
		Scaling scaling = Scaling.of(samples);
		RealMatrix rows = new Array2DRowRealMatrix(scaling.scaled(samples), false);
		RealMatrix correlation = rows.transposeMultiply(rows).scalarMultiply(1.0 / (samples.size() - 1));
		EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(correlation);
		double[] variances = eigen.getEigenvalues();
		double total = 0;
		for (double variance : variances) {
			total += Math.max(0, variance);
		}
		int kept = 0;
		double explained = 0;
		while (kept < variances.length && variances[kept] > LEAST_VARIANCE && (kept == 0 || explained < share * total)) {
			explained += variances[kept++];
		}
		double[][] directions = new double[kept][];
		double[] leading = new double[kept];
		for (int k = 0; k < kept; k++) {
			directions[k] = eigen.getEigenvector(k).toArray();
			leading[k] = variances[k];
		}
		return new PrincipalComponents(scaling, directions, leading);
	}

	/** The coordinate of standardised values on a component. */
	double coordinate(int component, double[] scaled) {
		double[] direction = directions[component];
		double sum = 0;
		for (int c = 0; c < scaled.length; c++) {
			sum += direction[c] * scaled[c];
		}
		return sum;
	}
}
