/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.drift;

import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Score;
import org.liftloop.detect.alarm.Hysteresis;
import org.liftloop.internal.detect.Argument;

/**
 * Gives another detector the distance of each channel to a level that follows it slowly, and stands still while that
 * detector is in alarm. Drift slower than the level passes; a fault cannot become the level that it is measured against.
 * A drift that does raise an alarm keeps it until the detector is fitted anew.
 *
 * @param detector detector of the distances
 * @param weight   weight of a sample in the level (exponential average), above 0 to 0.5
 * @param release  part of the limit to fall to until the level follows again, 0 to 1
 */
public record DriftFollower(Detector detector, double weight, double release) implements Detector {

	/** Checks the ranges. */
	public DriftFollower {
		Argument.positive("weight", weight, 0.5);
		Argument.inRange("release", release, 0, 1);
	}

	@Override
	public String id() {
		return detector.id() + "-following";
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		double[] level = new double[faultFree.width()];
		for (int c = 0; c < level.length; c++) {
			for (int i = 0; i < faultFree.size(); i++) {
				level[c] += faultFree.value(i, c) / faultFree.size();
			}
		}
		double[][] distances = new double[faultFree.size()][];
		for (int i = 0; i < distances.length; i++) {
			double[] row = faultFree.row(i);
			distances[i] = distance(row, level);
			follow(row, level);
		}
		return new Run(detector.fit(new Samples(faultFree.channels(), distances)), level);
	}

	private static double[] distance(double[] values, double[] level) {
		double[] distance = new double[level.length];
		for (int c = 0; c < level.length; c++) {
			distance[c] = values[c] - level[c];
		}
		return distance;
	}

	private void follow(double[] values, double[] level) {
		for (int c = 0; c < level.length; c++) {
			if (Double.isFinite(values[c])) {
				level[c] += weight * (values[c] - level[c]);
			}
		}
	}

	private final class Run implements DetectorRun {

		private final DetectorRun run;
		private final double[] start;
		private final Hysteresis alarm = new Hysteresis(release);
		private double[] level;

		Run(DetectorRun run, double[] start) {
			this.run = run;
			this.start = start;
			level = start.clone();
		}

		@Override
		public void update(double[] values) {
			if (values.length != level.length) {
				throw new IllegalArgumentException(values.length + " values for " + level.length + " channels");
			}
			run.update(distance(values, level));
			if (!alarm.update(run.score())) {
				follow(values, level);
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
			alarm.reset();
			level = start.clone();
		}
	}
}
