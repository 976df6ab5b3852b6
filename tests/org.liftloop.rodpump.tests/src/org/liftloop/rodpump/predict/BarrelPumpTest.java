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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.liftloop.rodpump.fixtures.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;

/** Each fault does to the card what it does in the well. */
class BarrelPumpTest {

	private static final double TUBING_NPM = 2.07e11 * 8.4e-4 / 1_524;

	private static PredictionInput well() {
		return Wells.well(Rods.api76(), Wells.unit("C320-298-100"), 8, 0.1);
	}

	private static PredictionInput wellWithIntake(double intakePa) {
		PredictionInput well = well();
		return new PredictionInput(well.string(), well.unit(), 8, 0.1, Wells.FLUID_KG_M3, Wells.PLUNGER_M,
				well.dischargePressurePa(), intakePa);
	}

	private static PredictedCard predicted(PredictionInput well, PumpBoundary pump) {
		PredictedCard card = Predictor.DEFAULT.predict(well, pump, () -> false);
		assertTrue(card.isPeriodic(), () -> "residual " + card.residual());
		return card;
	}

	private static PredictedCard predicted(PumpBoundary pump) {
		return predicted(well(), pump);
	}

	private static double plungerM3(PredictedCard card) {
		return well().plungerAreaM2() * card.pump().strokeM();
	}

	/** Compressing the liquid in stroke and dead space takes stroke: Fo/(Ap K) of both, and no more. */
	@Test
	void aFullPumpLosesTheLiquidsCompressionOnly() {
		PredictedCard card = predicted(BarrelPump.FULL);
		PumpStroke pump = card.pump();
		double strain = (well().dischargePressurePa() - well().intakePressurePa()) / PumpFluid.DEFAULT_LIQUID_MODULUS_PA;
		double lost = strain * (1 + BarrelPump.DEFAULT_DEAD_SPACE_M / pump.strokeM());
		assertEquals(1 - lost, pump.fillage().value(), 1e-3);
		double dead = strain * BarrelPump.DEFAULT_DEAD_SPACE_M / pump.strokeM();
		assertEquals(plungerM3(card) * (1 - dead), pump.netLiquidM3(), 1e-3 * plungerM3(card));
		assertEquals(well().fluidLoadN(), card.pumpCard().peakLoadN(), 1e-3);
		assertEquals(0, card.pumpCard().minimumLoadN(), 1e-3);
	}

	/** Liquid that hardly gives way is the incompressible pump: the two models know nothing of each other. */
	@Test
	void stiffLiquidIsTheIncompressiblePump() {
		BarrelPump stiff = BarrelPump.of(new PumpFluid(1, 0, 1.15, 1e11));
		PredictedCard card = predicted(stiff);
		PredictedCard reference = predicted(LiquidPump.FULL);
		assertEquals(reference.surfaceCard().peakLoadN(), card.surfaceCard().peakLoadN(),
				2e-3 * reference.surfaceCard().peakLoadN());
		assertEquals(reference.energy().pumpWorkJ(), card.energy().pumpWorkJ(), 2e-3 * reference.energy().pumpWorkJ());
	}

	/** Free gas is squeezed by (pi/pd)^(1/n) before the travelling valve opens on liquid and squeezed gas. */
	/** But for what the liquid itself gives way, here 1.3 % of the stroke. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.3, 0.6, 0.9 })
	void theValveOpensWhereTheGasIsSqueezed(double liquid) {
		PredictionInput well = wellWithIntake(1e6);
		PumpStroke pump = predicted(well, BarrelPump.of(new PumpFluid(liquid, 0, 1.2, 1e11))).pump();
		double squeezed = Math.pow((1e6 + 101_325) / (well.dischargePressurePa() + 101_325), 1 / 1.2);
		assertEquals(liquid + (1 - liquid) * squeezed, pump.fillage().value(), 3e-3);
		assertEquals(liquid * well.plungerAreaM2() * pump.strokeM(), pump.netLiquidM3(), 1e-3 * pump.netLiquidM3());
	}

	/** Gas dispersed in the dead space expands first: less enters. */
	@Test
	void gasInTheDeadSpaceTakesStroke() {
		PredictionInput well = wellWithIntake(2e6);
		double free = predicted(well, BarrelPump.of(PumpFluid.of(0.6, 0)).withDeadSpace(0.5)).pump().netLiquidM3();
		double dispersed = predicted(well, BarrelPump.of(PumpFluid.of(0.6, 1)).withDeadSpace(0.5)).pump().netLiquidM3();
		assertTrue(dispersed < 0.97 * free, dispersed + " of " + free);
	}

	@Test
	void aGasLockedPumpLiftsNothing() {
		PredictedCard card = predicted(wellWithIntake(1.5e6), BarrelPump.of(PumpFluid.of(0, 1)).withDeadSpace(0.6));
		assertEquals(0, card.pump().netLiquidM3(), 1e-9);
		assertFalse(card.pump().fillage().isDetermined());
		assertTrue(card.energy().pumpWorkJ() < 0.02 * card.energy().surfaceWorkJ());
	}

