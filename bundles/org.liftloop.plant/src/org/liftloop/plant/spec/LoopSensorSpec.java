/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

import java.util.EnumMap;
import java.util.Map;

import org.liftloop.internal.plant.Ranges;
import org.liftloop.plant.fault.LoopSensor;

/**
 * How the sensors of a loop measure, from the first day on.
 *
 * @param channels by sensor; one that is not in it reads the truth
 */
public record LoopSensorSpec(Map<LoopSensor, Channel> channels) {

	/** Sensors that read the truth. */
	public static final LoopSensorSpec PERFECT = new LoopSensorSpec(Map.of());

	/** Copies the map. */
	public LoopSensorSpec {
		channels = Map.copyOf(channels);
	}

	/**
	 * @param sensor sensor
	 * @return how it measures
	 */
	public Channel channel(LoopSensor sensor) {
		return channels.getOrDefault(sensor, Channel.EXACT);
	}

	/**
	 * @param sensor  sensor
	 * @param channel how it measures
	 * @return sensors that differ in this only
	 */
	public LoopSensorSpec with(LoopSensor sensor, Channel channel) {
		Map<LoopSensor, Channel> changed = new EnumMap<>(LoopSensor.class);
		changed.putAll(channels);
		changed.put(sensor, channel);
		return new LoopSensorSpec(changed);
	}

	/**
	 * One sensor. Bias, noise and drift are parts of the reading where the sensor is
	 * {@linkplain LoopSensor#isProportional() proportional}, else in its unit.
	 *
	 * @param bias        bias
	 * @param driftPerDay growth of the bias per day
	 * @param noise       noise, root mean square; 0 or more
	 * @param resolution  step of the reading, unit of the signal; 0 (none) or more
	 * @param lagS        time constant of the sensor, s; 0 (none) to 600
	 * @param lowest      lowest reading, unit of the signal
	 * @param highest     highest reading, unit of the signal
	 */
	public record Channel(double bias, double driftPerDay, double noise, double resolution, double lagS, double lowest,
			double highest) {

		/** A sensor that reads the truth. */
		public static final Channel EXACT = new Channel(0, 0, 0, 0, 0, -1e12, 1e12);

		/** Checks the ranges. */
		public Channel {
			Ranges.inRange("bias", bias, -100, 100);
			Ranges.inRange("driftPerDay", driftPerDay, -100, 100);
			Ranges.inRange("noise", noise, 0, 100);
			Ranges.inRange("resolution", resolution, 0, 1e6);
			Ranges.inRange("lagS", lagS, 0, 600);
			Ranges.inRange("lowest", lowest, -1e12, 1e12);
			Ranges.inRange("highest", highest, lowest, 1e12);
		}
	}
}
