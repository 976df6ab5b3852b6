/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liftloop.core.control.SetpointLimits;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.twin.AssetType;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Recorded;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.ModelFactory;
import org.liftloop.thermal.twin.SampleLoop;

/** The twin of a loop as the core sees it. */
class LoopTwinTest {

	private final CoolingLoop model = SampleLoop.create();

	@Test
	void loopsAreItsTypeAndWellsAreNot() throws Exception {
		AssetType type = new LoopType();
		assertTrue(type.handles(model));
		assertTrue(!type.handles(ModelFactory.eINSTANCE.createWell()));
		assertEquals("CL-1", type.open(model).name());
		model.setExchanger(null);
		assertThrows(RefusedException.class, () -> type.open(model));
	}

	@Test
	void neededAreFourSignalsAndOneIsWritten() {
		assertEquals(List.of("hotTemperature", "coldTemperature", "flow", "secondaryInletTemperature"),
				LoopSignals.ALL.stream().filter(need -> need.use() == Use.REQUIRED).map(SignalNeed::name).toList());
		assertEquals(List.of(LoopSignals.SETPOINT),
				LoopSignals.ALL.stream().filter(need -> need.use() == Use.SETPOINT).toList());
	}

	@Test
	void withoutLimitsThereIsATwinWithoutControlThatSaysWhy() throws Exception {
		model.setLimits(null);
		LoopTwin twin = LoopTwin.of(model, IntervalSettings.USUAL);
		assertNull(twin.control());
		assertEquals("There is no advice on the setpoint: not given are limits. Complete control and limits of the loop in its "
				+ "editor.", twin.uncontrolled());
	}

	@Test
	void hardLimitsAreThoseOfTheModel() throws Exception {
		SetpointLimits limits = LoopRig.known(LoopTwin.of(model, IntervalSettings.USUAL).control()).setpoints().getFirst().limits();
		assertEquals(new SetpointLimits(303.15, 323.15, 1, 0.05, 600), limits);
	}

	@Test
	void whatIsRecordedHasNamesOfItsOwn() throws Exception {
		Set<String> names = new HashSet<>();
		LoopSignals.ALL.forEach(need -> names.add(need.name()));
		Observation interval = new LoopRig(model).settle(0.4, 1100).interval();
		for (Recorded recorded : LoopRecorded.ALL) {
			assertTrue(names.add(recorded.name()), recorded.name() + " is the name of a signal, or of another one");
			assertTrue(Double.isFinite(recorded.value().applyAsDouble(interval)), recorded.name());
			assertTrue(recorded.status().apply(interval).isGood(), recorded.name());
		}
	}
}
