/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.util.Arrays;
import java.util.Locale;

import org.liftloop.rodpump.card.CardTiming;

/**
 * Tells samples taken at equal times from points spaced along the curve by how many lie near the ends of the stroke.
 * A rod in harmonic motion spends 2 acos(0.9)/pi = 28.7 % of its time within 5 % of either end; points equally spaced
 * along the position leave 10 % there. The middle of both decides.
 *
 * @param timing what the order of points says about time
 * @param reason how that was decided
 */
record TimingGuess(CardTiming timing, String reason) {

	private static final double END_FRACTION = 0.05;
	private static final double HARMONIC_SHARE = 2 * Math.acos(1 - 2 * END_FRACTION) / Math.PI;
	private static final double EVEN_SHARE = 2 * END_FRACTION;
	private static final double THRESHOLD = (HARMONIC_SHARE + EVEN_SHARE) / 2;

	static TimingGuess of(double[] positions) {
		double lowest = Arrays.stream(positions).min().orElse(0);
		double stroke = Arrays.stream(positions).max().orElse(0) - lowest;
		long near = Arrays.stream(positions).map(x -> (x - lowest) / stroke)
				.filter(x -> x <= END_FRACTION || x >= 1 - END_FRACTION).count();
		double share = (double) near / positions.length;
		CardTiming timing = share >= THRESHOLD ? CardTiming.UNIFORM_TIME : CardTiming.BY_POSITION;
		return new TimingGuess(timing, String.format(Locale.ROOT,
				"%.0f %% of the points lie near the ends of the stroke (%.0f %% if equally spaced in time, %.0f %% if"
						+ " equally spaced along it).",
				100 * share, 100 * HARMONIC_SHARE, 100 * EVEN_SHARE));
	}
}
