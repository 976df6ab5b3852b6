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

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.plant.Ranges;

/**
 * A sensor of a cooling loop lies; the loop is as it was, but its controller believes the sensor.
 *
 * @param kind   which one, and how
 * @param course how it comes
 */
public record LoopSensorFault(Kind kind, FaultCourse course) implements PlantFault {

	/** How a sensor lies. */
	public enum Error {
		/** It reads too much or too little. */
		BIAS,
		/** It scatters more. */
		NOISE,
		/** It stands still at its last value; from half severity on. */
		FROZEN,
		/** Readings do not arrive. */
		LOST
	}

	/** Kinds of fault of the sensors. */
	public enum Kind implements PlantFault.Kind {
		/** The hot temperature reads off. */
		HOT_BIAS(LoopSensor.HOT, Error.BIAS),
		/** The hot temperature scatters. */
		HOT_NOISE(LoopSensor.HOT, Error.NOISE),
		/** The hot temperature stands still. */
		HOT_FROZEN(LoopSensor.HOT, Error.FROZEN),
		/** The cold temperature reads off. */
		COLD_BIAS(LoopSensor.COLD, Error.BIAS),
		/** The cold temperature scatters. */
		COLD_NOISE(LoopSensor.COLD, Error.NOISE),
		/** The cold temperature stands still. */
		COLD_FROZEN(LoopSensor.COLD, Error.FROZEN),
		/** The flow reads off. */
		FLOW_BIAS(LoopSensor.FLOW, Error.BIAS),
		/** The flow scatters. */
		FLOW_NOISE(LoopSensor.FLOW, Error.NOISE),
		/** The flow stands still. */
		FLOW_FROZEN(LoopSensor.FLOW, Error.FROZEN),
		/** The secondary inlet temperature reads off. */
		SECONDARY_INLET_BIAS(LoopSensor.SECONDARY_INLET, Error.BIAS),
		/** The secondary inlet temperature scatters. */
		SECONDARY_INLET_NOISE(LoopSensor.SECONDARY_INLET, Error.NOISE),
		/** The secondary inlet temperature stands still. */
		SECONDARY_INLET_FROZEN(LoopSensor.SECONDARY_INLET, Error.FROZEN),
		/** The secondary outlet temperature reads off. */
		SECONDARY_OUTLET_BIAS(LoopSensor.SECONDARY_OUTLET, Error.BIAS),
		/** The secondary outlet temperature scatters. */
		SECONDARY_OUTLET_NOISE(LoopSensor.SECONDARY_OUTLET, Error.NOISE),
		/** The secondary outlet temperature stands still. */
		SECONDARY_OUTLET_FROZEN(LoopSensor.SECONDARY_OUTLET, Error.FROZEN),
		/** The secondary flow reads off. */
		SECONDARY_FLOW_BIAS(LoopSensor.SECONDARY_FLOW, Error.BIAS),
		/** The secondary flow scatters. */
		SECONDARY_FLOW_NOISE(LoopSensor.SECONDARY_FLOW, Error.NOISE),
		/** The secondary flow stands still. */
		SECONDARY_FLOW_FROZEN(LoopSensor.SECONDARY_FLOW, Error.FROZEN),
		/** The heat load reads off. */
		HEAT_LOAD_BIAS(LoopSensor.HEAT_LOAD, Error.BIAS),
		/** The heat load scatters. */
		HEAT_LOAD_NOISE(LoopSensor.HEAT_LOAD, Error.NOISE),
		/** The heat load stands still. */
		HEAT_LOAD_FROZEN(LoopSensor.HEAT_LOAD, Error.FROZEN),
		/** The pump power reads off. */
		PUMP_POWER_BIAS(LoopSensor.PUMP_POWER, Error.BIAS),
		/** Readings of all sensors get lost on their way. */
		DROPPED(null, Error.LOST);

		private static final double LARGEST_PART = 0.9;
		private static final double LARGEST_K = 50;

		private final @Nullable LoopSensor sensor;
		private final Error error;

		Kind(@Nullable LoopSensor sensor, Error error) {
			this.sensor = sensor;
			this.error = error;
		}

		/** @return the sensor; null: all of them */
		public @Nullable LoopSensor sensor() {
			return sensor;
		}

		/** @return how it lies */
		public Error error() {
			return error;
		}

		/** @return whether biases and noise are parts of what the sensor reads; else they are in its unit, K */
		public boolean isProportional() {
			LoopSensor which = sensor;
			return which != null && which.isProportional();
		}

		@Override
		public String severity() {
			String unit = isProportional() ? "part of what it reads" : "K";
			return switch (error) {
				case BIAS -> "how much too much it reads, " + unit;
				case NOISE -> "noise, root mean square, " + unit;
				case FROZEN -> "1: frozen";
				case LOST -> "part that is lost";
			};
		}

		@Override
		public double minimum() {
			return error == Error.BIAS ? -largest() : 0;
		}

		@Override
		public double maximum() {
			return error == Error.FROZEN || error == Error.LOST ? 1 : largest();
		}

		private double largest() {
			return isProportional() ? LARGEST_PART : LARGEST_K;
		}
	}

	/** Checks the severity. */
	public LoopSensorFault {
		Ranges.inRange("severity", course.severity(), kind.minimum(), kind.maximum());
	}
}
