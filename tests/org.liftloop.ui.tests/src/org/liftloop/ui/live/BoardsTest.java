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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionLog;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;

/** What views of live fields show, without a window. */
class BoardsTest {

	private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

	@Test
	void decisionKeepsItsPlaceAndShowsWhatBecameOfItAlsoFromAnOlderRun(@TempDir Path folder) throws Exception {
		try (DecisionLog log = DecisionLog.open(folder)) {
			log.append(new DecisionMade(decision("d-1")));
			log.append(new OutcomeRecorded("d-1", TIME, Outcome.PROPOSED, null, "", null));
		}
		DecisionBoard board = new DecisionBoard();
		AtomicInteger told = new AtomicInteger();
		board.listen(told::incrementAndGet);
		try (DecisionLog log = DecisionLog.open(folder)) {
			board.follow(log);
			log.append(new OutcomeRecorded("d-1", TIME, Outcome.REJECTED, "ann", "not now", null));
			log.append(new ModeChanged("Well 1", TIME, ControlMode.ADVISORY, ControlMode.SHADOW, "ann", "night"));
			log.append(new OutcomeRecorded("unknown", TIME, Outcome.EXPIRED, null, "", null));
		}
		// The log is closed: its listeners have heard all.
		List<LoggedDecision> rows = board.newestFirst();
		assertEquals(2, rows.size());
		assertEquals("Mode changed: Advisory to Shadow", rows.getFirst().sentence());
		LoggedDecision rejected = rows.getLast();
		assertEquals(1, rejected.sequence());
		assertEquals(Outcome.REJECTED, rejected.outcome());
		assertEquals("ann", rejected.user());
		assertEquals("not now", rejected.reason());
		assertEquals(3, told.get());
	}

	private static Decision decision(String id) {
		return new Decision(id, TIME, "Well 1", ControlMode.ADVISORY, List.of(), new RuleIdentity("rule", "1"), List.of(), null,
				"Do it.", List.of(), List.of());
	}

	@Test
	void acknowledgedAlarmIsNotAcknowledgedAgainAndInformationIsNoAlarm() {
		AlarmBoard board = new AlarmBoard();
		board.take(event(Severity.INFORMATION, "all is well"));
		board.take(event(Severity.WARNING, "first"));
		board.take(event(Severity.ALARM, "second"));
		assertEquals(List.of("second", "first"), board.newestFirst().stream().map(alarm -> alarm.event().text()).toList());
		List<LiveAlarm> first = List.of(board.newestFirst().getLast());
		assertEquals(first, board.acknowledge(first, "ann"));
		assertEquals(List.of(), board.acknowledge(board.newestFirst().subList(1, 2), "bob"));
		assertTrue(board.newestFirst().getLast().isAcknowledged());
		assertEquals("ann", board.newestFirst().getLast().acknowledgedBy());
		assertFalse(board.newestFirst().getFirst().isAcknowledged());
	}

	@Test
	void boardOfAlarmsKeepsTheNewest() {
		AlarmBoard board = new AlarmBoard();
		for (int i = 0; i <= AlarmBoard.KEPT; i++) {
			board.take(event(Severity.WARNING, Integer.toString(i)));
		}
		assertEquals(AlarmBoard.KEPT, board.newestFirst().size());
		assertEquals("1", board.newestFirst().getLast().event().text());
	}

	private static HistoryEvent event(Severity severity, String text) {
		return new HistoryEvent(TIME, "Well 1", "alarm", severity, text, "");
	}

	@Test
	void evidenceIsInTheUnitsOfTheUser() {
		QuantityFormat format = QuantityFormat.forScreen(UnitSystem.US_FIELD, Locale.ENGLISH);
		assertEquals("peak load 1,000\u00A0lb (measured)",
				EvidenceText.of(new Evidence("peak load", 4448.2216, "N", "measured"), format));
		assertEquals("gearbox torque 320,000\u00A0in-lb".replace("in-lb", UnitSystem.US_FIELD.displayUnit(Quantity.TORQUE).unit().symbol()),
				EvidenceText.of(new Evidence("gearbox torque", 36155.145, "Nm", ""), format));
		assertEquals("fillage 0.620", EvidenceText.of(new Evidence("fillage", 0.62, "", ""), format));
		assertEquals("level 3.000 furlong", EvidenceText.of(new Evidence("level", 3, "furlong", ""), format));
	}
}
