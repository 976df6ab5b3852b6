/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** The threads of one connection, named after it. They end with it. */
final class ConnectionThreads implements AutoCloseable {

	/** More than ever work at once: Milo waits for answers in some of them. */
	private static final int MOST_WORKERS = 32;
	private static final long IDLE_SECONDS = 30;

	private final ThreadPoolExecutor workers;
	private final PromptScheduler scheduler;

	ConnectionThreads(String name) {
		workers = new ThreadPoolExecutor(0, MOST_WORKERS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(),
				named("OPC UA " + name + " worker"), new ThreadPoolExecutor.CallerRunsPolicy());
		scheduler = new PromptScheduler(named("OPC UA " + name + " timer"));
		scheduler.setRemoveOnCancelPolicy(true);
		scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	ExecutorService workers() {
		return workers;
	}

	ScheduledExecutorService scheduler() {
		return scheduler;
	}

	/** Ends them once what they do now is done. */
	@Override
	public void close() {
		scheduler.shutdown();
		workers.shutdown();
	}

	private static ThreadFactory named(String name) {
		AtomicInteger count = new AtomicInteger();
		return work -> {
			Thread thread = new Thread(work, name + ' ' + count.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		};
	}

	/**
	 * Shortens Milo's waits between two tries to reconnect. Milo 1.1.2 doubles them from 1 s to 16 s, for the session
	 * (SessionFsmFactory) as for the channel (OpcTcpClientTransport), and offers no setting: after a minute without a
	 * server, data would come half a minute late. Both schedule those waits, and nothing else, in whole seconds.
	 */
	private static final class PromptScheduler extends ScheduledThreadPoolExecutor {

		/** A server that is down costs one refused connection per try; half a second is soon enough for 5 s in all. */
		private static final long LONGEST_WAIT_MS = 500;

		PromptScheduler(ThreadFactory factory) {
			super(1, factory);
		}

		@Override
		public ScheduledFuture<?> schedule(@Nullable Runnable work, long delay, @Nullable TimeUnit unit) {
			return unit == TimeUnit.SECONDS ? super.schedule(work, LONGEST_WAIT_MS, TimeUnit.MILLISECONDS)
					: super.schedule(work, delay, unit);
		}
	}
}
