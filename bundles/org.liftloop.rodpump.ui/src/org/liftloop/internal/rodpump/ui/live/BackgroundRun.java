/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.live;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;

/**
 * Runs operations in the background when asked, one at a time: a newer one takes the place of one that has not finished. A
 * run that is cancelled leaves the result before it standing. For the UI thread.
 *
 * @param <T> the type of the result
 */
public final class BackgroundRun<T> {

	private final Object family;
	private final Consumer<RunState<T>> listener;
	private final Display display = Display.getCurrent();
	private @Nullable RunState<T> state;
	private @Nullable RunJob<T> job;

	/**
	 * @param family the family of the jobs, to wait for them or to cancel them
	 * @param listener hears of each new state, in the UI thread
	 */
	public BackgroundRun(Object family, Consumer<RunState<T>> listener) {
		this.family = family;
		this.listener = listener;
	}

	/**
	 * @return what can be said now; empty before the first run
	 */
	public Optional<RunState<T>> state() {
		return Optional.ofNullable(state);
	}

	/**
	 * Starts a run at once.
	 *
	 * @param name what the Progress view calls it
	 * @param operation what it does; holds only immutable input
	 */
	public void start(String name, Operation<T> operation) {
		start(name, operation, 0);
	}

	/**
	 * Starts a run.
	 *
	 * @param name what the Progress view calls it
	 * @param operation what it does; holds only immutable input
	 * @param delayMs time until it starts, ms, in which a newer one can take its place
	 */
	void start(String name, Operation<T> operation, long delayMs) {
		cancel();
		RunJob<T> next = new RunJob<>(name, family, operation);
		next.addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void done(@Nullable IJobChangeEvent event) {
				if (event != null && !display.isDisposed()) {
					display.asyncExec(() -> finished(next, event.getResult()));
				}
			}
		});
		job = next;
		become(new RunState.Running<>(shown()));
		next.schedule(delayMs);
	}

	/**
	 * Stops the run under way and says that there can be none.
	 *
	 * @param refusal why not
	 */
	void refuse(OperationException refusal) {
		dispose();
		become(new RunState.Refused<>(refusal));
	}

	/** Stops the run under way, if any. */
	public void cancel() {
		RunJob<T> running = job;
		if (running != null) {
			running.cancel();
		}
	}

	/** Stops the run under way; nothing is told any more. */
	public void dispose() {
		cancel();
		job = null;
	}

	private @Nullable T shown() {
		RunState<T> before = state;
		return before == null ? null : before.shown();
	}

	private void finished(RunJob<T> finished, IStatus result) {
		if (finished != job) {
			// A newer run has taken its place, or nobody listens any more.
			return;
		}
		job = null;
		RunState<T> outcome = finished.outcome();
		if (outcome != null) {
			become(outcome);
		} else if (result.getSeverity() == IStatus.CANCEL) {
			become(new RunState.Cancelled<>(shown()));
		} else {
			become(new RunState.Failed<>(result.getMessage()));
		}
	}

	private void become(RunState<T> next) {
		state = next;
		listener.accept(next);
	}
}
