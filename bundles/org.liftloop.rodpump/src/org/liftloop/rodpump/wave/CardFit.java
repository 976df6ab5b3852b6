/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

/** Whether a card is one of those a plan was made for. */
final class CardFit {

	private CardFit() {
	}

	static void require(RodWavePlan plan, int cardPoints, double cardStrokesPerMinute) {
		if (cardPoints != plan.points() || cardStrokesPerMinute != plan.strokesPerMinute()) {
			throw new IllegalArgumentException("the card has " + cardPoints + " points at " + cardStrokesPerMinute
					+ " strokes/min, the plan is for " + plan.points() + " at " + plan.strokesPerMinute());
		}
	}
}
