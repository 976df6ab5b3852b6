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

/**
 * A card as it was read: any spacing, perhaps reversed, open, with gaps or non-finite points. The arrays are copied on
 * the way in and out.
 *
 * @param positionM polished-rod position, up positive, m
 * @param loadN     polished-rod load, N; same length as {@code positionM}
 */
public record RawCard(double[] positionM, double[] loadN) {

	/** Most points accepted. */
	public static final int MAXIMUM_POINTS = 1_000_000;

	/** Checks lengths and copies the arrays. */
	public RawCard {
		if (positionM.length != loadN.length) {
			throw new IllegalArgumentException("positionM has " + positionM.length + " points, loadN " + loadN.length
					+ "; a card needs one load for each position");
		}
		if (positionM.length > MAXIMUM_POINTS) {
			throw new IllegalArgumentException(
					"positionM has " + positionM.length + " points; at most " + MAXIMUM_POINTS + " are read");
		}
		positionM = positionM.clone();
		loadN = loadN.clone();
	}

	@Override
	public double[] positionM() {
		return positionM.clone();
	}

	@Override
	public double[] loadN() {
		return loadN.clone();
	}

	/** @return number of points */
	public int size() {
		return positionM.length;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RawCard card && Arrays.equals(positionM, card.positionM)
				&& Arrays.equals(loadN, card.loadN);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(positionM) + Arrays.hashCode(loadN);
	}

	@Override
	public String toString() {
		return "RawCard[" + positionM.length + " points]";
	}
}
