/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.PumpBoundary.PumpCycle;

/**
 * Predicts a card by an explicit finite-difference solution of the damped wave equation in time (Gibbs, SPE 588, 1963):
 * the unit moves the polished rod, the pump loads the lower end, and the well runs until its strokes repeat. Immutable and
 * thread-safe.
 * <p>
 * A well at rest needs many strokes to forget its start: what swings in the rods decays by exp(-c T/2) a stroke, with
 * c = pi a nu/(2 L). Over 300 {@linkplain RandomWells random wells} with full pumps and nu 0.05 to 0.3 that took 4 strokes
 * in the median, 7 for 95 % of them, 11 at most. These strokes are run on coarse grids, where they cost little; on the wanted
 * grid at most 6 are left (3 in the median of 500 full pumps, pounds and gassy ones). A pump that bounces (late valves, a plunger out of its barrel) may never repeat: the card says so.
 * <p>
 * The scheme is of second order where the loads are smooth and of first order where valves switch.
 *
 * @param points         points of the card, 10 to 20,000
 * @param elements       least number of elements of the whole string, 10 to 10,000
 * @param tolerance      largest difference of two strokes, as a fraction of the range, that counts as periodic
 * @param maximumStrokes strokes on one grid after which it ends, periodic or not
 * @param coarseGrids    coarser grids before the wanted one, each with half of the elements, 0 (start at rest) to 10
 * @param stepsPerStroke time steps a stroke, a multiple of {@code points}; 0: as few as stability allows. With a number,
 *                       {@code elements} is exact and the grid refused if it is unstable
 */
public record Predictor(int points, int elements, double tolerance, int maximumStrokes, int coarseGrids,
		int stepsPerStroke) {

	/** Points of the card by default. */
	public static final int DEFAULT_POINTS = 200;
	/** Elements of the string by default. */
	public static final int DEFAULT_ELEMENTS = 200;
	/** Difference of two strokes that counts as periodic by default: 0.1 %. */
	public static final double DEFAULT_TOLERANCE = 1e-3;
	/** Strokes after which a run ends by default. */
	public static final int DEFAULT_MAXIMUM_STROKES = 60;
	/** Coarser grids by default. */
	public static final int DEFAULT_COARSE_GRIDS = 3;

	/** A predictor with the defaults. */
	public static final Predictor DEFAULT = new Predictor(DEFAULT_POINTS, DEFAULT_ELEMENTS, DEFAULT_TOLERANCE,
			DEFAULT_MAXIMUM_STROKES);
	/** The same, but started at rest on the wanted grid. */
	public static final Predictor FROM_REST = DEFAULT.withCoarseGrids(0);

	private static final int MINIMUM_ELEMENTS = 10;

	/** Checks the ranges. */
	public Predictor {
		Argument.inRange("points", points, SurfaceCard.MINIMUM_POINTS, SurfaceCard.MAXIMUM_POINTS);
		Argument.inRange("elements", elements, MINIMUM_ELEMENTS, 10_000);
		Argument.positive("tolerance", tolerance, 0.1);
		Argument.inRange("maximumStrokes", maximumStrokes, 2, 10_000);
		Argument.inRange("coarseGrids", coarseGrids, 0, 10);
		Argument.inRange("stepsPerStroke", stepsPerStroke, 0, 10_000_000);
		if (stepsPerStroke % points != 0) {
			throw new IllegalArgumentException("stepsPerStroke is " + stepsPerStroke + "; enter a multiple of the "
					+ points + " points, or 0");
		}
	}

	/**
	 * A predictor with the default start and the steps that stability asks for.
	 *
	 * @param points         points of the card
	 * @param elements       least number of elements of the whole string
	 * @param tolerance      largest difference of two strokes that counts as periodic
	 * @param maximumStrokes strokes on one grid after which it ends
	 */
	public Predictor(int points, int elements, double tolerance, int maximumStrokes) {
		this(points, elements, tolerance, maximumStrokes, DEFAULT_COARSE_GRIDS, 0);
	}

	/**
	 * @param count coarser grids before the wanted one
	 * @return a predictor that differs in this only
	 */
	public Predictor withCoarseGrids(int count) {
		return new Predictor(points, elements, tolerance, maximumStrokes, count, stepsPerStroke);
	}

	/**
	 * @param count least number of elements of the whole string
	 * @param steps time steps a stroke, or 0
	 * @return a predictor that differs in these only
	 */
	public Predictor withGrid(int count, int steps) {
		return new Predictor(points, count, tolerance, maximumStrokes, coarseGrids, steps);
	}

	/**
	 * @param fraction largest difference of two strokes that counts as periodic
	 * @return a predictor that differs in this only
	 */
	public Predictor withTolerance(double fraction) {
		return new Predictor(points, elements, fraction, maximumStrokes, coarseGrids, stepsPerStroke);
	}

	/**
	 * @param input     the well
	 * @param pump      its pump
	 * @param cancelled asked after each stroke
	 * @return the last stroke; whether it is periodic is among its values
	 * @throws CancellationException      if {@code cancelled} says so
	 * @throws PredictionRefusedException if the grid is unstable or the motor stalls
	 */
	public PredictedCard predict(PredictionInput input, PumpBoundary pump, BooleanSupplier cancelled) {
		PumpCycle cycle = pump.start(input.pumpSetting());
		March march = null;
		int coarseStrokes = 0;
		for (int halvings = coarseGrids; halvings > 0; halvings--) {
			int coarse = elements >> halvings;
			if (coarse >= MINIMUM_ELEMENTS) {
				March last = march;
				march = new March(input, cycle, GridSteps.stable(input, coarse, points), points);
				if (last != null) {
					march.startFrom(last);
				}
				coarseStrokes += settle(march, cancelled).strokes();
			}
		}
		March last = march;
		march = new March(input, cycle, grid(input), points);
		if (last != null) {
			march.startFrom(last);
		}
		Settled settled = settle(march, cancelled);
		return march.card(settled.strokes(), coarseStrokes, settled.residual(), settled.residual() <= tolerance);
	}

	/** The wanted grid. */
	GridSteps grid(PredictionInput input) {
		return stepsPerStroke > 0 ? GridSteps.forced(input, elements, stepsPerStroke)
				: GridSteps.stable(input, elements, points);
	}

	/** Runs until the strokes repeat. */
	private Settled settle(March march, BooleanSupplier cancelled) {
		int strokes = 0;
		double residual = Double.POSITIVE_INFINITY;
		while (strokes < maximumStrokes && residual > tolerance) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException("prediction cancelled after " + strokes + " strokes");
			}
			residual = march.stroke();
			strokes++;
		}
		return new Settled(strokes, residual);
	}

	private record Settled(int strokes, double residual) {
	}
}
