/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The plunger strikes something at an end of its stroke: below the standing valve, above the rod guide. A pump alone puts
 * no load on the rods below that of an open travelling valve, and none above the fluid load; where the downhole card shows
 * one while the plunger stands at an end of its stroke, it pushes against steel. The thresholds are engineering judgement,
 * held by cards of the predictor in all its conditions.
 *
 * @param end        where it strikes
 * @param forceN     load beyond the line of the card at that end, N
 * @param fluidLoadN distance of the card's lines, N
 */
public record PlungerTag(End end, double forceN, double fluidLoadN) {

	/** Ends of the plunger's stroke. */
	public enum End {
		/** The bottom. */
		BOTTOM,
		/** The top. */
		TOP
	}

	/** Force over the fluid load from which on it is a tag and no ripple; ripples of clean cards reach 0.13. */
	public static final double LEAST_FORCE = 0.2;
	/** Part of the fluid load by which the rods must be pushed: below a gas lock's lowest load nothing else lies. */
	private static final double LEAST_PUSH = 0.1;
	/** Part of the stroke that is its end. */
	private static final double END = 0.06;
	/** The middle of the stroke, which has the lines. */
	private static final double MIDDLE_FROM = 0.1;
	private static final double MIDDLE_TO = 0.9;
	/** Where a pump fills little or leaks, a line is short: the outermost loads of the middle belong to it. */
	private static final double OUTERMOST = 0.15;
	/** Least distance of the lines over the highest fluid load: gas lock and parted rods stay below. */
	private static final double LEAST_LINES = 0.4;
	/** Least plunger stroke over that of the polished rod: a stuck plunger's is the stretch of the rods. */
	private static final double LEAST_STROKE = 0.25;

	/**
	 * @param card             downhole card
	 * @param highestFluidN    fluid load of the well pumped off: plunger area times discharge pressure, N
	 * @param surfaceStrokeM   stroke of the polished rod, m
	 * @return the tag that the card shows, the stronger if there are two; none where the card shows no pumping: gas lock,
	 *         parted rods or a stuck plunger leave no lines that a force could go beyond
	 */
	public static Optional<PlungerTag> find(PumpCurve card, double highestFluidN, double surfaceStrokeM) {
		CardExtremes extremes = CardExtremes.of(card);
		double strokeM = extremes.strokeM();
		double lowestM = card.positionM(extremes.bottomIndex());
		double fromM = lowestM + MIDDLE_FROM * strokeM;
		double toM = lowestM + MIDDLE_TO * strokeM;
		double upperN = level(card, 1 - OUTERMOST, i -> isUp(card, i) && within(card, i, fromM, toM));
		double lowerN = level(card, OUTERMOST, i -> !isUp(card, i) && within(card, i, fromM, toM));
		double fluidN = upperN - lowerN;
		boolean pumps = fluidN >= LEAST_LINES * highestFluidN && strokeM >= LEAST_STROKE * surfaceStrokeM
				&& extremes.workJ() > 0;
		if (!pumps) {
			return Optional.empty();
		}
		double leastN = level(card, 0, i -> card.positionM(i) <= lowestM + END * strokeM);
		double greatestN = level(card, 1, i -> card.positionM(i) >= lowestM + (1 - END) * strokeM);
		double downN = leastN < -LEAST_PUSH * fluidN ? lowerN - leastN : 0;
		double upN = greatestN - upperN;
		PlungerTag tag = downN > upN ? new PlungerTag(End.BOTTOM, downN, fluidN) : new PlungerTag(End.TOP, upN, fluidN);
		return tag.relativeForce() > LEAST_FORCE ? Optional.of(tag) : Optional.empty();
	}

	private static boolean isUp(PumpCurve card, int point) {
		int size = card.size();
		return card.positionM((point + 1) % size) > card.positionM((point + size - 1) % size);
	}

	private static boolean within(PumpCurve card, int point, double fromM, double toM) {
		return card.positionM(point) >= fromM && card.positionM(point) <= toM;
	}

	/** The load that a part of the chosen points stays below; NaN without points. */
	private static double level(PumpCurve card, double part, IntPredicate chosen) {
		double[] loads = new double[card.size()];
		int count = 0;
		for (int i = 0; i < loads.length; i++) {
			if (chosen.test(i)) {
				loads[count++] = card.loadN(i);
			}
		}
		Arrays.sort(loads, 0, count);
		return count == 0 ? Double.NaN : loads[(int) Math.rint(part * (count - 1))];
	}

	/** @return force over the fluid load, 1 */
	public double relativeForce() {
		return forceN / fluidLoadN;
	}
}
