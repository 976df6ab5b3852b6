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

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.liftloop.internal.plant.Dice;
import org.liftloop.internal.plant.loop.LoopController;
import org.liftloop.internal.plant.loop.LoopSensors;
import org.liftloop.internal.plant.loop.PumpedFlow;
import org.liftloop.internal.plant.loop.Surroundings;
import org.liftloop.plant.CommandResult.Status;
import org.liftloop.plant.fault.LoopFault.Kind;
import org.liftloop.plant.fault.LoopSensor;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.fault.LoopSensorFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.spec.LoopSpec;
import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.hydraulic.ThreeWayValve;
import org.liftloop.thermal.loop.LoopFlow;
import org.liftloop.thermal.loop.LoopRun;
import org.liftloop.thermal.loop.LoopState;
import org.liftloop.thermal.loop.Segment;
import org.liftloop.thermal.loop.SegmentedLoop;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TransientSolver;
import org.liftloop.thermal.twin.live.LoopSignals;
import org.liftloop.thermal.twin.simulate.LoadProfile;

/**
 * One cooling loop that runs in virtual time, from one scan of its controller to the next, a second later. A scan reads the
 * sensors, moves the speed of the pump and trips the heat load where it is too hot; until the next one flow, faults and
 * what acts from outside stand still while the temperatures go on. Thread-safe.
 */
public final class SimulatedLoop extends SimulatedAsset {

	private static final Duration SCAN = Duration.ofSeconds(1);
	/** A simulation needs no more digits than its noise hides. */
	private static final TransientSolver SOLVER = new TransientSolver().withTolerances(1e-9, 1e-6);
	private static final List<PlantFault.Kind> KINDS = Stream
			.<PlantFault.Kind[]>of(LoopFault.Kind.values(), LoopSensorFault.Kind.values()).flatMap(Arrays::stream).toList();

	private final LoopSpec spec;
	private final Instant start;
	private final Surroundings surroundings;
	private final LoopController controller;
	private final LoopSensors sensors;
	private final LoopAlarms alarms;
	private final LoopRun run;
	private PumpedFlow flow;
	private Surroundings.Now outside;
	private long scan;
	private LoopValues values;

	/**
	 * A loop that has come to rest under its load before.
	 *
	 * @param spec  the loop
	 * @param start when its first scan is, virtual time
	 */
	public SimulatedLoop(LoopSpec spec, Instant start) {
		super(spec.name(), KINDS);
		this.spec = spec;
		this.start = start;
		surroundings = new Surroundings(spec);
		outside = surroundings.at(0);
		controller = new LoopController(spec.drive(), spec.drive().setpointK());
		alarms = new LoopAlarms(spec);
		flow = PumpedFlow.sound(spec.hydraulics());
		double[] rest = settled();
		run = new LoopRun(SOLVER, ring(start), new LoopState(0, rest), List.of());
		sensors = new LoopSensors(spec.sensors(), start, truths());
		values = scan(start);
	}

	/** The speed at which the loop rests at its setpoint, by halving: the hot temperature falls with the speed. */
	private double[] settled() {
		double low = spec.drive().lowestSpeed();
		double high = spec.drive().highestSpeed();
		double[] guess = new double[ring(start).stateNames().size()];
		Arrays.fill(guess, outside.secondaryInletK() + 5);
		for (int i = 0; i < 30; i++) {
			controller.hold((low + high) / 2);
			SegmentedLoop ring = ring(start);
			guess = new SteadySolver().solve(ring, guess);
			if (guess[spec.entry()] > spec.drive().setpointK()) {
				low = (low + high) / 2;
			} else {
				high = (low + high) / 2;
			}
		}
		return guess;
	}

	/** The loop as it is from this scan on. */
	private SegmentedLoop ring(Instant time) {
		double leak = faults.level(Kind.LEAK, time);
		double speed = controller.speed();
		double throughKgPerS = (1 - leak) * flow.flowKgPerS(speed);
		SecondaryStream stream = new SecondaryStream(
				(1 - faults.level(Kind.SECONDARY_LOSS, time)) * outside.secondaryFlowKgPerS(),
				spec.ring().secondary().heatCapacityJPerKgK(), outside.secondaryInletK());
		SegmentedLoop ring = spec.ring();
		HeatExchanger exchanger = ring.exchanger()
				.withFouling(Math.min(0.1, ring.exchanger().foulingM2KPerW() + faults.level(Kind.FOULING, time)));
		double makeUpWPerK = leak * flow.flowKgPerS(speed) * ring.heatCapacityJPerKgK();
		return new SegmentedLoop(segments(makeUpWPerK), ring.heatCapacityJPerKgK(), new LoopFlow.Given(throughKgPerS),
				exchanger, stream, new ThreeWayValve(bypass(time)), outside.ambientK());
	}

	/** What leaks behind the pump is made up before it, at the temperature of the surroundings. */
	private List<Segment> segments(double makeUpWPerK) {
		Segment[] segments = spec.ring().segments().toArray(Segment[]::new);
		for (int i = 0; i < segments.length; i++) {
			double share = spec.heated().get(i);
			Segment old = segments[i];
			segments[i] = new Segment(old.name(), old.fluidKg(), old.wall(), share * heatLoadW(),
					old.ambientWPerK() + (i == spec.suction() ? makeUpWPerK : 0), old.cooled());
		}
		return List.of(segments);
	}

	private double heatLoadW() {
		return controller.isLoaded() ? outside.heatLoadW() : 0;
	}

	private double bypass(Instant time) {
		return faults.has(Kind.BYPASS_STUCK, time) ? faults.level(Kind.BYPASS_STUCK, time) : 0;
	}

