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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.BoundingLimit;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.decision.Decision;
import org.liftloop.core.decision.InputIdentity;
import org.liftloop.core.decision.ModeChanged;
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
	private final Duration expiry;
	private final DecisionBook book;
	private final Timeliness timeliness;
	private final List<SetpointLane> lanes;
	private final PendingDecision pending;
	private final RestWatch resting;

	private ControlMode mode = ControlMode.SHADOW;
	private PlantState state;
	private @Nullable Observation newest;
	private boolean connected = true;
	private String standing = "";
	private Instant standingSince = Instant.MIN;
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
		this.expiry = expiry;
		this.book = new DecisionBook(asset, recorder, events);
		this.timeliness = new Timeliness(loop.staleAfter());
		this.lanes = loop.setpoints().stream().map(setpoint -> new SetpointLane(setpoint,
				setpoint == loop.setpoints().getFirst(), actuators.apply(setpoint.signal()))).toList();
		this.pending = new PendingDecision(book, expiry);
		this.resting = new RestWatch(loop.staleAfter());
		this.state = new PlantState(Double.NaN, false, false, Instant.EPOCH);
	}

	/** @return where control stands */
	public ControlView view() {
		return new ControlView(mode, state, pending.decision(), pending.expires(), book.latest(), book.outcome(), holding);
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
		pending.expire(now);
		List<String> reasons = new ArrayList<>();
		disarmBy(trips(observation, lanes.getFirst(), state.setpoint()), reasons, now);
		Optional<String> untimely = timeliness.problem(observation.end(), now);
		Optional<Proposal> proposal = first(policy -> policy.propose(observation, state));
		if (untimely.isPresent()) {
			reasons.add(untimely.get());
			disarm(untimely.get(), now);
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
				disarm(trip.sentence(), now);
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

	private List<Interlock.Trip> trips(Observation observation, SetpointLane lane, double setpoint) {
		List<Interlock.Trip> trips = new ArrayList<>();
		for (Interlock interlock : loop.interlocks()) {
			(lane.isMain() ? interlock.check(observation, state, setpoint)
					: interlock.checkOther(observation, state, lane.setpoint().signal(), setpoint)).ifPresent(trips::add);
		}
		return trips;
	}

	private Optional<SetpointLane> lane(String signal) {
		return lanes.stream().filter(lane -> signal.isEmpty() ? lane.isMain() : lane.setpoint().signal().equals(signal))
				.findFirst();
	}

	private void consider(Proposal proposal, Observation observation, List<InputIdentity> inputs, Instant now,
			List<String> reasons) {
		SetpointLane lane = lane(proposal.signal()).orElse(null);
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
		if (lanes.stream().anyMatch(SetpointLane::isWriting) || lane.tooSoon(now)) {
			reasons.add("The move before has not had its time yet.");
			return;
		}
		List<Interlock.Trip> trips = trips(observation, lane, move.to());
		String key = mode + "|" + proposal.rule().id() + '|' + lane.setpoint().signal() + '|' + move.to() + '|'
				+ trips.isEmpty();
		if (key.equals(standing) && !now.isBefore(standingSince) && now.isBefore(standingSince.plus(expiry))) {
			return;
		}
		standing = key;
		standingSince = now;
		decide(proposal, lane, move, trips, inputs, now);
	}

	private void decide(Proposal proposal, SetpointLane lane, BoundedMove move, List<Interlock.Trip> trips,
			List<InputIdentity> inputs, Instant now) {
		List<BoundingLimit> limits = new ArrayList<>(move.limits());
		trips.forEach(trip -> limits.add(trip.limit()));
		String unit = lane.setpoint().unit();
		Decision decision = new Decision(book.nextId(now), now, asset, mode, inputs, proposal.rule(), proposal.evidence(),
				new SetpointMove(lane.setpoint().signal(), move.from(), move.to(), unit),
				DecisionText.of(proposal, move, unit), proposal.expected(), limits);
		pending.withdraw("A newer proposal took its place.", now);
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
			case ADVISORY -> pending.propose(decision, proposal.rest(), now);
			case AUTONOMOUS -> act(decision, lane, move.from(), move.to(), proposal.rest(), now);
		}
	}

	private static String sentences(List<Interlock.Trip> trips) {
		return String.join(" ", trips.stream().map(Interlock.Trip::sentence).toList());
	}

	private void act(Decision decision, SetpointLane lane, double from, double to, Duration rest, Instant now) {
		if (!connected) {
			book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.BLOCKED, null,
					"There is no connection: the equipment keeps its setpoint.", null));
			return;
		}
		lane.write(to, now, (problem, then) -> {
			if (problem == null) {
				book.outcome(new OutcomeRecorded(decision.id(), then, Outcome.ACTED, null, "", to));
				stoppedOrStarted(decision, lane, from, rest, then);
				return;
			}
			book.outcome(new OutcomeRecorded(decision.id(), then, Outcome.ACT_FAILED, null, problem, null));
			book.alarm("Setpoint " + to + ' ' + lane.setpoint().unit() + " was not confirmed. " + problem, then);
			disarm(problem, then);
		});
	}

	private void stoppedOrStarted(Decision decision, SetpointLane lane, double from, Duration rest, Instant now) {
		String signal = lane.setpoint().signal();
		Rest present = resting.rest();
		if (rest.isPositive()) {
			resting.begin(new Rest(decision.rule(), signal, now, rest), from, now);
		} else if (present != null && present.signal().equals(signal)) {
			resting.end(now);
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
		pending.expire(now);
		Decision decision = pending.waiting(decisionId);
		Observation observation = newest;
		SetpointMove move = decision.move();
		SetpointLane lane = move == null ? null : lane(move.tag()).orElse(null);
		if (observation == null || move == null || lane == null
				|| !(Math.abs(lane.value(state) - move.from()) < lane.setpoint().limits().resolution() / 2)) {
			pending.withdraw("The setpoint has changed since.", now);
			throw new RefusedException("The setpoint has changed since decision " + decisionId + " was made.",
					"Wait for the next proposal.");
		}
		Optional<String> untimely = untimely(observation, now);
		if (untimely.isPresent()) {
			throw new RefusedException(untimely.get(), "Wait for the next observation.");
		}
		List<Interlock.Trip> trips = trips(observation, lane, move.to());
		if (!trips.isEmpty() || !connected) {
			throw new RefusedException(trips.isEmpty() ? "There is no connection." : sentences(trips),
					"Approve it when this is over, or reject it.");
		}
		if (!book.outcome(new OutcomeRecorded(decisionId, now, Outcome.APPROVED, user, "", null))) {
			throw new RefusedException(book.problem().orElse("The approval cannot be recorded."),
					"Nothing is written that is not recorded first.");
		}
		pending.answered();
		act(decision, lane, move.from(), move.to(), pending.rest(), now);
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
		pending.expire(now);
		Decision decision = pending.waiting(decisionId);
		if (reason.isBlank()) {
			throw new RefusedException("A rejection needs a reason.", "Say why: the reason is kept with the decision.");
		}
		book.outcome(new OutcomeRecorded(decision.id(), now, Outcome.REJECTED, user, reason, null));
		pending.answered();
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
		pending.withdraw("The mode was changed to " + to + '.', now);
		if (mode == ControlMode.AUTONOMOUS && resting.rest() != null) {
			book.alarm(RestWatch.STANDS, now);
		}
		mode = to;
		standing = "";
	}

	private void checkArmable(Instant now) throws RefusedException {
		Observation observation = newest;
		if (!connected || observation == null) {
			throw new RefusedException("Autonomous control needs present data.", "Wait for the next observation.");
		}
		Optional<String> untimely = untimely(observation, now);
		if (untimely.isPresent()) {
			throw new RefusedException("Autonomous control needs present data. " + untimely.get(),
					"Wait for the next observation.");
		}
		if (!state.remote()) {
			throw new RefusedException("The equipment takes no setpoint from outside.", "Switch it to remote first.");
		}
		List<Interlock.Trip> trips = trips(observation, lanes.getFirst(), state.setpoint());
		if (!trips.isEmpty()) {
			throw new RefusedException(sentences(trips), "Arm the loop when this is over.");
		}
	}

	/** Equipment that a decision stopped makes no observations: what it says of itself counts instead. */
	private Optional<String> untimely(Observation observation, Instant now) {
		Instant alive = resting.alive();
		Instant end = observation.end();
		return timeliness.problem(alive.isAfter(end) ? alive : end, now);
	}

	/**
	 * Looks at the clock; called about once a second.
	 *
	 * @param now the time now
	 */
	public void tick(Instant now) {
		pending.expire(now);
		Observation observation = newest;
		if (observation == null) {
			return;
		}
		Optional<String> untimely = untimely(observation, now);
		if (untimely.isPresent()) {
			holding = List.of(untimely.get());
			disarm(untimely.get(), now);
			return;
		}
		Rest rest = resting.rest();
		List<String> reasons = new ArrayList<>();
		if (rest != null && connected) {
			stands(rest, observation, reasons, now);
		}
		Optional<Proposal> proposal = first(policy -> policy.tick(rest, state, now));
		if (proposal.isPresent() && connected) {
			consider(proposal.get(), observation, List.of(), now, reasons);
		}
		if (rest != null || proposal.isPresent()) {
			hold(reasons, now);
		}
	}

	private void stands(Rest rest, Observation observation, List<String> reasons, Instant now) {
		reasons.add("Stopped until " + rest.until() + " by " + rest.rule().id() + '.');
		lane(rest.signal()).ifPresent(lane -> disarmBy(trips(observation, lane, resting.before()), reasons, now));
		if (mode != ControlMode.AUTONOMOUS && resting.beginsToWait(now)) {
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
		if (connected) {
			state = present;
			resting.look(present, now).ifPresent(why -> disarm(why, now));
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
		connected = isConnected;
		if (!isConnected) {
			holding = List.of("There is no connection: the equipment keeps its setpoint.");
		}
	}

	private void disarm(String why, Instant now) {
		if (mode == ControlMode.AUTONOMOUS) {
			// Disarmed even when it cannot be recorded: the safe side.
			book.event(new ModeChanged(asset, now, mode, ControlMode.ADVISORY, ModeChanged.LIFTLOOP, why), now);
			book.alarm("Autonomous control disarmed itself. " + why + (resting.rest() == null ? "" : ' ' + RestWatch.STANDS),
					now);
			mode = ControlMode.ADVISORY;
			standing = "";
		}
	}
}
