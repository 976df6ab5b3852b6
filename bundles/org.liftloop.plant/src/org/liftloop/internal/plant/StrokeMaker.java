/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant;

import java.time.Instant;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.plant.Sensors.Readings;
import org.liftloop.plant.fault.EquipmentFault.Kind;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.predict.RunningPrediction;

/** Makes the spans of one well, one after the other: strokes by the predictor, rest by decay. Used by one thread at a time. */
public final class StrokeMaker {

	/** Points of a card. */
	public static final int POINTS = 200;
	/** A time at rest, ns. */
	public static final long REST_NANOS = 1_000_000_000L;

	private static final double NANOS_PER_MINUTE = 60e9;
	private static final int REST_POINTS = 4;
	/** Courant numbers are near 1, so that elements this long still carry the harmonics of a card; a test holds that, m. */
	private static final double ELEMENT_M = 25;
	private static final int FEWEST_ELEMENTS = 40;
	private static final int MOST_WARM_UP_STROKES = 20;

	private final WellSpec spec;
	private final RunningPrediction prediction;
	private final Sensors sensors;
	private long spans;
	private double restingForS;
	private double endLoadN;
	private PredictionInput lastInput;
	private @Nullable PredictedCard lastStroke;

	/**
	 * @param spec  the well
	 * @param start when its sensors were calibrated
	 */
	public StrokeMaker(WellSpec spec, Instant start) {
		this.spec = spec;
		prediction = new RunningPrediction(predictor(spec.pumping()));
		sensors = new Sensors(spec.sensors(), start);
		lastInput = spec.pumping();
	}

	/**
	 * @param well a well
	 * @return the predictor that its strokes are made with
	 */
	public static Predictor predictor(PredictionInput well) {
		int elements = Math.max(FEWEST_ELEMENTS, (int) (well.string().lengthM() / ELEMENT_M));
		return new Predictor(POINTS, elements, Predictor.DEFAULT_TOLERANCE, Predictor.DEFAULT_MAXIMUM_STROKES);
	}

	/**
	 * Runs the well until its strokes repeat, as if it had run before.
	 *
	 * @param conditions conditions of the strokes
	 */
	public void warmUp(StrokeConditions conditions) {
		PredictedCard card = prediction.stroke(conditions.input(), conditions.pump());
		for (int i = 1; i < MOST_WARM_UP_STROKES && !card.isPeriodic(); i++) {
			card = prediction.stroke(conditions.input(), conditions.pump());
		}
	}

	/**
	 * @param conditions conditions of the stroke
	 * @param faults     faults at work
	 * @param time       when it begins
	 * @return the stroke
	 */
	public Span stroke(StrokeConditions conditions, FaultSet faults, Instant time) {
		PredictionInput input = conditions.input();
		PredictedCard card = prediction.stroke(input, conditions.pump());
		double[] loadN = card.surfaceCard().loadN();
		double[] crankRad = card.crank().angleRad();
		double[] crankRadPerS = card.crank().speedRadPerS();
		double[] powerW = new double[POINTS];
		double[] currentA = new double[POINTS];
		double factor = 1 + faults.level(Kind.UNBALANCE, time);
		for (int i = 0; i < POINTS; i++) {
			double torqueNm = spec.balance().netTorqueNm(input.unit(), crankRad[i], loadN[i], factor);
			powerW[i] = spec.motor().electricalPowerW(torqueNm * crankRadPerS[i]);
			currentA[i] = spec.motor().currentA(powerW[i]);
		}
		Readings readings = sensors.measure(card.surfaceCard().positionM(), loadN, time, faults,
				new Dice(spec.seed(), spans++));
		lastInput = input;
		lastStroke = card;
		endLoadN = loadN[POINTS - 1];
		restingForS = 0;
		return new Span(time, Math.round(NANOS_PER_MINUTE / input.strokesPerMinute()), input.strokesPerMinute(), readings,
				powerW, currentA, card.pump().netLiquidM3());
	}

	/**
	 * The rods stand at the bottom and swing out: the load goes to their buoyant weight by exp(-c t/2).
	 *
	 * @param faults faults at work
	 * @param time   when it begins
	 * @return a while at rest
	 */
	public Span rest(FaultSet faults, Instant time) {
		prediction.rest();
		double lengthM = lastInput.string().lengthM();
		double decayPerS = Math.PI * lastInput.string().meanWaveSpeedMPerS() * lastInput.dampingRatio() / (4 * lengthM);
		double upright = lastInput.path().trueVerticalDepthM(lengthM) / lengthM;
		double weightN = upright * lastInput.string().buoyantWeightN(lastInput.fluidDensityKgM3());
		double[] loadN = new double[REST_POINTS];
		for (int i = 0; i < REST_POINTS; i++) {
			double seconds = restingForS + i * REST_NANOS * 1e-9 / REST_POINTS;
			loadN[i] = weightN + (endLoadN - weightN) * Math.exp(-decayPerS * seconds);
		}
		restingForS += REST_NANOS * 1e-9;
		double[] bottomM = new double[REST_POINTS];
		double[] none = new double[REST_POINTS];
		Readings readings = sensors.measure(bottomM, loadN, time, faults, new Dice(spec.seed(), spans++));
		return new Span(time, REST_NANOS, 0, readings, none, Arrays.copyOf(none, REST_POINTS), 0);
	}

	/** @return the last stroke, or null before the first */
	public @Nullable PredictedCard lastStroke() {
		return lastStroke;
	}
}
