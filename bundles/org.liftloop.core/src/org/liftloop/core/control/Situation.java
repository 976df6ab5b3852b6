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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.twin.Observation;

/** What a controller knows at present, and what of it forbids a move. One thread only. */
final class Situation {

	private final ControlLoop loop;
	private final Timeliness timeliness;
	private final List<SetpointLane> lanes;
	private final RestWatch resting;
	private PlantState state = new PlantState(Double.NaN, false, false, Instant.EPOCH);
	private @Nullable Observation newest;
	private boolean connected = true;

	/**
	 * @param loop      how the asset can be controlled
	 * @param actuators what writes a setpoint, by the name of its signal
	 */
	Situation(ControlLoop loop, Function<String, Actuator> actuators) {
		this.loop = loop;
		this.timeliness = new Timeliness(loop.staleAfter());
		this.lanes = loop.setpoints().stream().map(setpoint -> new SetpointLane(setpoint,
				setpoint == loop.setpoints().getFirst(), actuators.apply(setpoint.signal()))).toList();
		this.resting = new RestWatch(loop.staleAfter());
	}

	void observe(Observation observation) {
		newest = observation;
		state = loop.state().of(observation);
	}

	void live(PlantState present) {
		state = present;
	}

	void connected(boolean isConnected) {
		connected = isConnected;
	}

	@Nullable Observation newest() {
		return newest;
	}

	PlantState state() {
		return state;
	}

	boolean isConnected() {
		return connected;
	}

	/** @return the watch over equipment that stands */
	RestWatch resting() {
		return resting;
	}

	SetpointLane mainLane() {
		return lanes.getFirst();
	}

	Optional<SetpointLane> lane(String signal) {
		return lanes.stream().filter(lane -> signal.isEmpty() ? lane.isMain() : lane.setpoint().signal().equals(signal))
				.findFirst();
	}

	boolean isWriting() {
		return lanes.stream().anyMatch(SetpointLane::isWriting);
	}

	/**
	 * @param observation an observation
	 * @param lane        what is to be moved
	 * @param setpoint    where to
	 * @return what forbids it
	 */
	List<Interlock.Trip> trips(Observation observation, SetpointLane lane, double setpoint) {
		List<Interlock.Trip> trips = new ArrayList<>();
		for (Interlock interlock : loop.interlocks()) {
			(lane.isMain() ? interlock.check(observation, state, setpoint)
					: interlock.checkOther(observation, state, lane.setpoint().signal(), setpoint)).ifPresent(trips::add);
		}
		return trips;
	}

	static String sentences(List<Interlock.Trip> trips) {
		return String.join(" ", trips.stream().map(Interlock.Trip::sentence).toList());
	}

	/** Why an observation that has just come is too late, if it is. */
	Optional<String> late(Observation observation, Instant now) {
		return timeliness.problem(observation.end(), now);
	}

	/** Equipment that a decision stopped makes no observations: what it says of itself counts instead. */
	Optional<String> untimely(Observation observation, Instant now) {
		Instant alive = resting.alive();
		Instant end = observation.end();
		return timeliness.problem(alive.isAfter(end) ? alive : end, now);
	}
}
