/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.ValidationRun;

class ValidationRunTest {

	@Test
	void everyAcceptanceCasePasses() throws OperationException {
		List<AcceptanceResult> results = new ValidationRun(RodPumpCases.all()).execute(new NullProgressMonitor());
		assertEquals(List.of(), results.stream().filter(result -> !result.passed()).toList());
		assertEquals(results.size(), results.stream().map(AcceptanceResult::id).distinct().count());
		for (String subject : List.of("kinematics.conventional.torqueFactor", "kinematics.markII.position",
				"kinematics.airBalanced.position", "kinematics.reverseMark.position", "wave.closedForm",
				"wave.roundTrip", "wave.halfTapers", "wave.static", "agreement.load.-58806", "goodman.A1.loading", "goodman.D2.loading",
				"goodman.D4.loading", "collide.excess", "realCards.-58806", "fillage.20")) {
			assertTrue(results.stream().anyMatch(result -> result.id().equals(subject)), subject);
		}
	}

	@Test
	void aCaseOutOfItsToleranceFails() {
		AcceptanceResult result = new AcceptanceResult("x", "X", "test", 1, 1.1, "1", 0.1, 0.05);
		assertFalse(result.passed());
		assertFalse(new AcceptanceResult("x", "X", "test", 1, Double.NaN, "1", Double.NaN, 0.05).passed());
		assertTrue(ValidationReport.text(List.of(result)).contains("FAIL"));
		assertTrue(ValidationReport.text(List.of(result)).contains("0 of 1 cases pass."));
		assertTrue(ValidationReport.json(List.of(result), "Liftloop").contains("\"passed\": false"));
	}

	@Test
	void cancellingStopsTheRun() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new ValidationRun(RodPumpCases.all()).execute(monitor));
	}
}
