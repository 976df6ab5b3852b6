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

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.card.CardRefusedException;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;

/** How well the strokes of one well repeat: the standard deviation of the load at equal phase. */
final class Repeatability {

	/** Strokes below which a standard deviation says little. */
	static final int FEWEST_STROKES = 5;
	private static final double LIMIT = 0.06;
	private static final int PHASES = 100;

	private Repeatability() {
	}

	/**
	 * @param context what is known
	 * @param card    the card judged
	 * @param earlier strokes before it
	 */
	static QualityMeasure of(QualityContext context, RawCard card, List<RawCard> earlier) {
		if (earlier.size() + 1 < FEWEST_STROKES) {
			return QualityMeasure.notJudged(Measure.REPEATABILITY, (earlier.size() + 1) + " stroke(s) given; at least "
					+ FEWEST_STROKES + " are needed to see whether they repeat.");
		}
		double[] sums = new double[PHASES];
		double[] squares = new double[PHASES];
		int strokes = 0;
		double rangeN = 0;
		for (int i = -1; i < earlier.size(); i++) {
			double[] loadN = inPhase(context, i < 0 ? card : earlier.get(i));
			if (loadN == null) {
				continue;
			}
			strokes++;
			rangeN += Arrays.stream(loadN).max().orElse(0) - Arrays.stream(loadN).min().orElse(0);
			for (int k = 0; k < PHASES; k++) {
				sums[k] += loadN[k];
				squares[k] += loadN[k] * loadN[k];
			}
		}
		if (strokes < FEWEST_STROKES || !(rangeN > 0)) {
			return QualityMeasure.notJudged(Measure.REPEATABILITY,
					"only " + strokes + " of the strokes given are cards; " + FEWEST_STROKES + " are needed.");
		}
		double variance = 0;
		for (int k = 0; k < PHASES; k++) {
			variance += Math.max(0, squares[k] - sums[k] * sums[k] / strokes) / (strokes - 1) / PHASES;
		}
		double share = Math.sqrt(variance) / (rangeN / strokes);
		return QualityMeasure.judged(Measure.REPEATABILITY, share, LIMIT, Score.falling(share, LIMIT),
				"At equal phase the load of " + strokes + " strokes differs by " + Say.percent(share) + " of its range"
						+ (share > LIMIT / 2
								? ". The well is not steady, or the sensors are not; judge several strokes."
								: "."));
	}

	/** Load at equal phases from the bottom of the stroke on; null if the points are no card. */
	private static double @Nullable [] inPhase(QualityContext context, RawCard raw) {
		SurfaceCard card;
		try {
			card = new CardPreparation(context.timing()).withUnit(context.unit())
					.prepare(raw, context.strokesPerMinute()).card();
		} catch (CardRefusedException e) {
			return null;
		}
		double[] positionM = card.positionM();
		double[] loadN = card.loadN();
		int bottom = 0;
		for (int i = 1; i < positionM.length; i++) {
			bottom = positionM[i] < positionM[bottom] ? i : bottom;
		}
		double[] phased = new double[PHASES];
		for (int k = 0; k < PHASES; k++) {
			phased[k] = DownholeParts.at(loadN, bottom + (double) k * loadN.length / PHASES);
		}
		return phased;
	}
}
