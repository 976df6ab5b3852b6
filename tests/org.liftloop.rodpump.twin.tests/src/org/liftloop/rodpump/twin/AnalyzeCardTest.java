/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DampingModel;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.RodGrade;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;

class AnalyzeCardTest {

	@Test
	void theModelledCardsGiveBackTheFillageTheyWereMadeWith() throws OperationException {
		assertEquals(1, Wells.analysis(Wells.demo("Demo 1")).diagnosis().estimate(Quantity.FILLAGE).value(), 0.02);
		assertEquals(0.6, Wells.analysis(Wells.demo("Demo 2")).diagnosis().estimate(Quantity.FILLAGE).value(), 0.02);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Demo 1", "Demo 2", "Serbia 3787", "Serbia 59", "Serbia 3462", "Serbia 11470",
			"Serbia 3088", "Serbia -58806", "Serbia 131210", "BlueMetal", "Impossible load" })
	void everyDemoCardGivesFiniteResultsOrReasons(String name) throws OperationException {
		Well well = Wells.demo(name);
		for (SurfaceCard card : well.getCards()) {
			CardAnalysis analysis = AnalyzeCard.of(well, card).execute(new NullProgressMonitor());
			assertTrue(analysis.diagnosis().surfaceCard().workJ() > 0, "the card runs the right way");
			for (Estimate estimate : analysis.diagnosis().estimates()) {
				assertEquals(estimate.isDetermined(), Double.isFinite(estimate.value()), estimate.toString());
			}
			Estimate fillage = analysis.diagnosis().estimate(Quantity.FILLAGE);
			assertTrue(!fillage.isDetermined() || fillage.value() > 0.05 && fillage.value() <= 1, fillage.toString());
			assertTrue(Arrays.stream(analysis.diagnosis().pumpCard().loadN()).allMatch(Double::isFinite));
		}
	}

	/** The card's work is a hundredth of its box and its pump card runs backwards: there is no fillage in it. */
	@Test
	void aCardThatDoesNoWorkHasNoFillage() throws OperationException {
		Estimate fillage = Wells.analysis(Wells.demo("Serbia 11470")).diagnosis().estimate(Quantity.FILLAGE);
		assertEquals(Status.NOT_DETERMINABLE, fillage.status(), fillage.toString());
	}

	@Test
	void theImpossibleLoadIsFlaggedWithItsExcessInPounds() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Impossible load"));
		assertEquals(2_412 * 4.4482216152605, analysis.diagnosis().loadSanity().minimumAboveAirN(), 3);
		assertTrue(String.join(" ", analysis.diagnosis().reasons()).contains("2,412 lb"));
		assertEquals(Status.UNCERTAIN, analysis.diagnosis().tapers().get(0).goodman().status());
		assertEquals(Status.UNCERTAIN, analysis.diagnosis().estimate(Quantity.FLUID_LOAD).status());
		assertEquals(Status.OK, analysis.diagnosis().estimate(Quantity.POLISHED_ROD_STROKE).status());
	}

	@Test
	void whatRestsOnAnAssumptionIsUncertainAndNamesItAndNothingElseIs() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Serbia 59"));
		for (Quantity sound : List.of(Quantity.PEAK_POLISHED_ROD_LOAD, Quantity.MINIMUM_POLISHED_ROD_LOAD,
				Quantity.POLISHED_ROD_STROKE)) {
			assertEquals(Status.OK, analysis.diagnosis().estimate(sound).status(), sound.name());
		}
		Estimate loading = analysis.diagnosis().estimate(Quantity.GOODMAN_LOADING);
		assertEquals(Status.UNCERTAIN, loading.status());
		assertTrue(String.join(" ", loading.reasons()).contains("The rods are not known"),
				loading.reasons().toString());
		assertEquals(Status.UNCERTAIN, analysis.diagnosis().tapers().get(0).goodman().status());
		assertEquals(Status.OK, Wells.analysis(Wells.demo("Demo 1")).status());
	}

	@Test
	void theWellsSpeedIsTakenWhereTheCardHasNoneAndThatIsAssumed() throws OperationException {
		Well well = Wells.demo("Demo 1");
		Wells.card(well).setStrokesPerMinute(null);
		CardAnalysis analysis = Wells.analysis(well);
		assertEquals(8.5, analysis.diagnosis().surfaceCard().strokesPerMinute());
		assertEquals("strokesPerMinute", analysis.assumptions().get(0).subject());
		well.setStrokesPerMinute(null);
		RefusedException refused = assertThrows(RefusedException.class, () -> Wells.analysis(well));
		assertTrue(refused.getMessage().contains("pumping speed of card 'Full pump' is not known"),
				refused.getMessage());
	}

	@Test
	void aCardWithoutEnoughPointsIsRefused() {
		Well well = Wells.demo("Demo 1");
		Wells.card(well).setPositionM(DoubleArray.of(0, 1, 0));
		RefusedException lengths = assertThrows(RefusedException.class, () -> Wells.analysis(well));
		assertTrue(lengths.getMessage().contains("3 positions and 200 loads"), lengths.getMessage());
		Wells.card(well).setLoadN(DoubleArray.of(10, 20, 10));
		RefusedException points = assertThrows(RefusedException.class, () -> Wells.analysis(well));
		assertTrue(points.getMessage().contains("Card 'Full pump'"), points.getMessage());
	}

	@Test
	void cancellingStopsTheWork() throws OperationException {
		Well well = Wells.demo("Demo 1");
		AnalyzeCard operation = AnalyzeCard.of(well, Wells.card(well));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> operation.execute(monitor));
	}

	@Test
	void anOperationKeepsItsInputWhileTheModelIsEdited() throws OperationException {
		Well well = Wells.demo("Demo 1");
		AnalyzeCard operation = AnalyzeCard.of(well, Wells.card(well));
		CardAnalysis before = operation.execute(new NullProgressMonitor());
		well.getRodString().getTapers().get(0).setLengthM(100.0);
		Wells.card(well).setLoadN(DoubleArray.of(1, 2, 3));
		assertEquals(before.inputSha256(), operation.execute(new NullProgressMonitor()).inputSha256());
	}

	/** Each datum that can change a number changes the identity; names, which cannot, do not. */
	@Test
	void equalInputHasEqualIdentityAndEveryDatumCounts() throws OperationException {
		String identity = Wells.analysis(Wells.demo("Demo 1")).inputSha256();
		assertEquals(64, identity.length());
		assertEquals(identity, Wells.analysis(Wells.demo("Demo 1")).inputSha256());
		assertEquals(identity, changed(well -> well.setName("Other")));
		List<Consumer<Well>> changes = new ArrayList<>();
		changes.add(well -> well.setDampingRatio(0.13));
		changes.add(well -> well.setDownstrokeDampingRatio(0.13));
		changes.add(well -> well.setDampingModel(DampingModel.VISCOUS_DRAG));
		changes.add(well -> byEnergy(well, 2.0e-4));
		changes.add(well -> byEnergy(well, 2.1e-4));
		changes.add(well -> well.getPump().setPlungerDiameterM(0.0445));
		changes.add(well -> well.getFluids().setWaterCut(0.61));
		changes.add(well -> well.getPumpingUnit().setDesignation("M320-298-100"));
		changes.add(well -> well.getRodString().getTapers().get(0).setLengthM(579.13));
		changes.add(well -> well.getRodString().getTapers().get(1).setServiceFactor(0.9));
		changes.add(well -> well.getRodString().getTapers().get(1).setGrade(RodGrade.C));
		changes.add(well -> Wells.card(well).setStrokesPerMinute(8.6));
		changes.add(well -> Wells.card(well).setLoadN(with(Wells.card(well).getLoadN(), 7, 1)));
		changes.add(well -> Wells.card(well).setPositionM(with(Wells.card(well).getPositionM(), 7, 1e-6)));
		Set<String> identities = new HashSet<>(Set.of(identity));
		for (Consumer<Well> change : changes) {
			assertTrue(identities.add(changed(change)), "change " + identities.size() + " left the identity as it was");
		}
	}

	private static void byEnergy(Well well, double liquidRateM3PerS) {
		well.setDampingModel(DampingModel.ENERGY);
		well.setLiquidRateM3PerS(liquidRateM3PerS);
	}

	private static String changed(Consumer<Well> change) throws OperationException {
		Well well = Wells.demo("Demo 1");
		change.accept(well);
		return Wells.analysis(well).inputSha256();
	}

	private static DoubleArray with(DoubleArray values, int place, double added) {
		double[] changed = values.toArray();
		changed[place] += added;
		return DoubleArray.of(changed);
	}
}
