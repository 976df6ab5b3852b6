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

import org.liftloop.plant.fault.SensorFault.Kind;
import org.liftloop.plant.spec.SensorSpec;

/** What load cell and position sensor make of the truth. Remembers where the load froze; used by one thread at a time. */
public final class Sensors {

	private static final double SECONDS_PER_DAY = 86_400;
	/** From this level on a frozen load stands still. */
	private static final double FROZEN = 0.5;

	private final SensorSpec spec;
	private final Instant start;
	private double lastLoadN = Double.NaN;

	/**
	 * @param spec  how they measure
	 * @param start when they were calibrated
	 */
	public Sensors(SensorSpec spec, Instant start) {
		this.spec = spec;
		this.start = start;
	}

	/**
	 * The readings of one stroke, or of a time at rest.
	 *
	 * @param positionM position as read, m
	 * @param loadN     load as read, N
	 * @param lost      which live values do not arrive
	 * @param cardLost  whether the card does not arrive
	 */
	public record Readings(double[] positionM, double[] loadN, boolean[] lost, boolean cardLost) {
	}

	/**
	 * @param positionM true positions, uniform in time
	 * @param loadN     true loads
	 * @param time      time of the first
	 * @param faults    faults at work
	 * @param dice      randomness of this stroke
	 * @return what is read
	 */
	public Readings measure(double[] positionM, double[] loadN, Instant time, FaultSet faults, Dice dice) {
		double[] readM = positions(positionM, faults.level(Kind.POSITION_PHASE, time), dice);
		double[] readN = loads(loadN, time, faults, dice);
		double dropped = faults.level(Kind.DROPPED, time);
		boolean[] lost = new boolean[loadN.length];
		for (int i = 0; i < lost.length; i++) {
			lost[i] = dropped > 0 && dice.even() < dropped;
		}
		return new Readings(readM, readN, lost, dropped > 0 && dice.even() < dropped);
	}

	private double[] positions(double[] positionM, double lagDegrees, Dice dice) {
		int points = positionM.length;
		double lag = (spec.positionPhaseRad() + Math.toRadians(lagDegrees)) / (2 * Math.PI) * points;
		double[] read = new double[points];
		for (int i = 0; i < points; i++) {
			double at = i - lag;
			int left = (int) Math.floor(at);
			double leftM = positionM[Math.floorMod(left, points)];
			double rightM = positionM[Math.floorMod(left + 1, points)];
			double value = leftM + (at - left) * (rightM - leftM) + spec.positionNoiseM() * dice.normal();
			read[i] = stepped(value, spec.positionResolutionM());
		}
		return read;
	}

	private double[] loads(double[] loadN, Instant time, FaultSet faults, Dice dice) {
		double gain = spec.loadGain() * (1 + faults.level(Kind.LOAD_GAIN, time));
		double days = Duration.between(start, time).toMillis() / 1_000.0 / SECONDS_PER_DAY;
		double offsetN = spec.loadOffsetN() + spec.loadDriftNPerDay() * days + faults.level(Kind.LOAD_OFFSET, time)
				+ faults.perDay(Kind.LOAD_DRIFT, time);
		double noiseN = Math.hypot(spec.loadNoiseN(), faults.level(Kind.LOAD_NOISE, time));
		double spikes = faults.level(Kind.LOAD_SPIKES, time);
		double highestN = faults.has(Kind.LOAD_CLIPPING, time) ? faults.level(Kind.LOAD_CLIPPING, time)
				: Double.POSITIVE_INFINITY;
		boolean frozen = faults.level(Kind.LOAD_FROZEN, time) >= FROZEN && !Double.isNaN(lastLoadN);
		double spikeN = largest(loadN);
		double[] read = new double[loadN.length];
		for (int i = 0; i < read.length; i++) {
			double value = gain * loadN[i] + offsetN + noiseN * dice.normal();
			if (spikes > 0 && dice.even() < spikes) {
				value += dice.between(-1, 1) * spikeN;
			}
			read[i] = frozen ? lastLoadN : Math.min(highestN, stepped(value, spec.loadResolutionN()));
		}
		lastLoadN = read[read.length - 1];
		return read;
	}

	private static double largest(double[] values) {
		double largest = 0;
		for (double value : values) {
			largest = Math.max(largest, Math.abs(value));
		}
		return largest;
	}

	private static double stepped(double value, double step) {
		return step > 0 ? step * Math.rint(value / step) : value;
	}
}
