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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.control.DecisionRecorder;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.session.SessionListener;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.live.RodPumpFacts;

/** What a twin lived through: one line an observation with all that it made of it, and its decisions. */
final class Lived implements SessionListener, DecisionRecorder {

	final List<String> observations = Collections.synchronizedList(new ArrayList<>());
	final List<Decision> decisions = Collections.synchronizedList(new ArrayList<>());
	final List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
	volatile @Nullable Snapshot newest;
	private @Nullable Observation before;

	@Override
	public void published(Snapshot snapshot) {
		newest = snapshot;
		Observation observation = snapshot.observation();
		if (observation != null && observation != before) {
			before = observation;
			observations.add(line(observation, snapshot));
		}
	}

	private static String line(Observation observation, Snapshot snapshot) {
		StringBuilder line = new StringBuilder();
		line.append(observation.sequence()).append(' ').append(observation.start()).append(' ').append(observation.end());
		Stream.of(Quantity.values()).forEach(
				quantity -> line.append("; ").append(RodPumpFacts.estimate(observation.facts(), quantity)));
		Stream.of(EquipmentQuantity.values()).forEach(
				quantity -> line.append("; ").append(RodPumpFacts.estimate(observation.facts(), quantity)));
		line.append("; ").append(observation.facts().get(RodPumpFacts.STATE));
		line.append("; ").append(observation.facts().get(RodPumpFacts.REFUSED));
		line.append("; ").append(observation.facts().get(RodPumpFacts.LOST));
		line.append("; ").append(observation.facts().get(Observation.INPUT));
		line.append("; ").append(RodPumpFacts.confidence(observation.facts()));
		line.append("; ").append(snapshot.findings());
		return line.toString();
	}

	@Override
	public void record(DecisionEvent event) {
		switch (event) {
			// Its id is new each time.
			case DecisionMade(Decision made) -> decisions.add(new Decision("id", made.time(), made.assetId(), made.mode(),
					made.inputs(), made.rule(), made.evidence(), made.move(), made.sentence(), made.expected(), made.limits()));
			case OutcomeRecorded outcome -> outcomes.add(outcome.time() + " " + outcome.outcome() + " " + outcome.reason());
			default -> {
				// Changes of mode are of the person who made them.
			}
		}
	}
}
