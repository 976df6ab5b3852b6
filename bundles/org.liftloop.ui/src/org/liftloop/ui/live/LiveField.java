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

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.FieldRuntime;
import org.liftloop.core.session.SessionListener;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.ui.document.FieldDocument;

/**
 * A field whose twins live: its connection, its sessions, its decisions and its history. The twins keep what the file
 * said when they were started. Thread-safe.
 */
public final class LiveField {

	private final IFile file;
	private final LiveChoice choice;
	private final Connection connection;
	private final LiveStore store;
	private final AlarmBoard alarms;
	private final List<LeftOut> leftOut;
	private final FieldRuntime runtime = new FieldRuntime();
	private final long stamp;
	private final CompletableFuture<Void> opened;
	private volatile boolean closed;

	/**
	 * Takes what it is made of over, and starts the sessions.
	 *
	 * @param file       file of the field
	 * @param choice     how it is connected
	 * @param connection its connection, not opened
	 * @param store      where it keeps what comes
	 * @param alarms     its alarms
	 * @param twins      its twins
	 * @param leftOut    assets without a twin
	 */
	LiveField(IFile file, LiveChoice choice, Connection connection, LiveStore store, AlarmBoard alarms,
			List<AssetTwin> twins, List<LeftOut> leftOut) {
		this.file = file;
		this.choice = choice;
		this.connection = connection;
		this.store = store;
		this.alarms = alarms;
		this.leftOut = List.copyOf(leftOut);
		this.stamp = file.getModificationStamp();
		for (AssetTwin twin : twins) {
			runtime.start(twin, connection, store.services(connection)).listen(new SessionListener() {

				@Override
				public void published(Snapshot snapshot) {
					// Windows look at the newest snapshot whenever they paint.
				}

				@Override
				public void happened(HistoryEvent event) {
					alarms.take(event);
				}
			});
		}
		this.opened = connection.open().whenComplete((nothing, error) -> {
			if (error != null && !closed) {
				alarms.take(event(Severity.ALARM, String.valueOf(LiveWords.cause(error))));
			}
		});
	}

	private HistoryEvent event(Severity severity, String text) {
		return new HistoryEvent(connection.now(), "", "connection", severity, text, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @return file of the field */
	public IFile file() {
		return file;
	}

	/** @return how it is connected */
	public LiveChoice choice() {
		return choice;
	}

	/** @return the sessions of its assets; none once it is stopped */
	public Collection<AssetSession> sessions() {
		return runtime.sessions();
	}

	/**
	 * @param asset identifier of an asset
	 * @return its session, if it has one
	 */
	public Optional<AssetSession> session(String asset) {
		return runtime.session(asset);
	}

	/** @return where its connection stands */
	public ConnectionStatus connection() {
		return connection.status();
	}

	/** @return completed when data flow; exceptionally when a person has to change something about the connection first */
	CompletableFuture<Void> opened() {
		return opened;
	}

	/**
	 * For who operates what is behind the connection; no twin does.
	 *
	 * @param <C>  a class of connections
	 * @param kind the class
	 * @return its connection while it runs, if it is one of these
	 */
	public <C extends Connection> Optional<C> connection(Class<C> kind) {
		return closed ? Optional.empty() : Optional.of(connection).filter(kind::isInstance).map(kind::cast);
	}

	/** @return the time at its equipment */
	public Instant now() {
		return connection.now();
	}

	/** @return its decisions */
	public DecisionBoard decisions() {
		return store.decisions();
	}

	/** @return folder of its decision log */
	public Path logFolder() {
		return store.logFolder();
	}

	/** @return its alarms and warnings */
	public AlarmBoard alarms() {
		return alarms;
	}

	/**
	 * Notes that somebody has seen alarms, also in the history.
	 *
	 * @param seen the alarms
	 * @param user who has seen them
	 */
	public void acknowledge(Collection<LiveAlarm> seen, String user) {
		List<HistoryEvent> events = alarms.acknowledge(seen, user).stream().map(LiveAlarm::event)
				.map(event -> new HistoryEvent(connection.now(), event.asset(), "acknowledged", Severity.INFORMATION, //$NON-NLS-1$
						user + ": " + event.text(), "")) //$NON-NLS-1$ //$NON-NLS-2$
				.toList();
		store.record(new HistoryBatch(List.of(), List.of(), events));
	}

	/** @return its history while it runs, if there is one */
	public Optional<Historian> historian() {
		return closed ? Optional.empty() : store.historian();
	}

	/** @return why no history is recorded; empty when it is */
	public String notRecorded() {
		return store.notRecorded();
	}

	/** @return the assets that have no running twin, and why */
	public List<LeftOut> leftOut() {
		return leftOut;
	}

	/** @return whether it runs */
	public boolean isRunning() {
		return !closed;
	}

	/**
	 * Call it in the UI thread.
	 *
	 * @return whether the field was changed since its twins were started: they know nothing of it
	 */
	public boolean isOutdated() {
		return file.getModificationStamp() != stamp || FieldDocument.find(file).map(FieldDocument::isDirty).orElse(false);
	}

	/** Ends sessions and connection, and stores what is still to be stored. Takes up to some seconds. */
	void close() {
		closed = true;
		runtime.close();
		connection.close();
		store.close();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
