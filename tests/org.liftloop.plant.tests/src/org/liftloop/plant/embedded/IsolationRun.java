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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Stage;
import org.liftloop.model.CoolingLoop;
import org.liftloop.plant.LoopValues;
import org.liftloop.plant.PlantAlarm;
import org.liftloop.plant.PlantListener;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.SimulatedLoop;
import org.liftloop.plant.spec.PlantLoops;
import org.liftloop.thermal.twin.live.FaultEvidence;
import org.liftloop.thermal.twin.live.IntervalSettings;
import org.liftloop.thermal.twin.live.LoopFacts;
import org.liftloop.thermal.twin.live.LoopTwin;

/** A simulated loop watched by its twin, second by second and in one thread. */
final class IsolationRun implements PlantListener {

	private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

	/**
	 * What the twin said after an interval.
	 *
	 * @param at       end of the interval
	 * @param findings findings, the surest first
	 * @param evidence what they rest on
	 */
	record Said(Instant at, List<Finding> findings, @Nullable FaultEvidence evidence) {
	}

	final SimulatedField field;
	final SimulatedLoop loop;
	final List<Said> said = new ArrayList<>();
	private final Observer observer;
	private final List<Stage> stages;
	private final List<Diagnoser> diagnosers;

	IsolationRun(CoolingLoop model, long seed) throws RefusedException {
		field = new SimulatedField("Loops", List.of(PlantLoops.of(model, seed)), START);
		loop = field.loops().getFirst();
		LoopTwin twin = LoopTwin.of(model, IntervalSettings.USUAL);
		observer = twin.observer();
		stages = twin.stages();
		diagnosers = twin.diagnosers();
	}

	@Override
	public void alarm(PlantAlarm alarm) {
		// The twin has its own.
	}

	/** Lets time pass; the twin hears every scan. */
	IsolationRun go(Duration time) {
		Instant end = field.time().plus(time);
		while (field.time().isBefore(end)) {
			field.advanceTo(field.time().plusSeconds(1), this);
			LoopValues values = loop.valuesAt(field.time());
			for (Sample sample : PlantSamples.of(values)) {
				observer.accept(sample, this::think);
			}
		}
		return this;
	}

	private void think(Observation observation) {
		Observation known = observation;
		for (Stage stage : stages) {
			Facts facts = stage.process(known);
			known = new Observation(known.sequence(), known.start(), known.end(), facts);
		}
		List<Finding> findings = new ArrayList<>();
		for (Diagnoser diagnoser : diagnosers) {
			findings.addAll(diagnoser.diagnose(known));
		}
		findings.sort(Comparator.comparingDouble(Finding::confidence).reversed());
		said.add(new Said(known.end(), findings, known.facts().get(LoopFacts.FAULTS)));
	}

	/** @return alarms that began since a time: intervals with findings after one without */
	int alarmsSince(Instant from) {
		int alarms = 0;
		boolean quiet = true;
		for (Said one : said) {
			if (one.at().isAfter(from)) {
				alarms += quiet && !one.findings().isEmpty() ? 1 : 0;
			}
			quiet = one.findings().isEmpty();
		}
		return alarms;
	}
}
