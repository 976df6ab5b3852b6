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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Observation;

/** Samples of a loop become intervals, whatever is wrong with them. */
class IntervalObserverTest {

	private static final Instant START = LoopRig.START;
	private final IntervalObserver observer = new IntervalObserver("CL-1", IntervalSettings.USUAL);
	private final List<Observation> cut = new ArrayList<>();

	private void send(SignalNeed need, double atS, double value) {
		send(need, atS, value, SampleStatus.GOOD);
	}

	private void send(SignalNeed need, double atS, double value, SampleStatus status) {
		observer.accept(LoopRig.sample(need, START.plusMillis(Math.round(1e3 * atS)), value, status), cut::add);
	}

	private LoopInterval interval(int index) {
		return LoopRig.known(cut.get(index).facts().get(LoopFacts.INTERVAL));
	}

	@Test
	void anIntervalIsTheMeanOfItsSamples() {
		for (int i = 0; i < 25; i++) {
			send(LoopSignals.HOT, i, 300 + i);
		}
		assertEquals(2, cut.size());
		assertEquals(START, cut.get(0).start());
		assertEquals(START.plusSeconds(20), cut.get(1).end());
		assertEquals(304.5, interval(0).mean(LoopSignals.HOT), 1e-12);
		assertEquals(314.5, interval(1).mean(LoopSignals.HOT), 1e-12);
		// Ten numbers one apart: variance 110 / 12.
		assertEquals(Math.sqrt(110.0 / 12 / 10), interval(0).deviation(LoopSignals.HOT), 1e-12);
		assertTrue(Double.isNaN(interval(0).ratePerS(LoopSignals.HOT)), "nothing before the first");
		assertEquals(1, interval(1).ratePerS(LoopSignals.HOT), 1e-12);
		assertEquals(cut.get(0).sequence() + 1, cut.get(1).sequence());
	}

	@Test
	void signalsThatComeAfterTheEndButWithinTheGraceBelongToTheirInterval() {
		send(LoopSignals.HOT, 9, 310);
		send(LoopSignals.HOT, 11, 320);
		send(LoopSignals.COLD, 9, 300);
		send(LoopSignals.HOT, 12, 320);
		assertEquals(310, interval(0).mean(LoopSignals.HOT));
		assertEquals(300, interval(0).mean(LoopSignals.COLD));
	}

	@Test
	void badSamplesAndNumbersThatAreNoneAreLeftOutAndTold() {
		send(LoopSignals.HOT, 1, 310);
		send(LoopSignals.HOT, 2, 999, SampleStatus.bad("sensor broken"));
		send(LoopSignals.HOT, 3, Double.NaN);
		send(LoopSignals.HOT, 4, 312);
		send(LoopSignals.FLOW, 12, 0.5);
		assertEquals(311, interval(0).mean(LoopSignals.HOT));
		assertEquals(2 / 7.0, interval(0).usable(), 1e-12, "two of four, and three signals that are not known");
		assertTrue(interval(0).problems().contains("2 of 4 samples of the hot temperature are not usable."),
				interval(0).problems().toString());
		assertTrue(interval(0).problems().contains("The coolant flow is not known."), interval(0).problems().toString());
		assertEquals(List.of(LoopSignals.COLD, LoopSignals.FLOW, LoopSignals.SECONDARY_INLET), interval(0).missing());
	}

	@Test
	void aSignalThatDoesNotChangeIsHeldForAWhileAndNotForEver() {
		send(LoopSignals.SECONDARY_FLOW, 1, 0.6);
		for (int i = 0; i < 40; i++) {
			send(LoopSignals.HOT, 10 * i + 1, 310);
		}
		assertEquals(0.6, interval(0).mean(LoopSignals.SECONDARY_FLOW));
		assertEquals(0.6, interval(30).mean(LoopSignals.SECONDARY_FLOW), "300 s after its interval");
		assertTrue(Double.isNaN(interval(31).mean(LoopSignals.SECONDARY_FLOW)), "310 s after it");
	}

	@Test
	void aLoopThatDoesNotChangeAtAllCanBeTrusted() {
		for (SignalNeed need : List.of(LoopSignals.HOT, LoopSignals.COLD, LoopSignals.FLOW, LoopSignals.SECONDARY_INLET)) {
			send(need, 1, 300);
		}
		for (int i = 1; i < 10; i++) {
			send(LoopSignals.PUMP_POWER, 10 * i + 1, 100 + i);
		}
		assertEquals(1, interval(5).usable());
		assertEquals(List.of(), interval(5).missing());
	}

