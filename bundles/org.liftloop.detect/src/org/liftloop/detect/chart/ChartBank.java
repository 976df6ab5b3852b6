/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.chart;

import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Tail;
import org.liftloop.internal.detect.LimitedRun;
import org.liftloop.internal.detect.Scaling;
import org.liftloop.internal.detect.Statistic;

/**
 * One chart a channel, standardised by mean and standard deviation of the fault-free samples. The statistic is the
 * largest of the charts' statistics over their channels' limits. A channel without a value keeps its chart as it is.
 *
 * @param chart        chart of each channel
 * @param channelLimit how the limit of each channel comes about: that of the chart holds for independent Gaussian values
 *                     only, a trained one also where values depend on those before
 * @param limit        how the limit of the largest comes about
 */
public record ChartBank(Chart chart, AlarmLimit channelLimit, AlarmLimit limit) implements Detector {

	/**
	 * @param chart chart of each channel, with its own limit
	 * @return the bank that alarms as soon as one of its charts does
	 */
	public static ChartBank of(Chart chart) {
		return new ChartBank(chart, new AlarmLimit.Fixed(chart.limit()), new AlarmLimit.Fixed(1));
	}

	@Override
	public String id() {
		return chart.id();
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		Scaling scaling = Scaling.of(faultFree);
		double[] limits = new double[faultFree.width()];
		for (int c = 0; c < limits.length; c++) {
			ChartRun run = chart.start();
			double[] sizes = new double[faultFree.size()];
			for (int i = 0; i < sizes.length; i++) {
				sizes[i] = Math.abs(run.update(scaling.scaled(c, faultFree.value(i, c))));
			}
			limits[c] = channelLimit.of(new Tail(sizes));
		}
		return LimitedRun.calibrated(new Largest(chart, scaling, limits), faultFree, limit);
	}

	/** The largest of the charts' statistics over their limits. */
	private static final class Largest implements Statistic {

		private final Scaling scaling;
		private final double[] limits;
		private final ChartRun[] charts;
		private final double[] ratios;

		Largest(Chart chart, Scaling scaling, double[] limits) {
			this.scaling = scaling;
			this.limits = limits;
			charts = new ChartRun[limits.length];
			for (int c = 0; c < charts.length; c++) {
				charts[c] = chart.start();
			}
			ratios = new double[limits.length];
		}

		@Override
		public double update(double[] values) {
			double largest = Double.NaN;
			for (int c = 0; c < charts.length; c++) {
				if (Double.isFinite(values[c])) {
					ratios[c] = Math.abs(charts[c].update(scaling.scaled(c, values[c]))) / limits[c];
					largest = Double.isNaN(largest) ? ratios[c] : Math.max(largest, ratios[c]);
				} else {
					ratios[c] = 0;
				}
			}
			return largest;
		}

		@Override
		public Contributions contributions() {
			return new Contributions(ratios);
		}

		@Override
		public void reset() {
			for (ChartRun chart : charts) {
				chart.reset();
			}
		}
	}
}
