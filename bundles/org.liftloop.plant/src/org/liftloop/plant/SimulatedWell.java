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
import java.util.PriorityQueue;

import org.liftloop.internal.plant.FaultSet;
import org.liftloop.internal.plant.FluidBalance;
import org.liftloop.internal.plant.Span;
import org.liftloop.internal.plant.StrokeConditions;
import org.liftloop.internal.plant.StrokeMaker;
import org.liftloop.plant.CommandResult.Status;
import org.liftloop.plant.fault.InflowFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.result.Estimate;

/**
 * One well that runs in virtual time, stroke after stroke. The level in the annulus gives the intake pressure, the intake
 * pressure and the level what enters the pump, the pump the card and what is lifted, and the lift less the inflow the level.
 * Within a stroke levels, speed and faults stand still: what is done to a well acts from its next bottom dead centre on, or
 * within a second at rest. The same spec and the same actions at the same times give the same numbers, bit by bit, however
 * the time is advanced. Thread-safe.
 */
public final class SimulatedWell {

	private static final int MOST_SCHEDULED = 10_000;

	private final WellSpec spec;
	private final FluidBalance balance;
	private final StrokeMaker strokes;
	private final AlarmWatch alarms;
	private final FaultSet faults = new FaultSet();
	private final PriorityQueue<Scheduled> schedule = new PriorityQueue<>(
			Comparator.comparing(Scheduled::at).thenComparingLong(Scheduled::number));
	private final List<PlantAlarm> pendingAlarms = new ArrayList<>();
	private long scheduled;
	private RunState state = RunState.RUNNING;
	private ControlMode mode = ControlMode.REMOTE;
	private double setpoint;
	/** Speed that the ramp has reached. */
	private double speed;
	private long sequence;
	private Span span;
	/** Inflow and hole in the tubing in the present stroke. */
	private InflowSpec inflow;
	private double leakM2;
	private Instant now;

	private record Scheduled(Instant at, long number, PlantAction action) {
	}

	/** Receives what a well does while time advances. */
	interface Sink {

		void card(CompletedCard card);

		void alarm(PlantAlarm alarm);
	}

	/**
	 * A well that has run at its usual speed before.
	 *
	 * @param spec  the well
	 * @param start when its first stroke begins, virtual time
	 */
	public SimulatedWell(WellSpec spec, Instant start) {
		this.spec = spec;
		double strokeM3 = spec.pumping().plungerAreaM2() * spec.pumping().unit().strokeM();
		balance = new FluidBalance(spec.annulus(), spec.tubing(), spec.pumping().fluidDensityKgM3(), strokeM3,
				spec.levelM());
		strokes = new StrokeMaker(spec, start);
		alarms = new AlarmWatch(spec);
		setpoint = spec.drive().limited(spec.pumping().strokesPerMinute());
		speed = setpoint;
		strokes.warmUp(StrokeConditions.of(spec, faults, start, balance, speed));
		now = start;
		inflow = spec.inflow();
		span = next(start, 0);
	}

	/** @return its name */
	public String name() {
		return spec.name();
	}

	/** @return strokes completed since the start */
	public synchronized long strokes() {
		return sequence;
	}

	/** @return lowest speed that the drive can do, 1/min */
	public double minimumStrokesPerMinute() {
		return spec.drive().minimumStrokesPerMinute();
	}

	/** @return highest speed that the drive can do, 1/min */
	public double maximumStrokesPerMinute() {
		return spec.drive().maximumStrokesPerMinute();
	}

	/**
	 * Gives a command now.
	 *
	 * @param command the command
	 * @return what became of it
	 */
	public synchronized CommandResult command(PlantCommand command) {
		return command(command, now);
	}

	private CommandResult command(PlantCommand command, Instant time) {
		if (mode == ControlMode.LOCAL && !(command instanceof PlantCommand.SetMode)) {
			return new CommandResult(Status.REFUSED_LOCAL, setpoint);
		}
		Status status = Status.ACCEPTED;
		switch (command) {
			case PlantCommand.SetSpeed change -> status = setSpeed(change.strokesPerMinute(), time);
			case PlantCommand.Start start -> start();
			case PlantCommand.Stop stop -> state = state == RunState.RUNNING ? RunState.STOPPING : state;
			case PlantCommand.SetMode change -> mode = change.mode();
		}
		return new CommandResult(status, setpoint);
	}

	private Status setSpeed(double asked, Instant time) {
		if (!Double.isFinite(asked)) {
			return Status.REFUSED_VALUE;
		}
		setpoint = spec.drive().limited(asked);
		alarms.speed(asked, setpoint, time, pendingAlarms::add);
		return setpoint == asked ? Status.ACCEPTED : Status.LIMITED;
	}

