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
import java.util.List;
import java.util.Random;

import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.loop.TwoStateLoop;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * A loop with a PI controller and noisy sensors in virtual time, followed by small steps. Its UA, heat capacities and load
 * are not those of the model.
 */
final class BenchLoop {

	private static final double STEP_S = 0.25;
	private final MappedLoop mapped;
	private final Random random;
	private final double gainPerK;
	private final double integralTimeS;
	private final double[] state;
	private double integral = 0.6;
	private double speed = 0.6;
	private long second;
	double setpointK;
	double conductanceWPerK;
	double loadW;
	double secondaryInletK;

	BenchLoop(MappedLoop mapped, double gainPerK, double integralTimeS, double setpointK, long seed) {
		this.mapped = mapped;
		this.gainPerK = gainPerK;
		this.integralTimeS = integralTimeS;
		this.setpointK = setpointK;
		random = new Random(seed);
		state = new double[] { setpointK, setpointK - 6 };
		conductanceWPerK = mapped.surface().rated().cleanWPerK() * (0.9 + 0.1 * random.nextDouble());
		loadW = mapped.plan().initial().heatLoadW() * (0.9 + 0.15 * random.nextDouble());
		secondaryInletK = mapped.plan().secondary().inletK();
	}

	double hotK() {
		return state[0];
	}

	double powerW() {
		return mapped.pump().powerW(mapped.pump().flowKgPerS(speed));
	}

	Instant time() {
		return LoopRig.START.plusSeconds(second);
	}

	/** Goes on for a second, and reads the sensors. */
	List<Sample> second() {
		TwoStateLoop loop = loop();
		double[] rates = new double[2];
		for (double s = 0; s < 1; s += STEP_S) {
			loop = loop.withFlow(mapped.pump().flowKgPerS(speed));
			loop.rates(0, state, rates);
			state[0] += STEP_S * rates[0];
			state[1] += STEP_S * rates[1];
			double wanted = integral + gainPerK * (state[0] - setpointK);
			speed = Math.clamp(wanted, 0.2, 1);
			integral += STEP_S * (gainPerK / integralTimeS * (state[0] - setpointK) + (speed - wanted) / integralTimeS);
		}
		second++;
		List<Sample> samples = new ArrayList<>();
		read(samples, LoopSignals.HOT, state[0], 0.05);
		read(samples, LoopSignals.COLD, state[1], 0.05);
		read(samples, LoopSignals.FLOW, loop.flowKgPerS(), 0.005 * loop.flowKgPerS());
		read(samples, LoopSignals.SECONDARY_INLET, secondaryInletK, 0.05);
		read(samples, LoopSignals.SECONDARY_OUTLET, loop.exchange(state).secondaryOutletK(), 0.05);
		read(samples, LoopSignals.SECONDARY_FLOW, loop.secondary().flowKgPerS(), 0.003);
		read(samples, LoopSignals.HEAT_LOAD, loadW, 0.01 * loadW);
		read(samples, LoopSignals.PUMP_SPEED, speed, 0);
		read(samples, LoopSignals.PUMP_POWER, powerW(), 1);
		read(samples, LoopSignals.LOOP_STATE, LoopSignals.RUNNING, 0);
		read(samples, LoopSignals.SETPOINT, setpointK, 0);
		return samples;
	}

	private TwoStateLoop loop() {
		FilmConductance known = mapped.surface();
		HeatExchanger exchanger = new HeatExchanger(mapped.exchanger().arrangement(),
				new FilmConductance(new RatedConductance(conductanceWPerK, known.rated().areaM2()), known.primaryPart(),
						known.secondaryPart(), known.primaryKgPerS(), known.secondaryKgPerS()),
				0);
		SecondaryStream secondary = new SecondaryStream(mapped.plan().secondary().flowKgPerS(),
				mapped.plan().secondary().heatCapacityJPerKgK(), secondaryInletK);
		return new TwoStateLoop(1.2 * mapped.twoState().hotJPerK(), 0.9 * mapped.twoState().coldJPerK(),
				mapped.pump().flowKgPerS(speed), mapped.plan().cpJPerKgK(), loadW, exchanger, secondary, mapped.ambient());
	}

	private void read(List<Sample> samples, SignalNeed need, double value, double noise) {
		samples.add(LoopRig.sample(need, time(), value + noise * random.nextGaussian()));
	}
}
