/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How far F1 depends on which series there happen to be: a bootstrap over whole series (Efron 1979), since samples of one
 * series hang together.
 *
 * @param low  5th percentile, 0 to 1
 * @param high 95th percentile, 0 to 1
 */
public record F1Interval(double low, double high) {

	private static final int DRAWS = 2000;
	private static final double TAIL = 0.05;

	/**
	 * @param series labelled series, at least one
	 * @param flags  what a method said of each sample of each series
	 * @param seed   seed of the draws
	 * @return the interval that holds nine of ten draws
	 */
	public static F1Interval of(List<LabelledSeries> series, List<boolean[]> flags, long seed) {
		Confusion[] each = new Confusion[series.size()];
		Arrays.setAll(each, i -> Confusion.of(series.get(i), flags.get(i)));
		SplittableRandom random = new SplittableRandom(seed);
		double[] found = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			Confusion sum = Confusion.NONE;
			for (int i = 0; i < each.length; i++) {
				sum = sum.plus(each[random.nextInt(each.length)]);
			}
			found[draw] = sum.f1();
		}
		Arrays.sort(found);
		return new F1Interval(found[(int) (TAIL * DRAWS)], found[(int) ((1 - TAIL) * DRAWS) - 1]);
	}
}
