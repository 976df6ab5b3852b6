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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.plant.fault.LoopFault.Kind;
import org.liftloop.plant.spec.LoopDriveSpec;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.plant.spec.SurroundingsSpec;
import org.liftloop.thermal.twin.live.LoopSignals;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/**
 * What faults do to a loop whose pump turns at one speed, against the signs of the steady cases (project reference, cooling
 * loop, section 1), and what they do to the pump.
 */
class LoopFaultTest {

	private static Loops.Run fixedSpeed(int index, long seed) {
		return fixedSpeed(Loops.still(index, seed));
	}

	/** A controller that cannot move hides nothing. */
	private static Loops.Run fixedSpeed(LoopSpec still) {
		LoopDriveSpec drive = still.drive();
		return new Loops.Run(new LoopSpec(still.name(), still.ring(), still.heated(), still.suction(), still.hydraulics(),
				new LoopDriveSpec(drive.setpointK(), drive.lowestSetpointK(), drive.highestSetpointK(),
						drive.proportionalBandK(), drive.integralTimeS(), 0.7, 0.7, drive.rampPerS(), drive.coastDownS(),
						drive.highestHotK() + 40, drive.tripHotK() + 40, drive.lowestFlowKgPerS()),
				still.surroundings(), still.sensors(), still.seed())).go(Loops.SETTLED);
	}

	private record Change(LoopValues before, LoopValues after) {

		static Change of(int index, long seed, Kind kind, double severity) {
			Loops.Run run = fixedSpeed(index, seed);
			LoopValues before = run.values();
			return new Change(before, run.fault(kind, severity).go(Loops.SETTLED).values());
		}

		double in(SignalNeed signal) {
			return after.reading(signal) - before.reading(signal);
		}

