/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.liftloop.internal.plant.Dice;
import org.liftloop.internal.plant.FaultSet;
import org.liftloop.plant.fault.LoopSensor;
import org.liftloop.plant.fault.LoopSensorFault.Error;
import org.liftloop.plant.fault.LoopSensorFault.Kind;
import org.liftloop.plant.spec.LoopSensorSpec;
import org.liftloop.plant.spec.LoopSensorSpec.Channel;

/** What the sensors of a loop make of the truth. Remembers lags and frozen readings; used by one thread at a time. */
public final class LoopSensors {

	private static final double SECONDS_PER_DAY = 86_400;
	private static final double FROZEN = 0.5;

	private final LoopSensorSpec spec;
	private final Instant calibrated;
	private final Map<LoopSensor, Double> lagging;
	private final Map<LoopSensor, Double> shown = new EnumMap<>(LoopSensor.class);
	private Instant last;

	/**
	 * What was read in a scan.
	 *
	 * @param values by sensor, in the units of the signals
	 * @param lost   names of the signals that did not arrive
	 */
	public record Readings(Map<LoopSensor, Double> values, Set<String> lost) {

		/**
		 * @param sensor sensor
		 * @return its reading
		 */
		public double value(LoopSensor sensor) {
			return values.getOrDefault(sensor, Double.NaN);
		}
	}

	/**
	 * @param spec       how they measure
	 * @param calibrated when they were calibrated
	 * @param truths     what they have felt long enough to read it
	 */
	public LoopSensors(LoopSensorSpec spec, Instant calibrated, Map<LoopSensor, Double> truths) {
		this.spec = spec;
		this.calibrated = calibrated;
		lagging = new EnumMap<>(truths);
		last = calibrated;
	}

	/**
	 * @param truths what is to be read, by sensor
	 * @param time   when
	 * @param faults faults at work
	 * @param dice   randomness of this scan
	 * @return what is read
	 */
	public Readings read(Map<LoopSensor, Double> truths, Instant time, FaultSet faults, Dice dice) {
		double elapsedS = Duration.between(last, time).toNanos() * 1e-9;
		double days = Duration.between(calibrated, time).toNanos() * 1e-9 / SECONDS_PER_DAY;
		last = time;
		Map<LoopSensor, Double> values = new EnumMap<>(LoopSensor.class);
		for (LoopSensor sensor : LoopSensor.values()) {
			Channel channel = spec.channel(sensor);
			double felt = felt(sensor, truths.getOrDefault(sensor, Double.NaN), channel.lagS(), elapsedS);
			double error = channel.bias() + channel.driftPerDay() * days + level(faults, sensor, Error.BIAS, time)
					+ Math.hypot(channel.noise(), level(faults, sensor, Error.NOISE, time)) * dice.normal();
			double read = sensor.isProportional() ? felt * (1 + error) : felt + error;
			double stepped = channel.resolution() > 0 ? channel.resolution() * Math.rint(read / channel.resolution()) : read;
			double value = Math.clamp(stepped, channel.lowest(), channel.highest());
			Double before = shown.get(sensor);
			if (before != null && level(faults, sensor, Error.FROZEN, time) >= FROZEN) {
				value = before;
			}
			shown.put(sensor, value);
			values.put(sensor, value);
		}
		return new Readings(values, lost(faults, time, dice));
	}

	private double felt(LoopSensor sensor, double truth, double lagS, double elapsedS) {
		Double before = lagging.get(sensor);
		double felt = before == null || lagS == 0 ? truth
				: truth + (before - truth) * StrictMath.exp(-elapsedS / lagS);
		lagging.put(sensor, felt);
		return felt;
	}

	private static double level(FaultSet faults, LoopSensor sensor, Error error, Instant time) {
		double level = 0;
		for (Kind kind : Kind.values()) {
			if (kind.sensor() == sensor && kind.error() == error) {
				level += faults.level(kind, time);
			}
		}
		return level;
	}

	private static Set<String> lost(FaultSet faults, Instant time, Dice dice) {
		double dropped = faults.level(Kind.DROPPED, time);
		Set<String> lost = new HashSet<>();
		for (LoopSensor sensor : LoopSensor.values()) {
			if (dropped > 0 && dice.even() < dropped) {
				lost.add(sensor.signal().name());
			}
		}
		return lost;
	}
}
