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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liftloop.internal.plant.FluidBalance;
import org.liftloop.internal.plant.Span;
import org.liftloop.internal.plant.StrokeConditions;
import org.liftloop.internal.plant.StrokeMaker;
import org.liftloop.plant.CommandResult.Status;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.InflowFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.fault.SensorFault;
import org.liftloop.plant.spec.InflowSpec;
import org.liftloop.plant.spec.WellSpec;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.twin.live.RodPumpSignals;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/**
 * One well that runs in virtual time, stroke after stroke. The level in the annulus gives the intake pressure, the intake
 * pressure and the level what enters the pump, the pump the card and what is lifted, and the lift less the inflow the level.
 * Within a stroke levels, speed and faults stand still: what is done to a well acts from its next bottom dead centre on, or
 * within a second at rest. Thread-safe.
 */
public final class SimulatedWell extends SimulatedAsset {

	private static final List<PlantFault.Kind> KINDS = Stream
			.<PlantFault.Kind[]>of(EquipmentFault.Kind.values(), SensorFault.Kind.values(), InflowFault.Kind.values())
			.flatMap(Arrays::stream).toList();

	private final WellSpec spec;
	private final FluidBalance balance;
	private final StrokeMaker strokes;
	private final AlarmWatch alarms;
	private RunState state = RunState.RUNNING;
	private double setpoint;
	/** Speed that the ramp has reached. */
	private double speed;
	private long sequence;
	private Span span;
	/** Inflow and hole in the tubing in the present stroke. */
	private InflowSpec inflow;
	private double leakM2;
	private Instant now;

	/**
	 * A well that has run at its usual speed before.
	 *
	 * @param spec  the well
	 * @param start when its first stroke begins, virtual time
	 */
	public SimulatedWell(WellSpec spec, Instant start) {
		super(spec.name(), KINDS);
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

	@Override
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

	@Override
	CommandResult operate(PlantCommand command, Instant time) {
		Status status = Status.ACCEPTED;
		switch (command) {
			case PlantCommand.SetSpeed change -> status = setSpeed(change.strokesPerMinute(), time);
			case PlantCommand.Start ignored -> start();
			case PlantCommand.Stop ignored -> state = state == RunState.RUNNING ? RunState.STOPPING : state;
			case PlantCommand.SetTemperature ignored -> status = Status.REFUSED_VALUE;
			case PlantCommand.SetMode ignored -> throw new IllegalStateException("done before");
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

	@Override
	public Optional<PlantCommand> commandOf(String signal, double value) {
		return signal.equals(RodPumpSignals.SPEED_SETPOINT.name()) ? Optional.of(new PlantCommand.SetSpeed(value))
				: signal.equals(RodPumpSignals.RUN_COMMAND.name()) ? PlantCommand.ofRun(value) : Optional.empty();
	}

	@Override
	void changeLoad(LoadProfile load) {
		throw new IllegalStateException("refused before");
	}

	@Override
	double setpoint() {
		return setpoint;
	}

	@Override
	Instant now() {
		return now;
	}

	@Override
	Instant onset() {
		return span.end();
	}

	/** Completes all strokes that end until then. */
	@Override
	synchronized void advanceTo(Instant time, Sink sink) {
		while (!span.end().isAfter(time)) {
			complete(sink);
			span = next(span.end(), span.durationS());
			flush(sink);
		}
		now = time.isAfter(now) ? time : now;
		flush(sink);
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
		act(time);
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

	/** Before the present stroke counts as its beginning, after it as its end. */
	@Override
	public synchronized WellValues valuesAt(Instant time) {
		double place = span.placeAt(time);
		return new WellValues(spec.name(), time, span.at(span.readings().positionM(), place),
				span.at(span.readings().loadN(), place), span.at(span.currentA(), place), span.at(span.powerW(), place),
				span.strokesPerMinute(), setpoint, state, mode(), sequence, !span.isLost(place));
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
