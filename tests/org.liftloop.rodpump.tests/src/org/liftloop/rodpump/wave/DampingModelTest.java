/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

class DampingModelTest {

	private static final double TUBING_M = 2.441 * Field.INCH;
	private static final double COUPLING_M = 1.5 * Field.INCH;

	@Test
	void aRatioIsThatOfTheFrequencySolution() {
		for (TaperDamping taper : new DampingRatio(0.23).tapers(Rods.api86(), 8)) {
			assertEquals(new GibbsSolver(Rods.api86(), 900, 0.23).dampingPerS(), taper.upPerS(), 0);
			assertEquals(taper.upPerS(), taper.downPerS(), 0);
		}
		assertEquals(0.23, DampingRatio.ratioOf(Rods.api86(), DampingRatio.coefficientPerS(Rods.api86(), 0.23)), 1e-12);
		assertFalse(new DampingRatio(0.1, 0.2).isUniform());
	}

	/** The printed form in field units: c = 550*144 g (PRHP - HHP) T^2/(sqrt(2) pi (sum rho A L) S^2). */
	@Test
	void theEnergyFormIsThePrintedOne() {
		RodString string = Rods.api76();
		double rhoAL = 0;
		for (RodTaper taper : string.tapers()) {
			double areaIn2 = taper.areaM2() / (Field.INCH * Field.INCH);
			double lbPerFt3 = taper.weightNPerM() * Field.FOOT / Field.POUND / (areaIn2 / 144);
			rhoAL += lbPerFt3 * areaIn2 * taper.lengthM() / Field.FOOT;
		}
		double periodS = 60.0 / 8;
		double strokeFt = 100.0 / 12;
		double expected = 550 * 144 * 32.174 * (12 - 8) * periodS * periodS
				/ (Math.sqrt(2) * Math.PI * rhoAL * strokeFt * strokeFt);
		EnergyDamping damping = new EnergyDamping(12 * Field.HORSEPOWER, 8 * Field.HORSEPOWER, strokeFt * Field.FOOT);
		assertEquals(expected, damping.tapers(string, 8).get(1).upPerS(), 1e-4 * expected);
	}

	/** HHP = 7.36e-6 Q G H in barrels a day and feet, of water of 999 kg/m3; the constant is printed to 0.14 %. */
	@Test
	void theHydraulicPowerIsThePrintedOne() {
		double barrelM3 = 42 * 231 * Math.pow(Field.INCH, 3);
		assertEquals(7.36e-6 * 200 * 0.9 * 4500,
				EnergyDamping.hydraulicPowerW(200 * barrelM3 / 86_400, 0.9 * 999, 4500 * Field.FOOT) / Field.HORSEPOWER, 0.01);
	}

	@Test
	void lessPowerThanTheLiquidTakesLeavesNoDamping() {
		EnergyDamping damping = new EnergyDamping(5_000, 6_000, 2.5);
		assertTrue(damping.isClamped());
		assertEquals(new TaperDamping(0, 0), damping.tapers(Rods.api76(), 8).get(0));
		assertFalse(new EnergyDamping(6_000, 5_000, 2.5).isClamped());
	}

	/** What a sensitivity asks: each coefficient of each model is multiplied, and nothing else. */
	@Test
	void anErrorOfTheDampingMultipliesEveryCoefficient() {
		for (DampingModel model : List.of(new DampingRatio(0.1, 0.2), new EnergyDamping(6_000, 5_000, 2.5),
				new AnnulusDrag(0.2, TUBING_M, COUPLING_M, 1.5 * Field.INCH))) {
			List<TaperDamping> stated = model.tapers(Rods.api76(), 8);
			List<TaperDamping> changed = model.times(1.3).tapers(Rods.api76(), 8);
			for (int i = 0; i < stated.size(); i++) {
				assertEquals(1.3 * stated.get(i).upPerS(), changed.get(i).upPerS(), 1e-12);
				assertEquals(1.3 * stated.get(i).downPerS(), changed.get(i).downPerS(), 1e-12);
			}
		}
		EnergyDamping clamped = new EnergyDamping(5_000, 6_000, 2.5);
		assertEquals(clamped, clamped.times(1.3));
	}

	@Test
	void theMeanRatioIsThatOfBothWays() {
		assertEquals(0.15, new DampingRatio(0.1, 0.2).meanRatio(Rods.api86(), 8), 1e-12);
	}

