/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.LogWriteException;
import org.liftloop.core.extension.Contribution;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistorianProvider;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.history.HistoryRecorder;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.session.SessionServices;

/**
 * Where a live field keeps its decisions and its history. Without a decision log no twin lives; without a historian it
 * does, and the window says that no history is recorded.
 */
final class LiveStore implements AutoCloseable {

	private final DecisionLog log;
	private final DecisionBoard decisions = new DecisionBoard();
	private @Nullable Historian historian;
	private @Nullable HistoryRecorder recorder;
	private String notRecorded = ""; //$NON-NLS-1$

	private LiveStore(DecisionLog log) {
		this.log = log;
	}

	/**
	 * @param folder        folder of the field
	 * @param contributions where a historian is looked for
	 * @param alarms        hears that history is not recorded
	 * @return the store, to be closed
	 * @throws OutputException if there can be no decision log
	 */
	static LiveStore open(Path folder, Contributions contributions, Consumer<HistoryEvent> alarms) throws OutputException {
		LiveStore store;
		try {
			store = new LiveStore(DecisionLog.open(folder.resolve("decisions"))); //$NON-NLS-1$
		} catch (LogWriteException e) {
			throw new OutputException(String.valueOf(e.getMessage()), e.remedy(), e);
		}
		try {
			store.decisions.follow(store.log);
		} catch (IOException e) {
			store.close();
			throw new OutputException(NLS.bind(Messages.Store_unreadable, folder, e.getMessage()),
					Messages.Store_unreadableRemedy, e);
		}
		store.openHistory(StartLive.history(folder), contributions, alarms);
		return store;
	}

	private void openHistory(Path folder, Contributions contributions, Consumer<HistoryEvent> alarms) {
		Optional<Contribution<HistorianProvider>> provider = contributions.all(ExtensionPoint.HISTORIANS).stream()
				.findFirst();
		if (provider.isEmpty()) {
			notRecorded = Messages.Store_noHistorian;
			return;
		}
		try {
			Historian opened = provider.get().create().open(folder);
			historian = opened;
			recorder = new HistoryRecorder(opened, HistoryRecorder.Options.USUAL, new Refusals(alarms), Clock.systemUTC());
		} catch (RefusedException e) {
			notRecorded = e.getMessage() + ' ' + e.remedy();
			alarms.accept(event(Instant.now(), Severity.ALARM, notRecorded));
		}
	}

	private static HistoryEvent event(Instant time, Severity severity, String text) {
		return new HistoryEvent(time, "", "history", severity, text, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @return what a session needs, in the time of its equipment */
	SessionServices services(Connection connection) {
		return new SessionServices(connection::now, log::append, this::record, SessionServices.USUAL_EXPIRY,
				SessionServices.USUAL_CAPACITY);
	}

	void record(HistoryBatch batch) {
		HistoryRecorder present = recorder;
		if (present != null) {
			present.record(batch);
		}
	}

	/** @return the decisions */
	DecisionBoard decisions() {
		return decisions;
	}

	/** @return folder of the decision log */
	Path logFolder() {
		return log.folder();
	}

	/** @return the history, if there is one */
	Optional<Historian> historian() {
		return Optional.ofNullable(historian);
	}

	/** @return why no history is recorded; empty when it is */
	String notRecorded() {
		return notRecorded;
	}

	/** Stores what waits and closes; what cannot be closed is logged. */
	@Override
	public void close() {
		HistoryRecorder lastRecorder = recorder;
		if (lastRecorder != null) {
			lastRecorder.close();
		}
		Historian last = historian;
		try {
			if (last != null) {
				last.close();
			}
		} catch (HistoryException e) {
			ILog.of(LiveStore.class).error(e.getMessage() + ' ' + e.remedy(), e);
		}
		try {
			log.close();
		} catch (IOException e) {
			ILog.of(LiveStore.class).error(NLS.bind(Messages.Store_notClosed, log.folder()), e);
		}
	}

	/** Makes alarms of what is not recorded, one for each time without. */
	private static final class Refusals implements HistoryRecorder.Listener {

		private final Consumer<HistoryEvent> alarms;
		private @Nullable Instant known;

		Refusals(Consumer<HistoryEvent> alarms) {
			this.alarms = alarms;
		}

		@Override
		public void refused(HistoryException reason, Instant since, HistoryRecorder.Dropped dropped) {
			if (!since.equals(known)) {
				known = since;
				alarms.accept(event(since, Severity.ALARM, NLS.bind(Messages.Store_refused, reason.getMessage(), reason.remedy())));
			}
		}

		@Override
		public void recordedAgain(Instant since, Instant until, HistoryRecorder.Dropped dropped) {
			alarms.accept(event(until, Severity.WARNING, NLS.bind(Messages.Store_again, new Object[] { since, until,
					dropped.samples(), dropped.curves() + dropped.events() })));
		}
	}
}
