/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

import org.liftloop.internal.plant.FaultSet;
import org.liftloop.plant.CommandResult.Status;
import org.liftloop.plant.fault.ActiveFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/**
 * One asset that runs in virtual time: what is done to it, by whom, and what is wrong with it. The same spec and the same
 * actions at the same times give the same numbers, bit by bit, however the time is advanced. Thread-safe.
 */
public abstract sealed class SimulatedAsset permits SimulatedWell, SimulatedLoop {

	private static final int MOST_SCHEDULED = 10_000;

	final FaultSet faults = new FaultSet();
	final List<PlantAlarm> pendingAlarms = new ArrayList<>();
	private final PriorityQueue<Scheduled> schedule = new PriorityQueue<>(
			Comparator.comparing(Scheduled::at).thenComparingLong(Scheduled::number));
	private final String name;
	private final List<PlantFault.Kind> kinds;
	private long scheduled;
	private ControlMode mode = ControlMode.REMOTE;

	private record Scheduled(Instant at, long number, PlantAction action) {
	}

	/** Receives what an asset does while time advances. */
	interface Sink {

		void card(CompletedCard card);

		void alarm(PlantAlarm alarm);
	}

	/**
	 * @param name  its name
	 * @param kinds kinds of faults that it can have
	 */
	SimulatedAsset(String name, List<PlantFault.Kind> kinds) {
		this.name = name;
		this.kinds = List.copyOf(kinds);
	}

	/** @return its name */
	public final String name() {
		return name;
	}

	/** @return kinds of faults that it can have */
	public final List<PlantFault.Kind> faultKinds() {
		return kinds;
	}

	/** @return faults at work */
	public final synchronized List<ActiveFault> activeFaults() {
		return faults.active();
	}

	/**
	 * What the controller shows at a moment.
	 *
	 * @param time virtual time
	 * @return the values; their time is that of the measurement
	 */
	public abstract LiveValues valuesAt(Instant time);

	/**
	 * @param signal name of a signal that is written
	 * @param value  what is written
	 * @return the command that it gives; nothing if the signal gives none
	 */
	public abstract Optional<PlantCommand> commandOf(String signal, double value);

	/** @return cycles completed since the start: strokes of a well, 0 of an asset without strokes */
	public long strokes() {
		return 0;
	}

	/**
	 * Gives a command now.
	 *
	 * @param command the command
	 * @return what became of it
	 */
	public final synchronized CommandResult command(PlantCommand command) {
		return command(command, now());
	}

	/**
	 * Lets a fault begin now; one of its kind that is there is replaced.
	 *
	 * @param fault the fault
	 * @throws IllegalArgumentException if this asset cannot have it
	 */
	public final synchronized void inject(PlantFault fault) {
		faults.add(suffered(fault), onset());
	}

	private PlantFault suffered(PlantFault fault) {
		if (!kinds.contains(fault.kind())) {
			throw new IllegalArgumentException(name + " cannot have the fault " + fault.kind().name());
		}
		return fault;
	}

	/**
	 * Mends a fault.
	 *
	 * @param kind its kind
	 * @return whether there was one
	 */
	public final synchronized boolean mend(PlantFault.Kind kind) {
		return faults.clear(kind);
	}

	/**
	 * Schedules an action; it is done at the first moment not before its time at which the asset looks: the bottom dead
	 * centre of a well's stroke (a second at rest), the scan of a loop's controller.
	 *
	 * @param at     when, virtual time
	 * @param action what
	 * @throws IllegalStateException    if 10,000 actions wait already
	 * @throws IllegalArgumentException if this asset cannot have it: the fault, or a heat load
	 */
	public final synchronized void schedule(Instant at, PlantAction action) {
		if (schedule.size() >= MOST_SCHEDULED) {
			throw new IllegalStateException(name + " has " + MOST_SCHEDULED + " scheduled actions already");
		}
		if (action instanceof PlantAction.Inject inject) {
			suffered(inject.fault());
		}
		if (action instanceof PlantAction.ChangeLoad && !(this instanceof SimulatedLoop)) {
			throw new IllegalArgumentException(name + " has no heat load");
		}
		schedule.add(new Scheduled(at, scheduled++, action));
	}

	/** Does what is due. */
	final void act(Instant time) {
		for (Scheduled due = schedule.peek(); due != null && !due.at().isAfter(time); due = schedule.peek()) {
			schedule.remove();
			switch (due.action()) {
				case PlantAction.Inject inject -> faults.add(inject.fault(), time);
				case PlantAction.Mend mend -> faults.clear(mend.kind());
				case PlantAction.Operate operate -> command(operate.command(), time);
				case PlantAction.ChangeLoad change -> changeLoad(change.load());
			}
		}
	}

	private CommandResult command(PlantCommand command, Instant time) {
		if (command instanceof PlantCommand.SetMode change) {
			mode = change.mode();
			return new CommandResult(Status.ACCEPTED, setpoint());
		}
		return mode == ControlMode.LOCAL ? new CommandResult(Status.REFUSED_LOCAL, setpoint()) : operate(command, time);
	}

	final ControlMode mode() {
		return mode;
	}

	final void flush(Sink sink) {
		pendingAlarms.forEach(sink::alarm);
		pendingAlarms.clear();
	}

	/** Does a command that the switch on the panel allows. */
	abstract CommandResult operate(PlantCommand command, Instant time);

	/** Takes another heat load from now on; only what has one is asked. */
	abstract void changeLoad(LoadProfile load);

	abstract double setpoint();

	/** Virtual time reached. */
	abstract Instant now();

	/** When a fault that is injected now begins to act. */
	abstract Instant onset();

	/** Lets time pass. */
	abstract void advanceTo(Instant time, Sink sink);
}
