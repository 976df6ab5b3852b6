/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.SampleStatus;

/**
 * A number that was computed from an interval.
 *
 * @param value     the number; NaN when it is not determinable
 * @param deviation standard uncertainty, in the unit of the number; NaN where it is not known
 * @param quality   good, uncertain, or bad when it is not determinable
 * @param reason    why not good: a sentence; empty when good
 */
public record LoopEstimate(double value, double deviation, Quality quality, String reason) {

	/**
	 * @param value     the number
	 * @param deviation standard uncertainty
	 * @return it as a good estimate; not determinable if it is not finite
	 */
	public static LoopEstimate good(double value, double deviation) {
		return Double.isFinite(value) ? new LoopEstimate(value, deviation, Quality.GOOD, "")
				: none("A signal that it needs is not known.");
	}

	/**
	 * @param reason why the number is not determinable: a sentence
	 * @return no number
	 */
	public static LoopEstimate none(String reason) {
		return new LoopEstimate(Double.NaN, Double.NaN, Quality.BAD, reason);
	}

	/**
	 * @param why why the number may be off: a sentence; empty changes nothing
	 * @return the same number as an uncertain one
	 */
	public LoopEstimate uncertain(String why) {
		return why.isEmpty() || quality == Quality.BAD ? this : new LoopEstimate(value, deviation, Quality.UNCERTAIN, why);
	}

	/** @return whether there is a number */
	public boolean isDetermined() {
		return quality != Quality.BAD;
	}

	/** @return the status of the number as a sample carries it */
	public SampleStatus status() {
		return switch (quality) {
			case GOOD -> SampleStatus.GOOD;
			case UNCERTAIN -> SampleStatus.uncertain(reason);
			case BAD -> SampleStatus.bad(reason);
		};
	}
}
