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

import java.util.Arrays;

import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Tail;
import org.liftloop.internal.detect.Argument;
import org.liftloop.internal.detect.LimitedRun;
import org.liftloop.internal.detect.Scaling;
import org.liftloop.internal.detect.Statistic;

/**
 * Causal matrix profile: the distance of the last window of each channel to its nearest neighbour among earlier windows
 * only, both normalised by mean and deviation (Yeh et al. 2016; left neighbours as in DAMP, Lu et al. 2022). It finds
 * shapes that have not been there before; a shape that comes back is known. A window that varies less than
 * {@value ChannelProfile#FLAT} of its channel is measured by that, so that noise on a still signal is no shape. The
 * statistic is the root mean square of the channels' distances.
 *
 * @param window  samples of a window, 4 to 1,000
 * @param history samples looked back, at least 4 windows, at most 100,000; each sample costs time in proportion
 * @param limit   how the limit comes about
 */
public record LeftMatrixProfile(int window, int history, AlarmLimit limit) implements Detector {

	/** Checks the ranges. */
	public LeftMatrixProfile {
		Argument.inRange("window", window, 4, 1000);
		Argument.inRange("history", history, 4 * window, 100_000);
	}

	@Override
	public String id() {
		return "matrix-profile";
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		int least = ChannelProfile.warmUp(window, history) + Tail.MIN_VALUES;
		if (faultFree.size() < least) {
			throw new IllegalArgumentException(faultFree.size() + " fault-free samples for a history of " + history + "; at least "
					+ least + " are needed");
		}
		Profile profile = new Profile(Scaling.of(faultFree), faultFree.width(), window, history);
		DetectorRun run = LimitedRun.calibrated(profile, faultFree, limit);
		// The fault-free samples are the past of the run.
		for (int i = 0; i < faultFree.size(); i++) {
			profile.update(faultFree.row(i));
		}
		profile.keepPast();
		return run;
	}

	private static final class Profile implements Statistic {

		private final Scaling scaling;
		private final double[] scaled;
		private final double[] distances;
		private final ChannelProfile[] past;
		private final ChannelProfile[] channels;

		Profile(Scaling scaling, int width, int window, int history) {
			this.scaling = scaling;
			scaled = new double[width];
			distances = new double[width];
			past = new ChannelProfile[width];
			channels = new ChannelProfile[width];
			Arrays.setAll(past, c -> new ChannelProfile(window, history));
			reset();
		}

		@Override
		public double update(double[] values) {
			if (!scaling.scale(values, scaled)) {
				return Double.NaN;
			}
			double sum = 0;
			for (int c = 0; c < channels.length; c++) {
				distances[c] = channels[c].squaredDistance(scaled[c]);
				sum += distances[c];
			}
			return Math.sqrt(sum / channels.length);
		}

		void keepPast() {
			for (int c = 0; c < channels.length; c++) {
				past[c] = channels[c];
			}
			reset();
		}

		@Override
		public Contributions contributions() {
			return new Contributions(distances);
		}

		@Override
		public void reset() {
			Arrays.setAll(channels, c -> past[c].copy());
		}
	}
}
