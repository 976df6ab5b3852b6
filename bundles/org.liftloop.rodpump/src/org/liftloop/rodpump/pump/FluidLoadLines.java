/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

/**
 * Levels of the downhole card.
 *
 * @param upperN mean pump load of the upstroke after the load was picked up, N
 * @param lowerN mean pump load of the downstroke after the knee, N
 */
public record FluidLoadLines(double upperN, double lowerN) {

	/** Part of the plunger stroke at either end that belongs to the load transfer, not to the lines. */
	public static final double END_FRACTION = 0.1;

	/**
	 * Means over the upstroke and over the downstroke between knee and bottom, each without
	 * {@link #END_FRACTION} of its length at either end.
	 *
	 * @param card downhole card
	 * @param knee its knee
	 * @return the lines
	 */
	public static FluidLoadLines of(PumpCurve card, Knee knee) {
		double lowestM = card.positionM(knee.bottomIndex());
		double strokeM = card.positionM(knee.topIndex()) - lowestM;
		double upperN = mean(card, knee.bottomIndex(), knee.topIndex(), lowestM, strokeM);
		double lowerN = mean(card, knee.kneeIndex(), knee.bottomIndex(), lowestM,
				card.positionM(knee.kneeIndex()) - lowestM);
		return new FluidLoadLines(upperN, lowerN);
	}

	private static double mean(PumpCurve card, int from, int to, double lowestM, double lengthM) {
		double lowM = lowestM + END_FRACTION * lengthM;
		double highM = lowestM + (1 - END_FRACTION) * lengthM;
		double sum = 0;
		int count = 0;
		int size = card.size();
		for (int i = from; i != to; i = i + 1 < size ? i + 1 : 0) {
			double position = card.positionM(i);
			if (position >= lowM && position <= highM) {
				sum += card.loadN(i);
				count++;
			}
		}
		// A leg too short for its middle part (a knee near the bottom) is represented by its start.
		return count > 0 ? sum / count : card.loadN(from);
	}

	/** @return fluid load Fo: upper less lower line, N */
	public double fluidLoadN() {
		return upperN - lowerN;
	}
}
