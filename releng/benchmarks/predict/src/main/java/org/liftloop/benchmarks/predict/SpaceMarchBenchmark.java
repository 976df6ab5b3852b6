/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.predict;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.path.SurveyStation;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.wave.DampingRatio;
import org.liftloop.rodpump.wave.EverittJenningsSolver;
import org.liftloop.rodpump.wave.RodFriction;
import org.liftloop.rodpump.wave.RodWavePlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Downhole cards by the space march of Everitt and Jennings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SpaceMarchBenchmark {

	/** Length of the rods, m. */
	@Param("2000")
	public double depth;
	/** Tapers of the string. */
	@Param("3")
	public int tapers;
	/** Points of the card. */
	@Param("200")
	public int points;

	private SurfaceCard card;
	private RodWavePlan uniform;
	private RodWavePlan upAndDown;
	private RodWavePlan friction;

	/** Makes a card, and a plan for each kind of loss. */
	@Setup
	public void setUp() {
		Case made = Case.of(depth, tapers, points, 200);
		PredictionInput well = made.well();
		card = made.predictor().predict(well, BarrelPump.FULL, () -> false).surfaceCard();
		double ratio = well.dampingRatio();
		uniform = plan(well, new DampingRatio(ratio), RodFriction.NONE, WellPath.VERTICAL);
		upAndDown = plan(well, new DampingRatio(ratio, 2 * ratio), RodFriction.NONE, WellPath.VERTICAL);
		WellPath built = WellPath.of(List.of(new SurveyStation(0, 0, 0), new SurveyStation(depth / 2, 0, 0),
				new SurveyStation(depth, Math.toRadians(25), 0)));
		friction = plan(well, new DampingRatio(ratio), new RodFriction(0.2, 500), built);
	}

	private RodWavePlan plan(PredictionInput well, DampingRatio damping, RodFriction rubbing, WellPath path) {
		return new EverittJenningsSolver(well.string(), well.fluidDensityKgM3(), damping, rubbing, path, 15)
				.plan(well.strokesPerMinute(), points);
	}

	/** One damping coefficient. */
	@Benchmark
	public PumpCard uniformDamping() {
		return uniform.down(card).pumpCard();
	}

	/** Separate coefficients up and down. */
	@Benchmark
	public PumpCard upAndDownDamping() {
		return upAndDown.down(card).pumpCard();
	}

	/** Side friction of a bent well and a stuffing box. */
	@Benchmark
	public PumpCard sideFriction() {
		return friction.down(card).pumpCard();
	}
}
