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
import java.util.List;
import java.util.OptionalDouble;

import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.string.RodString;

/**
 * The period in which the load rings. After the load has come onto the rods or left them, the string, held at the top and
 * free at the pump, rings with its natural frequency No' until the next change of load (API RP 11L: ripples of 60/No'
 * seconds). On either half-stroke the load is fitted by a constant, the rods' inertia (the polished rod's acceleration)
 * and a ringing that dies with the stated damping; of all periods from half to twice the expected, the one that leaves
 * least is the ripples'.
 */
final class RippleFit {

	/** A half-stroke of fewer periods does not tell one. */
	private static final double FEWEST_PERIODS = 1;
	/** Part of what constant and inertia leave that the ringing must explain. */
	private static final double LEAST_EXPLAINED = 0.6;
	/** Ringing smaller than this part of the load range is none. */
	private static final double LEAST_AMPLITUDE = 0.01;
	private static final double SHORTEST = 0.5;
	private static final double LONGEST = 2;
	private static final int TRIALS = 61;

	private final double[] loadN;
	private final double[] accelerationM;
	private final double secondsPerSample;
	private final double decayPerS;
	private final double expectedS;

	RippleFit(RodString string, double dampingPerS, double[] positionM, double[] loadN, double periodS) {
		this.loadN = loadN;
		int size = loadN.length;
		secondsPerSample = periodS / size;
		decayPerS = dampingPerS / 2;
		expectedS = 1 / string.naturalFrequencyHz();
		accelerationM = new double[size];
		double[] smooth = JudgedRods.runningMean(positionM, size / 50.0);
		for (int i = 0; i < size; i++) {
			accelerationM[i] = smooth[(i + 1) % size] - 2 * smooth[i] + smooth[(i + size - 1) % size];
		}
	}

	/**
	 * @param spans first sample and number of samples of each half-stroke in which the pump's load does not change
	 * @return period of the ripples over the expected one; empty if there are none to measure
	 */
	OptionalDouble periodRatio(int[][] spans) {
		double shortestS = Double.POSITIVE_INFINITY;
		for (int[] span : spans) {
			shortestS = Math.min(shortestS, span[1] * secondsPerSample);
		}
		if (shortestS < FEWEST_PERIODS * expectedS) {
			return OptionalDouble.empty();
		}
		List<Span> fits = Arrays.stream(spans).map(span -> new Span(span[0], span[1])).toList();
		double without = fits.stream().mapToDouble(Span::withoutRinging).sum();
		int samples = Arrays.stream(spans).mapToInt(span -> span[1]).sum();
		double least = without;
		double ratio = 1;
		for (int i = 0; i < TRIALS; i++) {
			double trial = SHORTEST * Math.pow(LONGEST / SHORTEST, i / (TRIALS - 1.0));
			double left = 0;
			for (Span fit : fits) {
				left += fit.withRinging(2 * Math.PI / (trial * expectedS));
			}
			if (left < least) {
				least = left;
				ratio = trial;
			}
		}
		boolean clear = without - least > LEAST_EXPLAINED * without
				&& Math.sqrt((without - least) / samples) > LEAST_AMPLITUDE * range();
		return clear && ratio > SHORTEST && ratio < LONGEST ? OptionalDouble.of(ratio) : OptionalDouble.empty();
	}

	private double range() {
		return Range.of(loadN).width();
	}

	/** One half-stroke: what does not depend on the frequency is fitted once. */
	private final class Span {

		private final double[] constant;
		private final double[] inertia;
		private final double[] decay;
		/** What constant and inertia leave of the load. */
		private final double[] rest;

		Span(int first, int count) {
			int size = loadN.length;
			constant = new double[count];
			inertia = new double[count];
			decay = new double[count];
			rest = new double[count];
			for (int i = 0; i < count; i++) {
				int sample = (first + i) % size;
				constant[i] = 1;
				inertia[i] = accelerationM[sample];
				decay[i] = Math.exp(-decayPerS * i * secondsPerSample);
				rest[i] = loadN[sample];
			}
			takeOff(inertia, constant);
			takeOff(rest, constant);
			takeOff(rest, inertia);
		}

		/** Sum of squares that the fit leaves without ringing. */
		double withoutRinging() {
			return dot(rest, rest);
		}

		/** Sum of squares that the fit leaves with ringing of a frequency. */
		double withRinging(double frequencyRadPerS) {
			int count = rest.length;
			double[] cosine = new double[count];
			double[] sine = new double[count];
			for (int i = 0; i < count; i++) {
				double angle = frequencyRadPerS * i * secondsPerSample;
				cosine[i] = decay[i] * Math.cos(angle);
				sine[i] = decay[i] * Math.sin(angle);
			}
			takeOff(cosine, constant);
			takeOff(cosine, inertia);
			takeOff(sine, constant);
			takeOff(sine, inertia);
			takeOff(sine, cosine);
			double[] left = rest.clone();
			takeOff(left, cosine);
			takeOff(left, sine);
			return dot(left, left);
		}
	}

	/** Takes off its part along another vector (Gram and Schmidt). */
	private static void takeOff(double[] vector, double[] direction) {
		double square = dot(direction, direction);
		double part = square > 0 ? dot(vector, direction) / square : 0;
		for (int i = 0; i < vector.length; i++) {
			vector[i] -= part * direction[i];
		}
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
