/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.LoopRun;
import org.liftloop.thermal.loop.LoopState;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TransientSolver;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.simulate.LoopInputs;
import org.liftloop.thermal.twin.simulate.LoopPlan;
import org.liftloop.thermal.twin.simulate.LoopReading;

/** A loop that runs on from its steady state while its parameters are moved. For one thread. */
final class LoopTrial {

	/** Time between two readings, s. */
	static final double STEP_S = 5;
	/** Readings that are kept: two hours. */
	static final int MOST = 1440;

	private static final double RELATIVE_TOLERANCE = 1e-9;
	private static final double ABSOLUTE_TOLERANCE_K = 1e-6;

	private final MappedLoop mapped;
	private final Map<Knob, Double> values = new EnumMap<>(Knob.class);
	private final List<LoopReading> readings = new ArrayList<>();
	private final LoopRun run;

	/**
	 * Begins at the steady state.
	 *
	 * @param mapped the loop
	 * @throws org.liftloop.thermal.loop.LoopRefusedException if the loop has no steady state
	 */
	LoopTrial(MappedLoop mapped) {
		this.mapped = mapped;
		LoopInputs initial = mapped.plan().initial();
		values.put(Knob.LOAD, initial.heatLoadW());
		values.put(Knob.FLOW, mapped.twoState().flowKgPerS() * initial.pump());
		values.put(Knob.FOULING, initial.foulingM2KPerW());
		values.put(Knob.SECONDARY_FLOW, initial.secondaryFlowKgPerS());
		values.put(Knob.SECONDARY_INLET, initial.secondaryInletK());
		values.put(Knob.AMBIENT, mapped.ambient().temperatureK());
		LoopModel model = model();
		double[] guess = new double[model.stateNames().size()];
		Arrays.fill(guess, initial.secondaryInletK());
		run = new LoopRun(new TransientSolver().withTolerances(RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE_K), model,
				new LoopState(0, new SteadySolver().solve(model, guess)), List.of());
		read();
	}

	/**
	 * @param knob a parameter
	 * @return its value, SI
	 */
	double value(Knob knob) {
		Double value = values.get(knob);
		return value == null ? Double.NaN : value;
	}

	/**
	 * Moves a parameter: the states go on from where they are.
	 *
	 * @param knob  a parameter
	 * @param value its value from now on, SI
	 */
	void set(Knob knob, double value) {
		values.put(knob, value);
		run.change(model());
	}

	/**
	 * Lets time pass.
	 *
	 * @param seconds how much, s
	 * @throws org.liftloop.thermal.loop.LoopRefusedException if the loop cannot be followed
	 */
	void advance(double seconds) {
		double endS = run.state().timeS() + seconds;
		double nextS = newest().timeS() + STEP_S;
		while (nextS <= endS) {
			run.advanceTo(nextS);
			read();
			nextS += STEP_S;
		}
		run.advanceTo(endS);
	}

	/** @return the newest reading */
	LoopReading newest() {
		return readings.getLast();
	}

	/** @return the readings that are kept, the oldest first */
	List<LoopReading> readings() {
		return List.copyOf(readings);
	}

	private void read() {
		readings.add(plan().reading(run.state().timeS(), inputs(), run.state().values()));
		if (readings.size() > MOST) {
			readings.removeFirst();
		}
	}

	private LoopModel model() {
		return plan().model(inputs());
	}

	private LoopPlan plan() {
		LoopPlan plan = mapped.plan();
		return new LoopPlan(plan.name(), plan.fluid(), plan.cpJPerKgK(), plan.exchanger(), plan.secondary(),
				new Ambient(plan.ambient().conductanceWPerK(), value(Knob.AMBIENT)), plan.form(), plan.initial());
	}

	private LoopInputs inputs() {
		LoopInputs initial = mapped.plan().initial();
		return new LoopInputs(value(Knob.LOAD), value(Knob.FOULING), value(Knob.FLOW) / mapped.twoState().flowKgPerS(),
				value(Knob.SECONDARY_FLOW), value(Knob.SECONDARY_INLET), initial.lossWPerK(), initial.bypass());
	}
}
