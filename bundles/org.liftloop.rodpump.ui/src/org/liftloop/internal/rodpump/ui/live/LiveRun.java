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

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.notify.Notification;
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
	private final BackgroundRun<T> run;
	private final ListenerList<Listener<T>> listeners = new ListenerList<>();
	private final FieldDocumentListener documentListener = new FieldDocumentListener() {

		@Override
		public void contentChanged(FieldDocument changed, List<Notification> changes) {
			if (changes.stream().anyMatch(LiveRun.this::concerns)) {
				start(SETTLE_MS);
			}
		}
	};

	/**
	 * Starts nothing yet: the subclass does, once it is complete.
	 *
	 * @param document the document with the model
	 * @param family the family of the jobs, to wait for them or to cancel them
	 */
	protected LiveRun(FieldDocument document, Object family) {
		this.document = document;
		this.run = new BackgroundRun<>(family, this::tell);
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
		return run.state().orElseGet(() -> new RunState.Running<>(null));
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
		run.cancel();
	}

	/**
	 * Lets go of the document; nothing is told to anybody any more.
	 */
	public final void dispose() {
		document.removeListener(documentListener);
		listeners.clear();
		run.dispose();
	}

	private void start(long delayMs) {
		run.dispose();
		Task<T> task;
		try {
			task = task();
		} catch (RefusedException e) {
			run.refuse(e);
			return;
		}
		if (task != null) {
			run.start(task.name(), task.operation(), delayMs);
		}
	}

	private void tell(RunState<T> next) {
		for (Listener<T> listener : listeners) {
			listener.stateChanged(next);
		}
	}
}