	private void start() {
		if (state == RunState.STOPPED) {
			speed = spec.drive().minimumStrokesPerMinute();
		}
		state = RunState.RUNNING;
	}

	/**
	 * Lets a fault begin now; one of its kind that is there is replaced.
	 *
	 * @param fault the fault
	 */
	public synchronized void inject(PlantFault fault) {
		faults.add(fault, span.end());
	}

	/**
	 * Mends a fault.
	 *
	 * @param kind its kind
	 * @return whether there was one
	 */
	public synchronized boolean mend(PlantFault.Kind kind) {
		return faults.clear(kind);
	}

	/**
	 * Schedules an action; it is done at the first bottom dead centre (or second at rest) not before its time.
	 *
	 * @param at     when, virtual time
	 * @param action what
	 * @throws IllegalStateException if 10,000 actions wait already
	 */
	public synchronized void schedule(Instant at, PlantAction action) {
		if (schedule.size() >= MOST_SCHEDULED) {
			throw new IllegalStateException("well " + name() + " has " + MOST_SCHEDULED + " scheduled actions already");
		}
		schedule.add(new Scheduled(at, scheduled++, action));
	}

	/** Completes all strokes that end until then. */
	synchronized void advanceTo(Instant time, Sink sink) {
		while (!span.end().isAfter(time)) {
			complete(sink);
			span = next(span.end(), span.durationS());
			flush(sink);
		}
		now = time.isAfter(now) ? time : now;
		flush(sink);
	}

	private void flush(Sink sink) {
		pendingAlarms.forEach(sink::alarm);
		pendingAlarms.clear();
	}

	private void complete(Sink sink) {
		balance.pass(span.durationS(), span.liftedM3(), leakM2, inflow);
		if (span.moves()) {
			sequence++;
			if (!span.readings().cardLost()) {
				sink.card(new CompletedCard(spec.name(), sequence, span.start(), span.end(), span.readings().positionM(),
						span.readings().loadN(), span.strokesPerMinute()));
			}
			alarms.stroke(span, sink::alarm);
		}
	}

	private InflowSpec inflowAt(Instant time) {
		InflowSpec sound = spec.inflow();
		double productivity = faults.level(InflowFault.Kind.PRODUCTIVITY, time);
		double pressure = faults.level(InflowFault.Kind.RESERVOIR_PRESSURE, time);
		return productivity == 0 && pressure == 0 ? sound
				: new InflowSpec((1 + pressure) * sound.reservoirPressurePa(),
						(1 + productivity) * sound.productivityM3PerSPa(), sound.bubblePointPa());
	}

	private Span next(Instant time, double elapsedS) {
		for (Scheduled due = schedule.peek(); due != null && !due.at().isAfter(time); due = schedule.peek()) {
			schedule.remove();
			act(due.action(), time);
		}
		inflow = inflowAt(time);
		leakM2 = StrokeConditions.tubingLeakM2(spec, faults, time);
		if (state != RunState.RUNNING) {
			state = RunState.STOPPED;
			return strokes.rest(faults, time);
		}
		double change = spec.drive().rampPerS() * elapsedS;
		speed = Math.clamp(setpoint, speed - change, speed + change);
		return strokes.stroke(StrokeConditions.of(spec, faults, time, balance, speed), faults, time);
	}

	private void act(PlantAction action, Instant time) {
		switch (action) {
			case PlantAction.Inject inject -> faults.add(inject.fault(), time);
			case PlantAction.Mend mend -> faults.clear(mend.kind());
			case PlantAction.Operate operate -> command(operate.command(), time);
		}
	}

	/**
	 * What the controller shows at a moment of the present stroke.
	 *
	 * @param time virtual time; before the stroke counts as its beginning, after it as its end
	 * @return the values
	 */
	public synchronized LiveValues valuesAt(Instant time) {
		double place = span.placeAt(time);
		return new LiveValues(spec.name(), time, span.at(span.readings().positionM(), place),
				span.at(span.readings().loadN(), place), span.at(span.currentA(), place), span.at(span.powerW(), place),
				span.strokesPerMinute(), setpoint, state, mode, sequence, !span.isLost(place));
	}

	/** @return what is really going on in the well */
	public synchronized WellTruth truth() {
		PredictedCard last = strokes.lastStroke();
		double strokeM = last == null || !span.moves() ? 0 : last.pump().strokeM();
		Estimate fillage = last == null || !span.moves()
				? Estimate.notDeterminable("fillage", "1", List.of("The unit stands still."))
				: last.pump().fillage();
		return new WellTruth(span.start(), balance.levelM(), balance.intakePa(), balance.dischargePa(),
				inflow.rateM3PerS(balance.intakePa()), balance.annulusM3(), balance.tubingVoidM3(),
				balance.inflowM3(), balance.producedM3(), span.liftedM3(), strokeM, fillage, faults.active());
	}
}
