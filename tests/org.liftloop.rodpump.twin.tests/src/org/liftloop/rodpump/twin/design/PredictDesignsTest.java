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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.Wells;

class PredictDesignsTest {

	private final Well well = Wells.demo("Demo 1");

	private static DesignCase design(String name, double strokesPerMinute) {
		DesignCase design = ModelFactory.eINSTANCE.createDesignCase();
		design.setName(name);
		design.setStrokesPerMinute(strokesPerMinute);
		return design;
	}

	private List<DesignOutcome> outcomes(DesignCase... designs) throws OperationException {
		return PredictDesigns.of(well, List.of(designs)).execute(new NullProgressMonitor());
	}

	private static DesignPrediction predicted(DesignOutcome outcome) {
		return assertInstanceOf(DesignOutcome.Predicted.class, outcome).prediction();
	}

	@Test
	void eachOutcomeIsThatOfTheDesignAlone() throws OperationException {
		DesignCase slow = design("Slow", 5);
		List<DesignOutcome> outcomes = outcomes(slow);
		assertEquals(List.of(PredictDesign.AS_IT_IS, "Slow"), outcomes.stream().map(DesignOutcome::name).toList());
		for (int i = 0; i < outcomes.size(); i++) {
			DesignPrediction alone = PredictDesign.of(well, i == 0 ? null : slow).execute(new NullProgressMonitor());
			assertEquals(alone.analysis().inputSha256(), predicted(outcomes.get(i)).analysis().inputSha256());
		}
	}

	@Test
	void refusedDesignStandsBesideTheOthers() throws OperationException {
		DesignCase unknown = design("Unknown unit", 6);
		unknown.setUnitDesignation("C1-1-1");
		DesignCase gassy = design("Emptier than its gas", 6);
		gassy.setPumpFillage(0.05);
		gassy.setPumpIntakePressurePa(8e6);
		List<DesignOutcome> outcomes = outcomes(unknown, gassy, design("Slow", 5));
		DesignOutcome.Refused refused = assertInstanceOf(DesignOutcome.Refused.class, outcomes.get(1));
		assertEquals("Unknown unit", refused.name());
		assertTrue(refused.reason().contains("'C1-1-1' is not in the catalogue"), refused::reason);
		assertEquals("Choose a unit of the catalogue.", refused.remedy());
		assertInstanceOf(DesignOutcome.Refused.class, outcomes.get(2));
		assertEquals("Slow", predicted(outcomes.get(3)).name());
	}

	@Test
	void wellThatCannotBePredictedRefusesEachByName() throws OperationException {
		well.setStrokesPerMinute(null);
		DesignCase slow = design("Slow", 5);
		List<DesignOutcome> outcomes = outcomes(slow);
		assertEquals(PredictDesign.AS_IT_IS, assertInstanceOf(DesignOutcome.Refused.class, outcomes.get(0)).name());
		assertEquals("Slow", predicted(outcomes.get(1)).name());
	}

	@Test
	void laterChangesOfTheModelDoNotReachTheOperation() throws OperationException {
		DesignCase design = design("Try", 5);
		PredictDesigns operation = PredictDesigns.of(well, List.of(design));
		String before = predicted(outcomes(design).get(1)).analysis().inputSha256();
		design.setStrokesPerMinute(9.0);
		well.setStrokesPerMinute(9.0);
		List<DesignOutcome> outcomes = operation.execute(new NullProgressMonitor());
		assertEquals(before, predicted(outcomes.get(1)).analysis().inputSha256());
	}

	@Test
	void cancelDuringTheFirstDesignGivesNothing() {
		ProgressMonitorWrapper monitor = new ProgressMonitorWrapper(new NullProgressMonitor()) {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};
		PredictDesigns operation = PredictDesigns.of(well, List.of(design("Slow", 5)));
		assertThrows(OperationCanceledException.class, () -> operation.execute(monitor));
	}
}
