/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.multivariate;

/**
 * Distance of the last window of one channel to its nearest earlier one. Dot products are kept by lag and brought forward
 * with each sample, as STOMP does along a diagonal (Zhu et al. 2016), so a sample costs one step a lag instead of one
 * window a lag; one lag a sample is computed anew, so rounding does not pile up.
 */
final class ChannelProfile {

	/** Least deviation of a window, in deviations of the channel. */
	static final double FLAT = 0.1;

	private final int window;
	/** First lag: windows do not overlap. */
	private final int firstLag;
	private final int lags;
	/** Ring of the last values; one more than the longest lag and a window reach back. */
	private final double[] values;
	private final double[] means;
	private final double[] deviations;
	private final double[] floored;
	/** Dot product of the last window and the one a lag before. */
	private final double[] dots;
	private long count;
	private int renewed;

	ChannelProfile(int window, int history) {
		this.window = window;
		firstLag = window;
		lags = history - 2 * window + 1;
		values = new double[history + 1];
		means = new double[history + 1];
		deviations = new double[history + 1];
		floored = new double[history + 1];
		dots = new double[lags];
	}

	private ChannelProfile(ChannelProfile other) {
		window = other.window;
		firstLag = other.firstLag;
		lags = other.lags;
		values = other.values.clone();
		means = other.means.clone();
		deviations = other.deviations.clone();
		floored = other.floored.clone();
		dots = other.dots.clone();
		count = other.count;
		renewed = other.renewed;
	}

	/** How many values there must have been for the first distance. */
	static int warmUp(int window, int history) {
		return 2 * window - 1 + (history - 2 * window + 1) / 2;
	}

	ChannelProfile copy() {
		return new ChannelProfile(this);
	}

	/**
	 * @param value next value, in deviations of the channel
	 * @return squared distance to the nearest earlier window; NaN until half of the lags are there
	 */
	double squaredDistance(double value) {
		int size = values.length;
		int now = (int) (count % size);
		values[now] = value;
		count++;
		measure(now);
		int known = (int) Math.min(lags, count - 2L * window + 1);
		advance(now, Math.min(lags, count - firstLag));
		if (known < lags / 2) {
			return Double.NaN;
		}
		renew(now, known);
		double best = Double.POSITIVE_INFINITY;
		double own = square(now);
		double perOwn = 2 / floored[now];
		double ownSum = window * means[now];
		int then = now - firstLag < 0 ? now - firstLag + size : now - firstLag;
		for (int i = 0; i < known; i++) {
			double covariance = dots[i] - ownSum * means[then];
			double squared = own + window * deviations[then] - perOwn * covariance / floored[then];
			best = squared < best ? squared : best;
			then = then == 0 ? size - 1 : then - 1;
		}
		return Math.max(0, best);
	}

	/** Mean and deviation of the window that ends now. {@code deviations} holds the squared ratio of real to floored one. */
	private void measure(int now) {
		double sum = 0;
		double squares = 0;
		int index = now;
		for (int i = 0; i < window; i++) {
			sum += values[index];
			squares += values[index] * values[index];
			index = index == 0 ? values.length - 1 : index - 1;
		}
		double mean = sum / window;
		double variance = Math.max(0, squares / window - mean * mean);
		means[now] = mean;
		floored[now] = Math.max(FLAT, Math.sqrt(variance));
		deviations[now] = variance / (floored[now] * floored[now]);
	}

	private double square(int now) {
		return window * deviations[now];
	}

	/** Adds the product of the newest values and takes that of the ones that have left the windows. */
	private void advance(int now, long seen) {
		int size = values.length;
		double newest = values[now];
		int left = now - window < 0 ? now - window + size : now - window;
		double gone = count > window ? values[left] : 0;
		for (int i = 0; i < seen; i++) {
			int lag = firstLag + i;
			int then = now - lag < 0 ? now - lag + size : now - lag;
			int thenLeft = left - lag < 0 ? left - lag + size : left - lag;
			dots[i] += newest * values[then] - (count > window + lag ? gone * values[thenLeft] : 0);
		}
	}

	private void renew(int now, int known) {
		renewed = renewed + 1 < known ? renewed + 1 : 0;
		int size = values.length;
		double sum = 0;
		for (int i = 0; i < window; i++) {
			int index = (now - i + size) % size;
			sum += values[index] * values[(index - firstLag - renewed + size) % size];
		}
		dots[renewed] = sum;
	}
}