	@Test
	void aSignalWhoseNewSamplesAreBadIsNotHeld() {
		send(LoopSignals.HOT, 1, 310);
		send(LoopSignals.HOT, 11, 310, SampleStatus.bad(""));
		send(LoopSignals.FLOW, 25, 0.5);
		assertTrue(Double.isNaN(interval(1).mean(LoopSignals.HOT)));
	}

	@Test
	void lateSamplesAreToldAndNotCounted() {
		send(LoopSignals.HOT, 5, 310);
		send(LoopSignals.HOT, 13, 320);
		send(LoopSignals.HOT, 6, 999);
		send(LoopSignals.HOT, 22, 320);
		assertEquals(320, interval(1).mean(LoopSignals.HOT));
		assertTrue(interval(1).problems().contains("1 samples came too late for their interval."));
	}

	@Test
	void aClockThatWasSetBackBeginsAnew() {
		send(LoopSignals.HOT, 100_005, 310);
		send(LoopSignals.HOT, 100_013, 310);
		send(LoopSignals.HOT, 5, 320);
		send(LoopSignals.HOT, 13, 320);
		assertEquals(2, cut.size());
		assertEquals(START.plusSeconds(10), cut.get(1).end());
		assertTrue(interval(1).problems().contains("The clock of the source was set back."));
		assertTrue(cut.get(1).sequence() > cut.get(0).sequence());
	}

	@Test
	void nothingIsHeldOverAGap() {
		send(LoopSignals.SECONDARY_FLOW, 1, 0.6);
		send(LoopSignals.HOT, 13, 310);
		observer.accept(new Gap(START.plusSeconds(13), START.plusSeconds(15), "connection lost"));
		assertNull(observer.state(), "nothing is known right after it");
		send(LoopSignals.HOT, 15, 310);
		send(LoopSignals.HOT, 22, 310);
		assertTrue(Double.isNaN(interval(1).mean(LoopSignals.SECONDARY_FLOW)));
		assertTrue(Double.isNaN(interval(1).ratePerS(LoopSignals.HOT)));
	}

	@Test
	void theStateIsThatOfTheNewestSamples() {
		send(LoopSignals.SETPOINT, 1, 313.15);
		send(LoopSignals.FLOW, 1, 0.4);
		PlantState state = LoopRig.known(observer.state());
		assertEquals(313.15, state.setpoint());
		assertTrue(state.running(), "its coolant flows");
		assertTrue(state.remote());
		send(LoopSignals.LOOP_STATE, 2, LoopSignals.TRIPPED);
		send(LoopSignals.SETPOINT, 2, 313.15, SampleStatus.bad(""));
		state = LoopRig.known(observer.state());
		assertFalse(state.running());
		assertFalse(state.remote(), "without a setpoint that can be read");
	}

	@Test
	void whateverComesNothingIsThrown() {
		Random random = new Random(5);
		double[] values = { 0, -1, 1e300, Double.NaN, Double.POSITIVE_INFINITY, 310 };
		Instant[] times = { Instant.MIN, Instant.MAX, Instant.EPOCH, START };
		for (int i = 0; i < 50_000; i++) {
			String signal = random.nextInt(10) == 0 ? "other" : LoopSignals.ALL.get(random.nextInt(LoopSignals.ALL.size())).name();
			Instant time = random.nextInt(50) == 0 ? times[random.nextInt(times.length)]
					: START.plusMillis(i * 100L + random.nextInt(20_000) - 10_000);
			SignalValue value = random.nextInt(9) == 0 ? SignalValue.of("text") : SignalValue.of(values[random.nextInt(values.length)]);
			SampleStatus status = random.nextInt(9) == 0 ? SampleStatus.bad("bad") : SampleStatus.GOOD;
			observer.accept(new Sample(new Tag("CL-1", signal), time, time, value, status), cut::add);
		}
		assertTrue(cut.size() > 100, "and intervals still come: " + cut.size());
		assertNotNull(cut.getLast().facts().get(Observation.INPUT));
	}
}
