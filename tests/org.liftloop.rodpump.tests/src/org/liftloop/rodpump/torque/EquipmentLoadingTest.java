/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.fixtures.Field;
import org.liftloop.rodpump.fixtures.Rods;
import org.liftloop.rodpump.fixtures.Wells;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.unit.UnitKinematics;

class EquipmentLoadingTest {

	private static final double INCH_POUND = Field.INCH * Field.POUND;
	private static final UnitRating RATING = new UnitRating(320_000 * INCH_POUND, 29_800 * Field.POUND);
	private static final double UNBALANCE_N = 550 * Field.POUND;

	private static SurfaceCard card(UnitKinematics unit) {
		return Wells.predicted(Wells.well(Rods.api76(), unit, 8, 0.1), 0.8).surfaceCard();
	}

	private static Estimate of(EquipmentLoading loading, EquipmentQuantity quantity) {
		Estimate estimate = loading.estimate(quantity);
		assertEquals(quantity.id(), estimate.id());
		assertEquals(quantity.unit(), estimate.unit());
		return estimate;
	}

	@Test
	void loadingsArePeaksOverRatings() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		SurfaceCard card = card(unit);
		EquipmentLoading loading = EquipmentLoading.of(card, new EquipmentInput(unit, RATING, UNBALANCE_N,
				new CrankCounterbalance(600_000 * INCH_POUND), 5_000, 0.8, CrankMapping.BY_POSITION));
		TorqueCurve torque = loading.torque();
		assertNotNull(torque);
		double peakNm = Math.max(torque.peakTorqueNm(), -torque.minimumTorqueNm());
		assertEquals(peakNm, of(loading, EquipmentQuantity.PEAK_TORQUE).value());
		assertEquals(peakNm / RATING.gearboxNm(), of(loading, EquipmentQuantity.GEARBOX_LOADING).value());
		assertEquals(card.peakLoadN() / RATING.structureN(), of(loading, EquipmentQuantity.STRUCTURE_LOADING).value());
		assertEquals(card.workJ() * 8 / 60 * torque.cyclicLoadFactor() / 0.8,
				of(loading, EquipmentQuantity.MOTOR_POWER).value(), 1e-9);
		assertEquals(
				(of(loading, EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT).value() - 600_000 * INCH_POUND) / 5_000,
				of(loading, EquipmentQuantity.COUNTERWEIGHT_MOVE).value(), 1e-9);
		assertTrue(loading.estimates().stream().allMatch(e -> e.status() == Status.OK), loading.estimates().toString());
	}

	/** Peaks are equal, and no counterbalance beside it has a lower peak. */
	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void bestBalanceMakesThePeaksEqualAndTheHighestLowest(String designation) {
		UnitKinematics unit = Wells.unit(designation);
		SurfaceCard card = card(unit);
		Counterbalance guess = designation.startsWith("A") ? new AirCounterbalance(4e4, 3.4e4, 1.2)
				: new CrankCounterbalance(3e4);
		EquipmentLoading loading = EquipmentLoading.of(card, new EquipmentInput(unit, RATING, UNBALANCE_N, guess));
		Counterbalance best = loading.best();
		TorqueCurve torque = loading.bestTorque();
		assertNotNull(best);
		assertNotNull(torque);
		double[] torqueNm = torque.torqueNm();
		double[] angleRad = torque.crankRad();
		double upNm = Double.NEGATIVE_INFINITY;
		double downNm = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < torqueNm.length; i++) {
			if (unit.torqueFactorM(angleRad[i]) > 0) {
				upNm = Math.max(upNm, torqueNm[i]);
			} else {
				downNm = Math.max(downNm, torqueNm[i]);
			}
		}
		assertEquals(1, upNm / downNm, 1e-9);
		CrankCycle cycle = CrankCycle.of(card, unit, CrankMapping.BY_POSITION);
		for (double factor : new double[] { 0.5, 0.9, 0.99, 1.01, 1.1, 2 }) {
			double otherNm = TorqueCurve.of(cycle, UNBALANCE_N, best.scaled(factor)).peakTorqueNm();
			assertTrue(otherNm > torque.peakTorqueNm(), factor + " times the best has a lower peak");
		}
	}

	/** The best balance does not depend on the balance the unit has. */
	@Test
	void bestBalanceIsTheSameFromAnyStart() {
		UnitKinematics unit = Wells.unit("M320-298-100");
		SurfaceCard card = card(unit);
		SplittableRandom random = new SplittableRandom(11);
		double expected = of(EquipmentLoading.of(card, new EquipmentInput(unit, RATING, 0, null)),
				EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT).value();
		for (int i = 0; i < 10; i++) {
			Counterbalance start = new CrankCounterbalance(random.nextDouble(1e3, 2e5));
			EquipmentLoading loading = EquipmentLoading.of(card, new EquipmentInput(unit, RATING, 0, start));
			assertEquals(expected, of(loading, EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT).value(), 1e-6 * expected);
		}
	}

	/** The card touches the diagram exactly when the peak torque is the rating. */
	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void theCardIsInsideThePermissibleLoadsIfThePeakTorqueIsBelowTheRating(String designation) {
		UnitKinematics unit = Wells.unit(designation);
		SurfaceCard card = card(unit);
		CrankCycle cycle = CrankCycle.of(card, unit, CrankMapping.BY_POSITION);
		Counterbalance counterbalance = new CrankCounterbalance(5e4);
		double peakNm = TorqueCurve.of(cycle, UNBALANCE_N, counterbalance).peakTorqueNm();
		PermissibleLoad wide = PermissibleLoad.of(cycle, UNBALANCE_N, counterbalance, 1.001 * peakNm);
		PermissibleLoad narrow = PermissibleLoad.of(cycle, UNBALANCE_N, counterbalance, 0.999 * peakNm);
		assertTrue(wide.isInside() && wide.marginN() > 0, wide.marginN() + " N");
		assertFalse(narrow.isInside());
		assertTrue(narrow.marginN() < 0, narrow.marginN() + " N");
	}

	/** A card drawn along the limits needs exactly the rated torque all the way. */
	@ParameterizedTest
	@ValueSource(strings = { "C320-298-100", "M320-298-100", "A320-305-100", "RM320-305-100" })
	void alongThePermissibleLoadTheTorqueIsTheRating(String designation) {
		UnitKinematics unit = Wells.unit(designation);
		CrankCycle cycle = CrankCycle.of(card(unit), unit, CrankMapping.BY_POSITION);
		CrankCounterbalance counterbalance = new CrankCounterbalance(5e4);
		PermissibleLoad limits = PermissibleLoad.of(cycle, UNBALANCE_N, counterbalance, RATING.gearboxNm());
		double[] positionM = limits.upperPositionM();
		double[] loadN = limits.upperLoadN();
		assertTrue(positionM.length > 100 && limits.lowerPositionM().length > 100);
		for (int i = 0; i < positionM.length; i++) {
			assertTrue(i == 0 || positionM[i] > positionM[i - 1], "the upper limit runs up");
			double angle = unit.upstrokeAngleRad(positionM[i] / cycle.card().strokeM());
			assertEquals(RATING.gearboxNm(), cycle.torqueFactorM(angle) * (loadN[i] - UNBALANCE_N)
					- counterbalance.torqueNm(unit, angle), 1e-3 * RATING.gearboxNm());
		}
		positionM = limits.lowerPositionM();
		loadN = limits.lowerLoadN();
		for (int i = 0; i < positionM.length; i++) {
			double angle = unit.downstrokeAngleRad(positionM[i] / cycle.card().strokeM());
			assertEquals(RATING.gearboxNm(), cycle.torqueFactorM(angle) * (loadN[i] - UNBALANCE_N)
					- counterbalance.torqueNm(unit, angle), 1e-3 * RATING.gearboxNm());
		}
	}

	@Test
	void whatIsNotKnownIsRefusedWithItsReason() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		SurfaceCard card = card(unit);
		EquipmentLoading noUnit = EquipmentLoading.of(card, new EquipmentInput(null, RATING, 0, null));
		assertTrue(of(noUnit, EquipmentQuantity.PEAK_TORQUE).reasons().get(0).contains("pumping unit"));
		assertEquals(Status.OK, of(noUnit, EquipmentQuantity.STRUCTURE_LOADING).status());
		assertNull(noUnit.torque());
		EquipmentLoading noBalance = EquipmentLoading.of(card, new EquipmentInput(unit, RATING, 0, null));
		assertTrue(of(noBalance, EquipmentQuantity.GEARBOX_LOADING).reasons().get(0).contains("counterbalance"));
		assertEquals(Status.OK, of(noBalance, EquipmentQuantity.BEST_GEARBOX_LOADING).status());
		EquipmentLoading noRating = EquipmentLoading.of(card,
				new EquipmentInput(unit, null, Double.NaN, new CrankCounterbalance(6e4)));
		assertTrue(of(noRating, EquipmentQuantity.GEARBOX_LOADING).reasons().get(0).contains("rating"));
		assertTrue(of(noRating, EquipmentQuantity.COUNTERWEIGHT_MOVE).reasons().get(0).contains("weight"));
		assertEquals(Status.UNCERTAIN, of(noRating, EquipmentQuantity.PEAK_TORQUE).status());
		assertTrue(of(noRating, EquipmentQuantity.PEAK_TORQUE).reasons().get(0).contains("unbalance"));
	}

	@Test
	void anAirBalancedUnitHasNoWeightsToMove() {
		UnitKinematics unit = Wells.unit("A320-305-100");
		EquipmentLoading loading = EquipmentLoading.of(card(unit),
				new EquipmentInput(unit, RATING, 0, new AirCounterbalance(4e4, 3.4e4, 1.2)));
		assertEquals(Status.NOT_DETERMINABLE, of(loading, EquipmentQuantity.COUNTERWEIGHT_MOVE).status());
		assertTrue(of(loading, EquipmentQuantity.COUNTERBALANCE_MOMENT_CHANGE).reasons().get(0).contains("air"));
		assertEquals(Status.OK, of(loading, EquipmentQuantity.BEST_COUNTERBALANCE_EFFECT).status());
		EquipmentLoading unknown = EquipmentLoading.of(card(unit), new EquipmentInput(unit, RATING, 0, null));
		assertTrue(of(unknown, EquipmentQuantity.BEST_PEAK_TORQUE).reasons().get(0).contains("pressures"));
		UnitKinematics conventional = Wells.unit("C320-298-100");
		assertThrows(IllegalArgumentException.class,
				() -> new EquipmentInput(conventional, RATING, 0, new AirCounterbalance(4e4, 3.4e4, 1.2)));
	}

	@Test
	void aStrokeThatIsNotTheUnitsMakesTheTorqueUncertain() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		SurfaceCard card = card(unit);
		double[] shorter = card.positionM();
		for (int i = 0; i < shorter.length; i++) {
			shorter[i] *= 0.9;
		}
		EquipmentLoading loading = EquipmentLoading.of(new SurfaceCard(shorter, card.loadN(), 8),
				new EquipmentInput(unit, RATING, 0, new CrankCounterbalance(6e4)));
		assertEquals(Status.UNCERTAIN, of(loading, EquipmentQuantity.PEAK_TORQUE).status());
		assertTrue(of(loading, EquipmentQuantity.PEAK_TORQUE).reasons().get(0).contains("stroke"));
	}

	@Test
	void aCardThatRunsBackwardsIsRefused() {
		UnitKinematics unit = Wells.unit("C320-298-100");
		SurfaceCard card = card(unit);
		double[] positionM = card.positionM();
		double[] loadN = card.loadN();
		int size = card.size();
		double[] backM = new double[size];
		double[] backN = new double[size];
		for (int i = 0; i < size; i++) {
			backM[i] = positionM[size - 1 - i];
			backN[i] = loadN[size - 1 - i];
		}
		EquipmentLoading loading = EquipmentLoading.of(new SurfaceCard(backM, backN, 8),
				new EquipmentInput(unit, RATING, 0, new CrankCounterbalance(6e4)));
		assertTrue(of(loading, EquipmentQuantity.PEAK_TORQUE).reasons().get(0).contains("backwards"));
	}
}
