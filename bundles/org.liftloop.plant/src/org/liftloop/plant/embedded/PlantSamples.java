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

import java.time.Instant;
import java.util.List;

import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.plant.CompletedCard;
import org.liftloop.plant.LiveValues;
import org.liftloop.plant.LoopValues;
import org.liftloop.plant.WellValues;
import org.liftloop.rodpump.twin.live.RodPumpSignals;

/** What a simulated controller says, as samples. */
final class PlantSamples {

	private static final String LOST = "The values did not arrive.";

	private PlantSamples() {
		// Only functions.
	}

	static List<Sample> of(LiveValues values) {
		return switch (values) {
			case WellValues well -> of(well);
			case LoopValues loop -> of(loop);
		};
	}

	private static List<Sample> of(LoopValues values) {
		return values.readings().entrySet().stream().map(reading -> new Sample(new Tag(values.asset(), reading.getKey()),
				values.time(), values.time(), SignalValue.of(reading.getValue()),
				values.lost().contains(reading.getKey()) ? SampleStatus.bad(LOST) : SampleStatus.GOOD)).toList();
	}

	private static List<Sample> of(WellValues values) {
		SampleStatus status = values.isGood() ? SampleStatus.GOOD : SampleStatus.bad(LOST);
		return List.of(number(values, RodPumpSignals.POSITION, values.positionM(), status),
				number(values, RodPumpSignals.LOAD, values.loadN(), status),
				number(values, RodPumpSignals.MOTOR_CURRENT, values.motorCurrentA(), status),
				number(values, RodPumpSignals.SPEED, values.strokesPerMinute(), status),
				number(values, RodPumpSignals.SPEED_SETPOINT, values.setpointStrokesPerMinute(), status),
				number(values, RodPumpSignals.RUN_COMMAND, values.state().command(), status),
				sample(values.asset(), RodPumpSignals.RUN_STATE, values.time(), SignalValue.of(values.state().name()), status),
				sample(values.asset(), RodPumpSignals.CONTROL_SOURCE, values.time(), SignalValue.of(values.mode().name()),
						status));
	}

	static List<Sample> of(CompletedCard card) {
		return List.of(
				sample(card.well(), RodPumpSignals.CARD_POSITION, card.endTime(), SignalValue.of(card.positionM()),
						SampleStatus.GOOD),
				sample(card.well(), RodPumpSignals.CARD_LOAD, card.endTime(), SignalValue.of(card.loadN()),
						SampleStatus.GOOD),
				sample(card.well(), RodPumpSignals.CARD_SPEED, card.endTime(), SignalValue.of(card.strokesPerMinute()),
						SampleStatus.GOOD),
				sample(card.well(), RodPumpSignals.CARD_SEQUENCE, card.endTime(), SignalValue.of(card.sequence()),
						SampleStatus.GOOD));
	}

	private static Sample number(WellValues values, SignalNeed signal, double value, SampleStatus status) {
		return sample(values.asset(), signal, values.time(), SignalValue.of(value), status);
	}

	private static Sample sample(String well, SignalNeed signal, Instant time, SignalValue value, SampleStatus status) {
		return new Sample(new Tag(well, signal.name()), time, time, value, status);
	}
}
