/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.LogWriteException;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Quantity;

class ControllerTest {

	private static final SetpointLimits LIMITS = new SetpointLimits(2, 12, 0.6, 0.1, 60);
	private static final Duration EXPIRY = Duration.ofMinutes(10);
	private static final Duration STALE = Duration.ofSeconds(60);

	private final List<DecisionEvent> log = new ArrayList<>();
	private final List<HistoryEvent> events = new ArrayList<>();
	private final List<Double> written = new ArrayList<>();
	private Instant now = Instant.parse("2026-01-01T00:00:00Z");
	private double setpoint = 8;
	private boolean remote = true;
	private @Nullable Double wanted = 7.4;
	private double bound = Double.POSITIVE_INFINITY;
	private boolean disarms;
	private boolean diskFull;
	private boolean swallow;

	private final Controller controller = new Controller("w1",
			new ControlLoop("speed", Quantity.PUMPING_SPEED, LIMITS,
					observation -> new PlantState(setpoint, true, remote, observation.end()),
					List.of((observation, state) -> wanted()),
					List.of(this::interlock), STALE),
			this::append, events::add, (value, done) -> {
				written.add(value);
				setpoint = swallow ? setpoint : value;
				Sample readBack = new Sample(new Tag("w1", "speed"), now, now, SignalValue.of(setpoint),
						SampleStatus.GOOD);
				done.done(new WriteResult(SampleStatus.GOOD, readBack), null, now);
			}, EXPIRY);

	private static Proposal proposal(double to) {
		return new Proposal(new RuleIdentity("test.fillage", "1"), to, List.of(new Evidence("fillage", 0.64, "", "")),
				"Fillage 64 % < 70 % for 3 strokes", "to stop fluid pound",
				List.of(new Evidence("rate change", -0.01, "", "rate -1 %"),
						new Evidence("peak load change", -0.06, "", "peak load -6 %")));
	}

	private Optional<Proposal> wanted() {
		Double to = wanted;
		return to == null ? Optional.empty() : Optional.of(proposal(to));
	}

	private Optional<Interlock.Trip> interlock(Observation observation, PlantState state, double proposed) {
		return proposed <= bound ? Optional.empty()
				: Optional.of(new Interlock.Trip(new BoundingLimit("load", proposed, bound, "N", true), "Too much load.",
						disarms));
	}

	private void append(DecisionEvent event) throws LogWriteException {
		if (diskFull) {
			throw new LogWriteException("The disk is full.", "Free some space.", null);
		}
		log.add(event);
	}

	private void stroke() {
		now = now.plusSeconds(8);
		controller.observe(new Observation(now.getEpochSecond(), now.minusSeconds(8), now, Facts.NONE), now);
	}

	private Decision decision() {
		return log.stream().filter(DecisionMade.class::isInstance).map(DecisionMade.class::cast).reduce((a, b) -> b)
				.orElseThrow().decision();
	}

	private List<Outcome> outcomes() {
		return log.stream().filter(OutcomeRecorded.class::isInstance).map(OutcomeRecorded.class::cast)
				.map(OutcomeRecorded::outcome).toList();
	}

	private void arm() throws RefusedException {
		wanted = null;
		stroke();
		controller.setMode(ControlMode.AUTONOMOUS, "ann", "trial", now);
		wanted = 7.4;
	}

	@Test
	void theSentenceSaysWhyWhatAndWhatIsExpected() {
		stroke();
		assertEquals("Fillage 64 % < 70 % for 3 strokes: reduce 8.0 -> 7.4 spm to stop fluid pound; expected rate -1 %, "
				+ "peak load -6 %", decision().sentence());
	}

	@Test
	void shadowRecordsOnceAndWritesNothing() {
		for (int i = 0; i < 20; i++) {
			stroke();
		}
		assertEquals(List.of(Outcome.SHADOWED), outcomes());
		assertEquals(List.of(), written);
	}

	@Test
	void anAdviceWaitsAndIsWrittenWhenApproved() throws RefusedException {
		controller.setMode(ControlMode.ADVISORY, "ann", "", now);
		stroke();
		assertEquals(List.of(), written);
		Decision pending = controller.view().pending();
		assertNotNull(pending);
		controller.approve(pending.id(), "ann", now);
		assertEquals(List.of(7.4), written);
		assertEquals(List.of(Outcome.PROPOSED, Outcome.APPROVED, Outcome.ACTED), outcomes());
		assertNull(controller.view().pending());
	}

	@Test
	void anAdviceExpiresAndThenCannotBeApproved() throws RefusedException {
		controller.setMode(ControlMode.ADVISORY, "ann", "", now);
		stroke();
		String id = decision().id();
		Instant late = now.plus(EXPIRY).plusSeconds(1);
		assertThrows(RefusedException.class, () -> controller.approve(id, "ann", late));
		assertEquals(List.of(Outcome.PROPOSED, Outcome.EXPIRED), outcomes());
		assertEquals(List.of(), written);
	}

	@Test
	void aRejectionNeedsAReasonAndIsKeptForAWhile() throws RefusedException {
		controller.setMode(ControlMode.ADVISORY, "ann", "", now);
		stroke();
		String id = decision().id();
		assertThrows(RefusedException.class, () -> controller.reject(id, "ann", " ", now));
		controller.reject(id, "ann", "workover tomorrow", now);
		stroke();
		assertNull(controller.view().pending(), "not proposed again at once");
		now = now.plus(EXPIRY);
		stroke();
		assertNotNull(controller.view().pending(), "proposed again later");
	}

