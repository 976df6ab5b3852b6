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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.InputIdentity;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.SetpointMove;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.twin.Observation;

/**
 * Decides about the setpoints of an asset. Hard limits bound each proposal, interlocks forbid moves, the mode says who acts,
 * and nothing is written that is not recorded first. When in doubt the equipment keeps the setpoints that it has; equipment
 * that was stopped for a while then stays stopped, and an alarm says so. One thread only: that of the session.
 */
public final class Controller {

	private final String asset;
	private final ControlLoop loop;
	private final DecisionBook book;
	private final Situation situation;
	private final PendingDecision pending;
	private final StandingProposal standing;
	private final ModeSwitch modes;
	private final Acting acting;
	private final PersonAnswers answers;
	private final RestWatch resting;

	private List<String> holding = List.of();
	private Set<String> complaints = Set.of();

	/**
	 * @param asset    identifier of the asset
	 * @param loop     how it can be controlled
	 * @param recorder records what is decided
	 * @param events   hears what a person should know
	 * @param actuator writes the main setpoint, the only one
	 * @param expiry   how long a proposal waits for a person; the same proposal is not made again for as long
	 */
	public Controller(String asset, ControlLoop loop, DecisionRecorder recorder, ControlEvents events,
			Actuator actuator, Duration expiry) {
		this(asset, loop, recorder, events, signal -> actuator, expiry);
	}

	/**
	 * @param asset     identifier of the asset
	 * @param loop      how it can be controlled
	 * @param recorder  records what is decided
	 * @param events    hears what a person should know
	 * @param actuators what writes a setpoint, by the name of its signal
	 * @param expiry    how long a proposal waits for a person; the same proposal is not made again for as long
	 */
	public Controller(String asset, ControlLoop loop, DecisionRecorder recorder, ControlEvents events,
			Function<String, Actuator> actuators, Duration expiry) {
		this.asset = asset;
		this.loop = loop;
		this.book = new DecisionBook(asset, recorder, events);
		this.situation = new Situation(loop, actuators);
		this.pending = new PendingDecision(book, expiry);
		this.standing = new StandingProposal(expiry);
		this.modes = new ModeSwitch(asset, situation, book, pending, standing);
		this.acting = new Acting(situation, book, modes);
		this.answers = new PersonAnswers(situation, book, pending, acting);
		this.resting = situation.resting();
	}

	/** @return where control stands */
	public ControlView view() {
		return new ControlView(modes.mode(), situation.state(), pending.decision(), pending.expires(), book.latest(),
				book.outcome(), holding);
	}

	/**
	 * Decides upon an observation.
	 *
	 * @param observation the observation with all facts
	 * @param now         the time now
	 */
	public void observe(Observation observation, Instant now) {
		situation.observe(observation);
		PlantState state = situation.state();
		pending.expire(now);
		List<String> reasons = new ArrayList<>();
		disarmBy(situation.trips(observation, situation.mainLane(), state.setpoint()), reasons, now);
		Optional<String> untimely = situation.late(observation, now);
		Optional<Proposal> proposal = first(policy -> policy.propose(observation, state));
		if (untimely.isPresent()) {
			reasons.add(untimely.get());
			modes.disarm(untimely.get(), now);
		} else if (proposal.isPresent() && resting.rest() == null) {
			InputIdentity input = observation.facts().get(Observation.INPUT);
			consider(proposal.get(), observation, input == null ? List.of() : List.of(input), now, reasons);
		}
		hold(reasons, now);
	}

	private void disarmBy(List<Interlock.Trip> trips, List<String> reasons, Instant now) {
		for (Interlock.Trip trip : trips) {
			reasons.add(trip.sentence());
			if (trip.disarms()) {
				modes.disarm(trip.sentence(), now);
			}
		}
	}

	/** What the policies cannot help is told once, and held against the asset. */
	private void hold(List<String> reasons, Instant now) {
		Set<String> present = new LinkedHashSet<>();
		loop.policies().forEach(policy -> policy.complaint().ifPresent(present::add));
		present.stream().filter(complaint -> !complaints.contains(complaint)).forEach(complaint -> book.alarm(complaint, now));
		complaints = present;
		reasons.addAll(present);
		book.problem().ifPresent(reasons::add);
		holding = List.copyOf(reasons);
	}

	/** A policy that has something to say goes before those after it; all of them are asked each time. */
	private Optional<Proposal> first(Function<ControlPolicy, Optional<Proposal>> question) {
		Optional<Proposal> first = Optional.empty();
		for (ControlPolicy policy : loop.policies()) {
			Optional<Proposal> proposed = question.apply(policy);
			if (first.isEmpty()) {
				first = proposed;
			}
		}
		return first;
	}

