/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

/**
 * What the pump card owes to the damping ratio, which is never measured and so must not be held against a card: the
 * difference that a damping higher by {@link #DEVIATION} makes, to first order. A card is measured with the part of it left
 * out that a normal error of that deviation explains best, which costs the misfit the square of the error in deviations
 * (generalised least squares with the damping as a nuisance). The damping itself is neither changed nor reported, and which
 * defect is named is still sought with the damping as stated: only whether there is one to name depends on it.
 *
 * @param positionM change of the plunger's position, m
 * @param loadN     change of the pump load, N
 */
record DampingSlack(double[] positionM, double[] loadN) {

	/** Standard deviation of the stated damping, relative: an engineer's guess is seldom better. */
	static final double DEVIATION = 0.3;
	/** Larger errors are not left out, in deviations. */
	private static final double LARGEST = 1.5;

	/** The shape of a pump card without what an error of the damping explains of it. */
	PumpShape shape(double[] cardM, double[] cardN) {
		PumpShape stated = PumpShape.of(cardM, cardN);
		if (!stated.isPumping()) {
			return stated;
		}
		double error = error(stated, cardN);
		int size = cardM.length;
		double[] leftM = new double[size];
		double[] leftN = new double[size];
		for (int i = 0; i < size; i++) {
			leftM[i] = cardM[i] - error * positionM[i];
			leftN[i] = cardN[i] - error * loadN[i];
		}
		PumpShape left = PumpShape.of(leftM, leftN);
		return left.isPumping() ? left.withDampingError(error) : stated;
	}

	/** Error of the damping, in deviations, that explains most of the lines' distance from zero and from being level. */
	private double error(PumpShape stated, double[] cardN) {
		int[] lower = stated.lowerSpan();
		int[] upper = stated.upperSpan();
		double upperMeanN = mean(loadN, upper);
		double cross = meanProduct(cardN, loadN, lower) + meanProduct(cardN, loadN, upper)
				- mean(cardN, upper) * upperMeanN;
		double square = meanProduct(loadN, loadN, lower) + meanProduct(loadN, loadN, upper) - upperMeanN * upperMeanN;
		double scaleN = DefectFit.LINE_SCALE * stated.fluidLoadN();
		return Math.clamp(cross / (scaleN * scaleN + square), -LARGEST, LARGEST);
	}

	private static double mean(double[] values, int[] span) {
		double sum = 0;
		for (int k = 0; k < span[1]; k++) {
			sum += values[(span[0] + k) % values.length];
		}
		return sum / span[1];
	}

	private static double meanProduct(double[] first, double[] second, int[] span) {
		double sum = 0;
		for (int k = 0; k < span[1]; k++) {
			int i = (span[0] + k) % first.length;
			sum += first[i] * second[i];
		}
		return sum / span[1];
	}
}
