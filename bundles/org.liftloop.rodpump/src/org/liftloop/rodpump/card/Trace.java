/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Points of one stroke on their way to a card. Arrays are shared inside the package and never written after
 * construction.
 *
 * @param time      phase of each point in the stroke, 0 (inclusive) to 1 (exclusive), rising
 * @param positionM position, m
 * @param loadN     load, N
 * @param isUniform whether the phases are 0, 1/n, 2/n, ...
 */
record Trace(double[] time, double[] positionM, double[] loadN, boolean isUniform) {

	static Trace uniform(double[] positionM, double[] loadN) {
		int size = positionM.length;
		double[] time = IntStream.range(0, size).mapToDouble(i -> (double) i / size).toArray();
		return new Trace(time, positionM, loadN, true);
	}

	static Trace finitePointsOf(RawCard raw, List<CardNote> notes) {
		double[] positionM = raw.positionM();
		double[] loadN = raw.loadN();
		int[] finite = IntStream.range(0, positionM.length)
				.filter(i -> Double.isFinite(positionM[i]) && Double.isFinite(loadN[i])).toArray();
		Trace whole = uniform(positionM, loadN);
		int dropped = positionM.length - finite.length;
		if (dropped == 0) {
			return whole;
		}
		notes.add(new CardNote(CardNote.Kind.NON_FINITE_POINTS,
				dropped + " of " + positionM.length + " points are not finite numbers and were left out."));
		return whole.selected(finite, false);
	}

	int size() {
		return positionM.length;
	}

	Trace selected(int[] indices, boolean uniform) {
		return new Trace(pick(time, indices), pick(positionM, indices), pick(loadN, indices), uniform);
	}

	private static double[] pick(double[] values, int[] indices) {
		return IntStream.of(indices).mapToDouble(i -> values[i]).toArray();
	}

	Trace withoutClosingPoint(List<CardNote> notes) {
		int last = size() - 1;
		if (positionM[0] != positionM[last] || loadN[0] != loadN[last]) {
			return this;
		}
		notes.add(new CardNote(CardNote.Kind.CLOSING_POINT_DROPPED,
				"The last point repeats the first and was dropped."));
		// The repeated point closed the period, so the remaining phases stretch to fill it.
		double period = time[last] - time[0];
		double[] stretched = IntStream.range(0, last).mapToDouble(i -> (time[i] - time[0]) / period).toArray();
		int[] kept = IntStream.range(0, last).toArray();
		return new Trace(stretched, pick(positionM, kept), pick(loadN, kept), isUniform);
	}

	void reportDuplicates(List<CardNote> notes) {
		long duplicates = IntStream.range(1, size())
				.filter(i -> positionM[i] == positionM[i - 1] && loadN[i] == loadN[i - 1]).count();
		if (duplicates > 0) {
			notes.add(new CardNote(CardNote.Kind.DUPLICATE_POINTS,
					duplicates + " of " + size() + " points equal the one before (coarse or stuck signal)."));
		}
	}

	/** The same stroke run backwards; the first point stays the first. */
	Trace reversed() {
		int size = size();
		int[] order = IntStream.range(0, size).map(i -> (size - i) % size).toArray();
		double start = time[0];
		double[] phases = IntStream.of(order).mapToDouble(i -> i == 0 ? 0 : 1 - (time[i] - start)).toArray();
		return new Trace(phases, pick(positionM, order), pick(loadN, order), isUniform);
	}

	/** Linear interpolation, periodic, at equal phases from the first point on. */
	void sampleUniformly(double[] positionTargetM, double[] loadTargetN) {
		int size = size();
		int points = positionTargetM.length;
		double start = time[0];
		int left = 0;
		for (int k = 0; k < points; k++) {
			double phase = (double) k / points;
			while (left + 1 < size && time[left + 1] - start <= phase) {
				left++;
			}
			int right = (left + 1) % size;
			double leftPhase = time[left] - start;
			double rightPhase = right == 0 ? 1 : time[right] - start;
			double weight = (phase - leftPhase) / (rightPhase - leftPhase);
			positionTargetM[k] = positionM[left] + weight * (positionM[right] - positionM[left]);
			loadTargetN[k] = loadN[left] + weight * (loadN[right] - loadN[left]);
		}
	}
}
