/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Observation;

class StrokeObserverTest {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	private final StrokeObserver observer = new StrokeObserver("w1");
	private final List<Observation> strokes = new ArrayList<>();

	private void say(SignalNeed signal, long second, SignalValue value, SampleStatus status) {
		Instant time = START.plusSeconds(second);
		observer.accept(new Sample(new Tag("w1", signal.name()), time, time, value, status), strokes::add);
	}

	private void say(SignalNeed signal, long second, SignalValue value) {
		say(signal, second, value, SampleStatus.GOOD);
	}

	private static SignalValue curve(int points) {
		double[] values = new double[points];
		for (int i = 0; i < points; i++) {
			values[i] = Math.sin(2 * Math.PI * i / points);
		}
		return SignalValue.of(values);
	}

	private void card(long sequence, long second) {
		say(RodPumpSignals.CARD_POSITION, second, curve(200));
		say(RodPumpSignals.CARD_LOAD, second, curve(200));
		say(RodPumpSignals.CARD_SPEED, second, SignalValue.of(7.5));
		say(RodPumpSignals.CARD_SEQUENCE, second, SignalValue.of(sequence));
	}

	private String refusal() {
		String why = strokes.getLast().facts().get(RodPumpFacts.REFUSED);
		assertNotNull(why);
		assertNull(strokes.getLast().facts().get(RodPumpFacts.CARD));
		return why;
	}

	@Test
	void partsOfOneTimeAreAStrokeInAnyOrder() {
		say(RodPumpSignals.CARD_SEQUENCE, 8, SignalValue.of(1));
		say(RodPumpSignals.CARD_LOAD, 8, curve(200));
		say(RodPumpSignals.CARD_SPEED, 8, SignalValue.of(7.5));
		assertEquals(List.of(), strokes);
		say(RodPumpSignals.CARD_POSITION, 8, curve(200));
		Observation stroke = strokes.getFirst();
		assertEquals(1, stroke.sequence());
		assertEquals(START, stroke.start(), "8 s before its end at 7.5 spm");
		assertEquals(START.plusSeconds(8), stroke.end());
		assertNotNull(stroke.facts().get(RodPumpFacts.CARD));
	}

	@Test
	void partsOfDifferentTimesAreNone() {
		card(1, 8);
		say(RodPumpSignals.CARD_POSITION, 16, curve(200));
		say(RodPumpSignals.CARD_LOAD, 24, curve(200));
		say(RodPumpSignals.CARD_SPEED, 24, SignalValue.of(7.5));
		say(RodPumpSignals.CARD_SEQUENCE, 24, SignalValue.of(3));
		assertEquals(1, strokes.size());
	}

	@Test
	void lostStrokesAreCounted() {
		card(1, 8);
		card(4, 32);
		assertEquals(2L, strokes.getLast().facts().get(RodPumpFacts.LOST));
	}

	@Test
	void aCardThatCameBeforeIsNoStroke() {
		card(1, 8);
		card(1, 16);
		assertEquals(1, strokes.size());
	}

	@Test
	void aControllerThatCountsAnewGoesOn() {
		card(900, 8);
		card(1, 16);
		assertEquals(1, strokes.getLast().sequence());
		assertEquals(0L, strokes.getLast().facts().get(RodPumpFacts.LOST));
	}

	@Test
	void aBadPartIsAStrokeThatSaysSo() {
		say(RodPumpSignals.CARD_POSITION, 8, curve(200));
		say(RodPumpSignals.CARD_LOAD, 8, SignalValue.NONE, SampleStatus.bad("Bad_SensorFailure"));
		say(RodPumpSignals.CARD_SPEED, 8, SignalValue.of(7.5));
		say(RodPumpSignals.CARD_SEQUENCE, 8, SignalValue.of(1));
		assertTrue(refusal().contains("Bad_SensorFailure"), refusal());
	}

	@Test
	void differentLengthsAreAStrokeThatSaysSo() {
		say(RodPumpSignals.CARD_POSITION, 8, curve(200));
		say(RodPumpSignals.CARD_LOAD, 8, curve(190));
		say(RodPumpSignals.CARD_SPEED, 8, SignalValue.of(7.5));
		say(RodPumpSignals.CARD_SEQUENCE, 8, SignalValue.of(1));
		assertEquals("The card has 200 positions and 190 loads.", refusal());
	}

	@Test
	void anImpossibleSpeedIsAStrokeThatSaysSo() {
		say(RodPumpSignals.CARD_POSITION, 8, curve(200));
		say(RodPumpSignals.CARD_LOAD, 8, curve(200));
		say(RodPumpSignals.CARD_SPEED, 8, SignalValue.of(-1));
		say(RodPumpSignals.CARD_SEQUENCE, 8, SignalValue.of(1));
		assertEquals("The card has no usable pumping speed.", refusal());
	}

	@Test
	void halfACardIsNotContinuedAfterAGap() {
		say(RodPumpSignals.CARD_POSITION, 8, curve(200));
		say(RodPumpSignals.CARD_LOAD, 8, curve(200));
		observer.accept(new Gap(START, START.plusSeconds(60), "test"));
		say(RodPumpSignals.CARD_SPEED, 8, SignalValue.of(7.5));
		say(RodPumpSignals.CARD_SEQUENCE, 8, SignalValue.of(1));
		assertEquals(List.of(), strokes);
	}

	@Test
	void theStateIsWhatTheControllerSays() {
		say(RodPumpSignals.SPEED_SETPOINT, 1, SignalValue.of(7.5));
		say(RodPumpSignals.RUN_STATE, 1, SignalValue.of("RUNNING"));
		say(RodPumpSignals.CONTROL_SOURCE, 1, SignalValue.of("LOCAL"));
		card(1, 8);
		assertEquals(new PlantState(7.5, true, false, START.plusSeconds(8)),
				strokes.getFirst().facts().get(RodPumpFacts.STATE));
	}
}
