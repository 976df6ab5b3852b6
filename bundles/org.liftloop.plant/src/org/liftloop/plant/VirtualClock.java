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

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

import org.liftloop.internal.plant.Ranges;

/** Virtual time that runs 1 to 1,000 times as fast as real time. Its rate can be changed without a jump. Thread-safe. */
public final class VirtualClock {

	/** Lowest rate: real time. */
	public static final double MINIMUM_RATE = 1;
	/** Highest rate. */
	public static final double MAXIMUM_RATE = 1_000;

	private final LongSupplier realNanos;
	private double rate;
	private Instant base;
	private long baseNanos;

	/**
	 * @param start     virtual time now
	 * @param rate      virtual over real time, 1 to 1,000
	 * @param realNanos real time, ns, from any zero on
	 */
	public VirtualClock(Instant start, double rate, LongSupplier realNanos) {
		this.realNanos = realNanos;
		this.rate = Ranges.inRange("rate", rate, MINIMUM_RATE, MAXIMUM_RATE);
		base = start;
		baseNanos = realNanos.getAsLong();
	}

	/** @return virtual time */
	public synchronized Instant now() {
		return base.plus(Duration.ofNanos(Math.round((realNanos.getAsLong() - baseNanos) * rate)));
	}

	/** @return virtual over real time */
	public synchronized double rate() {
		return rate;
	}

	/**
	 * @param virtualOverReal virtual over real time from now on, 1 to 1,000
	 */
	public synchronized void setRate(double virtualOverReal) {
		Ranges.inRange("rate", virtualOverReal, MINIMUM_RATE, MAXIMUM_RATE);
		set(now());
		rate = virtualOverReal;
	}

	/**
	 * Sets the clock, as when the simulation cannot follow.
	 *
	 * @param virtualNow virtual time now
	 */
	public synchronized void set(Instant virtualNow) {
		base = virtualNow;
		baseNanos = realNanos.getAsLong();
	}
}
