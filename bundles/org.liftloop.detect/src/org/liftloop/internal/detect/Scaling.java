/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.detect;

import org.liftloop.detect.Samples;

/** Mean and standard deviation of each channel in fault-free operation. Immutable. */
public final class Scaling {

	/** A channel that stands still has no deviation to measure by; this share of its value stands in. */
	private static final double STILL = 1e-9;

	private final double[] means;
	private final double[] deviations;

	private Scaling(double[] means, double[] deviations) {
		this.means = means;
		this.deviations = deviations;
	}

	/**
	 * @param samples at least two
	 * @return their scaling
	 * @throws IllegalArgumentException if there are fewer
	 */
	public static Scaling of(Samples samples) {
		if (samples.size() < 2) {
			throw new IllegalArgumentException(samples.size() + " fault-free samples; at least 2 are needed");
		}
		double[] means = new double[samples.width()];
		double[] deviations = new double[samples.width()];
		for (int c = 0; c < means.length; c++) {
			double sum = 0;
			for (int i = 0; i < samples.size(); i++) {
				sum += samples.value(i, c);
			}
			means[c] = sum / samples.size();
			double squares = 0;
			for (int i = 0; i < samples.size(); i++) {
				double difference = samples.value(i, c) - means[c];
				squares += difference * difference;
			}
			deviations[c] = Math.max(Math.sqrt(squares / (samples.size() - 1)), STILL * Math.max(1, Math.abs(means[c])));
		}
		return new Scaling(means, deviations);
	}

	/**
	 * @param channel index of a channel
	 * @param value   its value
	 * @return its distance from the mean in standard deviations
	 */
	public double scaled(int channel, double value) {
		return (value - means[channel]) / deviations[channel];
	}

	/**
	 * @param values one value a channel
	 * @param into   where their scaled values go
	 * @return whether all are finite
	 */
	public boolean scale(double[] values, double[] into) {
		boolean whole = true;
		for (int c = 0; c < values.length; c++) {
			into[c] = scaled(c, values[c]);
			whole &= Double.isFinite(into[c]);
		}
		return whole;
	}

	/**
	 * @param samples samples of the same channels
	 * @return their scaled values by sample and channel
	 */
	public double[][] scaled(Samples samples) {
		double[][] rows = new double[samples.size()][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = samples.row(i);
			scale(rows[i], rows[i]);
		}
		return rows;
	}
}
