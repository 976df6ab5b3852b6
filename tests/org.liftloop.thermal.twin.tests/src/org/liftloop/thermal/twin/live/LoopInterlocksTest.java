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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.control.Interlock.Trip;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Observation;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.twin.SampleLoop;

/** What forbids a move of the setpoint of a loop. */
class LoopInterlocksTest {

	private final CoolingLoop model = SampleLoop.create();
	private LoopRig rig = rig();

	private LoopRig rig() {
		try {
			return new LoopRig(model).settle(0.4, 1400);
		} catch (RefusedException e) {
			throw new AssertionError(e);
		}
	}

	@BeforeEach
	void soundAtFirst() {
		assertEquals(List.of(), trips(1), "a sound loop may be moved");
		rig = rig();
	}

	/** What forbids to raise the setpoint by so many kelvin. */
	private List<Trip> trips(double byK) {
		Observation observation = rig.interval();
		PlantState state = LoopRig.known(observation.facts().get(LoopFacts.STATE));
		ControlLoop control = LoopRig.known(rig.twin.control());
		List<Trip> trips = new ArrayList<>();
		control.interlocks().forEach(lock -> lock.check(observation, state, state.setpoint() + byK).ifPresent(trips::add));
		return trips;
	}

	private void assertOnly(boolean disarms, String part, List<Trip> trips) {
		assertEquals(1, trips.size(), trips.toString());
		assertTrue(trips.getFirst().sentence().contains(part), trips.getFirst().sentence());
		assertEquals(disarms, trips.getFirst().disarms());
	}

	@Test
	void aHotLoopIsNotLetWarmerButMayBeCooled() {
		model.getLimits().setHighestHotK(rig.readings.get(LoopSignals.HOT) + 1);
		model.getLimits().setMarginK(2);
		rig = rig();
		assertOnly(false, "the setpoint is not raised", trips(1));
		assertEquals(List.of(), trips(-1));
		model.getLimits().setHighestHotK(rig.readings.get(LoopSignals.HOT) - 1);
		rig = rig();
		assertOnly(true, "the setpoint is not raised", trips(1));
		assertEquals(List.of(), trips(-1));
	}

	@Test
	void noSetpointInsideTheMargin() {
		model.getLimits().setHighestHotK(rig.readings.get(LoopSignals.HOT) + 4);
		rig = rig();
		assertOnly(false, "the limit less the margin", trips(3));
		assertEquals(List.of(), trips(1));
	}

	@Test
	void aPumpAtTheLowestFlowIsNotSlowedDown() {
		model.getLimits().setLowestFlowKgPerS(0.4);
		rig = rig();
		assertOnly(false, "would slow the pump down", trips(1));
		assertEquals(List.of(), trips(-1));
		model.getLimits().setLowestFlowKgPerS(0.45);
		rig = rig();
		assertOnly(true, "is below its lowest", trips(1));
		assertOnly(true, "is below its lowest", trips(0));
	}

	@Test
	void aTrippedLoopDisarmsAndAStoppedOneWaits() {
		rig.readings.put(LoopSignals.LOOP_STATE, LoopSignals.TRIPPED);
		assertOnly(true, "protection has tripped", trips(1));
		assertOnly(true, "protection has tripped", trips(-1));
		rig = rig();
		rig.readings.put(LoopSignals.LOOP_STATE, LoopSignals.STOPPED);
		assertOnly(false, "does not run", trips(1));
	}

	@Test
	void signalsThatCannotBeTrustedForbidEveryMove() {
		rig.readings.merge(LoopSignals.FLOW, 1.3, (a, b) -> a * b);
		assertOnly(false, "The heat balances do not close.", trips(1));
		assertOnly(false, "The heat balances do not close.", trips(-1));
		rig = rig();
		rig.readings.put(LoopSignals.COLD, Double.NaN);
		assertOnly(false, "samples of the cold temperature are not usable", trips(1));
	}

	@Test
	void dataAreStaleAfterAFewIntervals() {
		assertEquals(47, LoopRig.known(rig.twin.control()).staleAfter().toSeconds());
	}

	@Test
	void theSetpointCannotBeWrittenWhereItCannotBeRead() {
		rig.readings.remove(LoopSignals.SETPOINT);
		Observation observation = rig.interval();
		PlantState state = LoopRig.known(observation.facts().get(LoopFacts.STATE));
		assertFalse(state.remote());
		assertTrue(Double.isNaN(state.setpoint()));
		assertEquals(Optional.empty(), LoopRig.known(rig.twin.control()).policies().getFirst().propose(observation, state));
	}
}
