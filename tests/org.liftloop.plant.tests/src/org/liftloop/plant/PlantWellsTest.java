/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.plant.StrokeMaker;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.AssetSpec;
import org.liftloop.plant.spec.PlantAssets;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.twin.MappedWell;

/** Wells of the model become wells that are not quite the model's. */
class PlantWellsTest {

	@Test
	void noHiddenParameterIsTheModels() throws OperationException {
		for (long seed = 1; seed <= 20; seed++) {
			WellSpec spec = Demo.healthy(seed);
			MappedWell model = MappedWell.of(Demo.well(Fields.HEALTHY));
			assertNotEquals(model.input().dampingRatio(), spec.pumping().dampingRatio());
			assertEquals(model.input().dampingRatio(), spec.pumping().dampingRatio(), 0.35 * model.input().dampingRatio());
			assertNotEquals(model.input().fluidDensityKgM3(), spec.pumping().fluidDensityKgM3());
			assertEquals(model.input().fluidDensityKgM3(), spec.pumping().fluidDensityKgM3(), 31);
			assertTrue(spec.pumping().friction().stuffingBoxN() > 0);
			assertNotEquals(1, spec.sensors().loadGain());
			assertNotEquals(0, spec.sensors().loadOffsetN());
		}
		assertEquals(Demo.healthy(3), Demo.healthy(3));
		assertNotEquals(Demo.healthy(3), Demo.healthy(4));
	}

	@Test
	void wellsThatCannotBePredictedAreNamedWithTheReason() {
		PlantAssets made = PlantAssets.of(Demo.field(), 1);
		assertEquals(List.of("Demo 1", "Demo 2"), made.assets().stream().map(AssetSpec::name).toList());
		assertEquals(Demo.field().getAssets().size() - 2, made.refused().size());
		assertTrue(made.refused().getFirst().reason().contains("pumping unit"), made.refused().getFirst()::reason);
	}

	@Test
	void theDemoPoundsIsHealthyAndMakesGas() throws OperationException {
		SimulatedField field = Fields.demo(1, Demo.START);
		field.advanceTo(Demo.START.plusSeconds(600), Demo.SILENT);
		assertTrue(fillage(field, Fields.HEALTHY) > 0.97);
		double pounding = fillage(field, Fields.POUNDING);
		assertTrue(pounding < 0.8 && pounding > 0.5, "fillage " + pounding);
		double gassy = fillage(field, Fields.GASSY);
		assertTrue(gassy < 0.9 && gassy > 0.5, "fillage " + gassy);
		assertTrue(field.well(Fields.GASSY).orElseThrow().truth().levelM() > 50);
	}

	private static double fillage(SimulatedField field, String well) {
		return field.well(well).orElseThrow().truth().fillage().value();
	}

	/** Vogel's curve in absolute pressures: at half of the reservoir pressure 70 % of what flows at nothing. */
	@Test
	void inflowFollowsVogelBelowTheBubblePointAndAStraightLineAbove() {
		double atmospherePa = 101_325;
		InflowSpec saturated = new InflowSpec(10e6 - atmospherePa, 1e-10, 20e6);
		double most = saturated.rateM3PerS(-atmospherePa);
		assertEquals(1e-10 * 10e6 / 1.8, most, 1e-9 * most);
		assertEquals(0.7 * most, saturated.rateM3PerS(5e6 - atmospherePa), 1e-9 * most);
		InflowSpec both = new InflowSpec(10e6, 1e-10, 4e6);
		assertEquals(1e-10 * 3e6, both.rateM3PerS(7e6), 1e-15);
		double slopeBelow = both.rateM3PerS(4e6 - 1) - both.rateM3PerS(4e6);
		assertEquals(1e-10, slopeBelow, 1e-15, "the curves join with the same slope");
		assertTrue(both.rateM3PerS(11e6) < 0);
		assertEquals(3e-4, both.through(3e-4, 1e6).rateM3PerS(1e6), 1e-12);
	}

	/** The plant's grid is coarse for speed; its cards are those of the fine grid within a few percent of the range. */
	@Test
	void thePlantsGridIsFineEnough() {
		WellSpec spec = Demo.healthy();
		PredictedCard fine = Predictor.DEFAULT.withGrid(400, 0).predict(spec.pumping(), spec.pump(), () -> false);
		PredictedCard plant = StrokeMaker.predictor(spec.pumping()).predict(spec.pumping(), spec.pump(), () -> false);
		double[] fineN = fine.surfaceCard().loadN();
		double[] plantN = plant.surfaceCard().loadN();
		double squares = 0;
		for (int i = 0; i < fineN.length; i++) {
			squares += (fineN[i] - plantN[i]) * (fineN[i] - plantN[i]) / fineN.length;
		}
		double rangeN = fine.surfaceCard().peakLoadN() - fine.surfaceCard().minimumLoadN();
		double liftError = plant.pump().netLiquidM3() / fine.pump().netLiquidM3() - 1;
		System.out.printf("plant grid against 400 elements: load rms %.2f %% of the range, lift %.2f %%%n",
				100 * Math.sqrt(squares) / rangeN, 100 * liftError);
		assertTrue(Math.sqrt(squares) < 0.02 * rangeN);
		assertEquals(0, liftError, 0.015);
	}
}