	@Test
	void aLeakingStandingValveUnloadsLateAndLess() {
		PredictedCard card = predicted(BarrelPump.FULL.withLeaks(PumpLeaks.ofStandingValve(2e-6)));
		assertTrue(card.pump().fillage().value() < 0.95);
		assertTrue(card.pump().netLiquidM3() < 0.8 * plungerM3(card));
		PredictedCard worse = predicted(BarrelPump.FULL.withLeaks(PumpLeaks.ofStandingValve(2e-5)));
		assertTrue(worse.pumpCard().minimumLoadN() > 0.3 * well().fluidLoadN(), "the valve must not open at all");
		assertEquals(0, worse.pump().netLiquidM3(), 1e-9);
	}

	/** The leak feeds the barrel: Q = A sqrt(2 dp/rho), dp the pump load over the plunger's area. */
	@Test
	void aLeakingTravellingValvePassesItsOrificesFlow() {
		double areaM2 = 1e-6;
		PredictedCard card = predicted(BarrelPump.FULL.withLeaks(PumpLeaks.ofTravellingValve(areaM2)));
		double roots = Arrays.stream(card.pumpCard().loadN())
				.map(l -> Math.sqrt(2 * Math.max(0, l) / (well().plungerAreaM2() * Wells.FLUID_KG_M3))).average()
				.orElseThrow();
		double leakM3 = areaM2 * roots * well().periodS();
		// The leak also compresses what the barrel holds, which costs a tight pump a part of its stroke.
		double strain = (well().dischargePressurePa() - well().intakePressurePa()) / PumpFluid.DEFAULT_LIQUID_MODULUS_PA;
		assertEquals(leakM3, plungerM3(card) * (1 + strain) - card.pump().netLiquidM3(), 0.01 * leakM3);
		PumpCard worse = predicted(BarrelPump.FULL.withLeaks(PumpLeaks.ofTravellingValve(2e-5))).pumpCard();
		assertTrue(worse.peakLoadN() < 0.6 * well().fluidLoadN(), "the rods must never carry the whole load");
	}

	@Test
	void aWornPartOfTheBarrelLosesLoadThereOnly() {
		PredictedCard card = predicted(BarrelPump.FULL.withLeaks(PumpLeaks.ofWornPart(1e-9, 0.8, 1.2)));
		PumpCard pump = card.pumpCard();
		double lowestM = card.pump().lowestM();
		double inside = Double.POSITIVE_INFINITY;
		double below = Double.POSITIVE_INFINITY;
		for (int i = 0; i < pump.size() / 2; i++) {
			double heightM = pump.positionM(i) - lowestM;
			if (heightM > 0.9 && heightM < 1.1) {
				inside = Math.min(inside, pump.loadN(i));
			} else if (heightM > 0.4 && heightM < 0.75) {
				below = Math.min(below, pump.loadN(i));
			}
		}
		assertTrue(inside < 0.7 * well().fluidLoadN() && below > 0.99 * well().fluidLoadN(), inside + ", " + below);
	}

	@Test
	void slippageCostsLiquidNotLoad() {
		PredictedCard card = predicted(BarrelPump.FULL.withLeaks(PumpLeaks.ofPlunger(1e-11)));
		assertEquals(well().fluidLoadN(), card.pumpCard().peakLoadN(), 1e-3);
		assertTrue(card.pump().netLiquidM3() < 0.9 * plungerM3(card));
	}

	/** API RP 11L: unanchored tubing costs the plunger Fo/kt of its stroke (in the barrel). */
	@Test
	void unanchoredTubingTakesItsStretch() {
		PredictionInput well = new PredictionInput(well().string(), well().unit(), 1, 0.1, Wells.FLUID_KG_M3,
				Wells.PLUNGER_M, well().dischargePressurePa(), well().intakePressurePa());
		double anchored = predicted(well, BarrelPump.FULL).pump().strokeM();
		PredictedCard card = predicted(well.withTubing(new TubingSupport(TUBING_NPM, 0)), BarrelPump.FULL);
		assertEquals(well.fluidLoadN() / TUBING_NPM, anchored - card.pump().strokeM(),
				0.02 * well.fluidLoadN() / TUBING_NPM);
		TubingSupport slipping = new TubingSupport(TUBING_NPM, 0.3 * well.fluidLoadN());
		double lost = anchored - predicted(well.withTubing(slipping), BarrelPump.FULL).pump().strokeM();
		assertEquals(0.4 * well.fluidLoadN() / TUBING_NPM, lost, 0.02 * well.fluidLoadN() / TUBING_NPM);
	}

	@Test
	void taggingShowsAtItsEndOfTheCard() {
		PredictedCard free = predicted(BarrelPump.FULL);
		PlungerLimits limits = PlungerLimits.NONE;
		PredictedCard down = predicted(
				BarrelPump.FULL.withLimits(limits.withTagDown(free.pump().lowestM() + 0.05)));
		assertTrue(down.pumpCard().minimumLoadN() < -0.1 * well().fluidLoadN());
		PredictedCard up = predicted(BarrelPump.FULL.withLimits(limits.withTagUp(free.pump().highestM() - 0.05)));
		assertTrue(up.pumpCard().peakLoadN() > 1.1 * well().fluidLoadN());
	}

