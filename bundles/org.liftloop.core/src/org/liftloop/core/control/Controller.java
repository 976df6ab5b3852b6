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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.InputIdentity;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.SetpointMove;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.twin.Observation;

/**
 * Decides about one setpoint. Hard limits bound each proposal, interlocks forbid moves, the mode says who acts, and
 * nothing is written that is not recorded first. When in doubt the equipment keeps the setpoint that it has. One thread
 * only: that of the session.
 */
public final class Controller {

	private final String asset;
	private final ControlLoop loop;
	private final Actuator actuator;
	private final Duration expiry;
	private final DecisionBook book;
	private final Timeliness timeliness;
	private final String unit;

	private ControlMode mode = ControlMode.SHADOW;
	private PlantState state;
	private @Nullable Observation newest;
	private @Nullable Decision pending;
	private @Nullable Instant expires;
	private @Nullable Instant lastMove;
	private boolean writing;
	private boolean connected = true;
	private String standing = "";
	private Instant standingSince = Instant.MIN;
	private List<String> holding = List.of();

	/**
	 * @param asset    identifier of the asset
	 * @param loop     how it can be controlled
	 * @param recorder records what is decided
	 * @param events   hears what a person should know
	 * @param actuator writes the setpoint
	 * @param expiry   how long a proposal waits for a person; the same proposal is not made again for as long
	 */
	public Controller(String asset, ControlLoop loop, DecisionRecorder recorder, ControlEvents events,
			Actuator actuator, Duration expiry) {
		this.asset = asset;
		this.loop = loop;
		this.actuator = actuator;
		this.expiry = expiry;
		this.book = new DecisionBook(asset, recorder, events);
		this.timeliness = new Timeliness(loop.staleAfter());
		this.unit = loop.quantity().storedUnit().symbol();
		this.state = new PlantState(Double.NaN, false, false, Instant.EPOCH);
	}

	/** @return where control stands */
	public ControlView view() {
		return new ControlView(mode, state, pending, expires, book.latest(), book.outcome(), holding);
	}

	/**
	 * Decides upon an observation.
	 *
	 * @param observation the observation with all facts
	 * @param now         the time now
	 */
	public void observe(Observation observation, Instant now) {
		newest = observation;
		state = loop.state().of(observation);
		expire(now);
		List<String> reasons = new ArrayList<>();
		for (Interlock.Trip trip : trips(observation, state.setpoint())) {
			reasons.add(trip.sentence());
			if (trip.disarms()) {
				disarm(trip.sentence(), now);
			}
		}
		Optional<String> untimely = timeliness.problem(observation.end(), now);
		Optional<Proposal> proposal = proposal(observation);
		if (untimely.isPresent()) {
			reasons.add(untimely.get());
			disarm(untimely.get(), now);
		} else if (proposal.isPresent()) {
			consider(proposal.get(), observation, now, reasons);
		}
		book.problem().ifPresent(reasons::add);
		holding = List.copyOf(reasons);
	}

	/** A policy that has something to say goes before those after it; all of them see each observation. */
	private Optional<Proposal> proposal(Observation observation) {
		Optional<Proposal> first = Optional.empty();
		for (ControlPolicy policy : loop.policies()) {
			Optional<Proposal> proposed = policy.propose(observation, state);
			if (first.isEmpty()) {
				first = proposed;
			}
		}
		return first;
	}

	private List<Interlock.Trip> trips(Observation observation, double setpoint) {
		List<Interlock.Trip> trips = new ArrayList<>();
		for (Interlock interlock : loop.interlocks()) {
			interlock.check(observation, state, setpoint).ifPresent(trips::add);
		}
		return trips;
	}

	private void consider(Proposal proposal, Observation observation, Instant now, List<String> reasons) {
		if (!Double.isFinite(state.setpoint()) || !Double.isFinite(proposal.setpoint())) {
			reasons.add("The present setpoint is not known.");
			return;
		}
		BoundedMove move = BoundedMove.of(state.setpoint(), proposal.setpoint(), loop.limits(), unit);
		if (move.isHold(loop.limits().resolution())) {
			reasons.add(proposal.because() + ": a hard limit leaves no room for a move.");
			return;
		}
		if (writing || tooSoon(now)) {
			reasons.add("The move before has not had its time yet.");
			return;
		}
		List<Interlock.Trip> trips = trips(observation, move.to());
		String key = mode + "|" + proposal.rule().id() + '|' + move.to() + '|' + trips.isEmpty();
		if (key.equals(standing) && !now.isBefore(standingSince) && now.isBefore(standingSince.plus(expiry))) {
			return;
		}
		standing = key;
		standingSince = now;
		decide(proposal, move, trips, observation, now);
	}

