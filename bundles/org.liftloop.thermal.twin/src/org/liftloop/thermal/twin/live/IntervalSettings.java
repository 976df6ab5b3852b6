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

import java.time.Duration;

/**
 * How samples are cut into intervals.
 *
 * @param length      length of an interval, 1 ms or more
 * @param grace       how long after its end samples of an interval are waited for: signals come one after the other
 * @param longestHold how long a signal that does not come counts as unchanged: servers send changes only
 * @param clockStep   how far time must run backwards to be a clock that was set, rather than a late sample
 */
public record IntervalSettings(Duration length, Duration grace, Duration longestHold, Duration clockStep) {

	/** Ten seconds: time constants of loops are tens of seconds, and ten samples make a mean. */
	public static final IntervalSettings USUAL = new IntervalSettings(Duration.ofSeconds(10), Duration.ofSeconds(2),
			Duration.ofMinutes(5), Duration.ofMinutes(1));

	/**
	 * @throws IllegalArgumentException if a duration is negative, or the length less than 1 ms
	 */
	public IntervalSettings {
		if (length.toMillis() < 1 || grace.isNegative() || longestHold.isNegative() || clockStep.isNegative()) {
			throw new IllegalArgumentException("The settings of intervals have a negative or empty duration.");
		}
	}
}
