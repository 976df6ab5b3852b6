/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelFactory;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.design.PredictDesigns;

class RunHistoryTest {

	private final Well well;
	private final DesignCase design = ModelFactory.eINSTANCE.createDesignCase();
	private final RunHistory history = new RunHistory();

	RunHistoryTest() throws IOException {
		well = (Well) DemoWorkbench.shipped().getAssets().getFirst();
		design.setName("Try");
		well.getDesigns().add(design);
	}

	private void run() throws OperationException {
		history.add(new DesignRun(well.getDesigns(), List.copyOf(EcoreUtil.copyAll(well.getDesigns())),
				PredictDesigns.of(well, well.getDesigns()).execute(new NullProgressMonitor())));
	}

	private List<String> titles() {
		return history.runs().stream().map(PastRun::title).toList();
	}

	@Test
	void eachVariantIsKeptLatestFirstWithItsSettings() throws OperationException {
		design.setStrokesPerMinute(5.0);
		run();
		design.setStrokesPerMinute(6.0);
		run();
		assertEquals(List.of("3: Try", "2: Try", "1: As it is"), titles());
		assertEquals(6.0, Objects.requireNonNull(history.runs().get(0).settings()).getStrokesPerMinute());
		assertEquals(5.0, Objects.requireNonNull(history.runs().get(1).settings()).getStrokesPerMinute());
		assertNull(history.runs().get(2).settings(), "the well is no design");
	}

	@Test
	void whatWasTriedBeforeIsNotKeptAgain() throws OperationException {
		run();
		assertEquals(List.of("1: As it is"), titles(), "a design that differs in nothing");
		design.setStrokesPerMinute(5.0);
		run();
		design.setName("Renamed");
		run();
		assertEquals(List.of("2: Try", "1: As it is"), titles());
	}

	@Test
	void changeOfTheWellKeepsTheWellAsItWas() throws OperationException {
		run();
		well.setStrokesPerMinute(7.0);
		run();
		assertEquals(List.of("2: As it is", "1: As it is"), titles());
		assertEquals(8.5, history.runs().get(1).prediction().analysis().well().strokesPerMinute());
	}

	@Test
	void refusalsAreNotKept() throws OperationException {
		design.setStrokeM(11.0);
		run();
		assertEquals(List.of("1: As it is"), titles());
	}
}