	private boolean tooSoon(Instant now) {
		Instant before = lastMove;
		if (before != null && before.isAfter(now)) {
			// The clock was set back: the wait begins anew.
			before = now;
			lastMove = now;
		}
		return before != null && now.isBefore(before.plusMillis(Math.round(1e3 * loop.limits().secondsBetween())));
	}

	private void decide(Proposal proposal, BoundedMove move, List<Interlock.Trip> trips, Observation observation,
			Instant now) {
		List<BoundingLimit> limits = new ArrayList<>(move.limits());
		trips.forEach(trip -> limits.add(trip.limit()));
		InputIdentity input = observation.facts().get(Observation.INPUT);
		Decision decision = new Decision(book.nextId(now), now, asset, mode, input == null ? List.of() : List.of(input),
				proposal.rule(), proposal.evidence(), new SetpointMove(loop.signal(), move.from(), move.to(), unit),
				DecisionText.of(proposal, move, unit), proposal.expected(), limits);
		withdraw("A newer proposal took its place.", now);
		if (!book.made(decision)) {
			standing = "";
			return;
		}
		if (!trips.isEmpty()) {
			book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.BLOCKED, null, sentences(trips), null));
			return;
		}
		switch (mode) {
			case SHADOW -> book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.SHADOWED, null, "", null));
			case ADVISORY -> {
				if (book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.PROPOSED, null, "", null))) {
					pending = decision;
					expires = now.plus(expiry);
				}
			}
			case AUTONOMOUS -> act(decision, move.to(), now);
		}
	}

	private static String sentences(List<Interlock.Trip> trips) {
		return String.join(" ", trips.stream().map(Interlock.Trip::sentence).toList());
	}

	private void act(Decision decision, double to, Instant now) {
		if (!connected) {
			book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.BLOCKED, null,
					"There is no connection: the equipment keeps its setpoint.", null));
			return;
		}
		writing = true;
		lastMove = now;
		actuator.write(to, (result, error, then) -> acted(decision, to, result, error, then));
	}

	private void acted(Decision decision, double to, @Nullable WriteResult result, @Nullable Throwable error,
			Instant now) {
		writing = false;
		if (result != null && result.confirms(to, loop.limits().resolution())) {
			book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.ACTED, null, "", to));
			return;
		}
		String why = whyNot(result, error);
		book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.ACT_FAILED, null, why, null));
		book.alarm("Setpoint " + to + ' ' + unit + " was not confirmed. " + why, now);
		disarm(why, now);
	}

	private String whyNot(@Nullable WriteResult result, @Nullable Throwable error) {
		if (error != null) {
			return String.valueOf(error.getMessage());
		}
		Sample readBack = result == null ? null : result.readBack();
		return readBack == null ? "The equipment did not take the setpoint."
				: "The equipment holds " + readBack.number() + ' ' + unit + " instead.";
	}

	/**
	 * Lets the pending decision happen. The interlocks are asked again.
	 *
	 * @param decisionId the decision
	 * @param user       who approves it
	 * @param now        the time now
	 * @throws RefusedException if it does not wait any more, or an interlock forbids it
	 */
	public void approve(String decisionId, String user, Instant now) throws RefusedException {
		expire(now);
		Decision decision = waiting(decisionId);
		Observation observation = newest;
		SetpointMove move = decision.move();
		if (observation == null || move == null
				|| !(Math.abs(state.setpoint() - move.from()) < loop.limits().resolution() / 2)) {
			withdraw("The setpoint has changed since.", now);
			throw new RefusedException("The setpoint has changed since decision " + decisionId + " was made.",
					"Wait for the next proposal.");
		}
		Optional<String> untimely = timeliness.problem(observation.end(), now);
		if (untimely.isPresent()) {
			throw new RefusedException(untimely.get(), "Wait for the next observation.");
		}
		List<Interlock.Trip> trips = trips(observation, move.to());
		if (!trips.isEmpty() || !connected) {
			throw new RefusedException(trips.isEmpty() ? "There is no connection." : sentences(trips),
					"Approve it when this is over, or reject it.");
		}
		if (!book.outcome(new OutcomeRecorded(decisionId, now, Outcome.APPROVED, user, "", null))) {
			throw new RefusedException(book.problem().orElse("The approval cannot be recorded."),
					"Nothing is written that is not recorded first.");
		}
		pending = null;
		expires = null;
		act(decision, move.to(), now);
	}

	/**
	 * Turns the pending decision down.
	 *
	 * @param decisionId the decision
	 * @param user       who rejects it
	 * @param reason     why, not empty
	 * @param now        the time now
	 * @throws RefusedException if it does not wait any more, or there is no reason
	 */
	public void reject(String decisionId, String user, String reason, Instant now) throws RefusedException {
		expire(now);
		Decision decision = waiting(decisionId);
		if (reason.isBlank()) {
			throw new RefusedException("A rejection needs a reason.", "Say why: the reason is kept with the decision.");
		}
		book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.REJECTED, user, reason, null));
		pending = null;
		expires = null;
	}

	private Decision waiting(String decisionId) throws RefusedException {
		Decision decision = pending;
		if (decision == null || !decision.id().equals(decisionId)) {
			throw new RefusedException("Decision " + decisionId + " does not wait for an answer any more.",
					"Look at the newest decision.");
		}
		return decision;
	}

	/**
	 * Changes who acts.
	 *
	 * @param to     new mode
	 * @param user   who changes it
	 * @param reason why; may be empty
	 * @param now    the time now
	 * @throws RefusedException if the loop cannot be armed now or the change cannot be recorded
	 */
	public void setMode(ControlMode to, String user, String reason, Instant now) throws RefusedException {
		if (to == mode) {
			return;
		}
		if (to == ControlMode.AUTONOMOUS) {
			checkArmable(now);
		}
		if (!book.event(new ModeChanged(asset, now, mode, to, user, reason), now)) {
			throw new RefusedException(book.problem().orElse("The change of mode cannot be recorded."),
					"Nobody acts without a record. Make the log writable again.");
		}
		withdraw("The mode was changed to " + to + '.', now);
		mode = to;
		standing = "";
	}

	private void checkArmable(Instant now) throws RefusedException {
		Observation observation = newest;
		if (!connected || observation == null) {
			throw new RefusedException("Autonomous control needs present data.", "Wait for the next observation.");
		}
		Optional<String> untimely = timeliness.problem(observation.end(), now);
		if (untimely.isPresent()) {
			throw new RefusedException("Autonomous control needs present data. " + untimely.get(),
					"Wait for the next observation.");
		}
		if (!state.remote()) {
			throw new RefusedException("The equipment takes no setpoint from outside.", "Switch it to remote first.");
		}
		List<Interlock.Trip> trips = trips(observation, state.setpoint());
		if (!trips.isEmpty()) {
			throw new RefusedException(sentences(trips), "Arm the loop when this is over.");
		}
	}

	/**
	 * Looks at the clock; called about once a second.
	 *
	 * @param now the time now
	 */
	public void tick(Instant now) {
		expire(now);
		Observation observation = newest;
		if (observation != null) {
			timeliness.problem(observation.end(), now).ifPresent(why -> {
				holding = List.of(why);
				disarm(why, now);
			});
		}
	}

	/**
	 * The connection came or went. Nothing is written because of it.
	 *
	 * @param isConnected whether data flow
	 */
	public void connected(boolean isConnected) {
		connected = isConnected;
		if (!isConnected) {
			holding = List.of("There is no connection: the equipment keeps its setpoint.");
		}
	}

	private void disarm(String why, Instant now) {
		if (mode == ControlMode.AUTONOMOUS) {
			// Disarmed even when it cannot be recorded: the safe side.
			book.event(new ModeChanged(asset, now, mode, ControlMode.ADVISORY, ModeChanged.LIFTLOOP, why), now);
			book.alarm("Autonomous control disarmed itself. " + why, now);
			mode = ControlMode.ADVISORY;
			standing = "";
		}
	}

	private void expire(Instant now) {
		Instant end = expires;
		if (end != null && now.isAfter(end)) {
			withdraw("Nobody answered within " + expiry.toSeconds() + " s.", now);
		}
	}

	private void withdraw(String why, Instant now) {
		Decision decision = pending;
		if (decision != null) {
			book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.EXPIRED, null, why, null));
			pending = null;
			expires = null;
		}
	}
}
