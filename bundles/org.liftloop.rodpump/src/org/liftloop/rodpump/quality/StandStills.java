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

/**
 * Runs of equal samples. A signal recorded in steps stands still where it is flat and leaves by one step; a stuck sensor
 * leaves by a jump, a range that ends cuts off the top or bottom with steep flanks.
 *
 * @param stuckSamples samples in runs away from the extremes that end in a jump
 * @param atHighest    samples cut off at the highest value; zero if the top is a natural one
 * @param atLowest     samples cut off at the lowest value; zero if the bottom is a natural one
 */
record StandStills(int stuckSamples, int atHighest, int atLowest) {

	/** Equal samples that may be chance... */
	private static final int CHANCE = 2;
	/** ...and of a signal recorded in steps. */
	private static final int CHANCE_IN_STEPS = 5;
	/** A run leaves by a jump if it leaves by more than this many recording steps. */
	private static final double JUMP_STEPS = 2.5;
	/** A run of more than this part of the stroke is no flat part of a load. */
	private static final double LONGEST_FLAT = 0.2;
	/** Samples nearer than this part of the range are equal. */
	private static final double EQUAL = 1e-9;

	static StandStills of(Column column) {
		double[] values = column.values();
		double tolerance = EQUAL * column.width();
		int stuck = 0;
		int highest = 0;
		int lowest = 0;
		int start = 0;
		int chance = column.step() > 0 ? CHANCE_IN_STEPS : CHANCE;
		for (int i = 1; i <= values.length; i++) {
			if (i < values.length && Math.abs(values[i] - values[start]) <= tolerance) {
				continue;
			}
			int length = i - start;
			boolean abrupt = jump(values, start, i) > JUMP_STEPS * column.step();
			boolean top = Math.abs(values[start] - column.range().highest()) <= tolerance;
			boolean bottom = Math.abs(values[start] - column.range().lowest()) <= tolerance;
			if (top || bottom) {
				highest += abrupt && top ? length : 0;
				lowest += abrupt && bottom ? length : 0;
			} else if (length > chance && (abrupt || length > LONGEST_FLAT * values.length)) {
				stuck += length;
			}
			start = i;
		}
		int atEnd = column.step() > 0 ? CHANCE : 1;
		return new StandStills(stuck, highest > atEnd ? highest : 0, lowest > atEnd ? lowest : 0);
	}

	/** Widest of the steps into and out of the samples from {@code start} to before {@code end}. */
	private static double jump(double[] values, int start, int end) {
		double in = start > 0 ? Math.abs(values[start] - values[start - 1]) : 0;
		double out = end < values.length ? Math.abs(values[end] - values[end - 1]) : 0;
		return Math.max(in, out);
	}
}
