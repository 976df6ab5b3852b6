/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.chart;

import org.liftloop.internal.detect.Argument;

/**
 * Sequential probability ratio tests (Wald 1947) of "no change" against a change of the mean by a given size, one test
 * up and one down, repeated: a test that decides for "no change" starts anew.
 *
 * @param shift size of the change in standard deviations, above 0 to 100
 * @param alpha chance to decide for a change that is none, above 0 to 0.5
 * @param beta  chance to decide against a change that is one, above 0 to 0.5
 */
public record Sprt(double shift, double alpha, double beta) implements Chart {

	/** Checks the ranges. */
	public Sprt {
		Argument.positive("shift", shift, 100);
		Argument.positive("alpha", alpha, 0.5);
		Argument.positive("beta", beta, 0.5);
		if (alpha + beta >= 1) {
			throw new IllegalArgumentException("alpha and beta are " + alpha + " and " + beta + "; their sum must be below 1");
		}
	}

	@Override
	public String id() {
		return "sprt";
	}

	/** @return ln((1 - beta) / alpha): the log-likelihood ratio that decides for a change */
	@Override
	public double limit() {
		return Math.log((1 - beta) / alpha);
	}

	/** @return ln(beta / (1 - alpha)): the log-likelihood ratio that decides against it, below 0 */
	public double lowerLimit() {
		return Math.log(beta / (1 - alpha));
	}

	@Override
	public ChartRun start() {
		return new ChartRun() {

			private final Side up = side(1);
			private final Side down = side(-1);

			@Override
			public double update(double z) {
				double higher = up.update(z);
				double lower = down.update(z);
				return higher >= lower ? Math.max(0, higher) : -Math.max(0, lower);
			}

			@Override
			public void reset() {
				up.reset();
				down.reset();
			}
		};
	}

	/** The test of one direction, +1 or -1. */
	Side side(int direction) {
		return new Side(direction * shift, lowerLimit(), Cusum.CEILING * limit());
	}

	/** One test, repeated. */
	static final class Side {

		private final double shift;
		private final double lower;
		private final double ceiling;
		private double ratio;

		Side(double shift, double lower, double ceiling) {
			this.shift = shift;
			this.lower = lower;
			this.ceiling = ceiling;
		}

		/** The log-likelihood ratio with this value; at or below the lower limit the test has just ended. */
		double update(double z) {
			double value = Math.min(ceiling, ratio + shift * z - shift * shift / 2);
			ratio = value <= lower ? 0 : value;
			return value;
		}

		void reset() {
			ratio = 0;
		}
	}
}
