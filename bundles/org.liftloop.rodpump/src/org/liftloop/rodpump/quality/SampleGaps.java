/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import java.util.Arrays;

/**
 * Samples lost without a mark: taken at equal times, the position of a rod hung from a crank changes its step slowly, so
 * a step twice as long as its neighbours' has lost a sample. Near the dead centres, where the position stands still, a
 * lost sample leaves no jump and does little harm.
 */
final class SampleGaps {

	/** Share of lost samples at which the score is a half. */
	static final double LIMIT = 0.03;

	/** A step this many times the neighbours' holds a gap. */
	private static final double LONG_STEP = 1.6;
	/** A jump counts only above this many changes that the crank itself makes from step to step... */
	private static final double CRANK_CHANGES = 1.5;
	/** ...which are at most this much larger than those of simple harmonic motion. */
	private static final double CRANK_OVER_HARMONIC = 1.7;
	/** ...and above this many recording steps... */
	private static final double RECORDING_STEPS = 3;
	/** ...and above this part of the stroke. */
	private static final double SMALLEST_JUMP = 0.003;

	private SampleGaps() {
	}

	/** Estimated number of lost samples of a position taken at equal times. */
	static int lostSamples(Column position) {
		double[] values = position.values();
		int steps = values.length - 1;
		double strokeM = position.width();
		double harmonicM = 2 * Math.PI * Math.PI * strokeM / ((double) values.length * values.length);
		double tolerance = Math.max(Math.max(CRANK_CHANGES * CRANK_OVER_HARMONIC * harmonicM, SMALLEST_JUMP * strokeM),
				RECORDING_STEPS * position.step());
		int lost = 0;
		for (int i = 0; i < steps; i++) {
			double step = values[i + 1] - values[i];
			double usual = usualStep(values, i);
			if (Math.abs(step) > LONG_STEP * Math.abs(usual) && Math.abs(step - usual) > tolerance) {
				lost += Math.max(1, (int) Math.rint(step / floored(usual, tolerance)) - 1);
			}
		}
		return lost;
	}

	/** Median of the up to four neighbouring steps. */
	private static double usualStep(double[] values, int index) {
		double[] near = new double[4];
		int count = 0;
		for (int i = Math.max(0, index - 2); i <= Math.min(values.length - 2, index + 2); i++) {
			if (i != index) {
				near[count++] = values[i + 1] - values[i];
			}
		}
		Arrays.sort(near, 0, count);
		return count == 0 ? 0 : (near[(count - 1) / 2] + near[count / 2]) / 2;
	}

	/** A usual step too short to divide by is taken as the tolerance. */
	private static double floored(double usual, double tolerance) {
		return Math.abs(usual) < tolerance ? Math.copySign(tolerance, usual) : usual;
	}
}
