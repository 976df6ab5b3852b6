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
import java.util.stream.IntStream;

import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.card.RawCard;

/**
 * One column of a card as read: its finite samples in order, and what is counted on them. The arrays are never written
 * after construction.
 *
 * @param values samples, at least two
 * @param range  lowest and highest
 * @param step   step in which the values are recorded (all differences are multiples of it); zero if there is none
 */
record Column(double[] values, Range range, double step) {

	/** Part of the differences that must be multiples of the step. */
	private static final double MULTIPLES_SHARE = 0.98;
	/** How near to a multiple is one, in steps. */
	private static final double MULTIPLE_TOLERANCE = 0.02;
	/** A step finer than this part of the range is no step, but the rounding of a file. */
	private static final double FINEST_STEP = 2e-4;

	static Column positionOf(RawCard card) {
		return of(card, card.positionM());
	}

	static Column loadOf(RawCard card) {
		return of(card, card.loadN());
	}

	private static Column of(RawCard card, double[] all) {
		double[] positionM = card.positionM();
		double[] loadN = card.loadN();
		double[] values = IntStream.range(0, all.length)
				.filter(i -> Double.isFinite(positionM[i]) && Double.isFinite(loadN[i])).mapToDouble(i -> all[i]).toArray();
		Range range = Range.of(values);
		return new Column(values, range, stepOf(values, range.width()));
	}

	int size() {
		return values.length;
	}

	double width() {
		return range.width();
	}

	private static double stepOf(double[] values, double width) {
		double smallest = Double.POSITIVE_INFINITY;
		double rounding = 1e-9 * width;
		for (int i = 1; i < values.length; i++) {
			double difference = Math.abs(values[i] - values[i - 1]);
			smallest = difference > rounding ? Math.min(smallest, difference) : smallest;
		}
		if (!(smallest < Double.POSITIVE_INFINITY) || smallest < FINEST_STEP * width) {
			return 0;
		}
		int multiples = 0;
		for (int i = 1; i < values.length; i++) {
			double steps = Math.abs(values[i] - values[i - 1]) / smallest;
			multiples += Math.abs(steps - Math.rint(steps)) <= MULTIPLE_TOLERANCE * Math.max(1, steps) ? 1 : 0;
		}
		return multiples >= MULTIPLES_SHARE * (values.length - 1) ? smallest : 0;
	}

	/** Distance of the ends, less what the curve steps anyway, over the range. */
	double gapFraction(double overWidestStep) {
		double widest = 0;
		for (int i = 1; i < values.length; i++) {
			widest = Math.max(widest, Math.abs(values[i] - values[i - 1]));
		}
		double gap = Math.abs(values[0] - values[values.length - 1]);
		return width() > 0 && gap > overWidestStep * widest ? gap / width() : 0;
	}

	/** Way against the direction of the half-stroke, from lowest to highest and back, over the range. */
	double backwardFraction() {
		int size = values.length;
		int bottom = indexOf(range.lowest());
		int top = indexOf(range.highest());
		double backward = 0;
		for (int i = 0; i < size; i++) {
			int from = (bottom + i) % size;
			double change = values[(from + 1) % size] - values[from];
			boolean up = Math.floorMod(top - bottom, size) > i;
			backward += Math.max(0, up ? -change : change);
		}
		return width() > 0 ? backward / width() : 0;
	}

	private int indexOf(double value) {
		return IntStream.range(0, values.length).filter(i -> values[i] == value).findFirst().orElse(0);
	}

	/** Median of the absolute values of these numbers; NaN if there are none. */
	static double medianOfAbsolute(double[] numbers) {
		double[] sorted = Arrays.stream(numbers).map(Math::abs).sorted().toArray();
		int size = sorted.length;
		return size == 0 ? Double.NaN : (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
	}
}
