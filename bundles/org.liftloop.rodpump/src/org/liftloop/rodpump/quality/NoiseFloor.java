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

import java.util.Arrays;

/**
 * Signal-to-noise ratio of one stroke of load, 10 log10(variance of harmonics 1 to 20 over variance above). What lies
 * above the twentieth harmonic is not only noise: sharp fronts of a sound card (a fluid pound) reach there too, but at few
 * samples, or ring away after them; noise is everywhere at all times. So the noise is measured by fourth differences,
 * which leave the first twenty harmonics of 200 samples by less than 2 %, by their median in each tenth of the stroke,
 * and the second quietest tenth stands for all.
 */
final class NoiseFloor {

	private static final int HARMONICS = 20;
	private static final int PARTS = 10;
	/** Fewer differences have no median worth the name. */
	private static final int FEWEST_IN_PART = 5;
	/** Standard deviation of the fourth difference of unit white noise: sqrt(1 + 16 + 36 + 16 + 1). */
	private static final double FOURTH_DIFFERENCE_GAIN = Math.sqrt(70);
	/** Median of the absolute value of unit normal noise. */
	private static final double NORMAL_MEDIAN = 0.674_489_75;
	/** The second quietest tenth of white noise in 200 samples shows this part of it (mean of 10,000 draws). */
	private static final double SECOND_QUIETEST = 0.7;

	private NoiseFloor() {
	}

	/** The ratio, dB; infinite if there are too few samples to have harmonics above. */
	static double signalToNoiseDb(double[] loadN) {
		int highest = (loadN.length - 1) / 2;
		double[] turns = turns(loadN.length);
		double signal = 0;
		for (int n = 1; n <= Math.min(HARMONICS, highest); n++) {
			signal += variance(loadN, n, turns);
		}
		double noise = standardDeviation(loadN);
		double above = noise * noise * Math.max(0, 1 - (2.0 * HARMONICS + 1) / loadN.length);
		return 10 * Math.log10(signal / above);
	}

	/** Standard deviation of the noise; zero if there are too few samples to tell. */
	private static double standardDeviation(double[] samples) {
		int differences = samples.length - 4;
		int length = differences / PARTS;
		if (length < FEWEST_IN_PART) {
			return 0;
		}
		double[] medians = new double[PARTS];
		double[] part = new double[length];
		for (int k = 0; k < PARTS; k++) {
			for (int j = 0; j < length; j++) {
				int i = k * length + j;
				part[j] = samples[i] - 4 * samples[i + 1] + 6 * samples[i + 2] - 4 * samples[i + 3] + samples[i + 4];
			}
			medians[k] = Column.medianOfAbsolute(part);
		}
		Arrays.sort(medians);
		return medians[1] / (SECOND_QUIETEST * NORMAL_MEDIAN * FOURTH_DIFFERENCE_GAIN);
	}

	/** Cosine and sine of each part of a turn, in turn. */
	private static double[] turns(int size) {
		double[] turns = new double[2 * size];
		for (int i = 0; i < size; i++) {
			turns[2 * i] = Math.cos(2 * Math.PI * i / size);
			turns[2 * i + 1] = Math.sin(2 * Math.PI * i / size);
		}
		return turns;
	}

	/** Variance of one harmonic. */
	private static double variance(double[] samples, int harmonic, double[] turns) {
		int size = samples.length;
		double cosine = 0;
		double sine = 0;
		int angle = 0;
		for (double sample : samples) {
			cosine += sample * turns[2 * angle];
			sine += sample * turns[2 * angle + 1];
			angle = (angle + harmonic) % size;
		}
		return 2 * (cosine * cosine + sine * sine) / ((double) size * size);
	}
}
