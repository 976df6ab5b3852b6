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

import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Score;
import org.liftloop.internal.detect.Argument;

/**
 * Gives another detector the exponential average of each channel. With {@link HotellingT2} this is the multivariate EWMA chart
 * (Lowry et al. 1992), fitted to the averages themselves. A channel without a value has none: the averages stay as they are.
 *
 * @param detector detector of the averages
 * @param weight   weight of a sample, above 0 to 1
 */
public record Smoothed(Detector detector, double weight) implements Detector {

	/** Checks the range. */
	public Smoothed {
		Argument.positive("weight", weight, 1);
	}

	@Override
	public String id() {
		return detector.id() + "-smoothed";
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		double[] start = new double[faultFree.width()];
		for (int c = 0; c < start.length; c++) {
			for (int i = 0; i < faultFree.size(); i++) {
				start[c] += faultFree.value(i, c) / faultFree.size();
			}
		}
		double[] average = start.clone();
		double[][] averages = new double[faultFree.size()][];
		for (int i = 0; i < averages.length; i++) {
			take(average, faultFree.row(i));
			averages[i] = average.clone();
		}
		return new Run(detector.fit(new Samples(faultFree.channels(), averages)), start);
	}

	private void take(double[] average, double[] values) {
		for (int c = 0; c < average.length; c++) {
			average[c] += weight * (values[c] - average[c]);
		}
	}

	private final class Run implements DetectorRun {

		private final DetectorRun run;
		private final double[] start;
		private double[] average;

		Run(DetectorRun run, double[] start) {
			this.run = run;
			this.start = start;
			average = start.clone();
		}

		@Override
		public void update(double[] values) {
			if (values.length != average.length) {
				throw new IllegalArgumentException(values.length + " values for " + average.length + " channels");
			}
			boolean whole = true;
			for (double value : values) {
				whole &= Double.isFinite(value);
			}
			if (whole) {
				take(average, values);
				run.update(average);
			} else {
				run.update(values);
			}
		}

		@Override
		public Score score() {
			return run.score();
		}

		@Override
		public Contributions contributions() {
			return run.contributions();
		}

		@Override
		public void reset() {
			run.reset();
			average = start.clone();
		}
	}
}
