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
 * Scores of the measures: 1/(1 + (x/limit)^k) falls from one to zero as the defect grows, strictly, and is a half at the
 * limit; a small defect hardly counts. The exponent says how sharply.
 */
final class Score {

	private Score() {
	}

	/** Score of a defect of size {@code value}, 0 or more, that is a half at {@code limit}. */
	static double falling(double value, double limit) {
		return 1 / (1 + square(value / limit));
	}

	/** The same with the fourth power, for measures whose sound values come near to the limit. */
	static double steep(double value, double limit) {
		return 1 / (1 + square(square(value / limit)));
	}

	/** A score that never falls below a floor: for what a sound card of an ailing well shows, too. */
	static double above(double floor, double score) {
		return floor + (1 - floor) * score;
	}

	private static double square(double value) {
		return value * value;
	}
}
