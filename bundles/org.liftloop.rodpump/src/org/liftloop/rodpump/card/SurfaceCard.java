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

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Loop;
import org.liftloop.internal.rodpump.Range;

/**
 * One closed stroke measured at the polished rod, uniform in time; the first point is not repeated at the end.
 * The arrays are copied on the way in and out.
 *
 * @param positionM        polished-rod position, up positive, any datum, m
 * @param loadN            polished-rod load, N; same length as {@code positionM}
 * @param strokesPerMinute pumping speed, 1/min; above 0, at most 60
 */
public record SurfaceCard(double[] positionM, double[] loadN, double strokesPerMinute) {

	/** Fewest points that still show an up- and a downstroke. */
	public static final int MINIMUM_POINTS = 10;
	/** Most points accepted; bounds the work a damaged file can ask for. */
	public static final int MAXIMUM_POINTS = 20_000;
	/** Fastest pumping speed accepted, strokes a minute. */
	public static final double MAXIMUM_STROKES_PER_MINUTE = 60;

	/** Checks lengths and ranges and copies the arrays. */
	public SurfaceCard {
		if (positionM.length != loadN.length) {
			throw new IllegalArgumentException("positionM has " + positionM.length + " points, loadN " + loadN.length
					+ "; a card needs one load for each position");
		}
		if (positionM.length < MINIMUM_POINTS || positionM.length > MAXIMUM_POINTS) {
			throw new IllegalArgumentException("positionM has " + positionM.length + " points; a card needs "
					+ MINIMUM_POINTS + " to " + MAXIMUM_POINTS);
		}
		Argument.positive("strokesPerMinute", strokesPerMinute, MAXIMUM_STROKES_PER_MINUTE);
		positionM = positionM.clone();
		loadN = loadN.clone();
		Argument.finite("positionM", positionM);
		Argument.finite("loadN", loadN);
	}

	@Override
	public double[] positionM() {
		return positionM.clone();
	}

	@Override
	public double[] loadN() {
		return loadN.clone();
	}

	/**
	 * Copies without allocating.
	 *
	 * @param target receives the positions, m; at least {@link #size()} long
	 */
	public void copyPositionM(double[] target) {
		System.arraycopy(positionM, 0, target, 0, positionM.length);
	}

	/**
	 * Copies without allocating.
	 *
	 * @param target receives the loads, N; at least {@link #size()} long
	 */
	public void copyLoadN(double[] target) {
		System.arraycopy(loadN, 0, target, 0, loadN.length);
	}

	/** @return number of points */
	public int size() {
		return positionM.length;
	}

	/** @return duration of the stroke, s */
	public double periodS() {
		return 60 / strokesPerMinute;
	}

	/** @return highest less lowest position, m */
	public double strokeM() {
		return Range.of(positionM).width();
	}

	/** @return peak polished-rod load PPRL, N */
	public double peakLoadN() {
		return Range.of(loadN).highest();
	}

	/** @return minimum polished-rod load MPRL, N */
	public double minimumLoadN() {
		return Range.of(loadN).lowest();
	}

	/** @return work done on the rods in one stroke (card area), J; negative if time runs backwards */
	public double workJ() {
		return Loop.areaJ(positionM, loadN);
	}

	CardMeasures measures() {
		return CardMeasures.of(positionM, loadN);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SurfaceCard card && strokesPerMinute == card.strokesPerMinute
				&& Arrays.equals(positionM, card.positionM) && Arrays.equals(loadN, card.loadN);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * Arrays.hashCode(positionM) + Arrays.hashCode(loadN)) + Double.hashCode(strokesPerMinute);
	}

	@Override
	public String toString() {
		return "SurfaceCard[" + positionM.length + " points, " + strokesPerMinute + " strokes/min]";
	}
}
