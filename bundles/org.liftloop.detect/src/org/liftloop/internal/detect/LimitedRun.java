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

import java.util.Arrays;

import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Score;
import org.liftloop.detect.Tail;

/** Holds a statistic against the limit and the distribution that it has on the samples of the fit. */
public final class LimitedRun implements DetectorRun {

	private final Statistic statistic;
	private final int width;
	private final Tail tail;
	private final double limit;
	private double last = Double.NaN;

	private LimitedRun(Statistic statistic, int width, Tail tail, AlarmLimit limit) {
		this.statistic = statistic;
		this.width = width;
		this.tail = tail;
		this.limit = limit.of(tail);
	}

	/**
	 * @param statistic a statistic at its start
	 * @param faultFree samples to learn its distribution from
	 * @param limit     how its limit comes about
	 * @return a run at its start
	 * @throws IllegalArgumentException if the samples give too few values
	 */
	public static LimitedRun calibrated(Statistic statistic, Samples faultFree, AlarmLimit limit) {
		double[] values = new double[faultFree.size()];
		int count = 0;
		for (int i = 0; i < values.length; i++) {
			double value = statistic.update(faultFree.row(i));
			if (!Double.isNaN(value)) {
				values[count++] = value;
			}
		}
		statistic.reset();
		return new LimitedRun(statistic, faultFree.width(), new Tail(Arrays.copyOf(values, count)), limit);
	}

	/**
	 * @param statistic a statistic at its start
	 * @param width     number of channels
	 * @param tail      its distribution in fault-free operation
	 * @param limit     how its limit comes about
	 * @return a run at its start
	 */
	public static LimitedRun of(Statistic statistic, int width, Tail tail, AlarmLimit limit) {
		return new LimitedRun(statistic, width, tail, limit);
	}

	@Override
	public void update(double[] values) {
		if (values.length != width) {
			throw new IllegalArgumentException(values.length + " values for " + width + " channels");
		}
		last = statistic.update(values);
	}

	@Override
	public Score score() {
		return Double.isNaN(last) ? Score.UNDETERMINED : Score.of(last, limit, tail.chance(last));
	}

	@Override
	public Contributions contributions() {
		return Double.isNaN(last) ? Contributions.NONE : statistic.contributions();
	}

	@Override
	public void reset() {
		statistic.reset();
		last = Double.NaN;
	}
}
