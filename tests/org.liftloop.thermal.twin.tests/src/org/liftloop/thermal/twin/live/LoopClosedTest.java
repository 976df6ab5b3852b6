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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.control.Controller;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Stage;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.twin.SampleLoop;

/** The twin in the loop: plants that differ from the model, in virtual time, with the controller of the core. */
class LoopClosedTest {

	private static final int HOUR_S = 3600;
	private final CoolingLoop model = SampleLoop.create();
	private final List<DecisionEvent> log = new ArrayList<>();
	private final List<String> alarms = new ArrayList<>();
	private final List<Double> hottestAtAlarmK = new ArrayList<>();

	/** A plant, its twin and its controller. */
	private final class Run {
		private final BenchLoop plant;
		private final Observer observer;
		private final List<Stage> stages;
		private final Controller controller;
		private double hottestK;

		Run(long seed) throws RefusedException {
			LoopTwin twin = LoopTwin.of(model, IntervalSettings.USUAL);
			plant = new BenchLoop(twin.loop(), 0.05, 120, model.getControl().getSetpointK(), seed);
			observer = twin.observer();
			stages = twin.stages();
			ControlLoop loop = LoopRig.known(twin.control());
			controller = new Controller("CL-1", loop, log::add, this::happened, (setpoint, done) -> {
				plant.setpointK = setpoint;
				done.done(new WriteResult(SampleStatus.GOOD, LoopRig.sample(LoopSignals.SETPOINT, plant.time(), setpoint)), null,
						plant.time());
			}, Duration.ofMinutes(5));
		}

		private void happened(HistoryEvent event) {
			if (event.severity() == HistoryEvent.Severity.ALARM) {
				alarms.add(event.text());
				hottestAtAlarmK.add(hottestK);
			}
		}

		void go(int seconds) {
			for (int i = 0; i < seconds; i++) {
				for (Sample sample : plant.second()) {
					observer.accept(sample, this::observed);
				}
				controller.live(LoopRig.known(observer.state()), plant.time());
				controller.tick(plant.time());
				hottestK = Math.max(hottestK, plant.hotK());
			}
		}

		private void observed(Observation cut) {
			Observation result = cut;
			for (Stage stage : stages) {
				Facts facts = stage.process(result);
				result = new Observation(result.sequence(), result.start(), result.end(), facts);
			}
			controller.observe(result, plant.time());
			if (controller.view().mode() == ControlMode.SHADOW && cut.sequence() == 3) {
				try {
					controller.setMode(ControlMode.AUTONOMOUS, "test", "", plant.time());
				} catch (RefusedException e) {
					throw new AssertionError(e);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void theSetpointRisesToItsBestAndTheLimitHolds(long seed) throws Exception {
		model.getLimits().setHighestHotK(320.15);
		Run run = new Run(seed);
		run.go(600);
		double before = run.plant.powerW();
		run.go(3 * HOUR_S);
		assertEquals(318.15, run.plant.setpointK, 0.11, "limit of 47 less 2 K");
		assertTrue(run.plant.powerW() < 0.6 * before, "power " + before + " -> " + run.plant.powerW() + " W");
		assertTrue(run.hottestK < 320.15, "hottest " + run.hottestK);
		assertTrue(moves().size() <= 6, moves().toString());
		assertEquals(ControlMode.AUTONOMOUS, run.controller.view().mode());
		assertEquals(List.of(), alarms);
	}

	private List<String> moves() {
		return log.stream().filter(DecisionMade.class::isInstance)
				.map(event -> ((DecisionMade) event).decision().sentence()).toList();
	}

	@Test
	void decisionsAreSentences() throws Exception {
		Run run = new Run(1);
		run.go(HOUR_S / 2);
		String first = moves().getFirst();
		assertTrue(first.matches("Hot \\d\\d\\.\\d °C holds \\d+\\.\\d K below its limit: setpoint 40\\.0 -> 41\\.0 °C to save pump power; "
				+ "expected pump power -\\d+ %, flow 0\\.\\d{3} kg/s, -\\d+ % at \\d\\d\\.\\d °C in the end"), first);
	}

	@Test
	void aLoopThatFoulsIsToldToBeCleanedBeforeItsLimitIsReached() throws Exception {
		model.getLimits().setHighestHotK(320.15);
		Run run = new Run(2);
		run.go(3 * HOUR_S);
		while (run.plant.conductanceWPerK > 450) {
			run.plant.conductanceWPerK -= 5;
			run.go(60);
		}
		run.go(HOUR_S / 4);
		assertEquals(2, alarms.size(), alarms.toString());
		assertTrue(alarms.getFirst().startsWith("The fouling of the exchanger is above its allowance"), alarms.toString());
		assertTrue(alarms.getLast().startsWith("No setpoint holds the limit"), alarms.toString());
		assertTrue(hottestAtAlarmK.getFirst() < 318.65, "the first alarm comes while the setpoint of 318.15 is held: " + hottestAtAlarmK);
		assertTrue(hottestAtAlarmK.get(1) < 320.15, "the second before the limit is reached: " + hottestAtAlarmK);
	}

	@Test
	void warmSecondaryWaterDoesNotLetTheTwinRaiseAHotLoop() throws Exception {
		model.getLimits().setHighestHotK(320.15);
		Run run = new Run(3);
		run.go(HOUR_S);
		run.plant.secondaryInletK += 20;
		run.go(HOUR_S / 4);
		double setpoint = run.plant.setpointK;
		assertTrue(run.plant.hotK() > 318.15, "the loop is too hot: " + run.plant.hotK());
		int decided = moves().size();
		run.go(HOUR_S);
		assertEquals(setpoint, run.plant.setpointK);
		assertEquals(decided, moves().size());
		assertTrue(alarms.stream().anyMatch(alarm -> alarm.startsWith("No setpoint holds the limit")), alarms.toString());
	}
}
