/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.history.HistoryException;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.historian.RetentionPolicy;

/**
 * Removes hourly what is older than a policy keeps, in a thread of its own. Ages count from the newest sample when the clock
 * is ahead of it: a clock that is set wrong must not cost history.
 */
final class Maintenance implements AutoCloseable {

	/** First after the start has had its time. */
	static final long FIRST_MIN = 5;
	static final long EVERY_MIN = 60;
	private static final long CLOSE_S = 10;

	private final ManagedHistorian history;
	private final RetentionPolicy policy;
	private final Clock clock;
	private final ScheduledExecutorService executor;
	private final NullProgressMonitor monitor = new NullProgressMonitor();

	/**
	 * @param history  the history
	 * @param policy   what it keeps
	 * @param clock    the time now
	 * @param executor runs it; closed with it
	 */
	Maintenance(ManagedHistorian history, RetentionPolicy policy, Clock clock, ScheduledExecutorService executor) {
		this.history = history;
		this.policy = policy;
		this.clock = clock;
		this.executor = executor;
		executor.scheduleWithFixedDelay(this::run, FIRST_MIN, EVERY_MIN, TimeUnit.MINUTES);
	}

	/** @return the thread of one history */
	static ScheduledExecutorService thread() {
		return Executors.newSingleThreadScheduledExecutor(
				work -> Thread.ofPlatform().name("history maintenance").daemon(true).unstarted(work));
	}

	private void run() {
		try {
			Instant newest = history.info().last();
			Instant now = clock.instant();
			if (newest != null) {
				history.retain(policy, newest.isBefore(now) ? newest : now, monitor);
			}
		} catch (OperationCanceledException e) {
			// Closed: the next one goes on.
			return;
		} catch (HistoryException | RuntimeException e) {
			// Tried again in an hour, and the recorder says what is wrong with the disk before that.
			Thread thread = Thread.currentThread();
			thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
		}
	}

	/** Ends it after the step that it is at. */
	@Override
	public void close() {
		monitor.setCanceled(true);
		executor.shutdownNow();
		try {
			executor.awaitTermination(CLOSE_S, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
