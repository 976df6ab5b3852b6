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

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.liftloop.internal.detect.Argument;

/**
 * Chi-square test of an observer's innovation: its normalised square (NIS) is chi-square distributed, with as many
 * degrees of freedom as it has values, while observer and machine agree.
 *
 * @param probability share of fault-free innovations below the limit, 0.5 to 0.999999
 */
public record InnovationTest(double probability) {

	/** Checks the range. */
	public InnovationTest {
		Argument.inRange("probability", probability, 0.5, 0.999999);
	}

	/**
	 * @param values number of values of an innovation, 1 to 1000
	 * @return the limit of the normalised square
	 */
	public double limit(int values) {
		Argument.inRange("values", values, 1, 1000);
		return new ChiSquaredDistribution(values).inverseCumulativeProbability(probability);
	}

	/**
	 * @param innovation measured less predicted values
	 * @param covariance their covariance, positive definite
	 * @return the normalised square, dimensionless
	 * @throws IllegalArgumentException if the covariance is none, or of another size
	 */
	public static double squared(double[] innovation, RealMatrix covariance) {
		RealVector vector = new ArrayRealVector(innovation, false);
		try {
			return vector.dotProduct(new CholeskyDecomposition(covariance).getSolver().solve(vector));
		} catch (MathIllegalArgumentException e) {
			throw new IllegalArgumentException("covariance of the innovation: " + e.getMessage(), e);
		}
	}
}
