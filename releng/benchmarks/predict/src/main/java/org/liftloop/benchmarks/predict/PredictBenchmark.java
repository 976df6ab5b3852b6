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

import java.util.concurrent.TimeUnit;

import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PumpFluid;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole predictions, from rest to a periodic stroke. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PredictBenchmark {

	/** Length of the rods, m. */
	@Param("2000")
	public double depth;
	/** Tapers of the string. */
	@Param("3")
	public int tapers;
	/** Points of the card. */
	@Param("200")
	public int points;
	/** Elements of the string. */
	@Param("200")
	public int elements;

	private Case well;

	/** Makes the well. */
	@Setup
	public void setUp() {
		well = Case.of(depth, tapers, points, elements);
	}

	/** What the predictions of an iteration simulated; JMH adds these up. */
	@AuxCounters(AuxCounters.Type.EVENTS)
	@State(Scope.Thread)
	public static class Simulated {

		/** Predictions. */
		public long predictions;
		/** Time simulated on the wanted grid, ms. */
		public long fineMs;
		/** Strokes simulated on the wanted grid. */
		public long fineStrokes;
		/** Strokes simulated on coarser grids. */
		public long coarseStrokes;

		PredictedCard add(PredictedCard card) {
			predictions++;
			fineMs += Math.round(1000 * card.strokesToPeriodic() * card.surfaceCard().periodS());
			fineStrokes += card.strokesToPeriodic();
			coarseStrokes += card.coarseStrokes();
			return card;
		}
	}

	/** A full pump, warmed up on coarse grids. */
	@Benchmark
	public PredictedCard fullPump(Simulated simulated) {
		return simulated.add(well.predictor().predict(well.well(), BarrelPump.FULL, () -> false));
	}

	/** A full pump, all strokes on the wanted grid. */
	@Benchmark
	public PredictedCard fullPumpFromRest(Simulated simulated) {
		return simulated.add(well.predictor().withCoarseGrids(0).predict(well.well(), BarrelPump.FULL, () -> false));
	}

	/** Half of what enters is gas: the pressure is sought in many steps. */
	@Benchmark
	public PredictedCard gas(Simulated simulated) {
		return simulated.add(well.predictor().predict(well.well(), BarrelPump.of(PumpFluid.of(0.5, 0.5)), () -> false));
	}
}
