/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant;

import java.time.Duration;
import java.time.Instant;

import org.liftloop.internal.plant.Sensors.Readings;

/**
 * What a controller reads over a time that is known from its start: one stroke, or a while at rest. Points are uniform in
 * time; between them readings run straight, over the end of a stroke to its beginning.
 *
 * @param start            when it begins
 * @param durationNanos    how long it is, ns
 * @param strokesPerMinute speed, 1/min; 0 at rest
 * @param readings         position and load as read
 * @param powerW           power from the supply, W
 * @param currentA         motor current, A
 * @param liftedM3         what the pump lifts in it, m3
 */
public record Span(Instant start, long durationNanos, double strokesPerMinute, Readings readings, double[] powerW,
		double[] currentA, double liftedM3) {

	/** @return when it ends */
	public Instant end() {
		return start.plusNanos(durationNanos);
	}

	/** @return how long it is, s */
	public double durationS() {
		return durationNanos * 1e-9;
	}

	/** @return whether the unit turns */
	public boolean moves() {
		return strokesPerMinute > 0;
	}

	/**
	 * @param time a time in it
	 * @return place among the points, 0 to below their number
	 */
	public double placeAt(Instant time) {
		double part = (double) Duration.between(start, time).toNanos() / durationNanos;
		return Math.clamp(part, 0, Math.nextDown(1.0)) * powerW.length;
	}

	/**
	 * @param values values at the points
	 * @param place  place among the points
	 * @return value there
	 */
	public double at(double[] values, double place) {
		int left = (int) place;
		int right = left + 1 < values.length ? left + 1 : moves() ? 0 : left;
		return values[left] + (place - left) * (values[right] - values[left]);
	}

	/**
	 * @param place place among the points
	 * @return whether live values there do not arrive
	 */
	public boolean isLost(double place) {
		return readings.lost()[(int) place];
	}
}
