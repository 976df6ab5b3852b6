/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.historian;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How long history is kept; null for ever. Roll-ups of 4 min, 1 h and 12 h stay for ever: 200 bytes an hour for each
 * signal.
 *
 * @param samples     age up to which single samples are kept
 * @param fineRollups age up to which roll-ups of 1 s and 15 s are kept; at least that of samples
 * @param curves      age up to which curves are kept
 * @param events      age up to which events are kept
 */
public record RetentionPolicy(@Nullable Duration samples, @Nullable Duration fineRollups, @Nullable Duration curves,
		@Nullable Duration events) {

	/** Everything for ever. */
	public static final RetentionPolicy EVERYTHING = new RetentionPolicy(null, null, null, null);

	/** What is kept unless said otherwise: samples for 90 days, fine roll-ups and curves for two years, events for ever. */
	public static final RetentionPolicy USUAL = new RetentionPolicy(Duration.ofDays(90), Duration.ofDays(730),
			Duration.ofDays(730), null);

	/**
	 * @throws IllegalArgumentException if an age is negative, or fine roll-ups would go before their samples
	 */
	public RetentionPolicy {
		refuseNegative(samples);
		refuseNegative(fineRollups);
		refuseNegative(curves);
		refuseNegative(events);
		if (fineRollups != null && (samples == null || samples.compareTo(fineRollups) > 0)) {
			throw new IllegalArgumentException("Roll-ups are kept at least as long as their samples.");
		}
	}

	private static void refuseNegative(@Nullable Duration age) {
		if (age != null && age.isNegative()) {
			throw new IllegalArgumentException("An age is not negative.");
		}
	}
}
