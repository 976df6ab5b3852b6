/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.replay.ReplayItem;
import org.liftloop.core.replay.ReplayReader;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.thermal.exchanger.FilmConductance;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.loop.TwoStateLoop;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.live.LoopSignals;

/** A loop at its setpoint, with a fouled exchanger, a PI controller and noisy sensors, second by second. */
final class BenchReader implements ReplayReader {

	/** Part of the clean UA that the exchanger has left. */
	static final double LEFT = 0.7;

	private static final double STEP_S = 0.25;
	private static final double GAIN_PER_K = 0.05;
	private static final double INTEGRAL_S = 120;
	private static final double SETPOINT_K = 307.15;

	private final MappedLoop mapped;
	private final Set<Tag> tags;
	private final Instant to;
	private final Random random = new Random(7);
	private final Deque<ReplayItem> items = new ArrayDeque<>();
	private final double[] state = { SETPOINT_K, SETPOINT_K - 7 };
	private double integral = 0.7;
	private double speed = 0.7;
	private Instant time;

	BenchReader(MappedLoop mapped, Set<Tag> tags, Instant from, Instant to) {
		this.mapped = mapped;
		this.tags = tags;
		this.to = to;
		time = from;
	}

	@Override
	public @Nullable ReplayItem next() {
		if (items.isEmpty() && time.isBefore(to)) {
			second();
		}
		return items.poll();
	}

	private void second() {
		TwoStateLoop loop = new TwoStateLoop(mapped.twoState().hotJPerK(), mapped.twoState().coldJPerK(),
				mapped.pump().flowKgPerS(speed), mapped.plan().cpJPerKgK(), mapped.plan().initial().heatLoadW(),
				new HeatExchanger(mapped.exchanger().arrangement(),
						fouled(mapped.surface()), 0),
				mapped.plan().secondary(), mapped.ambient());
		double[] rates = new double[2];
		for (double s = 0; s < 1; s += STEP_S) {
			loop = loop.withFlow(mapped.pump().flowKgPerS(speed));
			loop.rates(0, state, rates);
			state[0] += STEP_S * rates[0];
			state[1] += STEP_S * rates[1];
			double wanted = integral + GAIN_PER_K * (state[0] - SETPOINT_K);
			speed = Math.clamp(wanted, 0.25, 1);
			integral += STEP_S * (GAIN_PER_K / INTEGRAL_S * (state[0] - SETPOINT_K) + (speed - wanted) / INTEGRAL_S);
		}
		time = time.plusSeconds(1);
		read(LoopSignals.HOT, state[0], 0.03);
		read(LoopSignals.COLD, state[1], 0.03);
		read(LoopSignals.FLOW, loop.flowKgPerS(), 0.005);
		read(LoopSignals.SECONDARY_INLET, mapped.plan().secondary().inletK(), 0.03);
		read(LoopSignals.SECONDARY_OUTLET, loop.exchange(state).secondaryOutletK(), 0.03);
		read(LoopSignals.SECONDARY_FLOW, mapped.plan().secondary().flowKgPerS(), 0.003);
		read(LoopSignals.HEAT_LOAD, mapped.plan().initial().heatLoadW(), 200);
		read(LoopSignals.PUMP_SPEED, speed, 0);
		read(LoopSignals.PUMP_POWER, mapped.pump().powerW(loop.flowKgPerS()), 1);
		read(LoopSignals.AMBIENT, mapped.ambient().temperatureK(), 0);
		read(LoopSignals.LOOP_STATE, LoopSignals.RUNNING, 0);
		read(LoopSignals.SETPOINT, SETPOINT_K, 0);
	}

	private void read(SignalNeed need, double value, double noise) {
		tags.stream().filter(tag -> tag.signal().equals(need.name()))
				.forEach(tag -> items.add(new ReplayItem.Heard(new Sample(tag, time, time,
						SignalValue.of(value + noise * random.nextGaussian()), SampleStatus.GOOD))));
	}

	@Override
	public void close() {
		// Nothing is open.
	}

	private static FilmConductance fouled(FilmConductance clean) {
		return new FilmConductance(new RatedConductance(LEFT * clean.rated().cleanWPerK(), clean.rated().areaM2()),
				clean.primaryPart(), clean.secondaryPart(), clean.primaryKgPerS(), clean.secondaryKgPerS());
	}
}
