/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

/**
 * What is expected of a run: a quantity stays between bounds at every output time of a span.
 *
 * @param quantity quantity
 * @param atLeast  lower bound in its unit; minus infinity for none
 * @param atMost   upper bound in its unit; infinity for none
 * @param fromS    start of the span, s
 * @param untilS   end of the span, s
 */
public record Expectation(LoopQuantity quantity, double atLeast, double atMost, double fromS, double untilS) {

	/**
	 * What came out.
	 *
	 * @param expectation what was expected
	 * @param lowest      lowest value in the span, unit of the quantity; NaN if the span holds no output
	 * @param highest     highest value in it
	 */
	public record Outcome(Expectation expectation, double lowest, double highest) {

		/** @return whether it came as expected */
		public boolean met() {
			return lowest >= expectation.atLeast() && highest <= expectation.atMost();
		}
	}
}
