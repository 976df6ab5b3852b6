/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.plant.scenario.ExpectedFinding;

/** Remembers when the surest finding of an asset changed, and holds it against what a scenario expects. Thread-safe. */
final class FindingWatch {

	private static final String NOTHING = "";

	/**
	 * The surest finding from a time on.
	 *
	 * @param from  end of the first observation with it
	 * @param cause its cause; empty for none
	 */
	private record Change(Instant from, String cause) {
	}

	/**
	 * What came of an expectation.
	 *
	 * @param expected the expectation
	 * @param met      whether it came
	 * @param found    causes that were the surest in its time, in their order
	 */
	record Outcome(ExpectedFinding expected, boolean met, List<String> found) {
	}

	private final Map<String, List<Change>> changes = new ConcurrentHashMap<>();

	/**
	 * @param snapshot what a twin knows now
	 * @return whether its surest finding is another than before
	 */
	boolean changed(Snapshot snapshot) {
		Observation observation = snapshot.observation();
		if (observation == null) {
			return false;
		}
		String cause = snapshot.findings().stream().findFirst().map(Finding::cause).orElse(NOTHING);
		List<Change> known = changes.computeIfAbsent(snapshot.asset(), asset -> new CopyOnWriteArrayList<>());
		String before = known.isEmpty() ? NOTHING : known.getLast().cause();
		if (cause.equals(before)) {
			return false;
		}
		known.add(new Change(observation.end(), cause));
		return true;
	}

	/**
	 * @param expected expectations of a scenario
	 * @param start    start of the field
	 * @return what came of each
	 */
	List<Outcome> outcomes(List<ExpectedFinding> expected, Instant start) {
		return expected.stream().map(one -> outcome(one, start)).toList();
	}

	private Outcome outcome(ExpectedFinding expected, Instant start) {
		Instant from = start.plus(expected.from());
		Instant until = start.plus(expected.until());
		List<String> found = new ArrayList<>();
		String holding = NOTHING;
		for (Change change : changes.getOrDefault(expected.asset(), List.of())) {
			if (!change.from().isAfter(from)) {
				holding = change.cause();
			} else if (change.from().isBefore(until) && !change.cause().isEmpty()) {
				found.add(change.cause());
			}
		}
		if (!holding.isEmpty()) {
			found.addFirst(holding);
		}
		boolean met = expected.finding().equals(ExpectedFinding.NONE) ? found.isEmpty() : found.contains(expected.finding());
		return new Outcome(expected, met, found);
	}

	/**
	 * @param outcome an outcome
	 * @return it in words
	 */
	static String text(Outcome outcome) {
		ExpectedFinding expected = outcome.expected();
		return (outcome.met() ? "pass" : "FAIL") + "  " + expected.asset() + ": " + expected.finding() + " from "
				+ text(expected.from()) + " to " + text(expected.until()) + "; found "
				+ (outcome.found().isEmpty() ? "nothing" : String.join(", ", outcome.found()));
	}

	private static String text(Duration duration) {
		return duration.toString().substring(2).toLowerCase(Locale.ROOT);
	}
}
