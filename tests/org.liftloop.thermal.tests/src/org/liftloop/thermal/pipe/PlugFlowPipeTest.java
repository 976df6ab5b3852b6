/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.pipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.thermal.fluid.FluidState;
import org.liftloop.thermal.fluid.Water;
import org.liftloop.thermal.reference.UlgPipe;

/** Delay, loss and wall against measured pipe tests and exact cases. */
class PlugFlowPipeTest {

	/** The pipe of the University of Liege. */
	private static final InsulatedPipe ULG = UlgPipe.GEOMETRY;

	/** Outlet within 0.6 K RMSE on each of the five tests; without its wall the same pipe is worse on each. */
	@ParameterizedTest
	@ValueSource(strings = { "150801", "151202", "151204_1", "151204_2", "160104_2" })
	void theMeasuredOutletIsFound(String name) {
		double walled = rmse(name, ULG);
		double bare = rmse(name, new InsulatedPipe(39, 0.05248, 0, 8_000, 500, 0.013, 0.04, 5));
		System.out.printf(Locale.ROOT, "ULg %s: outlet RMSE %.2f K, without the wall %.2f K%n", name, Double.valueOf(walled),
				Double.valueOf(bare));
		assertTrue(walled <= 0.6, () -> "RMSE " + walled);
		assertTrue(bare > walled, () -> "RMSE without the wall " + bare);
	}

	private static double rmse(String test, InsulatedPipe geometry) {
		UlgPipe run = UlgPipe.run(test, geometry);
		assertTrue(run.balance().relativeError() < 1e-8, () -> "energy " + run.balance());
		return run.outletRmseK();
	}

	/** A step at the inlet appears a transit time later, also when the flow halves on the way. */
	@Test
	void theDelayIsTheTransitTimeOfAChangingFlow() {
		InsulatedPipe bare = new InsulatedPipe(10, 0.1, 0, 8_000, 500, 0, 1, 0);
		FluidState water = Water.ATMOSPHERIC.at(300);
		double massKg = bare.volumeM3() * water.densityKgM3();
		PlugFlowPipe pipe = new PlugFlowPipe(bare, water, 290);
		double timeS = 0;
		while (pipe.outletK() < 300) {
			pipe.advance(0.1, timeS < 20 ? massKg / 40 : massKg / 80, 310, 290);
			timeS += 0.1;
		}
		assertEquals(60, timeS, 0.5);
		assertEquals(pipe.outletK(), pipe.advance(100, 0, 350, 290));
	}

	/** Steady loss: Tout = Tamb + (Tin - Tamb) exp(-U L / (m cp)). */
	@Test
	void theSteadyLossIsExponential() {
		FluidState water = Water.ATMOSPHERIC.at(300);
		PlugFlowPipe pipe = new PlugFlowPipe(ULG, water, 300);
		for (int i = 0; i < 20_000; i++) {
			pipe.advance(1, 0.2, 340, 290);
		}
		double exact = 290 + 50 * Math.exp(-ULG.lossWPerMK() * 39 / (0.2 * water.heatCapacityJPerKgK()));
		assertEquals(exact, pipe.outletK(), 0.005 * (340 - exact));
		assertTrue(exact < 339.5, () -> "a loss that can be seen: " + exact);
	}

	@Test
	void energyIsConservedOverTenHoursOfChangingFlow() {
		PlugFlowPipe pipe = new PlugFlowPipe(ULG, Water.ATMOSPHERIC.at(300), 300);
		double beforeJ = pipe.storedJ();
		for (int second = 0; second < 36_000; second++) {
			pipe.advance(1, Math.max(0, 0.5 + Math.sin(second * 1e-3)), 310 + 20 * Math.sin(second * 7e-3), 290);
		}
		double storedJ = pipe.storedJ() - beforeJ;
		double errorJ = storedJ - pipe.balance().netJ();
		System.out.printf(Locale.ROOT, "pipe, 10 h: stored %.0f J, error %.1e of it%n", Double.valueOf(storedJ),
				Double.valueOf(Math.abs(errorJ / storedJ)));
		assertTrue(Math.abs(errorJ) < 1e-8 * Math.abs(storedJ), () -> "error " + errorJ);
	}

	@Test
	void aBackwardFlowIsRefused() {
		PlugFlowPipe pipe = new PlugFlowPipe(ULG, Water.ATMOSPHERIC.at(300), 300);
		assertThrows(IllegalArgumentException.class, () -> pipe.advance(1, -0.1, 300, 290));
		assertThrows(IllegalArgumentException.class, () -> pipe.advance(1, 0.1, Double.NaN, 290));
	}
}
