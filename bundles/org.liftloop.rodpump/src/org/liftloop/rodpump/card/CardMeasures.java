/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

/**
 * What is read off a surface card directly. Taken from the points as measured: resampling cuts the tips of the extremes.
 * <p>
 * The noise comes from second differences: three neighbours of a smooth card lie nearly on a line, so what remains is
 * noise. White noise of standard deviation s gives second differences of standard deviation s sqrt(6). Sharp corners of a
 * card raise the figure by less than a tenth of their height, so it is an upper bound of the noise.
 *
 * @param peakLoadN    peak polished-rod load PPRL, N
 * @param minimumLoadN minimum polished-rod load MPRL, N
 * @param strokeM      polished-rod stroke, m
 * @param workJ        work of one stroke (card area), J
 * @param loadNoiseN   root mean square of the load signal's noise, N
 */
public record CardMeasures(double peakLoadN, double minimumLoadN, double strokeM, double workJ, double loadNoiseN) {

	/** Variance of the second difference of white noise over that of the noise. */
	private static final int SECOND_DIFFERENCE_GAIN = 6;

	/**
	 * @param card a card
	 * @return its measures
	 */
	public static CardMeasures of(SurfaceCard card) {
		return card.measures();
	}

	/** All in one pass over the points and their two neighbours. */
	static CardMeasures of(double[] positionM, double[] loadN) {
		int size = positionM.length;
		double lowestM = positionM[0];
		double highestM = lowestM;
		double lowestN = loadN[0];
		double highestN = lowestN;
		double beforeM = positionM[size - 1];
		double beforeN = loadN[size - 1];
		double position = positionM[0];
		double load = loadN[0];
		double work = 0;
		double squares = 0;
		for (int i = 0; i < size; i++) {
			int next = i + 1 < size ? i + 1 : 0;
			double afterM = positionM[next];
			double afterN = loadN[next];
			if (position < lowestM) {
				lowestM = position;
			} else if (position > highestM) {
				highestM = position;
			}
			if (load < lowestN) {
				lowestN = load;
			} else if (load > highestN) {
				highestN = load;
			}
			double secondDifference = beforeN - 2 * load + afterN;
			squares += secondDifference * secondDifference;
			work += load * (afterM - beforeM);
			beforeM = position;
			beforeN = load;
			position = afterM;
			load = afterN;
		}
		return new CardMeasures(highestN, lowestN, highestM - lowestM, work / 2,
				Math.sqrt(squares / (SECOND_DIFFERENCE_GAIN * size)));
	}
}
