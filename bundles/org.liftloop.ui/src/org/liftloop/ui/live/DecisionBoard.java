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
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionFilter;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.LogListener;
import org.liftloop.core.decision.LoggedEvent;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.OutcomeRecorded;

/** The newest decisions of a log, each with what became of it. Thread-safe. */
public final class DecisionBoard implements LogListener {

	/** Decisions that are shown; older ones stay in the log. */
	static final int KEPT = 1000;

	private final Map<String, LoggedDecision> decisions = new HashMap<>();
	/** Keys of {@link #decisions}, the oldest first. */
	private final Deque<String> order = new ArrayDeque<>();
	private final Changes changes = new Changes();

	DecisionBoard() {
	}

	/** Reads what is there, then hears what comes. */
	void follow(DecisionLog log) throws IOException {
		try (Stream<LoggedEvent> events = log.read(DecisionFilter.ALL)) {
			events.forEach(this::take);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		log.addListener(this);
	}

	@Override
	public void recorded(LoggedEvent event) {
		take(event);
		changes.tell();
	}

	/** @return decisions and changes of mode, the newest first */
	public List<LoggedDecision> newestFirst() {
		synchronized (decisions) {
			List<LoggedDecision> all = new ArrayList<>(order.stream().map(decisions::get).toList());
			Collections.reverse(all);
			return all;
		}
	}

	/**
	 * @param listener hears that there is more, in a thread of the log: must return at once
	 * @return ends it
	 */
	public Subscription listen(Runnable listener) {
		return changes.listen(listener);
	}

	private void take(LoggedEvent logged) {
		long sequence = logged.record().sequence();
		String hash = logged.record().hash();
		synchronized (decisions) {
			switch (logged.event()) {
			case DecisionMade(Decision made) -> put(made.id(), new LoggedDecision(sequence, made.time(), made.assetId(),
					made.mode(), made.sentence(), made, null, "", "", hash)); //$NON-NLS-1$ //$NON-NLS-2$
			case OutcomeRecorded outcome -> decisions.computeIfPresent(outcome.decisionId(),
					(id, before) -> before.with(outcome.outcome(), outcome.user(), outcome.reason(), hash));
			case ModeChanged changed -> put("mode " + sequence, new LoggedDecision(sequence, changed.time(), //$NON-NLS-1$
					changed.assetId(), changed.to(),
					NLS.bind(Messages.Board_modeChanged, LiveWords.mode(changed.from()), LiveWords.mode(changed.to())), null,
					null, changed.user(), changed.reason(), hash));
			}
		}
	}

	private void put(String key, LoggedDecision decision) {
		if (decisions.put(key, decision) == null) {
			order.addLast(key);
			if (order.size() > KEPT) {
				decisions.remove(order.removeFirst());
			}
		}
	}
}
