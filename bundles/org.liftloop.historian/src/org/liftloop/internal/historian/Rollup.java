/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.time.Instant;

import org.liftloop.core.history.TrendBucket;

/** Gathers samples, or roll-ups of them. A mean is of values within ±{@link #LARGEST}, so that a total stays finite. */
final class Rollup {

	/** The largest value that enters a total: 1e17 of them still are a number. */
	static final double LARGEST = 1e290;

	private double least = Double.POSITIVE_INFINITY;
	private double greatest = Double.NEGATIVE_INFINITY;
	private double total;
	private long usable;
	private long samples;
	private int worst;

	void addUsable(double value) {
		add(value, value, Math.clamp(value, -LARGEST, LARGEST), 1);
	}

	void add(double low, double high, double sum, long count) {
		least = Math.min(least, low);
		greatest = Math.max(greatest, high);
		total += sum;
		usable += count;
	}

	void count(long count, int grade) {
		samples += count;
		worst = Math.max(worst, grade);
	}

	double least() {
		return least;
	}

	double greatest() {
		return greatest;
	}

	double total() {
		return total;
	}

	long usable() {
		return usable;
	}

	long samples() {
		return samples;
	}

	int worst() {
		return worst;
	}

	TrendBucket bucket(Instant start) {
		if (usable == 0) {
			return new TrendBucket(start, Double.NaN, Double.NaN, Double.NaN, samples, SampleCodec.quality(worst));
		}
		return new TrendBucket(start, least, greatest, mean(), samples, SampleCodec.quality(worst));
	}

	private double mean() {
		if (Double.isInfinite(least) || Double.isInfinite(greatest)) {
			// As the sum would be: infinite, or none when both infinities are in it.
			return (Double.isInfinite(least) ? least : 0) + (Double.isInfinite(greatest) ? greatest : 0);
		}
		return total / usable;
	}
}
