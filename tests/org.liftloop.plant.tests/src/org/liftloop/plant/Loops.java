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
import java.util.List;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.spec.LoopSensorSpec;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.plant.spec.PlantLoops;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/** Simulated loops for tests. */
final class Loops {

	static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
	/** Longer than any loop of the demo needs to settle. */
	static final Duration SETTLED = Duration.ofHours(2);

	private Loops() {
	}

	static CoolingLoop model(int index) {
		Field field = LoopDemo.create();
		return (CoolingLoop) field.getAssets().get(index);
	}

	static LoopSpec spec(int index, long seed) {
		try {
			return PlantLoops.of(model(index), seed);
		} catch (RefusedException e) {
			throw new AssertionError(e);
		}
	}

	/** Nothing changes from outside, and the sensors read the truth. */
	static LoopSpec still(int index, long seed) {
		LoopSpec spec = spec(index, seed);
		return spec.withSensors(LoopSensorSpec.PERFECT).withSurroundings(spec.surroundings().still()
				.withLoad(new LoadProfile.Constant(0.7 * model(index).getHeatLoadW())));
	}

	static SimulatedField field(LoopSpec spec) {
		return new SimulatedField("Loops", List.of(spec), START);
	}

	/** A loop alone in its field. */
	static final class Run implements PlantListener {

		final SimulatedField field;
		final SimulatedLoop loop;
		final List<PlantAlarm> alarms = new ArrayList<>();

		Run(LoopSpec spec) {
			field = field(spec);
			loop = field.loops().getFirst();
		}

		@Override
		public void alarm(PlantAlarm alarm) {
			alarms.add(alarm);
		}

		Run go(Duration time) {
			field.advanceTo(field.time().plus(time), this);
			return this;
		}

		Run fault(LoopFault.Kind kind, double severity) {
			loop.inject(new LoopFault(kind, FaultCourse.atOnce(severity)));
			return this;
		}

		LoopValues values() {
			return loop.valuesAt(field.time());
		}
	}
}
