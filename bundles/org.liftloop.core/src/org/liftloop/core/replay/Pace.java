/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import java.time.Duration;
import java.time.Instant;

/** Says when something recorded is due. Guarded by the lock of the connection that waits. */
final class Pace {

	/** The time that passes while something is played. */
	interface Stopwatch {

		/** The wall's. */
		Stopwatch WALL = new Stopwatch() {
			@Override
			public long nanos() {
				return System.nanoTime();
			}

			@Override
			public void await(Object lock, long nanos) throws InterruptedException {
				// A part of a millisecond is rounded up: 0 would wait for ever.
				lock.wait(Math.max(1, Math.ceilDiv(nanos, 1_000_000)));
			}
		};

		/** @return its reading, ns */
		long nanos();

		/**
		 * Waits, shorter if somebody notifies the lock.
		 *
		 * @param lock  the lock, held
		 * @param nanos longest wait, greater than 0
		 * @throws InterruptedException if the thread is interrupted
		 */
		void await(Object lock, long nanos) throws InterruptedException;
	}

	private final Stopwatch watch;
	private double rate;
	private Instant anchor = Instant.EPOCH;
	private long anchorNanos;

	Pace(Stopwatch watch, double rate) {
		this.watch = watch;
		this.rate = rate;
	}

	/** From now on recorded time passes at a rate, beginning at a time. */
	void from(Instant recorded, double newRate) {
		anchor = recorded;
		anchorNanos = watch.nanos();
		rate = newRate;
	}

	double rate() {
		return rate;
	}

	/** @return time until something is due, ns; 0 or less when it is */
	long nanosUntil(Instant recorded) {
		if (Double.isInfinite(rate)) {
			return 0;
		}
		Duration since = Duration.between(anchor, recorded);
		double due = (since.getSeconds() * 1e9 + since.getNano()) / rate;
		return (long) Math.ceil(Math.min(due, Long.MAX_VALUE / 4.0)) - (watch.nanos() - anchorNanos);
	}
}
