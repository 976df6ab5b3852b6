/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.fault;

import org.liftloop.internal.plant.Ranges;

/**
 * A sensor lies; the well is as it was.
 *
 * @param kind   how
 * @param course how it comes
 */
public record SensorFault(Kind kind, FaultCourse course) implements PlantFault {

	/** Kinds of fault of the sensors. */
	public enum Kind implements PlantFault.Kind {
		/** The load cell's zero wanders on and on; the growth is not used. */
		LOAD_DRIFT("growth of the offset, N per day", -1e6, 1e6),
		/** The load cell's zero is wrong. */
		LOAD_OFFSET("offset, N", -1e6, 1e6),
		/** The load cell's gain is wrong. */
		LOAD_GAIN("error of the gain as part of it", -0.9, 5),
		/** More noise on the load. */
		LOAD_NOISE("noise, root mean square, N", 0, 1e5),
		/** The load stands still at its last value; from half severity on. */
		LOAD_FROZEN("1: frozen", 0, 1),
		/** Single readings are far off. */
		LOAD_SPIKES("part of the readings", 0, 0.2),
		/** The amplifier saturates. Comes at once. */
		LOAD_CLIPPING("highest load that is read, N", 0, 1e6),
		/** The position lags. */
		POSITION_PHASE("lag, degrees of crank", -90, 90),
		/** Cards and live values get lost on their way. */
		DROPPED("part that is lost", 0, 1);

		private final String severity;
		private final double minimum;
		private final double maximum;

		Kind(String severity, double minimum, double maximum) {
			this.severity = severity;
			this.minimum = minimum;
			this.maximum = maximum;
		}

		@Override
		public String severity() {
			return severity;
		}

		@Override
		public double minimum() {
			return minimum;
		}

		@Override
		public double maximum() {
			return maximum;
		}
	}

	/** Checks the severity. */
	public SensorFault {
		Ranges.inRange("severity", course.severity(), kind.minimum(), kind.maximum());
		if (kind == Kind.LOAD_CLIPPING && course.growthS() > 0) {
			throw new IllegalArgumentException("growthS is " + course.growthS() + "; clipping comes at once, enter 0");
		}
	}
}
