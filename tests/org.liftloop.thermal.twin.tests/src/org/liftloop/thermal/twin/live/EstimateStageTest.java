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

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Stage;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.estimate.CleaningForecast;
import org.liftloop.thermal.estimate.LoopTrack;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.demo.LoopDemo;

/** The filter in the live twin, on a bench loop whose exchanger fouls. */
class EstimateStageTest {

	@Test
	void foulingIsFoundAndItsDateForecast() throws RefusedException {
		CoolingLoop model = (CoolingLoop) LoopDemo.create().getAssets().getFirst();
		MappedLoop mapped = MappedLoop.of(model);
		BenchLoop bench = new BenchLoop(mapped, 0.0375, 120, 307.15, 3);
		LoopTwin twin = LoopTwin.of(model, IntervalSettings.USUAL);
		Observer observer = twin.observer();
		List<Stage> stages = twin.stages();
		List<Observation> seen = new ArrayList<>();
		double clean = bench.conductanceWPerK;
		double area = mapped.surface().rated().areaM2();
		double growthPerS = 1.5e-4 / (12 * 3_600);
		for (int second = 0; second < 6 * 3_600; second++) {
			bench.conductanceWPerK = 1 / (1 / clean + growthPerS * second / area);
			for (Sample sample : bench.second()) {
				observer.accept(sample, observation -> {
					Observation known = observation;
					for (Stage stage : stages) {
						Facts facts = stage.process(known);
						known = new Observation(known.sequence(), known.start(), known.end(), facts);
					}
					seen.add(known);
				});
			}
		}
		Facts last = seen.getLast().facts();
		LoopTrack track = LoopRig.known(last.get(LoopFacts.TRACK));
		double truth = growthPerS * 6 * 3_600 + area * (1 / clean - 1 / mapped.surface().rated().cleanWPerK());
		assertEquals(truth, track.foulingM2KPerW(), 4e-5);
		CleaningForecast cleaning = LoopRig.known(last.get(LoopFacts.CLEANING));
		assertEquals(CleaningForecast.Outcome.DATE, cleaning.outcome());
		assertEquals(growthPerS, cleaning.ratePerS(), 0.35 * growthPerS);
		assertTrue(cleaning.earliestS() < cleaning.reachedS() && cleaning.reachedS() < cleaning.latestS(), cleaning::toString);
	}
}
