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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.plant.SimulatedField.Workers;
import org.liftloop.plant.scenario.Scenario;

/** The same seed and scenario give the same run, bit by bit, however the time is cut and by how many threads. */
class DeterminismTest {

	private static final String SCENARIO = """
			{ "name": "busy", "seed": 3, "events": [
			  { "at": "PT3M", "well": "Demo 1", "fault": "TRAVELLING_VALVE_LEAK", "severity": 0.7, "growth": "PT10M" },
			  { "at": "PT4M", "well": "Demo 1", "fault": "LOAD_SPIKES", "severity": 0.05 },
			  { "at": "PT5M", "well": "Demo 2", "command": "SPEED", "value": 30 },
			  { "at": "PT6M", "well": "BlueMetal", "fault": "DROPPED", "severity": 0.3 },
			  { "at": "PT8M", "well": "BlueMetal", "command": "STOP" },
			  { "at": "PT12M", "well": "BlueMetal", "command": "START" } ] }
			""";
	private static final Duration LENGTH = Duration.ofMinutes(15);

	/** Everything a field has published. */
	private record Published(List<CompletedCard> cards, List<PlantAlarm> alarms, List<LiveValues> samples)
			implements PlantListener {

		Published() {
			this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		}

		@Override
		public void samples(List<LiveValues> batch) {
			samples.addAll(batch);
		}

		@Override
		public void card(CompletedCard card) {
			cards.add(card);
		}

		@Override
		public void alarm(PlantAlarm alarm) {
			alarms.add(alarm);
		}
	}

	private static SimulatedField field(long seed) throws OperationException {
		SimulatedField field = Fields.demo(seed, Demo.START);
		Scenario.parse(SCENARIO).applyTo(field);
		return field;
	}

	private static Published whole(long seed) throws OperationException {
		SimulatedField field = field(seed);
		Published published = new Published();
		field.advanceTo(Demo.START.plus(LENGTH), published, Duration.ofMillis(500), null);
		return published;
	}

	@Test
	void sameSeedSameRun() throws OperationException {
		Published first = whole(3);
		assertEquals(first, whole(3));
		assertEquals(1_800, first.samples().stream().filter(sample -> sample.asset().equals("Demo 1")).count());
		assertEquals(1, first.alarms().stream().filter(alarm -> alarm.kind() == PlantAlarm.Kind.SPEED_LIMIT).count());
	}

	@Test
	void anotherSeedIsAnotherRun() throws OperationException {
		assertNotEquals(whole(3).cards().getFirst(), whole(4).cards().getFirst());
	}

	@Test
	void theCutOfTimeAndTheThreadsDoNotMatter() throws OperationException {
		SimulatedField field = field(3);
		Published published = new Published();
		try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
			for (long ms = 0; ms < LENGTH.toMillis(); ms += 337) {
				field.advanceTo(Demo.START.plusMillis(ms), published, Duration.ofMillis(500), new Workers(executor, 2));
			}
			field.advanceTo(Demo.START.plus(LENGTH), published, Duration.ofMillis(500), new Workers(executor, 2));
		}
		Published whole = whole(3);
		assertEquals(whole.cards(), published.cards());
		assertEquals(whole.alarms(), published.alarms());
		assertEquals(whole.samples(), published.samples());
	}
}