	/** The predicted card was made with a known damping; the energy form must come near it. */
	@Test
	void theEnergyFormFindsTheDampingOfAPredictedCard() {
		var predicted = Wells.predicted(Wells.well(Rods.api86(), Wells.unit("C320-298-100"), 8, 0.2), 1);
		EnergyDamping damping = EnergyDamping.of(predicted.surfaceCard(),
				predicted.pumpCard().workJ() / predicted.surfaceCard().periodS());
		double ratio = DampingRatio.ratioOf(Rods.api86(), damping.coefficientPerS(Rods.api86(), 8));
		assertEquals(0.2, ratio, 0.06);
	}

	/**
	 * The flow itself, by quadrature of the velocity in the annulus: rod at V, tubing at rest, net flow Q; drag = wall shear
	 * and the pressure gradient on the rod's cross-section.
	 */
	@ParameterizedTest
	@ValueSource(doubles = { 1.25, 1.5, 1.75 })
	void theDragIsThatOfTheAnnularFlow(double plungerIn) {
		RodString string = new RodString(List.of(Rods.taper(1e-3, 0.875, 2.224)));
		RodTaper rod = string.tapers().get(0);
		double mu = 0.2;
		TaperDamping damping = new AnnulusDrag(mu, TUBING_M, COUPLING_M, plungerIn * Field.INCH).tapers(string, 1).get(0);
		double rodArea = rod.areaM2();
		double plungerArea = Math.PI / 4 * Math.pow(plungerIn * Field.INCH, 2);
		// Down at 1 m/s: the liquid gives way upwards; up at 1 m/s: it is lifted with the plunger.
		assertEquals(drag(rod.diameterM() / 2, mu, -1, rodArea), damping.downPerS() * rod.massKgPerM(), 1e-3);
		assertEquals(-drag(rod.diameterM() / 2, mu, 1, plungerArea - rodArea), damping.upPerS() * rod.massKgPerM(), 1e-3);
		assertTrue(damping.downPerS() > damping.upPerS());
	}

	/** Upward force per length on a rod of radius a. */
	private static double drag(double a, double mu, double rodSpeed, double flow) {
		double outer = TUBING_M / 2;
		double ln = Math.log(outer / a);
		int steps = 20_000;
		double couette = 0;
		double poiseuille = 0;
		for (int i = 0; i < steps; i++) {
			double r = a + (outer - a) * (i + 0.5) / steps;
			double ring = 2 * Math.PI * r * (outer - a) / steps;
			couette += ring * Math.log(outer / r) / ln;
			poiseuille += ring * (outer * outer - r * r - (outer * outer - a * a) * Math.log(outer / r) / ln) / (4 * mu);
		}
		double gradient = (flow - rodSpeed * couette) / poiseuille;
		double h = 1e-7;
		double r = a + h;
		double sheared = (rodSpeed * (Math.log(outer / r) / ln - 1)
				+ gradient * (outer * outer - r * r - (outer * outer - a * a) * Math.log(outer / r) / ln) / (4 * mu)) / h;
		return 2 * Math.PI * a * mu * sheared + Math.PI * a * a * gradient;
	}

	@ParameterizedTest
	@CsvSource({ "0.2,0.062,0.023,0.038,0.381", "0.2,0.062,0.063,0.038,below 1", "0.2,0.02,0.018,0.038,does not fit",
			"0.2,0.062,0.038,0.06,overtakes", "0,0.062,0.038,0.038,viscosityPaS" })
	void outsideItsRangeTheDragModelIsRefused(double mu, double tubing, double coupling, double plunger, String named) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> new AnnulusDrag(mu, tubing, coupling, plunger).tapers(Rods.api76(), 8));
		assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal::getMessage);
	}

	@Test
	void theDragModelIsRefusedNearResonance() {
		AnnulusDrag drag = new AnnulusDrag(0.2, TUBING_M, COUPLING_M, 1.5 * Field.INCH);
		assertThrows(IllegalArgumentException.class, () -> drag.tapers(Rods.api86(), 45));
	}

	@Test
	void theMarchTakesTheDragOfTheModel() {
		var card = Wells.predicted(Wells.well(Rods.api86(), Wells.unit("C320-298-100"), 8, 0.1), 0.7).surfaceCard();
		double thin = work(new AnnulusDrag(0.01, TUBING_M, COUPLING_M, 1.5 * Field.INCH), card);
		double thick = work(new AnnulusDrag(0.05, TUBING_M, COUPLING_M, 1.5 * Field.INCH), card);
		assertTrue(thin > 0 && thick > 3 * thin, thin + " then " + thick);
	}

	private static double work(DampingModel model, org.liftloop.rodpump.card.SurfaceCard card) {
		return new EverittJenningsSolver(Rods.api86(), 900, model).in(RodFriction.NONE, WellPath.VERTICAL).down(card).work()
				.dampingJ();
	}
}
