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

import org.liftloop.internal.rodpump.Argument;

/**
 * One measure of a card.
 *
 * @param measure  what was measured
 * @param value    value in {@link Measure#unit()}; NaN if and only if it was not judged
 * @param limit    value at which the score is a half; NaN if it was not judged
 * @param score    1 (nothing against the card) to 0; 1 if it was not judged
 * @param isJudged whether the card and what is known of the well allowed the measure
 * @param reason   a sentence for a field engineer: what was found and what to do, or why it was not judged
 */
public record QualityMeasure(Measure measure, double value, double limit, double score, boolean isJudged,
		String reason) {

	/** A score below this is worth a reason. Where a limit is passed by half, most scores are here. */
	public static final double REASON_SCORE = 0.97;

	/** Checks that value, score and judgement agree. */
	public QualityMeasure {
		Argument.inRange("score", score, 0, 1);
		if (Double.isNaN(value) == isJudged) {
			throw new IllegalArgumentException(measure + ": value " + value + " does not fit isJudged " + isJudged);
		}
		reason = Argument.text("reason", reason);
	}

	static QualityMeasure judged(Measure measure, double value, double limit, double score, String reason) {
		return new QualityMeasure(measure, value, limit, score, true, reason);
	}

	static QualityMeasure notJudged(Measure measure, String reason) {
		return new QualityMeasure(measure, Double.NaN, Double.NaN, 1, false, "Not judged: " + reason);
	}

	/** @return whether the measure speaks against the card */
	public boolean isAgainst() {
		return score < REASON_SCORE;
	}
}
