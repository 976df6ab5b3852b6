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

import java.util.Arrays;

import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;

/**
 * How many harmonics of a card are worth keeping: as many as stand above the noise at the pump. Immutable and thread-safe.
 * <p>
 * What a pump does, it does at few moments: where valves switch, the load jumps, and only there do the high harmonics of
 * the downhole load L_n add up. Noise, and an echo of rods that are not as stated, are there at all times. So the noise
 * N_n in a harmonic is taken from the {@value #BAND} harmonics to either side of it, weighted by a Hann window: the median
 * over the stroke of their envelope's power (over ln 2, as the power of noise is distributed exponentially). No pumping
 * unit moves the polished rod in these harmonics, so what the position shows there is noise, too, of its sensor or of the
 * times it was given; if its part of the downhole load |a_n P_n|^2 is larger, it counts instead. Kept are the H harmonics
 * with the largest
 * <pre>
 * sum over n from {@value #LEAST} up to H of |L_n|^2 - {@value #ABOVE_NOISE} N_n
 * </pre>
 * With a factor of 2 that would be the series of least expected error (C. L. Mallows, Some comments on Cp, Technometrics
 * 15, 1973, 661-675); {@value #ABOVE_NOISE} (5 dB) keeps the luck of a single stroke out. Of 500 seeded wells no more are
 * read off by 2 points of fillage than with {@value #LEAST} harmonics, from no noise to one of 1 % of the load range and
 * 0.2 % of the stroke.
 * <p>
 * At least {@value #LEAST} are kept, and at most a quarter of the points or {@value #MOST}.
 */
public final class HarmonicChoice {

	/** Fewest harmonics kept, noise or not; as far as the card has points for them. */
	public static final int LEAST = GibbsSolver.DEFAULT_HARMONICS;
	/** Most harmonics kept, however many points there are. */
	public static final int MOST = 100;

	/** Power over that of the noise from which a harmonic is worth keeping. */
	private static final double ABOVE_NOISE = 3;
	/** Harmonics to either side of the one whose noise is sought. */
	private static final int BAND = 10;
	/** The noise changes little from harmonic to harmonic: so many share one figure. */
	private static final int SHARED = 5;
	/** Moments of the stroke at which the envelope is taken: more than twice as many as the band has harmonics. */
	private static final int MOMENTS = 60;
	/** Median over mean of an exponential distribution. */
	private static final double MEDIAN_OVER_MEAN = Math.log(2);

	private static final double[] COS = new double[MOMENTS];
	private static final double[] SIN = new double[MOMENTS];
	private static final double[] HANN = new double[2 * BAND + 1];

	static {
		for (int i = 0; i < MOMENTS; i++) {
			COS[i] = Math.cos(2 * Math.PI * i / MOMENTS);
			SIN[i] = Math.sin(2 * Math.PI * i / MOMENTS);
		}
		for (int k = -BAND; k <= BAND; k++) {
			HANN[k + BAND] = (1 + Math.cos(Math.PI * k / (BAND + 1))) / 2;
		}
	}

	private final int most;
	private final HarmonicTransform transform;
	private final RodTransfer pump;

	/**
	 * @param string           rods
	 * @param dampingRatio     Gibbs' dimensionless damping nu; needed to some per cent only
	 * @param strokesPerMinute pumping speed, 1/min
	 * @param points           points of a card
	 */
	public HarmonicChoice(RodString string, double dampingRatio, double strokesPerMinute, int points) {
		most = Math.min(points / 4, MOST);
		int highest = Math.min((points - 1) / 2, most + BAND + SHARED);
		transform = HarmonicTransform.of(points, highest);
		RodTransfer[] transfers = RodTransfer.ofString(string, 2 * Math.PI * strokesPerMinute / 60,
				DampingRatio.coefficientPerS(string, dampingRatio), highest);
		pump = transfers[transfers.length - 1];
	}

	/**
	 * @param card a card of the number of points and speed that this was made for
	 * @return harmonics worth keeping
	 */
	public int of(SurfaceCard card) {
		if (most <= LEAST) {
			return LEAST;
		}
		int highest = transform.harmonics();
		double[][] workspace = transform.workspace();
		Spectrum position = new Spectrum(highest);
		Spectrum load = new Spectrum(highest);
		Spectrum below = new Spectrum(highest);
		transform.analyse(card.positionM(), position, workspace);
		transform.analyse(card.loadN(), load, workspace);
		pump.loadDown(position, load, below);
		double[] powers = below.powers();
		Spectrum moved = new Spectrum(highest);
		pump.loadDown(position, new Spectrum(highest), moved);
		double[] movedPowers = moved.powers();
		double sum = 0;
		double best = 0;
		int kept = LEAST;
		double noise = 0;
		for (int n = LEAST + 1; n <= most; n++) {
			if ((n - LEAST - 1) % SHARED == 0) {
				noise = noise(below, n + SHARED / 2);
			}
			sum += powers[n] - ABOVE_NOISE * Math.max(noise, movedPowers[n]);
			if (sum > best) {
				best = sum;
				kept = n;
			}
		}
		return kept;
	}

	/** Power of a harmonic that is there at all times: from the median of the envelope of the band around it. */
	private static double noise(Spectrum load, int harmonic) {
		int from = Math.max(1, harmonic - BAND);
		int to = Math.min(load.cosine().length - 1, harmonic + BAND);
		double weights = 0;
		for (int n = from; n <= to; n++) {
			double weight = HANN[n - harmonic + BAND];
			weights += weight * weight;
		}
		double[] envelope = new double[MOMENTS];
		for (int i = 0; i < MOMENTS; i++) {
			double real = 0;
			double imaginary = 0;
			for (int n = from; n <= to; n++) {
				double weight = HANN[n - harmonic + BAND];
				double cosine = weight * load.cosine()[n];
				double sine = weight * load.sine()[n];
				int angle = n * i % MOMENTS;
				real += cosine * COS[angle] + sine * SIN[angle];
				imaginary += cosine * SIN[angle] - sine * COS[angle];
			}
			envelope[i] = real * real + imaginary * imaginary;
		}
		Arrays.sort(envelope);
		return envelope[MOMENTS / 2] / (MEDIAN_OVER_MEAN * weights);
	}
}
