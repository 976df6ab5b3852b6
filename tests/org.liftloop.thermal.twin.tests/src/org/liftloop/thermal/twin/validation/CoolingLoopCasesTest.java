/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.ValidationRun;

class CoolingLoopCasesTest {

	@Test
	void everyAcceptanceCasePasses() throws OperationException {
		List<AcceptanceResult> results = new ValidationRun(CoolingLoopCases.all()).execute(new NullProgressMonitor());
		assertEquals(List.of(), results.stream().filter(result -> !result.passed()).toList());
		assertEquals(results.size(), results.stream().map(AcceptanceResult::id).distinct().count());
		results.forEach(r -> System.out.printf("%s: error %.3g %s of %.3g%n", r.id(), Double.valueOf(r.error()), r.unit(),
				Double.valueOf(r.tolerance())));
		for (String subject : List.of("coolant.water", "effectiveness.counter", "effectiveness.shell_tube_2", "loop.seed.default",
				"loop.twoState.transient", "loop.twoState.steady", "loop.segmented.steady", "loop.twoState.energy",
				"loop.segmented.energy", "loop.fault.2", "circulation.isolated", "circulation.coupled", "pipe.ulg.150801")) {
			assertTrue(results.stream().anyMatch(result -> result.id().equals(subject)), subject);
		}
	}

	/** A worst value of few points or of none would pass too. */
	@Test
	void everyRowOfTheReferenceIsASubject() throws OperationException {
		List<AcceptanceResult> results = new ValidationRun(CoolingLoopCases.all()).execute(new NullProgressMonitor());
		assertEquals(10, count(results, "effectiveness."));
		assertEquals(4, count(results, "loop.seed."));
		assertEquals(9, count(results, "loop.fault."));
		assertEquals(5, count(results, "pipe.ulg."));
		assertEquals(3, count(results, "plate.normal."));
		assertEquals(3, count(results, "plate.fault."));
		assertTrue(count(results, "coolant.") >= 10);
	}

	private static long count(List<AcceptanceResult> results, String prefix) {
		return results.stream().filter(r -> r.id().startsWith(prefix)).count();
	}
}
