/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.plant.CommandResult.Status;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.fault.LoopSensor;
import org.liftloop.plant.fault.LoopSensorFault;
import org.liftloop.plant.spec.LoopSensorSpec.Channel;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.thermal.twin.live.LoopSignals;

class SimulatedLoopTest {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void theControllerHoldsTheSetpointOverADay(int index) {
		Loops.Run run = new Loops.Run(Loops.spec(index, 1));
		double setpointK = run.values().reading(LoopSignals.SETPOINT);
		for (int i = 0; i < 24 * 12; i++) {
			run.go(Duration.ofMinutes(5));
			assertEquals(setpointK, run.loop.truth().hotK(), 1.5, "at " + run.field.time());
		}
		assertTrue(run.alarms.isEmpty(), run.alarms::toString);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void energyIsConservedOverTenHours(int index) {
		LoopTruth truth = new Loops.Run(Loops.spec(index, 2)).go(Duration.ofHours(10)).loop.truth();
		assertTrue(Math.abs(truth.balance().relativeError()) < 1e-8, () -> "error " + truth.balance().relativeError());
	}

	@Test
	void theSameSeedGivesTheSameRunHoweverTheTimeIsAdvanced() {
		LoopSpec spec = Loops.spec(0, 3);
		Loops.Run whole = new Loops.Run(spec).go(Duration.ofHours(1));
		Loops.Run parts = new Loops.Run(spec);
		for (int i = 0; i < 3_600_000 / 750; i++) {
			parts.go(Duration.ofMillis(750));
		}
		assertEquals(whole.values(), parts.values());
		assertNotEquals(whole.values(), new Loops.Run(Loops.spec(0, 4)).go(Duration.ofHours(1)).values());
	}

	@Test
	void theListenerHearsEachScanOnce() {
		List<Instant> heard = new ArrayList<>();
		SimulatedField field = Loops.field(Loops.spec(0, 1));
		PlantListener listener = new PlantListener() {

			@Override
			public void samples(List<LiveValues> samples) {
				samples.forEach(sample -> heard.add(sample.time()));
			}
		};
		for (int i = 1; i <= 40; i++) {
			field.advanceTo(Loops.START.plusMillis(250L * i), listener, Duration.ofMillis(100), null);
		}
		assertEquals(10, heard.size());
		assertEquals(10, heard.stream().distinct().count());
	}

	@Test
	void thePlantDiffersFromTheModelItIsDrawnFrom() {
		LoopSpec one = Loops.spec(0, 1);
		LoopSpec other = Loops.spec(0, 2);
		assertNotEquals(one.ring().exchanger(), other.ring().exchanger());
		assertEquals(one, Loops.spec(0, 1));
		assertTrue(one.ring().stateNames().size() > 12, () -> "states " + one.ring().stateNames());
	}

	@Test
	void aSetpointIsLimitedToWhatTheControllerTakes() {
		Loops.Run run = new Loops.Run(Loops.still(0, 1));
		CommandResult done = run.loop.command(new PlantCommand.SetTemperature(400));
		assertEquals(Status.LIMITED, done.status());
		assertEquals(run.loop.highestSetpointK(), done.setpoint());
		assertEquals(Status.REFUSED_VALUE, run.loop.command(new PlantCommand.SetTemperature(Double.NaN)).status());
		run.go(Duration.ofHours(1));
		assertEquals(run.loop.highestSetpointK(), run.loop.truth().hotK(), 0.3);
	}

	@Test
	void underLocalControlNobodyElseCommands() {
		Loops.Run run = new Loops.Run(Loops.still(0, 1));
		run.loop.command(new PlantCommand.SetMode(ControlMode.LOCAL));
		assertEquals(Status.REFUSED_LOCAL, run.loop.command(new PlantCommand.Stop()).status());
	}

	@Test
	void aStoppedLoopHasNoFlowAndNoLoadAndStartsAgain() {
		Loops.Run run = new Loops.Run(Loops.still(0, 1));
		run.loop.command(new PlantCommand.Stop());
		run.go(Duration.ofMinutes(30));
		assertEquals(LoopSignals.STOPPED, run.values().reading(LoopSignals.LOOP_STATE));
		assertEquals(0, run.values().reading(LoopSignals.HEAT_LOAD));
		assertTrue(run.values().reading(LoopSignals.FLOW) < 0.05, () -> "flow " + run.values().reading(LoopSignals.FLOW));
		assertEquals(0, run.values().reading(LoopSignals.PUMP_POWER));
		run.loop.command(new PlantCommand.Start());
		run.go(Duration.ofHours(1));
		assertEquals(run.loop.setpoint(), run.loop.truth().hotK(), 0.3);
	}

	@Test
	void aPumpThatTripsCoastsDownAndTheThermostatTakesTheLoadOff() {
		Loops.Run run = new Loops.Run(Loops.still(0, 1)).fault(LoopFault.Kind.PUMP_TRIP, 1).go(Duration.ofSeconds(6));
		double flow = run.values().reading(LoopSignals.FLOW);
		assertTrue(flow > 0.1 && flow < 1, "flow " + flow);
		run.go(Duration.ofHours(1));
		assertEquals(LoopSignals.TRIPPED, run.values().reading(LoopSignals.LOOP_STATE));
		assertTrue(run.alarms.stream().anyMatch(alarm -> alarm.kind() == PlantAlarm.Kind.TRIP && alarm.isRaised()));
		assertTrue(run.alarms.stream().anyMatch(alarm -> alarm.kind() == PlantAlarm.Kind.LOW_FLOW));
		run.loop.mend(LoopFault.Kind.PUMP_TRIP);
		run.go(Duration.ofHours(1));
		run.loop.command(new PlantCommand.Start());
		run.go(Duration.ofHours(1));
		assertEquals(run.loop.setpoint(), run.loop.truth().hotK(), 0.3);
		assertTrue(run.alarms.stream().anyMatch(alarm -> alarm.kind() == PlantAlarm.Kind.TRIP && !alarm.isRaised()));
	}

