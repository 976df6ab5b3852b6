/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.control.Setpoint;
import org.liftloop.core.control.SetpointLimits;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.decision.SetpointMove;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.units.Quantity;

class ScorecardTest {

	private static final Instant T0 = Instant.parse("2026-03-01T06:00:00Z");
	private static final Duration WITHIN = Duration.ofSeconds(60);
	private static final Instant END = T0.plusSeconds(10_000);

	private final ScorecardRecorder recorder = new ScorecardRecorder("well-1",
			new Setpoint("speedSetpoint", Quantity.PUMPING_SPEED, new SetpointLimits(2, 12, 1, 0.1, 15)));

	private void setpoint(long second, double value) {
		setpoint(second, value, SampleStatus.GOOD);
	}

	private void setpoint(long second, double value, SampleStatus status) {
		Instant time = T0.plusSeconds(second);
		recorder.heard(new Sample(new Tag("well-1", "speedSetpoint"), time, time, SignalValue.of(value), status));
	}

	private void decide(long second, double from, double to, Outcome outcome) {
		Instant time = T0.plusSeconds(second);
		String id = "d" + second;
		recorder.record(new DecisionMade(new Decision(id, time, "well-1", ControlMode.SHADOW, List.of(),
				new RuleIdentity("test", "1"), List.of(), new SetpointMove("speedSetpoint", from, to, "spm"), "Because, of it",
				List.of(new Evidence("rate change", -0.01, "", "rate -1 %")), List.of())));
		recorder.record(new OutcomeRecorded(id, time, outcome, null, "", null));
	}

	private List<Followed> followed(Scorecard card) {
		return card.decisions().stream().map(ScoredDecision::followed).toList();
	}

	@Test
	void eachDecisionIsHeldAgainstTheFirstChangeWithinTheTime() {
		setpoint(0, 8);
		decide(10, 8, 7.4, Outcome.SHADOWED);
		setpoint(40, 7.5);
		setpoint(60, 7.0);
		decide(100, 7, 6.5, Outcome.SHADOWED);
		setpoint(130, 7.5);
		setpoint(140, 6);
		decide(300, 6, 6.3, Outcome.SHADOWED);
		setpoint(361, 6.3);
		Scorecard card = recorder.card(WITHIN, END);
		assertEquals(List.of(Followed.SAME, Followed.OPPOSITE, Followed.NOTHING), followed(card));
		assertEquals(new SetpointChange(T0.plusSeconds(40), 8, 7.5), card.decisions().getFirst().change());
		assertEquals(1, card.count(Followed.SAME));
		assertEquals(5, card.changes().size());
		assertEquals(List.of(T0.plusSeconds(130), T0.plusSeconds(361)),
				card.unproposed().stream().map(SetpointChange::time).toList());
	}

	@Test
	void aRecordingThatEndsTooSoonDoesNotTell() {
		setpoint(0, 8);
		decide(10, 8, 7.4, Outcome.SHADOWED);
		assertEquals(List.of(Followed.UNKNOWN), followed(recorder.card(WITHIN, T0.plusSeconds(69))));
		assertEquals(List.of(Followed.NOTHING), followed(recorder.card(WITHIN, T0.plusSeconds(70))));
	}

	@Test
	void aBlockedDecisionProposesNothing() {
		setpoint(0, 8);
		decide(10, 8, 7.4, Outcome.BLOCKED);
		setpoint(40, 7.4);
		Scorecard card = recorder.card(WITHIN, END);
		assertEquals(1, card.blocked());
		assertEquals(0, card.count(Followed.SAME));
		assertEquals(1, card.unproposed().size());
	}

	@Test
	void whatIsNoChangeIsNotOne() {
		setpoint(0, Double.NaN);
		setpoint(1, 8);
		setpoint(2, 8.04);
		setpoint(3, 3, SampleStatus.bad("torn"));
		setpoint(4, 8);
		setpoint(4, 8);
		recorder.heard(new Sample(new Tag("well-2", "speedSetpoint"), T0, T0, SignalValue.of(1), SampleStatus.GOOD));
		assertEquals(List.of(), recorder.card(WITHIN, END).changes());
		setpoint(5, 8.06);
		assertEquals(1, recorder.card(WITHIN, END).changes().size(), "half the resolution from where it stood");
	}

	@Test
	void exportHasALineForEachDecisionAndEachMoveNotProposed() throws Exception {
		setpoint(0, 8);
		decide(10, 8, 7.4, Outcome.SHADOWED);
		setpoint(40, 7.4);
		setpoint(400, 8.4);
		StringBuilder out = new StringBuilder();
		assertEquals(2, new ExportScorecard(List.of(recorder.card(WITHIN, END)), out).execute(new NullProgressMonitor()));
		String[] lines = out.toString().split("\r\n");
		assertEquals("2026-03-01T06:00:10Z,well-1,speedSetpoint,twin,8.0,7.4,spm,false,SAME,2026-03-01T06:00:40Z,8.0,7.4,\"Because, of it\","
				+ "rate -1 %", lines[1]);
		assertEquals("2026-03-01T06:06:40Z,well-1,speedSetpoint,equipment,7.4,8.4,spm,,,,,,Not proposed by the twin.,", lines[2]);
		assertEquals(lines[0].split(",").length - 1, lines[2].chars().filter(c -> c == ',').count());
	}
}
