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

import org.liftloop.internal.rodpump.Range;

/**
 * Truncated Fourier series of one period of uniform samples: x_k = c_0 + sum over n of c_n cos(2 pi n k/N) +
 * s_n sin(2 pi n k/N). Implementations are immutable.
 */
abstract class HarmonicTransform {

	private final int points;
	private final int harmonics;

	HarmonicTransform(int points, int harmonics) {
		this.points = points;
		this.harmonics = harmonics;
	}

	/**
	 * @param points    samples a period
	 * @param harmonics harmonics kept besides the mean; at most (points - 1)/2
	 * @return the fastest implementation for this number of points
	 */
	static HarmonicTransform of(int points, int harmonics) {
		return points % 4 == 0 ? new FoldedTransform(points, harmonics) : new DirectTransform(points, harmonics);
	}

	final int points() {
		return points;
	}

	final int harmonics() {
		return harmonics;
	}

	/** @return buffers for the calls of one thread */
	abstract double[][] workspace();

	/**
	 * @param samples   one period
	 * @param spectrum  receives the series
	 * @param workspace buffers of this transform
	 */
	abstract void analyse(double[] samples, Spectrum spectrum, double[][] workspace);

	/**
	 * @param spectrum  series
	 * @param samples   receives one period
	 * @param workspace buffers of this transform
	 */
	abstract void synthesise(Spectrum spectrum, double[] samples, double[][] workspace);

	/**
	 * The range of what {@link #synthesise} would give, without storing it.
	 *
	 * @param spectrum  series
	 * @param workspace buffers of this transform
	 * @return lowest and highest sample
	 */
	abstract Range range(Spectrum spectrum, double[][] workspace);
}
