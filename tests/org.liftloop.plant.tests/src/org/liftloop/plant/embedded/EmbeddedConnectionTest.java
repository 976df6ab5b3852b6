/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;
import org.liftloop.plant.ControlMode;
import org.liftloop.plant.FieldRunner;
import org.liftloop.plant.Fields;
import org.liftloop.plant.PlantAlarm;
import org.liftloop.plant.PlantCommand;
import org.liftloop.plant.RunState;
import org.liftloop.plant.RunnerOptions;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.SimulatedWell;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/** A simulated field as a connection. */
class EmbeddedConnectionTest {

	private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

	@Test
	void servesTheWellsThatItHasAndBeginsWithTheTimeOfTheField() throws Exception {
		try (EmbeddedConnection connection = new EmbeddedConnection(Fields.demo(1, START))) {
			assertTrue(connection.serves(Fields.POUNDING));
			assertFalse(connection.serves("Serbia 59"));
			assertEquals(START, connection.now());
		}
	}

	@Test
	void sourceTimesNeverRunBackwardsNorIntoTheFutureOfTheConnection() throws Exception {
		SimulatedField field = Fields.demo(1, START);
		try (EmbeddedConnection connection = new EmbeddedConnection(field)) {
			Heard heard = new Heard(connection);
			connection.subscribe(RodPumpSignals.ALL.stream().map(need -> SignalRequest.of(Fields.POUNDING, need)).toList(), heard);
			try (FieldRunner runner = new FieldRunner(field, 50, RunnerOptions.DEFAULT, connection)) {
				runner.start();
				assertTrue(heard.strokes.await(60, TimeUnit.SECONDS), "three strokes");
			}
			assertEquals(List.of(), heard.faults);
			assertTrue(connection.now().isAfter(START.plus(Duration.ofSeconds(10))), connection.now().toString());
		}
	}

	@Test
	void anAlarmIsAnEventOfItsWell() throws Exception {
		SimulatedField field = Fields.demo(1, START);
		try (EmbeddedConnection connection = new EmbeddedConnection(field)) {
			Heard heard = new Heard(connection);
			connection.subscribe(List.of(), heard);
			connection.alarm(new PlantAlarm(Fields.POUNDING, PlantAlarm.Kind.LOW_LOAD, false, START, 9_000, 8_000));
			EquipmentEvent event = heard.events.getFirst();
			assertTrue(event.isOf(Fields.POUNDING) && event.time().equals(START), event.toString());
			assertEquals(HistoryEvent.Severity.INFORMATION, event.grade(), "it is over");
			assertEquals("low load gone, 9000.00, limit 8000.00", event.text());
		}
	}

	@Test
	void aRunCommandStopsAndStartsAWellThatIsNotInLocal() throws Exception {
		SimulatedField field = Fields.demo(1, START);
		SimulatedWell well = field.well(Fields.HEALTHY).orElseThrow();
		Tag run = new Tag(Fields.HEALTHY, RodPumpSignals.RUN_COMMAND.name());
		try (EmbeddedConnection connection = new EmbeddedConnection(field)) {
			assertTrue(connection.write(run, 0).get().confirms(0, 0.5));
			assertFalse(well.valuesAt(field.time()).state() == RunState.RUNNING);
			assertTrue(connection.write(run, 1).get().confirms(1, 0.5));
			assertEquals(RunState.RUNNING, well.valuesAt(field.time()).state());
			assertFalse(connection.write(run, 0.5).get().confirms(0.5, 0.5), "neither start nor stop");
			well.command(new PlantCommand.SetMode(ControlMode.LOCAL));
			WriteResult refused = connection.write(run, 0).get();
			assertFalse(refused.confirms(0, 0.5));
			assertTrue(refused.status().text().contains("LOCAL"), refused.status().text());
			assertEquals(RunState.RUNNING, well.valuesAt(field.time()).state());
		}
	}

	/** Looks at each sample as a session does. */
	private static final class Heard implements ConnectionListener {

		private final EmbeddedConnection connection;
		private final Map<Tag, Instant> newest = new HashMap<>();
		private final List<EquipmentEvent> events = new ArrayList<>();
		private final List<String> faults = new ArrayList<>();
		private final CountDownLatch strokes = new CountDownLatch(3);

		Heard(EmbeddedConnection connection) {
			this.connection = connection;
		}

		@Override
		public void received(List<Sample> samples) {
			for (Sample sample : samples) {
				Instant before = newest.put(sample.tag(), sample.sourceTime());
				if (before != null && sample.sourceTime().isBefore(before)) {
					faults.add(sample.tag() + " back from " + before + " to " + sample.sourceTime());
				}
				if (sample.sourceTime().isAfter(connection.now())) {
					faults.add(sample.tag() + " of " + sample.sourceTime() + " at " + connection.now());
				}
				if (sample.tag().signal().equals(RodPumpSignals.CARD_SEQUENCE.name())) {
					strokes.countDown();
				}
			}
		}

		@Override
		public void happened(EquipmentEvent event) {
			events.add(event);
		}

		@Override
		public void changed(ConnectionStatus status) {
			// Not looked at.
		}

		@Override
		public void missed(Gap gap) {
			faults.add(gap.toString());
		}
	}
}
