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

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.pump.CardExtremes;
import org.liftloop.rodpump.pump.Knee;
import org.liftloop.rodpump.pump.KneeRule;

/**
 * What a pump card must look like whatever the pump's fillage, and how far it does. With the travelling valve open the
 * rods carry nothing; with the standing valve open they carry the fluid load; both lines are level (Gibbs, SPE 588,
 * 1963), and while the load goes from one to the other after the travelling valve closed, the plunger stands on the
 * liquid. Rods, speed, load cell or clock that do not belong to the card bend the lines, shift them or tilt the leg.
 *
 * @param isPumping    whether there are two lines at all; the rest is zero if not
 * @param strokeM      plunger stroke, m
 * @param lowerN       mean of the lower line, N
 * @param lowerSquareN mean square of the lower line's distance from zero, N2
 * @param upperN       mean of the upper line, N
 * @param upperSquareN mean square of the upper line's distance from its mean, N2
 * @param lean         way of the plunger up while the load rises from {@value Leg#FROM} to {@value Leg#TO} of the
 *                     upper line, over its stroke; zero for a plunger that stands
 * @param isLegClear   whether the leg rises once, and from a plunger that comes to rest: else its lean says nothing
 * @param upperFrom    first point of the upper line
 * @param upperTo      point after it
 * @param lowerFrom    first point of the lower line
 * @param lowerTo      point after it
 * @param points       points of the card
 * @param dampingError error of the damping that was left out of the card, in deviations ({@link DampingSlack})
 */
record PumpShape(boolean isPumping, double strokeM, double lowerN, double lowerSquareN, double upperN,
		double upperSquareN, double lean, boolean isLegClear, int upperFrom, int upperTo, int lowerFrom, int lowerTo, int points,
		double dampingError) {

	/** Part of each line's length that belongs to its ends. */
	private static final double LINE_END = 0.12;
	private static final double LOWER_LINE_START = 0.15;
	/** A line of fewer points is none. */
	private static final int FEWEST_POINTS = 3;

	private static final PumpShape NONE = new PumpShape(false, 0, 0, 0, 0, 0, 0, false, 0, 0, 0, 0, 0, 0);

	static PumpShape of(double[] positionM, double[] loadN) {
		PumpCard card = new PumpCard(positionM, loadN);
		CardExtremes extremes = CardExtremes.of(card);
		if (!(extremes.loadRangeN() > 0) || !(extremes.strokeM() > 0)) {
			return NONE;
		}
		Knee knee = KneeRule.find(card, extremes);
		double lowestM = positionM[knee.bottomIndex()];
		double strokeM = extremes.strokeM();
		double[] upper = line(card, knee.bottomIndex(), knee.topIndex(), lowestM + LINE_END * strokeM,
				lowestM + (1 - LINE_END) * strokeM);
		double kneeM = positionM[knee.kneeIndex()] - lowestM;
		double[] lower = line(card, knee.kneeIndex(), knee.bottomIndex(), lowestM + LINE_END * kneeM,
				lowestM + (1 - LOWER_LINE_START) * kneeM);
		if (upper[0] < FEWEST_POINTS || lower[0] < FEWEST_POINTS || !(upper[1] > lower[1])) {
			return NONE;
		}
		Leg leg = Leg.of(card, knee.bottomIndex(), strokeM, lower[1], upper[1]);
		return new PumpShape(true, strokeM, lower[1], lower[2], upper[1], upper[2] - upper[1] * upper[1],
				leg.lean(), leg.isClear(), (int) upper[3], (int) upper[4], (int) lower[3], (int) lower[4], card.size(), 0);
	}

	/** Number, mean, mean square, first and end of the points from one to another whose position lies in a range. */
	private static double[] line(PumpCard card, int from, int to, double lowM, double highM) {
		double sum = 0;
		double squares = 0;
		int count = 0;
		int first = from;
		int end = from;
		for (int i = from; i != to; i = (i + 1) % card.size()) {
			if (card.positionM(i) > lowM && card.positionM(i) < highM) {
				sum += card.loadN(i);
				squares += card.loadN(i) * card.loadN(i);
				first = count == 0 ? i : first;
				end = i + 1;
				count++;
			}
		}
		return new double[] { count, sum / count, squares / count, first, end };
	}

	/** The same with what was left out of the card. */
	PumpShape withDampingError(double error) {
		return new PumpShape(isPumping, strokeM, lowerN, lowerSquareN, upperN, upperSquareN, lean, isLegClear, upperFrom,
				upperTo, lowerFrom, lowerTo, points, error);
	}

	/** First point and number of points of the upper line. */
	int[] upperSpan() {
		return new int[] { upperFrom, Math.floorMod(upperTo - upperFrom, points) };
	}

	/** First point and number of points of the lower line. */
	int[] lowerSpan() {
		return new int[] { lowerFrom, Math.floorMod(lowerTo - lowerFrom, points) };
	}

	/** Fluid load: upper less lower line, N. */
	double fluidLoadN() {
		return upperN - lowerN;
	}

	/** Root mean square distance of both lines from being level, N. */
	double rippleN() {
		return Math.sqrt(Math.max(0, lowerSquareN - lowerN * lowerN + upperSquareN) / 2);
	}
}
