/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.units.Unit;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.Wells;

class PredictDesignTest {

	/** A well with full data, whose card is forward-modelled with a full pump. */
	private final Well well = Wells.demo("Demo 1");
	private final DesignCase design = ModelFactory.eINSTANCE.createDesignCase();

	PredictDesignTest() {
		design.setName("Try");
	}

	private static double value(CardAnalysis analysis, Quantity quantity) {
		return analysis.diagnosis().estimate(quantity).value();
	}

	private double designed(Quantity quantity) throws OperationException {
		return value(PredictDesign.of(well, design).execute(new NullProgressMonitor()).analysis(), quantity);
	}

	private double today(Quantity quantity) throws OperationException {
		return value(PredictDesign.of(well, null).execute(new NullProgressMonitor()).analysis(), quantity);
	}

	@Test
	void wellAsItIsGivesTheCardThatItWasModelledWith() throws OperationException {
		CardAnalysis measured = AnalyzeCard.of(well, well.getCards().getFirst()).execute(new NullProgressMonitor());
		DesignPrediction predicted = PredictDesign.of(well, null).execute(new NullProgressMonitor());
		assertEquals(PredictDesign.AS_IT_IS, predicted.name());
		assertTrue(predicted.prediction().isPeriodic());
		// The strokes of either repeat to a thousandth of their range.
		double rangeN = value(measured, Quantity.PEAK_POLISHED_ROD_LOAD)
				- value(measured, Quantity.MINIMUM_POLISHED_ROD_LOAD);
		assertEquals(value(measured, Quantity.PEAK_POLISHED_ROD_LOAD),
				value(predicted.analysis(), Quantity.PEAK_POLISHED_ROD_LOAD), 1e-3 * rangeN);
		assertEquals(value(measured, Quantity.FILLAGE), value(predicted.analysis(), Quantity.FILLAGE), 1e-3);
	}

	@Test
	void largerPlungerLiftsMoreAndLoadsTheRodsMore() throws OperationException {
		design.setPlungerDiameterM(Unit.INCH.toSi(1.75));
		assertTrue(designed(Quantity.FLUID_LOAD) > 1.3 * today(Quantity.FLUID_LOAD));
		assertTrue(designed(Quantity.NET_PUMP_DISPLACEMENT) > 1.2 * today(Quantity.NET_PUMP_DISPLACEMENT));
		assertTrue(designed(Quantity.GOODMAN_LOADING) > today(Quantity.GOODMAN_LOADING));
	}

	@Test
	void slowerSpeedMovesLess() throws OperationException {
		design.setStrokesPerMinute(5.0);
		assertEquals(5.0 / 8.5, designed(Quantity.NET_PUMP_DISPLACEMENT) / today(Quantity.NET_PUMP_DISPLACEMENT), 0.05);
	}

	@Test
	void strokeAndUnitOfTheDesignMoveThePolishedRod() throws OperationException {
		design.setStrokeM(1.9);
		assertEquals(1.9, designed(Quantity.POLISHED_ROD_STROKE), 2e-3);
		design.setUnitDesignation("A320-305-100");
		assertEquals(1.9, designed(Quantity.POLISHED_ROD_STROKE), 2e-3);
		design.setStrokeM(null);
		assertEquals(Unit.INCH.toSi(86.94), designed(Quantity.POLISHED_ROD_STROKE), 2e-3);
	}

	@Test
	void fillageAndRodsOfTheDesignAreTaken() throws OperationException {
		design.setPumpFillage(0.5);
		assertEquals(0.5, designed(Quantity.FILLAGE), 0.02);
		design.getTapers().addAll(EcoreUtil.copyAll(well.getRodString().getTapers()));
		design.getTapers().getFirst().setLengthM(design.getTapers().getFirst().getLengthM() + 100);
		design.getTapers().getLast().setLengthM(design.getTapers().getLast().getLengthM() - 100);
		assertTrue(designed(Quantity.ROD_WEIGHT_IN_AIR) > today(Quantity.ROD_WEIGHT_IN_AIR));
	}

	@Test
	void designLeavesTheWellAlone() throws OperationException {
		Well before = EcoreUtil.copy(well);
		design.setUnitDesignation("M320-298-100");
		design.setStrokeM(2.0);
		design.setPlungerDiameterM(0.05);
		designed(Quantity.FILLAGE);
		assertTrue(EcoreUtil.equals(before, well));
	}

	@Test
	void unitOutsideTheCatalogueIsRefusedByName() {
		design.setUnitDesignation("C999-999-999");
		RefusedException refusal = assertThrows(RefusedException.class, () -> PredictDesign.of(well, design));
		assertEquals("Design 'Try': pumping unit 'C999-999-999' is not in the catalogue.", refusal.getMessage());
	}

	@Test
	void valueOutOfRangeIsRefusedAsTheFileCheckTellsIt() {
		design.setStrokesPerMinute(99.0);
		RefusedException refusal = assertThrows(RefusedException.class, () -> PredictDesign.of(well, design));
		assertTrue(refusal.getMessage().contains("pumping speed of 99 1/min is not possible"), refusal::getMessage);
	}

	@Test
	void designWithoutANameIsPredicted() throws OperationException {
		design.setName(null);
		assertEquals(today(Quantity.FLUID_LOAD), designed(Quantity.FLUID_LOAD));
	}

	@Test
	void strokeBeyondTheUnitIsRefusedWithTheLongest() {
		design.setStrokeM(9.0);
		RefusedException refusal = assertThrows(RefusedException.class, () -> PredictDesign.of(well, design));
		assertTrue(refusal.getMessage().contains("it makes at most"), refusal::getMessage);
	}

	@Test
	void wellWithoutSpeedIsRefused() {
		well.setStrokesPerMinute(null);
		RefusedException refusal = assertThrows(RefusedException.class, () -> PredictDesign.of(well, design));
		assertTrue(refusal.getMessage().contains("pumping speed is not known"), refusal::getMessage);
	}

	@Test
	void unknownPressuresAreAssumedAndSaid() throws OperationException {
		well.getFluids().setPumpIntakePressurePa(null);
		well.getFluids().setTubingHeadPressurePa(null);
		DesignPrediction predicted = PredictDesign.of(well, design).execute(new NullProgressMonitor());
		assertEquals(0.0, predicted.pressures().intakePa());
		assertTrue(predicted.analysis().assumptions().stream()
				.anyMatch(assumed -> assumed.reason().contains("pumped off")));
	}

	@Test
	void intakePressureComesFromTheFluidLevel() throws OperationException {
		well.getFluids().setPumpIntakePressurePa(null);
		well.getFluids().setCasingHeadPressurePa(2e5);
		double depthM = PredictDesign.of(well, design).execute(new NullProgressMonitor()).analysis().diagnosis().input()
				.string().lengthM();
		well.getFluids().setFluidLevelM(depthM - 100);
		DesignPrediction predicted = PredictDesign.of(well, design).execute(new NullProgressMonitor());
		double density = predicted.analysis().diagnosis().input().fluidDensityKgM3();
		assertEquals(2e5 + density * 9.80665 * 100,
				Objects.requireNonNull(predicted.pressures().intakePa()).doubleValue(), 1);
	}

	@Test
	void cancelledPredictionGivesNothing() throws OperationException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		PredictDesign operation = PredictDesign.of(well, design);
		assertThrows(OperationCanceledException.class, () -> operation.execute(monitor));
	}
}