	@Test
	void anApprovalIsHeldAgainstTheInterlocksOfNow() throws RefusedException {
		controller.setMode(ControlMode.ADVISORY, "ann", "", now);
		stroke();
		bound = 5;
		assertThrows(RefusedException.class, () -> controller.approve(decision().id(), "ann", now));
		assertEquals(List.of(), written);
	}

	@Test
	void anApprovalOfAnOldSetpointIsRefused() throws RefusedException {
		controller.setMode(ControlMode.ADVISORY, "ann", "", now);
		stroke();
		String id = decision().id();
		setpoint = 9;
		wanted = null;
		stroke();
		assertThrows(RefusedException.class, () -> controller.approve(id, "ann", now));
		assertEquals(List.of(), written);
	}

	@Test
	void anArmedLoopWritesWithinStepAndTime() throws RefusedException {
		arm();
		wanted = 3.0;
		for (int i = 0; i < 15; i++) {
			stroke();
		}
		assertEquals(List.of(7.4, 6.8), written, "0.6 at a time, once in 60 s");
		assertTrue(decision().limits().stream().anyMatch(limit -> limit.bounding() && limit.name().equals("greatest step")));
	}

	@Test
	void noMoveLeavesTheLimits() throws RefusedException {
		arm();
		setpoint = 2.2;
		wanted = -5.0;
		for (int i = 0; i < 30; i++) {
			stroke();
		}
		assertEquals(List.of(2.0), written);
	}

	@Test
	void anInterlockBlocksAndSaysSo() throws RefusedException {
		arm();
		wanted = 8.4;
		bound = 8.1;
		stroke();
		assertEquals(List.of(), written);
		assertEquals(List.of(Outcome.BLOCKED), outcomes());
		assertEquals(ControlMode.AUTONOMOUS, controller.view().mode());
	}

	@Test
	void aDisarmingInterlockDisarmsWithoutAProposal() throws RefusedException {
		arm();
		wanted = null;
		bound = 5;
		disarms = true;
		stroke();
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
		assertTrue(log.getLast() instanceof ModeChanged changed && changed.user().equals(ModeChanged.LIFTLOOP));
		assertEquals(List.of("Too much load."), controller.view().holding());
	}

	@Test
	void anUnconfirmedWriteDisarms() throws RefusedException {
		arm();
		swallow = true;
		stroke();
		assertTrue(outcomes().contains(Outcome.ACT_FAILED));
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
	}

	@Test
	void staleDataDisarm() throws RefusedException {
		arm();
		controller.tick(now.plusSeconds(30));
		assertEquals(ControlMode.AUTONOMOUS, controller.view().mode());
		controller.tick(now.plusSeconds(61));
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
	}

	@Test
	void nothingIsWrittenThatIsNotRecorded() throws RefusedException {
		arm();
		diskFull = true;
		stroke();
		assertEquals(List.of(), written);
		assertFalse(controller.view().holding().isEmpty());
		assertEquals(1, events.stream().filter(event -> event.severity() == HistoryEvent.Severity.ALARM).count());
		diskFull = false;
		stroke();
		assertEquals(List.of(7.4), written);
	}

	@Test
	void nothingIsWrittenWithoutConnection() throws RefusedException {
		arm();
		controller.connected(false);
		stroke();
		assertEquals(List.of(), written);
		assertEquals(List.of(Outcome.BLOCKED), outcomes());
	}

	@Test
	void aLoopIsNotArmedBlindlyOrInLocal() {
		assertThrows(RefusedException.class, () -> controller.setMode(ControlMode.AUTONOMOUS, "ann", "", now));
		remote = false;
		stroke();
		assertThrows(RefusedException.class, () -> controller.setMode(ControlMode.AUTONOMOUS, "ann", "", now));
		assertEquals(ControlMode.SHADOW, controller.view().mode());
	}

	@Test
	void nothingIsDoneUponAnObservationOfThePastOrTheFuture() throws RefusedException {
		for (int hours : new int[] { -1, 1 }) {
			arm();
			int before = written.size();
			Instant wrong = now.plusSeconds(3600L * hours);
			controller.observe(new Observation(1, wrong.minusSeconds(8), wrong, Facts.NONE), now);
			assertEquals(before, written.size());
			assertEquals(ControlMode.ADVISORY, controller.view().mode(), "disarmed");
			assertTrue(controller.view().holding().getFirst().contains("keeps its setpoint"));
			assertThrows(RefusedException.class, () -> controller.setMode(ControlMode.AUTONOMOUS, "ann", "", now));
		}
	}

	@Test
	void aPendingDecisionIsNotApprovedUponAnOldObservation() throws RefusedException {
		controller.setMode(ControlMode.ADVISORY, "ann", "", now);
		stroke();
		now = now.plus(STALE).plusSeconds(1);
		RefusedException refused = assertThrows(RefusedException.class,
				() -> controller.approve(decision().id(), "ann", now));
		assertTrue(refused.getMessage().contains("is older than"), refused.getMessage());
		assertEquals(List.of(), written);
	}

	@Test
	void afterTheClockIsSetBackTheNextMoveWaitsOnceMoreAndNoLonger() throws RefusedException {
		arm();
		stroke();
		assertEquals(1, written.size());
		now = now.minusSeconds(36_000);
		wanted = 7.0;
		stroke();
		assertEquals(1, written.size(), "not known how long ago the last move was");
		for (int i = 0; i < 20; i++) {
			stroke();
		}
		assertEquals(2, written.size());
	}
}
