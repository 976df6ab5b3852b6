/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.analysis;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldDocumentListener;

/**
 * Keeps the analysis of one card in step with its well. Each change of the well starts a run in the background a moment
 * later; a newer change takes the place of a run that has not finished. A run that the user cancels leaves the result
 * before it standing.
 * <p>
 * For the UI thread: the background works on values taken out of the model, so that nobody edits under its hands.
 */
public final class LiveAnalysis {

	/** Hears that {@link LiveAnalysis#state()} is another. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * @param state the new state
		 */
		void analysisChanged(AnalysisState state);
	}

	/** Edits that follow each other within this time (held keys, undo of many steps) make one run. */
	private static final long SETTLE_MS = 200;

	private final FieldDocument document;
	private final SurfaceCard card;
	private final Display display = Display.getCurrent();
	private final ListenerList<Listener> listeners = new ListenerList<>();
	private final FieldDocumentListener documentListener = new FieldDocumentListener() {

		@Override
		public void contentChanged(FieldDocument changed, List<Notification> changes) {
			if (changes.stream().anyMatch(LiveAnalysis.this::concerns)) {
				start(SETTLE_MS);
			}
		}
	};
	private AnalysisState state = new AnalysisState.Running(null);
	private @Nullable AnalysisJob job;

	/**
	 * Starts the first run at once.
	 *
	 * @param document the document that holds the card
	 * @param card a card of a well
	 */
	public LiveAnalysis(FieldDocument document, SurfaceCard card) {
		this.document = document;
		this.card = card;
		document.addListener(documentListener);
		start(0);
	}

	/**
	 * @return what can be said about the card now
	 */
	public AnalysisState state() {
		return state;
	}

	/**
	 * @param listener hears of new states from now on, in the UI thread
	 */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/**
	 * Analyses the card again, for example after a run was cancelled.
	 */
	public void recompute() {
		start(0);
	}

	/**
	 * Stops the run under way, if any.
	 */
	public void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/**
	 * Lets go of the document; nothing is told to anybody any more.
	 */
	public void dispose() {
		document.removeListener(documentListener);
		listeners.clear();
		cancel();
		job = null;
	}

	private boolean concerns(Notification change) {
		EObject well = card.eContainer();
		return well != null && change.getNotifier() instanceof EObject changed && EcoreUtil.isAncestor(well, changed);
	}

	private void start(long delayMs) {
		if (!(card.eContainer() instanceof Well well)) {
			return;
		}
		cancel();
		job = null;
		AnalyzeCard operation;
		try {
			operation = AnalyzeCard.of(well, card);
		} catch (RefusedException e) {
			become(new AnalysisState.Refused(e));
			return;
		}
		AnalysisJob next = new AnalysisJob(operation);
		next.addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void done(@Nullable IJobChangeEvent event) {
				if (event != null && !display.isDisposed()) {
					display.asyncExec(() -> finished(next, event.getResult()));
				}
			}
		});
		job = next;
		become(new AnalysisState.Running(state.shown()));
		next.schedule(delayMs);
	}

	private void finished(AnalysisJob finished, IStatus result) {
		if (finished != job) {
			// A newer run has taken its place.
			return;
		}
		job = null;
		AnalysisState outcome = finished.outcome();
		if (outcome != null) {
			become(outcome);
		} else if (result.getSeverity() == IStatus.CANCEL) {
			CardAnalysis before = state.shown();
			become(new AnalysisState.Cancelled(before));
		} else {
			become(new AnalysisState.Failed(result.getMessage()));
		}
	}

	private void become(AnalysisState next) {
		state = next;
		for (Listener listener : listeners) {
			listener.analysisChanged(next);
		}
	}
}
