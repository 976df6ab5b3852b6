/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

import org.liftloop.core.twin.Diagnoser;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;

/** Takes an observation through stages and diagnosers. A step that throws is named and left out. One thread only. */
final class Pipeline {

	/**
	 * What came of an observation.
	 *
	 * @param observation it with all facts
	 * @param findings    what the diagnosers hold, the surest first
	 */
	record Result(Observation observation, List<Finding> findings) {
	}

	private final List<Stage> stages;
	private final List<Diagnoser> diagnosers;
	private final BiConsumer<Object, RuntimeException> failed;

	/**
	 * @param stages     steps in their order
	 * @param diagnosers what names causes
	 * @param failed     hears of steps that threw
	 */
	Pipeline(List<Stage> stages, List<Diagnoser> diagnosers, BiConsumer<Object, RuntimeException> failed) {
		this.stages = List.copyOf(stages);
		this.diagnosers = List.copyOf(diagnosers);
		this.failed = failed;
	}

	Result process(Observation observed) {
		Observation observation = observed;
		for (Stage stage : stages) {
			try {
				Facts facts = stage.process(observation);
				observation = new Observation(observation.sequence(), observation.start(), observation.end(), facts);
			} catch (RuntimeException e) {
				failed.accept(stage, e);
			}
		}
		List<Finding> findings = new ArrayList<>();
		for (Diagnoser diagnoser : diagnosers) {
			try {
				findings.addAll(diagnoser.diagnose(observation));
			} catch (RuntimeException e) {
				failed.accept(diagnoser, e);
			}
		}
		findings.sort(Comparator.comparingDouble(Finding::confidence).reversed());
		return new Result(observation, List.copyOf(findings));
	}
}
