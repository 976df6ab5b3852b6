/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Stage;
import org.liftloop.model.CoolingLoop;
import org.liftloop.thermal.exchanger.HeatExchange;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TwoStateLoop;
import org.liftloop.thermal.twin.MappedLoop;

/** A loop at rest by the solver, with sensors that a test can bend. Its UA is what the test says, whatever the model holds. */
final class LoopRig {

	static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	final CoolingLoop model;
	final MappedLoop mapped;
	final LoopTwin twin;
	final Map<SignalNeed, Double> readings = new HashMap<>();
	private final Observer observer;
	private final List<Stage> stages;
	private long second;

	LoopRig(CoolingLoop model) throws RefusedException {
		this.model = model;
		mapped = MappedLoop.of(model);
		twin = LoopTwin.of(model, IntervalSettings.USUAL);
		observer = twin.observer();
		stages = twin.stages();
	}

	/** Settles at a flow and a UA, and reads every sensor exactly. */
	LoopRig settle(double flowKgPerS, double conductanceWPerK) {
		return settle(flowKgPerS, conductanceWPerK, mapped.plan().initial().heatLoadW(), mapped.plan().secondary());
	}

	LoopRig settle(double flowKgPerS, double conductanceWPerK, double loadW, SecondaryStream secondary) {
		HeatExchanger exchanger = new HeatExchanger(mapped.exchanger().arrangement(),
				new RatedConductance(conductanceWPerK, mapped.surface().rated().areaM2()), 0);
		double[] state = { 310, 300 };
		double cp = mapped.plan().cpJPerKgK();
		TwoStateLoop loop = model(flowKgPerS, cp, loadW, exchanger, secondary);
		// The stages take the heat capacity at the mean temperature as it is measured.
		for (int i = 0; i < 5; i++) {
			state = new SteadySolver().solve(loop, state);
			cp = mapped.plan().fluid().at((state[0] + state[1]) / 2).heatCapacityJPerKgK();
			loop = model(flowKgPerS, cp, loadW, exchanger, secondary);
		}
		HeatExchange exchange = loop.exchange(state);
		readings.put(LoopSignals.HOT, state[0]);
		readings.put(LoopSignals.COLD, state[1]);
		readings.put(LoopSignals.FLOW, flowKgPerS);
		readings.put(LoopSignals.SECONDARY_INLET, secondary.inletK());
		readings.put(LoopSignals.SECONDARY_OUTLET, exchange.secondaryOutletK());
		readings.put(LoopSignals.SECONDARY_FLOW, secondary.flowKgPerS());
		readings.put(LoopSignals.HEAT_LOAD, loadW);
		readings.put(LoopSignals.PUMP_SPEED, mapped.pump().speed(flowKgPerS));
		readings.put(LoopSignals.PUMP_POWER, mapped.pump().powerW(flowKgPerS));
		readings.put(LoopSignals.LOOP_STATE, LoopSignals.RUNNING);
		readings.put(LoopSignals.SETPOINT, Math.round(20 * state[0]) / 20.0);
		return this;
	}

	private TwoStateLoop model(double flowKgPerS, double cp, double loadW, HeatExchanger exchanger, SecondaryStream secondary) {
		return new TwoStateLoop(mapped.twoState().hotJPerK(), mapped.twoState().coldJPerK(), flowKgPerS, cp, loadW, exchanger,
				secondary, mapped.ambient());
	}

	/** Ten seconds of the readings. */
	List<Observation> tenSeconds() {
		List<Observation> cut = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			readings.forEach((need, value) -> observer.accept(sample(need, START.plusSeconds(second), value), cut::add));
			second++;
		}
		return cut.stream().map(this::processed).toList();
	}

	/** The newest of a few intervals, all of the same readings. */
	Observation interval() {
		List<Observation> all = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			all.addAll(tenSeconds());
		}
		return all.getLast();
	}

	private Observation processed(Observation observation) {
		Observation result = observation;
		for (Stage stage : stages) {
			Facts facts = stage.process(result);
			result = new Observation(result.sequence(), result.start(), result.end(), facts);
		}
		return result;
	}

	static Sample sample(SignalNeed need, Instant time, double value) {
		return sample(need, time, value, SampleStatus.GOOD);
	}

	static Sample sample(SignalNeed need, Instant time, double value, SampleStatus status) {
		return new Sample(new Tag("CL-1", need.name()), time, time, SignalValue.of(value), status);
	}

	static <T> T known(@Nullable T fact) {
		return Objects.requireNonNull(fact);
	}
}
