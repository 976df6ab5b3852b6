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

import com.amazon.randomcutforest.RandomCutForest;
import com.amazon.randomcutforest.returntypes.DiVector;

/**
 * Random cut forest (Guha et al. 2016): how much easier a sample is cut off from the fault-free ones than they are from
 * each other. The limit is learned from the second half of the fault-free samples, each scored before the forest knows it.
 * The forest of a run learns no more: it would get used to a fault.
 *
 * @param trees   number of trees, 1 to 1,000; each costs time
 * @param samples fault-free samples a tree holds, 16 to 4,096
 * @param seed    seed of the cuts
 * @param limit   how the limit comes about
 */
public record CutForest(int trees, int samples, long seed, AlarmLimit limit) implements Detector {

	/** Checks the ranges. */
	public CutForest {
		Argument.inRange("trees", trees, 1, 1000);
		Argument.inRange("samples", samples, 16, 4096);
	}

	@Override
	public String id() {
		return "random-cut-forest";
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		RandomCutForest forest = RandomCutForest.builder().dimensions(faultFree.width()).shingleSize(1).numberOfTrees(trees)
				.sampleSize(samples).outputAfter(1).randomSeed(seed).parallelExecutionEnabled(false).build();
		Scaling scaling = Scaling.of(faultFree);
		int half = faultFree.size() / 2;
		double[] scores = new double[faultFree.size() - half];
		double[][] rows = scaling.scaled(faultFree);
		for (int i = 0; i < rows.length; i++) {
			float[] row = narrow(rows[i], new float[rows[i].length]);
			if (i >= half) {
				scores[i - half] = forest.getAnomalyScore(row);
			}
			forest.update(row);
		}
		return LimitedRun.of(new Forest(forest, scaling, faultFree.width()), faultFree.width(), new Tail(scores), limit);
	}

	private static float[] narrow(double[] values, float[] into) {
		for (int c = 0; c < into.length; c++) {
			into[c] = (float) values[c];
		}
		return into;
	}

	private static final class Forest implements Statistic {

		private final RandomCutForest forest;
		private final Scaling scaling;
		private final double[] scaled;
		private final float[] point;

		Forest(RandomCutForest forest, Scaling scaling, int width) {
			this.forest = forest;
			this.scaling = scaling;
			scaled = new double[width];
			point = new float[width];
		}

		@Override
		public double update(double[] values) {
			return scaling.scale(values, scaled) ? forest.getAnomalyScore(narrow(scaled, point)) : Double.NaN;
		}

		@Override
		public Contributions contributions() {
			DiVector attribution = forest.getAnomalyAttribution(point);
			double[] parts = new double[scaled.length];
			Arrays.setAll(parts, attribution::getHighLowSum);
			return new Contributions(parts);
		}

		@Override
		public void reset() {
			// Each sample stands for itself.
		}
	}
}
