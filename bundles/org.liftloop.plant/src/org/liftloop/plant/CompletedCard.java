/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Instant;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A stroke as a well's controller has measured it, errors of its sensors included, uniform in time from bottom dead centre
 * on. A gap in the sequence is a card that was lost on its way. The arrays are copied on the way in and out.
 *
 * @param well             name of the well
 * @param sequence         number of the stroke, from 1
 * @param startTime        when it began
 * @param endTime          when it ended
 * @param positionM        polished-rod position, m
 * @param loadN            polished-rod load, N
 * @param strokesPerMinute speed, 1/min
 */
public record CompletedCard(String well, long sequence, Instant startTime, Instant endTime, double[] positionM,
		double[] loadN, double strokesPerMinute) {

	/** Copies the arrays. */
	public CompletedCard {
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

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CompletedCard card && well.equals(card.well) && sequence == card.sequence
				&& startTime.equals(card.startTime) && endTime.equals(card.endTime)
				&& strokesPerMinute == card.strokesPerMinute && Arrays.equals(positionM, card.positionM)
				&& Arrays.equals(loadN, card.loadN);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * Arrays.hashCode(positionM) + Arrays.hashCode(loadN)) + Long.hashCode(sequence);
	}

	@Override
	public String toString() {
		return "CompletedCard[" + well + " " + sequence + " at " + startTime + "]";
	}
}
