/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.session.AssetSession;
import org.liftloop.core.session.Snapshot;
import org.liftloop.core.twin.Observation;

/** The newest intervals of one session, for trends: bounded, and filled in the thread of the session. */
final class IntervalMemory implements AutoCloseable {

	/** An hour of intervals of ten seconds. */
	static final int MOST = 360;

	private final Deque<Observation> intervals = new ArrayDeque<>();
	private @Nullable AssetSession session;
	private @Nullable Subscription heard;

	/**
	 * Hears a session from now on, and forgets what was heard of another one. In the UI thread.
	 *
	 * @param next the session, or null for none
	 */
	void follow(@Nullable AssetSession next) {
		if (next == session) {
			return;
		}
		close();
		session = next;
		if (next != null) {
			heard = next.listen(this::hear);
			hear(next.snapshot());
		}
	}

	private synchronized void hear(Snapshot snapshot) {
		Observation newest = snapshot.observation();
		Observation last = intervals.peekLast();
		if (newest == null || last != null && last.sequence() >= newest.sequence()) {
			return;
		}
		intervals.addLast(newest);
		if (intervals.size() > MOST) {
			intervals.removeFirst();
		}
	}

	/** @return the intervals that are remembered, the oldest first */
	synchronized List<Observation> intervals() {
		return List.copyOf(intervals);
	}

	@Override
	public void close() {
		Subscription present = heard;
		if (present != null) {
			present.close();
		}
		heard = null;
		session = null;
		synchronized (this) {
			intervals.clear();
		}
	}
}