	private void consider(Proposal proposal, Observation observation, List<InputIdentity> inputs, Instant now,
			List<String> reasons) {
		PlantState state = situation.state();
		SetpointLane lane = situation.lane(proposal.signal()).orElse(null);
		if (lane == null || !Double.isFinite(lane.value(state)) || !Double.isFinite(proposal.setpoint())) {
			reasons.add("The present setpoint is not known.");
			return;
		}
		SetpointLimits limits = lane.setpoint().limits();
		BoundedMove move = BoundedMove.of(lane.value(state), proposal.setpoint(), limits, lane.setpoint().unit());
		if (move.isHold(limits.resolution())) {
			reasons.add(proposal.because() + ": a hard limit leaves no room for a move.");
			return;
		}
		if (situation.isWriting() || lane.tooSoon(now)) {
			reasons.add("The move before has not had its time yet.");
			return;
		}
		List<Interlock.Trip> trips = situation.trips(observation, lane, move.to());
		String key = modes.mode() + "|" + proposal.rule().id() + '|' + lane.setpoint().signal() + '|' + move.to() + '|'
				+ trips.isEmpty();
		if (standing.repeats(key, now)) {
			return;
		}
		decide(proposal, lane, move, trips, inputs, now);
	}

	private void decide(Proposal proposal, SetpointLane lane, BoundedMove move, List<Interlock.Trip> trips,
			List<InputIdentity> inputs, Instant now) {
		List<BoundingLimit> limits = new ArrayList<>(move.limits());
		trips.forEach(trip -> limits.add(trip.limit()));
		String unit = lane.setpoint().unit();
		SetpointMove bounded = new SetpointMove(lane.setpoint().signal(), move.from(), move.to(), unit);
		Decision decision = new Decision(book.nextId(now), now, asset, modes.mode(), inputs, proposal.rule(), proposal.evidence(),
				bounded, DecisionText.of(proposal, move, unit), proposal.expected(), limits);
		pending.withdraw("A newer proposal took its place.", now);
		if (!book.made(decision)) {
			standing.forget();
			return;
		}
		if (!trips.isEmpty()) {
			book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.BLOCKED, null, Situation.sentences(trips), null));
			return;
		}
		switch (modes.mode()) {
			case SHADOW -> book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.SHADOWED, null, "", null));
			case ADVISORY -> pending.propose(decision, proposal.rest(), now);
			case AUTONOMOUS -> acting.act(decision, lane, bounded, proposal.rest(), now);
		}
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
		answers.approve(decisionId, user, now);
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
		answers.reject(decisionId, user, reason, now);
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
		modes.set(to, user, reason, now);
	}

	/**
	 * Looks at the clock; called about once a second.
	 *
	 * @param now the time now
	 */
	public void tick(Instant now) {
		pending.expire(now);
		Observation observation = situation.newest();
		if (observation == null) {
			return;
		}
		Optional<String> untimely = situation.untimely(observation, now);
		if (untimely.isPresent()) {
			holding = List.of(untimely.get());
			modes.disarm(untimely.get(), now);
			return;
		}
		Rest rest = resting.rest();
		List<String> reasons = new ArrayList<>();
		if (rest != null && situation.isConnected()) {
			stands(rest, observation, reasons, now);
		}
		Optional<Proposal> proposal = first(policy -> policy.tick(rest, situation.state(), now));
		if (proposal.isPresent() && situation.isConnected()) {
			consider(proposal.get(), observation, List.of(), now, reasons);
		}
		if (rest != null || proposal.isPresent()) {
			hold(reasons, now);
		}
	}

	private void stands(Rest rest, Observation observation, List<String> reasons, Instant now) {
		reasons.add("Stopped until " + rest.until() + " by " + rest.rule().id() + '.');
		situation.lane(rest.signal())
				.ifPresent(lane -> disarmBy(situation.trips(observation, lane, resting.before()), reasons, now));
		if (modes.mode() != ControlMode.AUTONOMOUS && resting.beginsToWait(now)) {
			book.alarm("The equipment has stood for its time, and waits for a person to start it.", now);
		}
	}

	/**
	 * Takes what the equipment says of itself between observations, while the connection is up.
	 *
	 * @param present what it does
	 * @param now     the time now
	 */
	public void live(PlantState present, Instant now) {
		if (situation.isConnected()) {
			situation.live(present);
			resting.look(present, now).ifPresent(why -> modes.disarm(why, now));
		}
	}

	/**
	 * Nobody controls the asset from now on.
	 *
	 * @param now the time now
	 */
	public void end(Instant now) {
		if (resting.rest() != null) {
			book.alarm("Control ends. " + RestWatch.STANDS, now);
		}
	}

	/**
	 * The connection came or went. Nothing is written because of it.
	 *
	 * @param isConnected whether data flow
	 */
	public void connected(boolean isConnected) {
		situation.connected(isConnected);
		if (!isConnected) {
			holding = List.of("There is no connection: the equipment keeps its setpoint.");
		}
	}
}
