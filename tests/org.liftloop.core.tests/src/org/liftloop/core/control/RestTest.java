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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.DecisionEvent;
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

/** Equipment is stopped for ten minutes by a second setpoint, and started again. */
class RestTest {

	private static final RuleIdentity RULE = new RuleIdentity("test.idle", "1");
	private static final Duration REST = Duration.ofMinutes(10);

	private final List<DecisionEvent> log = new ArrayList<>();
	private final List<String> alarms = new ArrayList<>();
	private final List<String> written = new ArrayList<>();
	private Instant now = Instant.parse("2026-01-01T00:00:00Z");
	private double run = 1;
	private boolean remote = true;
	private boolean stops = true;
	private boolean wantsStop;
	private boolean complains;

	private final ControlPolicy policy = new ControlPolicy() {

		@Override
		public Optional<Proposal> propose(Observation observation, PlantState state) {
			return wantsStop ? Optional.of(move(0, "stop for 10 min", REST)) : Optional.empty();
		}

		@Override
		public Optional<Proposal> tick(@Nullable Rest rest, PlantState state, Instant at) {
			return rest == null || at.isBefore(rest.until()) ? Optional.empty()
					: Optional.of(move(1, "start", Duration.ZERO));
		}

		@Override
		public Optional<String> complaint() {
			return complains ? Optional.of("Nothing helps.") : Optional.empty();
		}
	};

	private final Interlock local = (observation, state, proposed) -> state.remote() ? Optional.empty()
			: Optional.of(new Interlock.Trip(new BoundingLimit("remote", 0, 1, "", true), "In local.", true));

	private final Controller controller = new Controller("w1", new ControlLoop(
			List.of(new Setpoint("speed", Quantity.PUMPING_SPEED, new SetpointLimits(2, 12, 1, 0.1, 60)),
					new Setpoint("run", Quantity.NUMBER, new SetpointLimits(0, 1, 1, 0.5, 300))),
			observation -> state(), List.of(policy), List.of(local), Duration.ofSeconds(60)), log::add, this::happened,
			signal -> (value, done) -> {
				written.add(signal + ' ' + value);
				run = value;
				done.done(new WriteResult(SampleStatus.GOOD,
						new Sample(new Tag("w1", signal), now, now, SignalValue.of(value), SampleStatus.GOOD)), null, now);
			}, Duration.ofMinutes(10));

	private static Proposal move(double to, String action, Duration rest) {
		return new Proposal(RULE, "run", to, List.of(), "Fillage 48 % < 70 % for 4 strokes", "to let the fluid rise", List.of(),
				action, rest);
	}

	private void happened(HistoryEvent event) {
		if (event.severity() == HistoryEvent.Severity.ALARM) {
			alarms.add(event.text());
		}
	}

	private PlantState state() {
		return new PlantState(8, run > 0.5 || !stops, remote, now, Map.of("run", run));
	}

	private void stroke() {
		now = now.plusSeconds(8);
		controller.observe(new Observation(now.getEpochSecond(), now.minusSeconds(8), now, Facts.NONE), now);
	}

	private void pass(Duration time) {
		for (Instant end = now.plus(time); now.isBefore(end);) {
			now = now.plusSeconds(1);
			controller.live(state(), now);
			controller.tick(now);
		}
	}

	@BeforeEach
	void stopped() throws RefusedException {
		stroke();
		controller.setMode(ControlMode.AUTONOMOUS, "ann", "trial", now);
		wantsStop = true;
		stroke();
		wantsStop = false;
		assertEquals(List.of("run 0.0"), written);
	}

	@Test
	void theSentenceSaysWhatIsDoneInWords() {
		Decision decision = controller.view().latest();
		assertNotNull(decision);
		assertEquals("Fillage 48 % < 70 % for 4 strokes: stop for 10 min to let the fluid rise", decision.sentence());
	}

	@Test
	void anArmedLoopOutlivesTheRestAndEndsIt() {
		pass(REST.minusSeconds(5));
		assertEquals(List.of("run 0.0"), written);
		assertEquals(ControlMode.AUTONOMOUS, controller.view().mode());
		pass(Duration.ofSeconds(10));
		assertEquals(List.of("run 0.0", "run 1.0"), written);
		assertEquals(List.of(), alarms);
	}

	/** A start that nothing comes of is found as other silence is. */
	@Test
	void withoutStrokesAfterTheStartItDisarms() {
		pass(REST.plusSeconds(5));
		run = 0;
		pass(Duration.ofSeconds(70));
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
	}

	@Test
	void aShortLossOfConnectionIsBorne() {
		pass(Duration.ofMinutes(1));
		controller.connected(false);
		pass(Duration.ofSeconds(50));
		controller.connected(true);
		pass(REST);
		assertEquals(List.of("run 0.0", "run 1.0"), written);
	}

	@Test
	void aLongLossOfConnectionDisarmsAndNothingIsStartedAfterIt() {
		pass(Duration.ofMinutes(1));
		controller.connected(false);
		pass(REST);
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
		assertTrue(alarms.getFirst().endsWith(RestWatch.STANDS), alarms::toString);
		controller.connected(true);
		pass(REST);
		assertEquals(List.of("run 0.0"), written);
		assertNotNull(controller.view().pending(), "the start is put before a person");
		assertTrue(alarms.getLast().contains("waits for a person"), alarms::toString);
	}

	@Test
	void aPersonStartsWhatNobodyIsArmedFor() throws RefusedException {
		controller.setMode(ControlMode.ADVISORY, "ann", "", now);
		assertEquals(List.of(RestWatch.STANDS), alarms);
		pass(REST.plusSeconds(5));
		Decision start = controller.view().pending();
		assertNotNull(start);
		controller.approve(start.id(), "ann", now);
		assertEquals(List.of("run 0.0", "run 1.0"), written);
	}

	@Test
	void localControlDisarmsAndStandsAgainstTheStart() {
		remote = false;
		pass(Duration.ofMinutes(2));
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
		pass(REST);
		assertEquals(List.of("run 0.0"), written);
	}

	@Test
	void equipmentThatSomebodyElseStartsDisarms() {
		pass(Duration.ofMinutes(2));
		run = 1;
		pass(Duration.ofSeconds(5));
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
		pass(REST);
		assertEquals(List.of("run 0.0"), written);
	}

	@Test
	void equipmentThatRunsOnDisarms() {
		stops = false;
		for (int i = 0; i < 10; i++) {
			stroke();
			pass(Duration.ofSeconds(1));
		}
		assertEquals(ControlMode.ADVISORY, controller.view().mode());
		assertTrue(alarms.getFirst().contains("runs on"), alarms::toString);
	}

	@Test
	void theEndOfControlIsAnAlarmWhileTheEquipmentStands() {
		controller.end(now);
		assertEquals(List.of("Control ends. " + RestWatch.STANDS), alarms);
	}

	@Test
	void aComplaintIsToldOnce() {
		complains = true;
		pass(Duration.ofSeconds(5));
		assertEquals(List.of("Nothing helps."), alarms);
		assertTrue(controller.view().holding().contains("Nothing helps."));
	}
}