	@Override
	void advanceTo(Instant time, Sink sink) {
		synchronized (this) {
			for (Instant next = now().plus(SCAN); !next.isAfter(time); next = now().plus(SCAN)) {
				run.advanceTo(run.state().timeS() + SCAN.toSeconds());
				scan++;
				values = scan(next);
				alarms.scan(values, controller, sink::alarm);
				flush(sink);
			}
			flush(sink);
		}
	}

	/** Reads the sensors, and sets what holds until the next scan. */
	private LoopValues scan(Instant time) {
		act(time);
		Dice dice = new Dice(spec.seed(), scan);
		LoopSensors.Readings read = sensors.read(truths(), time, faults, dice);
		outside = surroundings.at(run.state().timeS());
		boolean driven = !faults.has(Kind.PUMP_TRIP, time);
		controller.scan(read.value(LoopSensor.HOT), run.state().value(spec.thermostat()), driven, SCAN.toSeconds());
		flow = PumpedFlow.of(spec.hydraulics(), faults, time, dice);
		run.change(ring(time));
		Map<String, Double> readings = new LinkedHashMap<>();
		for (LoopSensor sensor : LoopSensor.values()) {
			readings.put(sensor.signal().name(), read.value(sensor));
		}
		readings.put(LoopSignals.SETPOINT.name(), controller.setpointK());
		readings.put(LoopSignals.RUN_COMMAND.name(), controller.runCommand());
		readings.put(LoopSignals.LOOP_STATE.name(), controller.state());
		return new LoopValues(name(), time, readings, read.lost());
	}

	/** What the sensors would read if they were perfect. */
	private Map<LoopSensor, Double> truths() {
		SegmentedLoop ring = (SegmentedLoop) run.model();
		double[] state = run.state().values();
		HeatExchange exchange = ring.exchange(run.state().timeS(), state);
		double speed = controller.speed();
		Map<LoopSensor, Double> truths = new EnumMap<>(LoopSensor.class);
		truths.put(LoopSensor.HOT, state[spec.entry()]);
		truths.put(LoopSensor.COLD, state[spec.exit()]);
		truths.put(LoopSensor.FLOW, flow.flowKgPerS(speed));
		truths.put(LoopSensor.SECONDARY_INLET, ring.secondary().inletK());
		truths.put(LoopSensor.SECONDARY_OUTLET, exchange.secondaryOutletK());
		truths.put(LoopSensor.SECONDARY_FLOW, ring.secondary().flowKgPerS());
		truths.put(LoopSensor.HEAT_LOAD, heatLoadW());
		truths.put(LoopSensor.PUMP_SPEED, speed);
		truths.put(LoopSensor.PUMP_POWER, controller.isDriven() ? flow.powerW(speed) : 0);
		// The positioner tells where it was sent, not where the valve stands.
		truths.put(LoopSensor.BYPASS, 0.0);
		truths.put(LoopSensor.AMBIENT, outside.ambientK());
		return truths;
	}

	@Override
	public synchronized LoopValues valuesAt(Instant time) {
		return values;
	}

	@Override
	public Optional<PlantCommand> commandOf(String signal, double value) {
		return signal.equals(LoopSignals.SETPOINT.name()) ? Optional.of(new PlantCommand.SetTemperature(value))
				: signal.equals(LoopSignals.RUN_COMMAND.name()) ? PlantCommand.ofRun(value) : Optional.empty();
	}

	@Override
	CommandResult operate(PlantCommand command, Instant time) {
		switch (command) {
			case PlantCommand.SetTemperature change -> {
				if (!Double.isFinite(change.temperatureK())) {
					return new CommandResult(Status.REFUSED_VALUE, setpoint());
				}
				controller.set(change.temperatureK());
				return new CommandResult(setpoint() == change.temperatureK() ? Status.ACCEPTED : Status.LIMITED, setpoint());
			}
			case PlantCommand.Start ignored -> controller.start();
			case PlantCommand.Stop ignored -> controller.stop();
			case PlantCommand.SetSpeed ignored -> {
				return new CommandResult(Status.REFUSED_VALUE, setpoint());
			}
			case PlantCommand.SetMode ignored -> throw new IllegalStateException("done before");
		}
		return new CommandResult(Status.ACCEPTED, setpoint());
	}

	@Override
	void changeLoad(LoadProfile load) {
		surroundings.load(load, run.state().timeS());
	}

	@Override
	double setpoint() {
		return controller.setpointK();
	}

	@Override
	Instant now() {
		return start.plus(SCAN.multipliedBy(scan));
	}

	@Override
	Instant onset() {
		return now().plus(SCAN);
	}

	/** @return lowest setpoint that the controller takes, K */
	public double lowestSetpointK() {
		return spec.drive().lowestSetpointK();
	}

	/** @return highest setpoint that the controller takes, K */
	public double highestSetpointK() {
		return spec.drive().highestSetpointK();
	}

	/** @return what is really going on in the loop */
	public synchronized LoopTruth truth() {
		SegmentedLoop ring = (SegmentedLoop) run.model();
		double[] state = run.state().values();
		HeatExchange exchange = ring.exchange(run.state().timeS(), state);
		double flowKgPerS = ring.flowKgPerS(run.state().timeS(), state);
		double conductance = ring.exchanger().surface().conductanceWPerK(ring.bypass().throughKgPerS(flowKgPerS),
				state[spec.entry()], ring.secondary().flowKgPerS(), ring.secondary().inletK(), ring.exchanger().foulingM2KPerW());
		return new LoopTruth(now(), state[spec.entry()], state[spec.exit()], exchange.secondaryOutletK(), flowKgPerS,
				conductance, ring.exchanger().foulingM2KPerW(), heatLoadW(), exchange.heatW(), run.balance(), faults.active());
	}
}
