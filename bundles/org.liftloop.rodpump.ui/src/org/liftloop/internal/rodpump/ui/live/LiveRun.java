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

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldDocumentListener;

/**
 * Keeps the result of an operation in step with the model. Each change that concerns it starts a run in the background a
 * moment later; a newer change takes the place of a run that has not finished. A run that the user cancels leaves the
 * result before it standing.
 * <p>
 * For the UI thread: the background works on values taken out of the model, so that nobody edits under its hands.
 *
 * @param <T> the type of the result
 */
public abstract class LiveRun<T> {

	/**
	 * Hears that {@link LiveRun#state()} is another.
	 *
	 * @param <T> the type of the result
	 */
	@FunctionalInterface
	public interface Listener<T> {

		/**
		 * @param state the new state
		 */
		void stateChanged(RunState<T> state);
	}

	/**
	 * What a run is to do.
	 *
	 * @param <T> the type of the result
	 * @param name what the Progress view calls it
	 * @param operation holds only immutable input
	 */
	public record Task<T>(String name, Operation<T> operation) {
	}

	/** Edits that follow each other within this time (held keys, undo of many steps) make one run. */
	private static final long SETTLE_MS = 200;

	private final FieldDocument document;
	private final Object family;
	private final Display display = Display.getCurrent();
	private final ListenerList<Listener<T>> listeners = new ListenerList<>();
	private final FieldDocumentListener documentListener = new FieldDocumentListener() {

		@Override
		public void contentChanged(FieldDocument changed, List<Notification> changes) {
			if (changes.stream().anyMatch(LiveRun.this::concerns)) {
				start(SETTLE_MS);
			}
		}
	};
	private RunState<T> state = new RunState.Running<>(null);
	private @Nullable RunJob<T> job;

	/**
	 * Starts nothing yet: the subclass does, once it is complete.
	 *
	 * @param document the document with the model
	 * @param family the family of the jobs, to wait for them or to cancel them
	 */
	protected LiveRun(FieldDocument document, Object family) {
		this.document = document;
		this.family = family;
	}

	/**
	 * @param change a change of the document
	 * @return whether the result may be another after it
	 */
	protected abstract boolean concerns(Notification change);

	/**
	 * Takes what is needed out of the model.
	 *
	 * @return what to do; null if the model no longer holds what this is about
	 * @throws RefusedException naming what is missing
	 */
	protected abstract @Nullable Task<T> task() throws RefusedException;

	/** Listens to the document from now on, and starts the first run at once. */
	protected final void open() {
		document.addListener(documentListener);
		start(0);
	}

	/**
	 * @return what can be said now
	 */
	public final RunState<T> state() {
		return state;
	}

	/**
	 * @param listener hears of new states from now on, in the UI thread
	 */
	public final void addListener(Listener<T> listener) {
		listeners.add(listener);
	}

	/**
	 * Runs again, for example after a run was cancelled.
	 */
	public final void recompute() {
		start(0);
	}

	/**
	 * Stops the run under way, if any.
	 */
	public final void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/**
	 * Lets go of the document; nothing is told to anybody any more.
	 */
	public final void dispose() {
		document.removeListener(documentListener);
		listeners.clear();
		cancel();
		job = null;
	}

	private void start(long delayMs) {
		cancel();
		job = null;
		Task<T> task;
		try {
			task = task();
		} catch (RefusedException e) {
			become(new RunState.Refused<>(e));
			return;
		}
		if (task == null) {
			return;
		}
		RunJob<T> next = new RunJob<>(task.name(), family, task.operation());
		next.addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void done(@Nullable IJobChangeEvent event) {
				if (event != null && !display.isDisposed()) {
					display.asyncExec(() -> finished(next, event.getResult()));
				}
			}
		});
		job = next;
		become(new RunState.Running<>(state.shown()));
		next.schedule(delayMs);
	}

	private void finished(RunJob<T> finished, IStatus result) {
		if (finished != job) {
			// A newer run has taken its place.
			return;
		}
		job = null;
		RunState<T> outcome = finished.outcome();
		if (outcome != null) {
			become(outcome);
		} else if (result.getSeverity() == IStatus.CANCEL) {
			become(new RunState.Cancelled<>(state.shown()));
		} else {
			become(new RunState.Failed<>(result.getMessage()));
		}
	}

	private void become(RunState<T> next) {
		state = next;
		for (Listener<T> listener : listeners) {
			listener.stateChanged(next);
		}
	}
}