		double part(SignalNeed signal) {
			return in(signal) / before.reading(signal);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void aWeakPumpWarmsTheHotSideAndCoolsTheColdOne(int index) {
		Change change = Change.of(index, 1, Kind.PUMP_DEGRADATION, 0.3);
		assertTrue(change.in(LoopSignals.HOT) > 0.3, () -> "hot " + change.in(LoopSignals.HOT));
		assertTrue(change.in(LoopSignals.COLD) < -0.1, () -> "cold " + change.in(LoopSignals.COLD));
		assertEquals(0, change.in(LoopSignals.SECONDARY_OUTLET), 0.1);
		assertTrue(change.part(LoopSignals.FLOW) < -0.15, () -> "flow " + change.part(LoopSignals.FLOW));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void foulingWarmsBothSidesAlikeAndLeavesTheSecondaryOutlet(int index) {
		Change change = Change.of(index, 1, Kind.FOULING, 2e-4);
		assertTrue(change.in(LoopSignals.HOT) > 0.2, () -> "hot " + change.in(LoopSignals.HOT));
		assertEquals(change.in(LoopSignals.HOT), change.in(LoopSignals.COLD), 0.1 * change.in(LoopSignals.HOT));
		assertEquals(0, change.in(LoopSignals.SECONDARY_OUTLET), 0.1);
		assertEquals(0, change.in(LoopSignals.FLOW), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void lessSecondaryFlowWarmsBothSidesAndTheSecondaryOutlet(int index) {
		Change change = Change.of(index, 1, Kind.SECONDARY_LOSS, 0.5);
		assertTrue(change.in(LoopSignals.HOT) > 0.2, () -> "hot " + change.in(LoopSignals.HOT));
		assertEquals(change.in(LoopSignals.HOT), change.in(LoopSignals.COLD), 0.1 * change.in(LoopSignals.HOT));
		assertTrue(change.in(LoopSignals.SECONDARY_OUTLET) > 1, () -> "outlet " + change.in(LoopSignals.SECONDARY_OUTLET));
		assertEquals(-0.5, change.part(LoopSignals.SECONDARY_FLOW), 1e-9);
	}

	@Test
	void aLeakIsMissedBehindTheFlowMeterOnly() {
		Change change = Change.of(0, 1, Kind.LEAK, 0.2);
		assertEquals(0, change.in(LoopSignals.FLOW), 1e-9);
		double before = change.before().reading(LoopSignals.HOT) - change.before().reading(LoopSignals.COLD);
		double after = change.after().reading(LoopSignals.HOT) - change.after().reading(LoopSignals.COLD);
		assertTrue(after > 1.15 * before, () -> "difference of " + before + " K became " + after);
	}

	@Test
	void aStuckValveTakesFlowAndPowerAWornPumpTakesFlowOnly() {
		Change stuck = Change.of(0, 1, Kind.VALVE_STUCK, 0.5);
		Change worn = Change.of(0, 1, Kind.PUMP_DEGRADATION, 0.3);
		assertTrue(stuck.part(LoopSignals.FLOW) < -0.15, () -> "flow " + stuck.part(LoopSignals.FLOW));
		assertTrue(worn.part(LoopSignals.FLOW) < -0.15, () -> "flow " + worn.part(LoopSignals.FLOW));
		assertTrue(stuck.part(LoopSignals.PUMP_POWER) < -0.08, () -> "power " + stuck.part(LoopSignals.PUMP_POWER));
		assertTrue(worn.part(LoopSignals.PUMP_POWER) > 0, () -> "power " + worn.part(LoopSignals.PUMP_POWER));
	}

	@Test
	void aCavitatingPumpFlutters() {
		Loops.Run run = fixedSpeed(0, 1).fault(Kind.CAVITATION, 0.3);
		run.go(Loops.SETTLED);
		double sum = 0;
		double squares = 0;
		for (int i = 0; i < 300; i++) {
			run.go(Duration.ofSeconds(1));
			double flow = run.values().reading(LoopSignals.FLOW);
			sum += flow;
			squares += flow * flow;
		}
		double mean = sum / 300;
		double deviation = Math.sqrt(squares / 300 - mean * mean);
		assertTrue(deviation > 0.02 * mean, () -> "deviation " + deviation + " of " + mean);
	}

	@Test
	void aBypassThatSticksLetsCoolantPastTheExchangerUnseen() {
		Change change = Change.of(0, 1, Kind.BYPASS_STUCK, 0.4);
		assertTrue(change.in(LoopSignals.HOT) > 0.5, () -> "hot " + change.in(LoopSignals.HOT));
		assertEquals(0, change.in(LoopSignals.BYPASS));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void aWarmerSecondaryInletWarmsAllAlike(int index) {
		LoopSpec still = Loops.still(index, 1);
		SurroundingsSpec outside = still.surroundings();
		Change change = new Change(fixedSpeed(still).values(),
				fixedSpeed(still.withSurroundings(new SurroundingsSpec(outside.load(), outside.secondaryFlowKgPerS(),
						outside.secondaryInletK() + 5, 0, outside.ambientK(), 0, 0))).values());
		for (SignalNeed signal : List.of(LoopSignals.HOT, LoopSignals.COLD, LoopSignals.SECONDARY_OUTLET)) {
			// A little less, by the loss to the surroundings.
			assertEquals(5, change.in(signal), 0.3, signal.name());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void moreLoadWarmsTheHotSideMost(int index) {
		LoopSpec still = Loops.still(index, 1);
		double loadW = still.surroundings().load().atW(0);
		Change change = new Change(fixedSpeed(still).values(), fixedSpeed(
				still.withSurroundings(still.surroundings().withLoad(new LoadProfile.Constant(1.2 * loadW)))).values());
		assertTrue(change.in(LoopSignals.COLD) > 0.05, () -> "cold " + change.in(LoopSignals.COLD));
		assertTrue(change.in(LoopSignals.HOT) > 1.5 * change.in(LoopSignals.COLD), () -> "hot " + change.in(LoopSignals.HOT));
		assertTrue(change.in(LoopSignals.SECONDARY_OUTLET) > 0.05);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void moreLossCoolsAll(int index) {
		LoopSpec still = Loops.still(index, 1);
		// Colder surroundings take more.
		SurroundingsSpec outside = still.surroundings();
		Change change = new Change(fixedSpeed(still).values(),
				fixedSpeed(still.withSurroundings(new SurroundingsSpec(outside.load(), outside.secondaryFlowKgPerS(),
						outside.secondaryInletK(), 0, outside.ambientK() - 40, 0, 0))).values());
		assertTrue(change.in(LoopSignals.HOT) < change.in(LoopSignals.COLD), () -> "hot " + change.in(LoopSignals.HOT));
		assertTrue(change.in(LoopSignals.COLD) < 0, () -> "cold " + change.in(LoopSignals.COLD));
		assertTrue(change.in(LoopSignals.SECONDARY_OUTLET) < 0);
	}
}
