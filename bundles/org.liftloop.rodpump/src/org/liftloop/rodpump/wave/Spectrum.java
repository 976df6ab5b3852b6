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

/**
 * Mean and harmonics of one signal; a working buffer of a plan, filled in place.
 *
 * @param cosine c_0 to c_H
 * @param sine   s_0 (zero) to s_H
 */
record Spectrum(double[] cosine, double[] sine) {

	Spectrum(int harmonics) {
		this(new double[harmonics + 1], new double[harmonics + 1]);
	}

	/** Squared amplitude of each harmonic, the mean's first. */
	double[] powers() {
		double[] powers = new double[cosine.length];
		for (int n = 0; n < powers.length; n++) {
			powers[n] = cosine[n] * cosine[n] + sine[n] * sine[n];
		}
		return powers;
	}

	/** Integral of load over position in one period, exact for these series, J. */
	static double workJ(Spectrum position, Spectrum load) {
		double sum = 0;
		for (int n = 1; n < position.cosine.length; n++) {
			sum += n * (load.cosine[n] * position.sine[n] - load.sine[n] * position.cosine[n]);
		}
		return Math.PI * sum;
	}
}
