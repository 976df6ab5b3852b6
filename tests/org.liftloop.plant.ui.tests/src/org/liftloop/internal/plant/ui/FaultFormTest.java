/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.fault.LoopSensorFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.fault.SensorFault;

/** What is said of each kind of fault. */
class FaultFormTest {

	private static List<FaultForm> forms(UnitSystem system) {
		return FaultForm.groups(system).stream().flatMap(group -> group.forms().stream()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasANameOfItsOwnAndAnExampleThatItTakes(UnitSystem system) {
		List<FaultForm> forms = forms(system);
		Map<Boolean, List<FaultForm>> ofLoops = forms.stream().collect(Collectors.partitioningBy(
				form -> form.kind() instanceof LoopFault.Kind || form.kind() instanceof LoopSensorFault.Kind));
		assertEquals(22, ofLoops.get(false).size());
		assertEquals(LoopFault.Kind.values().length + LoopSensorFault.Kind.values().length, ofLoops.get(true).size());
		for (List<FaultForm> group : ofLoops.values()) {
			assertEquals(group.size(), new HashSet<>(group.stream().map(FaultForm::name).toList()).size());
		}
		for (FaultForm form : forms) {
			double shown = form.size().parse(form.size().format(form.example()));
			assertEquals(form.example(), shown, 1e-3 * Math.abs(form.example()), form.name());
			assertEquals(form.kind(), PlantFault.of(form.kind(), FaultCourse.atOnce(form.example())).kind());
		}
	}

	@ParameterizedTest
	@EnumSource
	void onlyKindsThatTheSimulationRefusesToGrowComeAtOnce(UnitSystem system) {
		for (FaultForm form : forms(system)) {
			boolean refused = false;
			try {
				PlantFault.of(form.kind(), new FaultCourse(form.example(), 60));
			} catch (IllegalArgumentException e) {
				refused = true;
			}
			// A drift grows by itself, whatever its growth.
			assertEquals(!refused && form.kind() != SensorFault.Kind.LOAD_DRIFT, form.grows(), form.name());
		}
	}

	@Test
	void loadsAreInTheUnitsOfTheUser() {
		FaultForm us = form(UnitSystem.US_FIELD, SensorFault.Kind.LOAD_OFFSET);
		assertEquals(4448.2216, us.size().parse("1000"), 1e-3);
		assertTrue(us.text(4448.2216).endsWith(" lb"), us.text(4448.2216));
		FaultForm drift = form(UnitSystem.METRIC, SensorFault.Kind.LOAD_DRIFT);
		assertEquals(2_000, drift.size().parse("2"), 1e-9);
		assertEquals("2 kN/day", drift.text(2_000));
	}

	private static FaultForm form(UnitSystem system, PlantFault.Kind kind) {
		return forms(system).stream().filter(form -> form.kind() == kind).findFirst().orElseThrow();
	}
}
