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

import static org.liftloop.rodpump.quality.QualityMeasure.judged;
import static org.liftloop.rodpump.quality.QualityMeasure.notJudged;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Loop;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Whether the points make one whole stroke, in order and in the right columns. Judged on the points as read, before any
 * preparation rights or drops them.
 *
 * @param position position column
 * @param load     load column
 */
record StrokeChecks(Column position, Column load) {

	/** Score of a card whose columns are swapped: nothing else on it can be believed. */
	private static final double SWAPPED_SCORE = 0.05;
	/** Score of a card that runs backwards: once righted, it is sound. */
	private static final double REVERSED_SCORE = 0.5;
	/** Score of a card of no area, whose direction cannot be told. */
	private static final double NO_AREA_SCORE = 0.5;
	private static final double NO_AREA_FRACTION = 0.02;
	/** No unit strokes further, m. */
	private static final double LONGEST_STROKE_M = 15;
	/** Samples that a stroke should have. */
	private static final double WANTED_SAMPLES = 60;
	/** Of a gap: times the widest step that the curve makes anyway. */
	private static final double GAP_OVER_STEP = 1.5;
	private static final double GAP_LIMIT = 0.05;
	private static final double BACKWARD_LIMIT = 0.1;
	private static final double STROKE_LIMIT = 0.1;
	/** A load that runs back less than this, beside a position that does more, is a position. */
	private static final double SMOOTH = 0.01;
	private static final double WAVY = 0.05;
	private static final int SIGNS = 3;

	/** Work over stroke times load range; positive if run clockwise. */
	double areaFraction() {
		return Loop.areaJ(position.values(), load.values()) / (position.width() * load.width());
	}

	/**
	 * A position column rises and falls once; a load column ripples. Swapped, the card also runs the wrong way round, and
	 * in SI the "position" spans kilometres.
	 */
	QualityMeasure columnOrder(@Nullable UnitKinematics unit) {
		boolean shape = load.backwardFraction() < SMOOTH && position.backwardFraction() > WAVY;
		boolean size = position.width() > LONGEST_STROKE_M
				|| unit != null && isNear(load.width(), unit.strokeM()) && !isNear(position.width(), unit.strokeM());
		boolean turn = areaFraction() < 0;
		int signs = (shape ? 1 : 0) + (size ? 1 : 0) + (turn ? 1 : 0);
		boolean swapped = shape || size && (turn || load.width() < LONGEST_STROKE_M);
		double value = swapped ? (double) signs / SIGNS : 0;
		return judged(Measure.COLUMN_ORDER, value, 0.5, swapped ? SWAPPED_SCORE : 1, swapped
				? "Position and load are swapped: the first column ripples or spans like a load, the second rises and falls"
						+ " once like a position. Exchange the columns."
				: "Position and load are in their columns.");
	}

	private static boolean isNear(double value, double expected) {
		return Math.abs(value - expected) < STROKE_LIMIT * expected;
	}

	/** The rods take work from the unit in every stroke: run in time, the card turns clockwise. */
	QualityMeasure orientation() {
		double area = areaFraction();
		boolean reversed = area < -NO_AREA_FRACTION;
		boolean flat = Math.abs(area) <= NO_AREA_FRACTION;
		double score = reversed ? REVERSED_SCORE : flat ? NO_AREA_SCORE : 1;
		return judged(Measure.ORIENTATION, area, 0, score, reversed
				? "The points run backwards in time: the work per stroke is negative. Reverse their order; what follows is"
						+ " judged on the reversed stroke."
				: flat ? "The card encloses no area, so its direction cannot be told. Check that position and load belong"
						+ " together."
						: "The points run forwards in time.");
	}

	QualityMeasure closure() {
		double gap = Math.max(position.gapFraction(GAP_OVER_STEP), load.gapFraction(GAP_OVER_STEP));
		return judged(Measure.CLOSURE_ERROR, gap, GAP_LIMIT, Score.falling(gap, GAP_LIMIT), gap > 0
				? "The stroke is open: its ends are " + Say.percent(gap) + " of the range apart. Export the whole stroke."
				: "The stroke is closed.");
	}

	QualityMeasure samples() {
		int size = position.size();
		double deficit = Math.max(0, WANTED_SAMPLES / size - 1);
		return judged(Measure.SAMPLES_PER_STROKE, size, WANTED_SAMPLES / 2, Score.falling(deficit, 1), deficit > 0
				? "The stroke has only " + size + " samples; export at least " + (int) WANTED_SAMPLES + "."
				: "The stroke has " + size + " samples.");
	}

	QualityMeasure backwardTravel() {
		double backward = position.backwardFraction();
		return judged(Measure.BACKWARD_TRAVEL, backward, BACKWARD_LIMIT, Score.falling(backward, BACKWARD_LIMIT),
				"The position runs " + Say.percent(backward) + " of the stroke against its half of it"
						+ (backward > BACKWARD_LIMIT / 2
								? ". Check the position sensor, or whether two strokes are mixed."
								: "."));
	}

	QualityMeasure unitStroke(@Nullable UnitKinematics unit) {
		if (unit == null) {
			return notJudged(Measure.UNIT_STROKE, "the pumping unit is not known. Enter it.");
		}
		double ratio = position.width() / unit.strokeM();
		return judged(Measure.UNIT_STROKE, ratio, 1 + STROKE_LIMIT,
				Score.falling(Math.max(ratio, 1 / ratio) - 1, STROKE_LIMIT),
				"The card's stroke is " + Say.length(position.width()) + ", the unit's " + Say.length(unit.strokeM())
						+ (isNear(ratio, 1) ? "."
								: ". Check the unit, its crank hole and the position calibration."));
	}

	/**
	 * Lost samples leave jumps in a position that otherwise moves evenly.
	 *
	 * @param notNumbers samples that are no numbers
	 */
	QualityMeasure dropped(CardTiming timing, int notNumbers) {
		int lost = timing == CardTiming.UNIFORM_TIME ? SampleGaps.lostSamples(position) : 0;
		if (timing == CardTiming.BY_POSITION && notNumbers == 0) {
			return notJudged(Measure.DROPPED_SAMPLES,
					"the points carry no time, so their distance says nothing. Export them in time.");
		}
		int all = position.size() + lost + notNumbers;
		double share = (double) (lost + notNumbers) / all;
		return judged(Measure.DROPPED_SAMPLES, share, SampleGaps.LIMIT, Score.falling(share, SampleGaps.LIMIT),
				lost + notNumbers == 0 ? "No sample is missing."
						: (lost + notNumbers) + " of " + all + " samples are missing (" + notNumbers
								+ " are no numbers, the position jumps over " + lost
								+ "). Times after a gap are wrong; check the link to the controller and export again.");
	}
}
