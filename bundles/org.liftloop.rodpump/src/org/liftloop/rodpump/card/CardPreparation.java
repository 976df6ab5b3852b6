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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Loop;
import org.liftloop.internal.rodpump.Range;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Makes a card as read fit for the solver: closed, uniform in time, running the right way. What it finds or does is
 * noted; nothing is repaired silently. Immutable.
 * <p>
 * In this order: points that are not finite are left out; a repeated first point at the end is dropped; equal
 * consecutive points are reported; the gap between the ends is judged; the direction is righted, since the rods take
 * work from the unit in every stroke; time is reconstructed where the points carry none; the points are resampled where
 * they are not at equal times.
 *
 * @param timing what the order of the points says about time
 * @param points points of a resampled card, {@value SurfaceCard#MINIMUM_POINTS} to {@value SurfaceCard#MAXIMUM_POINTS}
 * @param unit   the unit that moved the rods, or null if it is not known; used only to reconstruct time
 */
public record CardPreparation(CardTiming timing, int points, @Nullable UnitKinematics unit) {

	/** Points of a resampled card by default. */
	public static final int DEFAULT_POINTS = 200;
	/** Gap between the ends, as a fraction of the range, above which a card counts as open. */
	public static final double OPEN_GAP_FRACTION = 0.05;
	/** Gap between the end positions, as a fraction of the stroke, above which a card is refused. */
	public static final double REFUSED_GAP_FRACTION = 0.25;
	/** Card area, as a fraction of stroke times load range, below which the direction cannot be told. */
	public static final double NO_WORK_FRACTION = 1e-3;
	/** Difference between card stroke and unit stroke, as a fraction of the latter, that is worth a warning. */
	public static final double STROKE_MISMATCH_FRACTION = 0.05;
	/**
	 * A gap is a gap only if it is wider than the steps the card makes anyway; this much wider than the widest of them.
	 */
	private static final double GAP_OVER_STEP = 1.5;

	/** Checks the range. */
	public CardPreparation {
		Argument.inRange("points", points, SurfaceCard.MINIMUM_POINTS, SurfaceCard.MAXIMUM_POINTS);
	}

	/**
	 * Preparation with {@value #DEFAULT_POINTS} points and no unit.
	 *
	 * @param timing what the order of the points says about time
	 */
	public CardPreparation(CardTiming timing) {
		this(timing, DEFAULT_POINTS, null);
	}

	/**
	 * @param count points of a resampled card
	 * @return a preparation that differs in this only
	 */
	public CardPreparation withPoints(int count) {
		return new CardPreparation(timing, count, unit);
	}

	/**
	 * @param kinematics the unit that moved the rods, or null
	 * @return a preparation that differs in this only
	 */
	public CardPreparation withUnit(@Nullable UnitKinematics kinematics) {
		return new CardPreparation(timing, points, kinematics);
	}

	/**
	 * @param raw              points as read
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return the card and the notes
	 * @throws CardRefusedException     if the points are no card: too few, no motion, open too wide
	 * @throws IllegalArgumentException if the pumping speed is out of range
	 */
	public PreparedCard prepare(RawCard raw, double strokesPerMinute) {
		Argument.positive("strokesPerMinute", strokesPerMinute, SurfaceCard.MAXIMUM_STROKES_PER_MINUTE);
		List<CardNote> notes = new ArrayList<>();
		Trace trace = Trace.finitePointsOf(raw, notes);
		requireEnough(trace);
		trace = trace.withoutClosingPoint(notes);
		trace.reportDuplicates(notes);
		requireEnough(trace);
		double strokeM = Range.of(trace.positionM()).width();
		if (!(strokeM > 0)) {
			throw new CardRefusedException("The position is " + trace.positionM()[0]
					+ " m at every point: this is no pumping stroke. Check the position column and its unit.");
		}
		judgeClosure(trace, strokeM, notes);
		trace = righted(trace, strokeM, notes);
		CardMeasures measures = CardMeasures.of(trace.positionM(), trace.loadN());
		if (timing == CardTiming.BY_POSITION) {
			trace = new StrokeClock(unit).timed(trace, notes);
		}
		SurfaceCard card = trace.isUniform() && trace.size() <= SurfaceCard.MAXIMUM_POINTS
				? new SurfaceCard(trace.positionM(), trace.loadN(), strokesPerMinute)
				: resampled(trace, strokesPerMinute, notes);
		compareWithUnit(card, notes);
		return new PreparedCard(card, measures, notes);
	}

	private static void requireEnough(Trace trace) {
		if (trace.size() < SurfaceCard.MINIMUM_POINTS) {
			throw new CardRefusedException("The card has " + trace.size() + " usable points; at least "
					+ SurfaceCard.MINIMUM_POINTS + " are needed for a stroke. Check the columns, or export the card with"
					+ " more points.");
		}
	}

	private static void judgeClosure(Trace trace, double strokeM, List<CardNote> notes) {
		double positionGap = gapFraction(trace.positionM(), strokeM);
		double loadGap = gapFraction(trace.loadN(), Range.of(trace.loadN()).width());
		if (positionGap > REFUSED_GAP_FRACTION) {
			throw new CardRefusedException("The stroke is open: first and last position are "
					+ Say.percent(positionGap) + " of the stroke apart (at most " + Say.percent(REFUSED_GAP_FRACTION)
					+ " is accepted). Part of the stroke is missing; export the whole stroke.");
		}
		if (Math.max(positionGap, loadGap) > OPEN_GAP_FRACTION) {
			notes.add(new CardNote(CardNote.Kind.OPEN_CARD, "The stroke is open: its ends are "
					+ Say.percent(positionGap) + " of the stroke and " + Say.percent(loadGap)
					+ " of the load range apart (closed means at most " + Say.percent(OPEN_GAP_FRACTION) + ")."));
		}
	}

	/** Distance of the ends over the range; zero if it is no wider than the steps the curve makes elsewhere. */
	private static double gapFraction(double[] values, double range) {
		if (range == 0) {
			return 0;
		}
		double widestStep = 0;
		for (int i = 1; i < values.length; i++) {
			widestStep = Math.max(widestStep, Math.abs(values[i] - values[i - 1]));
		}
		double gap = Math.abs(values[0] - values[values.length - 1]);
		return gap > GAP_OVER_STEP * widestStep ? gap / range : 0;
	}

	private static Trace righted(Trace trace, double strokeM, List<CardNote> notes) {
		double workJ = Loop.areaJ(trace.positionM(), trace.loadN());
		double loadRangeN = Range.of(trace.loadN()).width();
		if (loadRangeN == 0 || Math.abs(workJ) <= NO_WORK_FRACTION * strokeM * loadRangeN) {
			notes.add(new CardNote(CardNote.Kind.NO_WORK, "The card encloses no area: no work is done in the stroke, so"
					+ " the direction of time cannot be told. Check that position and load belong together."));
			return trace;
		}
		if (workJ < 0) {
			notes.add(new CardNote(CardNote.Kind.TIME_REVERSED, "The points ran backwards in time (the work per stroke"
					+ " was negative); their order was reversed."));
			return trace.reversed();
		}
		return trace;
	}

	private SurfaceCard resampled(Trace trace, double strokesPerMinute, List<CardNote> notes) {
		double[] positionM = new double[points];
		double[] loadN = new double[points];
		trace.sampleUniformly(positionM, loadN);
		notes.add(new CardNote(CardNote.Kind.RESAMPLED,
				trace.size() + " points were resampled to " + points + " at equal intervals of time."));
		return new SurfaceCard(positionM, loadN, strokesPerMinute);
	}

	private void compareWithUnit(SurfaceCard card, List<CardNote> notes) {
		UnitKinematics known = unit;
		if (known == null) {
			return;
		}
		double unitStrokeM = known.strokeM();
		if (Math.abs(card.strokeM() - unitStrokeM) > STROKE_MISMATCH_FRACTION * unitStrokeM) {
			notes.add(new CardNote(CardNote.Kind.STROKE_MISMATCH, "The card's stroke is " + Say.length(card.strokeM())
					+ ", the unit's " + Say.length(unitStrokeM)
					+ ". Check the unit, its crank hole and the position calibration."));
		}
	}
}
