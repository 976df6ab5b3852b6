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

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.liftloop.core.connection.Subscription;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;

/** The newest alarms and warnings of a live field. Thread-safe. */
public final class AlarmBoard {

	/** Alarms and warnings that are shown; older ones stay in the history. */
	static final int KEPT = 1000;

	private final Deque<LiveAlarm> alarms = new ArrayDeque<>();
	private final Changes changes = new Changes();
	private long count;

	AlarmBoard() {
	}

	/** Takes what happened, if it is an alarm or a warning. */
	void take(HistoryEvent event) {
		if (event.severity() == Severity.INFORMATION) {
			return;
		}
		synchronized (alarms) {
			count++;
			alarms.addFirst(new LiveAlarm(count, event, "")); //$NON-NLS-1$
			if (alarms.size() > KEPT) {
				alarms.removeLast();
			}
		}
		changes.tell();
	}

	/** @return alarms and warnings, the newest first */
	public List<LiveAlarm> newestFirst() {
		synchronized (alarms) {
			return List.copyOf(alarms);
		}
	}

	/** Notes that somebody has seen some; gives those that nobody had seen before. */
	List<LiveAlarm> acknowledge(Collection<LiveAlarm> seen, String user) {
		List<Long> numbers = seen.stream().filter(alarm -> !alarm.isAcknowledged()).map(LiveAlarm::number).toList();
		List<LiveAlarm> fresh;
		synchronized (alarms) {
			fresh = alarms.stream().filter(alarm -> !alarm.isAcknowledged() && numbers.contains(alarm.number())).toList();
			List<LiveAlarm> all = alarms.stream()
					.map(alarm -> fresh.contains(alarm) ? new LiveAlarm(alarm.number(), alarm.event(), user) : alarm).toList();
			alarms.clear();
			alarms.addAll(all);
		}
		changes.tell();
		return fresh;
	}

	/**
	 * @param listener hears that there is more, in any thread: must return at once
	 * @return ends it
	 */
	public Subscription listen(Runnable listener) {
		return changes.listen(listener);
	}
}