	@Test
	void sensorsHaveBiasNoiseDriftResolutionLagAndRange() {
		LoopSpec exact = Loops.still(0, 1);
		double coldK = cold(exact, Channel.EXACT);
		assertEquals(coldK + 0.5, cold(exact, new Channel(0.5, 0, 0, 0, 0, 0, 1e3)), 1e-9);
		assertEquals(coldK + 2, cold(exact, new Channel(0, 2, 0, 0, 0, 0, 1e3)), 1e-4);
		assertEquals(Math.rint(4 * coldK) / 4, cold(exact, new Channel(0, 0, 0, 0.25, 0, 0, 1e3)));
		assertEquals(290, cold(exact, new Channel(0, 0, 0, 0, 0, 0, 290)));
		Loops.Run noisy = new Loops.Run(exact.withSensors(exact.sensors().with(LoopSensor.COLD, new Channel(0, 0, 0.3, 0, 0, 0, 1e3))));
		double squares = 0;
		for (int i = 0; i < 2_000; i++) {
			noisy.go(Duration.ofSeconds(1));
			squares += Math.pow(noisy.values().reading(LoopSignals.COLD) - noisy.loop.truth().coldK(), 2);
		}
		assertEquals(0.3, Math.sqrt(squares / 2_000), 0.03);
	}

	private static double cold(LoopSpec exact, Channel channel) {
		return new Loops.Run(exact.withSensors(exact.sensors().with(LoopSensor.COLD, channel))).go(Duration.ofDays(1)).values()
				.reading(LoopSignals.COLD);
	}

	@Test
	void aLaggingThermometerFollowsWithItsTimeConstant() {
		LoopSpec exact = Loops.still(0, 1);
		Loops.Run run = new Loops.Run(exact.withSensors(exact.sensors().with(LoopSensor.SECONDARY_OUTLET,
				new Channel(0, 0, 0, 0, 30, 0, 1e3)))).fault(LoopFault.Kind.SECONDARY_LOSS, 0.5);
		double before = run.values().reading(LoopSignals.SECONDARY_OUTLET);
		// The fault acts from the next scan on, and is read a scan later.
		run.go(Duration.ofSeconds(32));
		double after = run.loop.truth().secondaryOutletK();
		double part = (run.values().reading(LoopSignals.SECONDARY_OUTLET) - before) / (after - before);
		assertEquals(1 - Math.exp(-1), part, 0.06);
	}

	@Test
	void aFrozenSensorStandsStillAndALostOneIsMarked() {
		Loops.Run run = new Loops.Run(Loops.spec(0, 1));
		run.loop.inject(new LoopSensorFault(LoopSensorFault.Kind.FLOW_FROZEN, FaultCourse.atOnce(1)));
		run.go(Duration.ofMinutes(1));
		double frozen = run.values().reading(LoopSignals.FLOW);
		run.go(Duration.ofMinutes(10));
		assertEquals(frozen, run.values().reading(LoopSignals.FLOW));
		run.loop.inject(new LoopSensorFault(LoopSensorFault.Kind.DROPPED, FaultCourse.atOnce(1)));
		run.go(Duration.ofSeconds(2));
		assertTrue(run.values().lost().contains(LoopSignals.FLOW.name()));
		run.loop.mend(LoopSensorFault.Kind.DROPPED);
		run.go(Duration.ofSeconds(2));
		assertTrue(run.values().lost().isEmpty());
	}

	@Test
	void severalFaultsActAtOnceAndAreMendedOneByOne() {
		Loops.Run run = new Loops.Run(Loops.still(0, 1)).fault(LoopFault.Kind.FOULING, 1e-4)
				.fault(LoopFault.Kind.SECONDARY_LOSS, 0.2).go(Duration.ofMinutes(1));
		assertEquals(2, run.loop.truth().faults().size());
		assertEquals(1e-4, run.loop.truth().foulingM2KPerW(), 1e-12);
		assertTrue(run.loop.mend(LoopFault.Kind.FOULING));
		assertFalse(run.loop.mend(LoopFault.Kind.FOULING));
		run.go(Duration.ofMinutes(1));
		assertEquals(0, run.loop.truth().foulingM2KPerW());
	}

	@Test
	void aLoopRefusesTheFaultsOfWells() {
		SimulatedLoop loop = new Loops.Run(Loops.still(0, 1)).loop;
		assertThrows(IllegalArgumentException.class,
				() -> loop.inject(new EquipmentFault(EquipmentFault.Kind.WORN_PUMP, FaultCourse.atOnce(0.1))));
		assertThrows(IllegalArgumentException.class, () -> loop.schedule(Loops.START, new PlantAction.Inject(
				new EquipmentFault(EquipmentFault.Kind.WORN_PUMP, FaultCourse.atOnce(0.1)))));
	}
}
