/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;

/** Waits while a field runs. */
final class FieldWait {

	/** How often is looked at the field, and whether the user cancelled: a monitor tells nobody. */
	private static final long POLL_MILLIS = 100;

	/** Whether a field runs. */
	@FunctionalInterface
	interface Running {
		boolean isRunning() throws OperationException;
	}

	private FieldWait() {
		// Only a function.
	}

	/**
	 * Returns when the time is up, the user cancelled, or the field does not run any more.
	 *
	 * @param end     end of the time, or null: until it is cancelled
	 * @param clock   the time of the field
	 * @param field   the field
	 * @param monitor asked for cancellation
	 * @throws OperationException   if the field says so
	 * @throws InterruptedException if the thread is interrupted
	 */
	static void until(@Nullable Instant end, Supplier<Instant> clock, Running field, IProgressMonitor monitor)
			throws OperationException, InterruptedException {
		while ((end == null || clock.get().isBefore(end)) && !monitor.isCanceled() && field.isRunning()) {
			Thread.sleep(POLL_MILLIS);
		}
	}

	/**
	 * @param start begin of the time
	 * @param time  its length, or null
	 * @return its end, or null
	 */
	static @Nullable Instant end(Instant start, @Nullable Duration time) {
		return time == null ? null : start.plus(time);
	}
}
