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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.spec.WellSpec;

/** One well in virtual time, and what it has published. */
final class Run implements SimulatedWell.Sink {

	final SimulatedWell well;
	final List<CompletedCard> cards = new ArrayList<>();
	final List<PlantAlarm> alarms = new ArrayList<>();
	private Instant time = Demo.START;

	Run(WellSpec spec) {
		well = new SimulatedWell(spec, time);
	}

	@Override
	public void card(CompletedCard card) {
		cards.add(card);
	}

	@Override
	public void alarm(PlantAlarm alarm) {
		alarms.add(alarm);
	}

	Instant time() {
		return time;
	}

	Run pass(Duration duration) {
		time = time.plus(duration);
		well.advanceTo(time, this);
		return this;
	}

	Run minutes(double minutes) {
		return pass(Duration.ofMillis(Math.round(60_000 * minutes)));
	}

	Run with(PlantFault.Kind kind, double severity) {
		well.inject(PlantFault.of(kind, FaultCourse.atOnce(severity)));
		return this;
	}

	CompletedCard last() {
		return cards.getLast();
	}

	WellValues live() {
		return well.valuesAt(time);
	}

	static double highest(double[] values) {
		return Arrays.stream(values).max().orElseThrow();
	}

	static double lowest(double[] values) {
		return Arrays.stream(values).min().orElseThrow();
	}

	static double mean(double[] values) {
		return Arrays.stream(values).average().orElseThrow();
	}

	/** Area of the card, J. */
	static double workJ(CompletedCard card) {
		double[] position = card.positionM();
		double[] load = card.loadN();
		double sum = 0;
		for (int i = 0; i < load.length; i++) {
			int j = (i + 1) % load.length;
			sum += (load[i] + load[j]) / 2 * (position[j] - position[i]);
		}
		return sum;
	}
}
