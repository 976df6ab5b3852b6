/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.time.Duration;

import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;

/**
 * A signal to be watched.
 *
 * @param tag              the signal
 * @param samplingInterval how often the server looks at the value
 * @param publishing       how long the server may gather before it sends
 * @param queueSize        values the server keeps between two sendings, at least 1; the oldest is dropped first
 */
public record SignalRequest(Tag tag, Duration samplingInterval, Duration publishing, int queueSize) {

	/** The longest time for which a server gathers values of a slow signal before it sends them. */
	private static final Duration SLOWEST_PUBLISHING = Duration.ofMillis(100);
	/** The shortest one, for cards: what a decision waits for. */
	private static final Duration FASTEST_PUBLISHING = Duration.ofMillis(10);
	/** What changes no faster than this is an event, in 1/s. */
	private static final double EVENT_RATE_HZ = 1;
	/** Events the server keeps. */
	private static final int EVENTS_KEPT = 4;
	/** Values of a signal that may be missed by one late sending. */
	private static final int PUBLISHINGS_KEPT = 10;

	/**
	 * Chooses intervals from the rate of a signal: fast numbers are sampled at twice their rate and gathered for 100 ms.
	 * A curve, and what changes once in a second or less, is an event on which a decision waits: each change is sent
	 * within 10 ms and some are kept.
	 *
	 * @param asset identifier of the asset
	 * @param need  the signal
	 * @return the request
	 */
	public static SignalRequest of(String asset, SignalNeed need) {
		Tag tag = new Tag(asset, need.name());
		if (need.kind() == SignalNeed.Kind.CURVE || need.rateHz() <= EVENT_RATE_HZ) {
			return new SignalRequest(tag, FASTEST_PUBLISHING, FASTEST_PUBLISHING, EVENTS_KEPT);
		}
		long samplingNanos = Math.max(1_000_000, Math.round(0.5e9 / need.rateHz()));
		int queue = Math.clamp(PUBLISHINGS_KEPT * SLOWEST_PUBLISHING.toNanos() / samplingNanos, 2, 1000);
		return new SignalRequest(tag, Duration.ofNanos(samplingNanos), SLOWEST_PUBLISHING, queue);
	}

	/**
	 * @throws IllegalArgumentException if an interval is negative or the queue holds nothing
	 */
	public SignalRequest {
		if (samplingInterval.isNegative() || publishing.isNegative() || queueSize < 1) {
			throw new IllegalArgumentException("Intervals and queue of " + tag + " are out of range.");
		}
	}
}