	@Test
	void aStuckPlungerMakesTheRodsASpring() {
		PredictionInput slow = new PredictionInput(well().string(), well().unit(), 0.5, 0.1, Wells.FLUID_KG_M3,
				Wells.PLUNGER_M, well().dischargePressurePa(), well().intakePressurePa());
		PredictedCard card = predicted(slow, BarrelPump.FULL.withLimits(PlungerLimits.STUCK));
		assertEquals(0, card.pump().strokeM(), 1e-6);
		double rangeN = card.surfaceCard().peakLoadN() - card.surfaceCard().minimumLoadN();
		double springN = well().string().springConstantNPerM() * well().unit().strokeM();
		assertEquals(springN, rangeN, 0.01 * springN);
	}

	@Test
	void aPlungerOutOfTheBarrelDropsItsLoadAtTheTop() {
		PredictedCard free = predicted(BarrelPump.FULL);
		double endM = free.pump().highestM() - 0.3;
		PumpCard pump = predicted(BarrelPump.FULL.withLimits(PlungerLimits.NONE.withBarrelEnd(endM))).pumpCard();
		double[] positionM = pump.positionM();
		int top = 0;
		for (int i = 0; i < positionM.length; i++) {
			top = positionM[i] > positionM[top] ? i : top;
		}
		assertTrue(pump.loadN(top) < 0.2 * well().fluidLoadN());
		assertEquals(well().fluidLoadN(), pump.peakLoadN(), 1);
	}

	/** What flows back before a ball seats is lost: the delay's volume. */
	@Test
	void delayedValvesLoseWhatFlowsBack() {
		PredictedCard tight = predicted(BarrelPump.FULL);
		PredictedCard late = predicted(BarrelPump.FULL.withDelays(0, 0.1));
		double perM = tight.pump().netLiquidM3() / tight.pump().strokeM();
		double lostM = late.pump().strokeM() - late.pump().netLiquidM3() / perM;
		assertEquals(0.1, lostM, 0.02);
	}

	@Test
	void frictionWidensTheCardByTwiceItself() {
		PumpCard pump = predicted(BarrelPump.FULL.withLimits(PlungerLimits.NONE.withFriction(2_000))).pumpCard();
		assertEquals(well().fluidLoadN() + 2_000, pump.peakLoadN(), 1e-3);
		assertEquals(-2_000, pump.minimumLoadN(), 1e-3);
	}

	@Test
	void aFlowingWellTakesNoLoad() {
		PredictedCard card = predicted(wellWithIntake(well().dischargePressurePa()), BarrelPump.FULL);
		assertEquals(0, card.pumpCard().peakLoadN(), 1e-6);
	}

	/** Rods parted at half of their length weigh half and lift nothing. */
	@Test
	void partedRodsWeighWhatIsLeft() {
		PredictionInput well = well();
		PredictionInput parted = well.partedAt(well.string().lengthM() / 2);
		assertEquals(well.string().lengthM() / 2, parted.string().lengthM(), 1e-9);
		PredictionInput slow = new PredictionInput(parted.string(), parted.unit(), 0.5, parted.dampingRatio(),
				Wells.FLUID_KG_M3, Wells.PLUNGER_M, well.dischargePressurePa(), 0);
		PredictedCard card = predicted(slow, new FreeEnd());
		double weightN = parted.string().buoyantWeightN(Wells.FLUID_KG_M3);
		assertEquals(weightN, card.surfaceCard().peakLoadN(), 0.01 * weightN);
		assertEquals(weightN, card.surfaceCard().minimumLoadN(), 0.01 * weightN);
		assertThrows(IllegalArgumentException.class, () -> well.partedAt(well.string().lengthM() + 1));
	}

	@Test
	void theIncompressiblePumpRefusesTubingThatMoves() {
		PredictionInput well = well().withTubing(new TubingSupport(TUBING_NPM, 0));
		assertThrows(IllegalArgumentException.class, () -> Predictor.DEFAULT.predict(well, LiquidPump.FULL, () -> false));
	}

	/** But for what the liquid itself gives way, here 1.3 % of the stroke. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.3, 0.5, 0.8, 1 })
	void pumpOfAWantedFillageIsFilledThatFarWhenTheTravellingValveOpens(double fillage) {
		PredictionInput poor = wellWithIntake(60 * Field.PSI);
		PredictedCard card = Predictor.DEFAULT.predict(poor, BarrelPump.filledTo(fillage, poor), () -> false);
		assertEquals(fillage, card.pump().fillage().value(), 0.015);
	}

	@Test
	void fillageBelowThatOfGasAloneIsRefusedWithThatFillage() {
		PredictionInput gassy = wellWithIntake(0.5 * well().dischargePressurePa());
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> BarrelPump.filledTo(0.3, gassy));
		assertTrue(String.valueOf(refusal.getMessage()).contains("gas alone reaches"), refusal::getMessage);
	}
}
