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
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.PumpBoundary.PumpCycle;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * Predicts a card by an explicit finite-difference solution of the damped wave equation in time (Gibbs, SPE 588, 1963):
 * the unit moves the polished rod at constant crank speed, the pump loads the lower end, the well starts at rest and runs
 * until the strokes repeat. Immutable and thread-safe.
 *
 * @param points         points of the card, 10 to 20,000
 * @param elements       least number of elements of the whole string, 10 to 10,000
 * @param tolerance      largest difference of two strokes, as a fraction of the range, that counts as periodic
 * @param maximumStrokes strokes after which the run ends, periodic or not
 */
public record Predictor(int points, int elements, double tolerance, int maximumStrokes) {

	/** Points of the card by default. */
	public static final int DEFAULT_POINTS = 200;
	/** Elements of the string by default. */
	public static final int DEFAULT_ELEMENTS = 200;
	/** Difference of two strokes that counts as periodic by default: 0.1 %. */
	public static final double DEFAULT_TOLERANCE = 1e-3;
	/** Strokes after which a run ends by default. */
	public static final int DEFAULT_MAXIMUM_STROKES = 60;

	/** A predictor with the defaults. */
	public static final Predictor DEFAULT = new Predictor(DEFAULT_POINTS, DEFAULT_ELEMENTS, DEFAULT_TOLERANCE,
			DEFAULT_MAXIMUM_STROKES);

	private static final int MINIMUM_ELEMENTS_PER_TAPER = 2;

	/** Checks the ranges. */
	public Predictor {
		Argument.inRange("points", points, SurfaceCard.MINIMUM_POINTS, SurfaceCard.MAXIMUM_POINTS);
		Argument.inRange("elements", elements, 10, 10_000);
		Argument.positive("tolerance", tolerance, 0.1);
		Argument.inRange("maximumStrokes", maximumStrokes, 2, 10_000);
	}

	/**
	 * @param input     the well
	 * @param pump      its pump
	 * @param cancelled asked after each stroke
	 * @return the last stroke; whether it is periodic is among its values
	 * @throws CancellationException if {@code cancelled} says so
	 */
	public PredictedCard predict(PredictionInput input, PumpBoundary pump, BooleanSupplier cancelled) {
		Run run = new Run(input, pump);
		int strokes = 0;
		double residual = Double.POSITIVE_INFINITY;
		while (strokes < maximumStrokes && residual > tolerance) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException("prediction cancelled after " + strokes + " strokes");
			}
			residual = run.stroke();
			strokes++;
		}
		return new PredictedCard(new SurfaceCard(run.surfacePositionM, run.surfaceLoadN, input.strokesPerMinute()),
				new PumpCard(run.pumpPositionM, run.pumpLoadN), strokes, residual, residual <= tolerance);
	}

	/** Time steps a stroke: a multiple of the points, short enough for the wanted number of elements. */
	private int stepsPerStroke(PredictionInput input) {
		RodString string = input.string();
		double stepS = string.travelTimeS() / elements;
		for (RodTaper taper : string.tapers()) {
			stepS = Math.min(stepS, taper.lengthM() / taper.waveSpeedMPerS() / MINIMUM_ELEMENTS_PER_TAPER);
		}
		return points * (int) Math.ceil(input.periodS() / stepS / points);
	}

	/** State of one prediction. */
	private final class Run {

		private final RodMesh mesh;
		private final PumpCycle pump;
		private final int stride;
		private final double buoyantWeightN;
		/** Polished-rod position at each step of a stroke. */
		private final double[] drivenM;
		private double[] before;
		private double[] now;
		private double[] surfacePositionM = new double[points];
		private double[] surfaceLoadN = new double[points];
		private double[] pumpPositionM = new double[points];
		private double[] pumpLoadN = new double[points];

		Run(PredictionInput input, PumpBoundary boundary) {
			int steps = stepsPerStroke(input);
			double dampingPerS = new GibbsSolver(input.string(), input.fluidDensityKgM3(), input.dampingRatio())
					.dampingPerS();
			mesh = new RodMesh(input.string(), dampingPerS, input.periodS() / steps);
			pump = boundary.start(input.fluidLoadN());
			stride = steps / points;
			buoyantWeightN = input.string().buoyantWeightN(input.fluidDensityKgM3());
			drivenM = new double[steps];
			double bottomRad = input.unit().bottomDeadCentreRad();
			for (int k = 0; k < steps; k++) {
				drivenM[k] = input.unit().positionM(bottomRad + 2 * Math.PI * k / steps);
			}
			before = new double[mesh.nodes()];
			now = new double[mesh.nodes()];
		}

		/** Runs one stroke and returns its largest difference from the one before. */
		double stroke() {
			double[] lastSurfaceLoadN = surfaceLoadN;
			double[] lastPumpPositionM = pumpPositionM;
			surfacePositionM = new double[points];
			surfaceLoadN = new double[points];
			pumpPositionM = new double[points];
			pumpLoadN = new double[points];
			int steps = drivenM.length;
			for (int k = 0; k < steps; k++) {
				step(k, drivenM[(k + 1) % steps]);
			}
			return Math.max(difference(lastSurfaceLoadN, surfaceLoadN), difference(lastPumpPositionM, pumpPositionM));
		}

		private void step(int k, double nextTopM) {
			int plunger = now.length - 1;
			double freeM = mesh.freePlungerHeightM(before, now);
			double complianceMPerN = mesh.plungerComplianceMPerN();
			double loadN = pump.loadN(now[plunger], freeM, complianceMPerN);
			if (k % stride == 0) {
				int point = k / stride;
				surfacePositionM[point] = now[0];
				surfaceLoadN[point] = mesh.topLoadN(before[0], now, nextTopM) + buoyantWeightN;
				pumpPositionM[point] = now[plunger];
				pumpLoadN[point] = loadN;
			}
			double[] next = before;
			mesh.step(before, now, next);
			next[0] = nextTopM;
			next[plunger] = freeM - complianceMPerN * loadN;
			before = now;
			now = next;
		}

		private static double difference(double[] last, double[] present) {
			double lowest = Double.POSITIVE_INFINITY;
			double highest = Double.NEGATIVE_INFINITY;
			double largest = 0;
			for (int i = 0; i < present.length; i++) {
				lowest = Math.min(lowest, present[i]);
				highest = Math.max(highest, present[i]);
				largest = Math.max(largest, Math.abs(present[i] - last[i]));
			}
			// A signal without range repeats itself exactly or not at all.
			return highest > lowest ? largest / (highest - lowest) : largest;
		}
	}
}
