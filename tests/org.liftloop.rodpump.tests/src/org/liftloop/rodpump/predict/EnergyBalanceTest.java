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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.wave.RodFriction;

/** Surface work = pump work + damping + friction, within 1e-3. */
class EnergyBalanceTest {

	private static PredictionInput well() {
		return Wells.well(Rods.api86(), Wells.unit("C320-298-100"), 8, 0.1);
	}

	static Stream<Arguments> wells() {
		PredictionInput well = well();
		BarrelPump full = BarrelPump.FULL;
		return Stream.of(Arguments.of("full", well, full), Arguments.of("incompressible", well, new LiquidPump(0.6)),
				Arguments.of("pound", well, BarrelPump.of(PumpFluid.of(0.5, 0))),
				Arguments.of("gas", well, BarrelPump.of(PumpFluid.of(0.6, 1)).withDeadSpace(0.4)),
				Arguments.of("standing valve leak", well, full.withLeaks(PumpLeaks.ofStandingValve(3e-6))),
				Arguments.of("travelling valve leak", well, full.withLeaks(PumpLeaks.ofTravellingValve(3e-6))),
				Arguments.of("parted", well.partedAt(1_200), new FreeEnd()),
				Arguments.of("tagging down", well, full.withLimits(PlungerLimits.NONE.withTagDown(-0.2))),
				Arguments.of("unanchored", well.withTubing(TubingSupport.unanchored(2_000, 8.4e-4, 2.07e11)), full),
				Arguments.of("friction", well.withPath(WellPath.VERTICAL, new RodFriction(0, 2_000).withAlong(1)),
						full.withLimits(PlungerLimits.NONE.withFriction(2_000))),
				Arguments.of("motor", well.withDrive(new CrankDrive.SlippingMotor(36_000, 0.08, 2e4, 60_000, 0)), full));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wells")
	void theWorkOfTheUnitIsFoundAgain(String name, PredictionInput well, PumpBoundary pump) {
		PredictedCard card = new Predictor(800, 200, 1e-3, 60).predict(well, pump, () -> false);
		EnergyBalance energy = card.energy();
		System.out.printf(Locale.ROOT, "energy, %s: surface %.0f J, pump %.0f, damping %.0f, friction %.0f; missing %.1e;"
				+ " %d strokes (%d coarse)%n", name, Double.valueOf(energy.surfaceWorkJ()),
				Double.valueOf(energy.pumpWorkJ()), Double.valueOf(energy.dampingWorkJ()),
				Double.valueOf(energy.frictionWorkJ()), Double.valueOf(energy.imbalance()),
				Integer.valueOf(card.strokesToPeriodic()), Integer.valueOf(card.coarseStrokes()));
		assertTrue(card.isPeriodic());
		assertEquals(0, energy.imbalance(), 1e-3);
		// The areas of the cards are the same works, from 800 points of the stroke only.
		assertEquals(energy.surfaceWorkJ(), card.surfaceCard().workJ(), 0.005 * energy.surfaceWorkJ());
		assertEquals(energy.pumpWorkJ(), card.pumpCard().workJ(), 0.005 * energy.surfaceWorkJ());
	}
}
