/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.twin;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.session.Snapshot;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveWords;

/** In which state what is shown of a live twin is: connected, stale, outdated, simulated. */
public final class LiveState {

	/** Age from which values look old. */
	private static final Duration STALE = Duration.ofSeconds(10);

	private long received = -1;
	private long receivedAt = System.nanoTime();

	/**
	 * Looks at the newest snapshot. By the clock of the wall: a person wants to know since when nothing came.
	 *
	 * @param snapshot what the twin knows
	 * @return whether its values are old
	 */
	public boolean isStale(Snapshot snapshot) {
		if (snapshot.counters().received() != received) {
			received = snapshot.counters().received();
			receivedAt = System.nanoTime();
		}
		return snapshot.connection().state() != ConnectionState.CONNECTED || silence().compareTo(STALE) > 0;
	}

	private Duration silence() {
		return Duration.ofNanos(System.nanoTime() - receivedAt);
	}

	/**
	 * @param field    the live field
	 * @param snapshot what the twin knows
	 * @param newest   what is said of the newest observation: a sentence; empty when there is none
	 * @return the state in sentences
	 */
	public String text(LiveField field, Snapshot snapshot, String newest) {
		ConnectionStatus connection = snapshot.connection();
		StringBuilder text = new StringBuilder(NLS.bind(Messages.State_connection, LiveWords.connection(connection.state())));
		append(text, connection.reason());
		if (isStale(snapshot)) {
			append(text, NLS.bind(Messages.State_stale, LiveWords.age(silence())));
		}
		append(text, newest);
		if (field.choice().rate() > 1) {
			append(text, NLS.bind(Messages.State_rate, Integer.toString(field.choice().rate())));
		}
		append(text, field.notRecorded());
		if (field.isOutdated()) {
			append(text, Messages.State_outdated);
		}
		return text.toString();
	}

	private static void append(StringBuilder text, String sentence) {
		if (!sentence.isEmpty()) {
			text.append(' ').append(sentence);
		}
	}
}
