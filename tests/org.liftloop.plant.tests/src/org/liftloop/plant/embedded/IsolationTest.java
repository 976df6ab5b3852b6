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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Finding;
import org.liftloop.internal.plant.Dice;
import org.liftloop.model.CoolingLoop;
import org.liftloop.plant.embedded.IsolationRun.Said;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.demo.LoopDemo;

/**
 * Faults of drawn kind and size in plants that differ from the twin's model by seeded draws (parameters, order, delay,
 * sensors): the twin must name the one that was injected, and nothing where there is none.
 */
class IsolationTest {

	private static final int RUNS = 200;
	private static final double LEAST_NAMED = 0.9;
	private static final int TIME_CONSTANTS = 5;

	private static CoolingLoop model(int index) {
		return (CoolingLoop) LoopDemo.create().getAssets().get(index % 3);
	}

	private record Outcome(int run, InjectedFault injected, List<Finding> findings, double named) {

		boolean isRight() {
			return !findings.isEmpty() && findings.getFirst().cause().equals(injected.cause());
		}

		String text() {
			return run + " " + injected.cause().replace("org.liftloop.thermal.", "") + " "
					+ injected.fault().course().severity() + " -> " + findings.stream().limit(3)
							.map(f -> f.cause().replace("org.liftloop.thermal.", "") + String.format(" %.2f", f.confidence()))
							.toList();
		}
	}

	@Test
	void theInjectedFaultIsNamedFirstWithinFiveTimeConstants() {
		List<Outcome> outcomes = IntStream.range(0, RUNS).parallel().mapToObj(IsolationTest::outcome).toList();
		long right = outcomes.stream().filter(Outcome::isRight).count();
		System.out.printf("isolation: %d of %d named first at %d time constants; first named after a median of %.1f time constants%n",
				right, RUNS, TIME_CONSTANTS, outcomes.stream().filter(Outcome::isRight).mapToDouble(Outcome::named).sorted()
						.skip(right / 2).findFirst().orElse(Double.NaN));
		String wrong = outcomes.stream().filter(outcome -> !outcome.isRight()).map(Outcome::text)
				.collect(Collectors.joining("\n  ", "\n  ", "\n"));
		System.out.print("  not named:" + wrong);
		assertTrue(right >= LEAST_NAMED * RUNS, right + " of " + RUNS + " named" + wrong);
	}

	private static Outcome outcome(int index) {
		try {
			CoolingLoop model = model(index);
			Dice dice = new Dice(index, 77);
			InjectedFault injected = InjectedFault.draw(index / 3, model, dice);
			IsolationRun run = new IsolationRun(model, index);
			run.go(Duration.ofSeconds(Math.round(3_600 + dice.between(0, 3_600))));
			double constantS = TimeConstant.slowestS(MappedLoop.of(model));
			Instant onset = run.field.time();
			run.loop.inject(injected.fault());
			run.go(Duration.ofMillis(Math.round(TIME_CONSTANTS * constantS * 1_000)));
			double named = run.said.stream().filter(said -> said.at().isAfter(onset))
					.filter(said -> !said.findings().isEmpty() && said.findings().getFirst().cause().equals(injected.cause()))
					.findFirst().map(said -> Duration.between(onset, said.at()).toMillis() / 1_000.0 / constantS)
					.orElse(Double.NaN);
			Said last = run.said.getLast();
			return new Outcome(index, injected, last.findings(), named);
		} catch (RefusedException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void atMostOneFalseAlarmInTwentyFourFaultFreeHours() {
		List<Integer> alarms = new ArrayList<>(LongStream.range(1_000, 1_015).parallel().mapToObj(seed -> {
			try {
				IsolationRun run = new IsolationRun(model((int) seed), seed);
				Instant start = run.field.time();
				return run.go(Duration.ofHours(24)).alarmsSince(start);
			} catch (RefusedException e) {
				throw new AssertionError(e);
			}
		}).toList());
		int all = alarms.stream().mapToInt(Integer::intValue).sum();
		System.out.printf("isolation: %d false alarms in %d fault-free days, most in one day %d%n", all, alarms.size(),
				alarms.stream().mapToInt(Integer::intValue).max().orElse(0));
		assertTrue(all <= alarms.size(), alarms::toString);
	}
}
