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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.liftloop.internal.plant.StrokeMaker;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.spec.AnnulusSpec;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.predict.PredictionInput;

/** Reservoir, annulus and pump are one loop: speed has consequences. */
class FluidLevelTest {

	private static final double GRAVITY_M_S2 = 9.80665;

	/** Through a change of speed, a stop, and a hole in the tubing that empties part of it meanwhile. */
	@Test
	void theMaterialBalanceClosesOverADay() {
		Run run = new Run(Demo.healthy());
		WellTruth first = run.well.truth();
		double integratedM3 = 0;
		for (int minute = 0; minute < 24 * 60; minute++) {
			switch (minute) {
				case 300 -> run.well.command(new PlantCommand.SetSpeed(11));
				case 600 -> run.with(EquipmentFault.Kind.TUBING_LEAK, 0.3);
				case 700 -> run.well.command(new PlantCommand.Stop());
				case 760 -> run.well.command(new PlantCommand.Start());
				default -> {
					// Nothing is done.
				}
			}
			double before = run.well.truth().inflowM3PerS();
			run.minutes(1);
			integratedM3 += 60 * (before + run.well.truth().inflowM3PerS()) / 2;
			if (minute == 755) {
				assertTrue(run.well.truth().tubingVoidM3() > 0.01, "the tubing has leaked empty while the well stood");
			}
		}
		WellTruth last = run.well.truth();
		double storedM3 = last.annulusM3() - first.annulusM3() - (last.tubingVoidM3() - first.tubingVoidM3());
		double imbalance = (last.inflowM3() - last.producedM3() - storedM3) / last.inflowM3();
		System.out.printf("material balance over 24 h: inflow %.3f m3, produced %.3f m3, stored %.3f m3, relative error %.1e%n",
				last.inflowM3(), last.producedM3(), storedM3, imbalance);
		assertEquals(0, imbalance, 1e-9);
		assertEquals(integratedM3, last.inflowM3(), 1e-3 * integratedM3);
		assertTrue(last.producedM3() > 10, () -> "produced " + last.producedM3());
	}

	/** The level comes to rest where the reservoir gives what a periodic prediction says the pump lifts. */
	@Test
	void theSteadyLevelIsWhereInflowMeetsThePump() {
		WellSpec spec = Demo.healthy();
		double low = spec.annulus().casingHeadPressurePa() + 0.05e6;
		double high = spec.inflow().reservoirPressurePa();
		for (int i = 0; i < 30; i++) {
			double middle = (low + high) / 2;
			if (spec.inflow().rateM3PerS(middle) > liftM3PerS(spec, middle)) {
				low = middle;
			} else {
				high = middle;
			}
		}
		AnnulusSpec annulus = spec.annulus();
		double levelM = (low - annulus.casingHeadPressurePa()) / (annulus.fluidDensityKgM3() * GRAVITY_M_S2);
		Run run = new Run(spec.withLevel(levelM - 5)).pass(Duration.ofHours(24));
		System.out.printf("steady level above the pump: algebraic %.2f m, from 5 m below after a day %.2f m%n", levelM,
				run.well.truth().levelM());
		assertEquals(levelM, run.well.truth().levelM(), 0.5);
	}

	private static double liftM3PerS(WellSpec spec, double intakePa) {
		PredictionInput at = spec.pumping();
		PredictionInput input = new PredictionInput(at.string(), at.unit(), at.strokesPerMinute(), at.dampingRatio(),
				at.fluidDensityKgM3(), at.plungerDiameterM(), at.dischargePressurePa(), intakePa, at.drive(),
				at.path(), at.friction(), at.tubing());
		return StrokeMaker.predictor(input).predict(input, spec.pump(), () -> false).pump().netLiquidM3() * at.strokesPerMinute() / 60;
	}

	/** A reservoir that gives 70 % of the displacement at the usual speed: slower loses production, faster pounds. */
	@Test
	void overPumpingPoundsAndUnderPumpingLosesProduction() {
		WellSpec spec = Demo.limited(0.7).withLevel(60);
		double usual = spec.pumping().strokesPerMinute();
		WellTruth slow = at(spec, 0.45 * usual);
		WellTruth right = at(spec, 0.7 * usual);
		WellTruth fast = at(spec, 1.2 * usual);
		System.out.printf("spm x 0.45/0.7/1.2: inflow %.1f/%.1f/%.1f m3/d, fillage %.2f/%.2f/%.2f, level %.1f/%.1f/%.1f m%n",
				86_400 * slow.inflowM3PerS(), 86_400 * right.inflowM3PerS(), 86_400 * fast.inflowM3PerS(),
				slow.fillage().value(), right.fillage().value(), fast.fillage().value(), slow.levelM(), right.levelM(),
				fast.levelM());
		assertTrue(slow.fillage().value() > 0.97);
		assertTrue(slow.inflowM3PerS() < 0.8 * fast.inflowM3PerS(), "production is lost");
		assertTrue(slow.levelM() > 100, "because the level is high");
		assertTrue(right.fillage().value() > 0.95);
		assertTrue(right.inflowM3PerS() > 0.9 * fast.inflowM3PerS());
		assertTrue(fast.fillage().value() < 0.8, "the pump pounds");
		assertTrue(fast.levelM() < spec.annulus().gasEntryM(), "because the well is pumped off");
	}

	private static WellTruth at(WellSpec spec, double strokesPerMinute) {
		Run run = new Run(spec);
		run.well.command(new PlantCommand.SetSpeed(strokesPerMinute));
		return run.pass(Duration.ofHours(14)).well.truth();
	}

	/** Pounding is a matter of speed: the same well fills again when it is slowed down. */
	@Test
	void slowingAPoundingWellFillsThePump() {
		Run run = new Run(Demo.limited(0.6).withLevel(0.7)).minutes(20);
		assertTrue(run.well.truth().fillage().value() < 0.8);
		run.well.command(new PlantCommand.SetSpeed(4));
		assertTrue(run.pass(Duration.ofHours(2)).well.truth().fillage().value() > 0.97);
	}
}
