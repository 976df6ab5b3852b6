/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.liftloop.thermal.exchanger.Fouling;
import org.liftloop.thermal.fixtures.Loops;

/** Inputs that follow the time. */
class ScheduledLoopTest {

	private static final double[] SINK = { Loops.SINK_K, Loops.SINK_K };

	/** A load that swings by 200 W every 10 minutes moves the hot side by the loop's frequency response. */
	@Test
	void aSwingingLoadIsAnsweredByTheFrequencyResponse() {
		double omega = 2 * Math.PI / 600;
		TwoStateLoop reference = Loops.reference();
		ScheduledLoop loop = new ScheduledLoop(reference, t -> 1_000 + 200 * Math.sin(omega * t),
				(m, watts) -> ((TwoStateLoop) m).withHeatLoad(watts));
		double[] times = IntStream.rangeClosed(0, 600).mapToDouble(i -> 36_000 + i).toArray();
		Course course = new TransientSolver().solve(loop, new LoopState(0, SINK), times, List.of());
		double steadyK = new SteadySolver().solve(reference, SINK)[0];
		double flow = 418;
		double sink = reference.exchange(SINK).effectiveness() * 418;
		Complex cold = new Complex(flow - sink).divide(new Complex(flow, omega * 20_000));
		Complex hot = new Complex(200).divide(new Complex(flow, omega * 20_000).subtract(cold.multiply(flow)));
		for (LoopState state : course.states()) {
			Complex phase = new Complex(0, omega * state.timeS()).exp();
			assertEquals(steadyK + hot.multiply(phase).getImaginaryPart(), state.value(0), 1e-6);
		}
		assertTrue(Math.abs(course.balance().errorJ()) < 1e-8 * course.balance().storedJ(), () -> "" + course.balance());
	}

	/** Dirt that grows over weeks: the loop is at every moment as steady as with the dirt of that moment. */
	@Test
	void growingDirtWarmsTheLoop() {
		double dayS = 86_400;
		Fouling law = new Fouling.KernSeaton(1e-3, 30 * dayS);
		TwoStateLoop clean = Loops.reference();
		Actuator dirty = (m, resistance) -> ((TwoStateLoop) m).withExchanger(clean.exchanger().withFouling(resistance));
		ScheduledLoop loop = new ScheduledLoop(clean, law::resistanceM2KPerW, dirty);
		Course course = new TransientSolver().withTolerances(1e-9, 1e-6).solve(loop, new LoopState(0, new SteadySolver().solve(clean, SINK)),
				new double[] { 10 * dayS, 30 * dayS, 90 * dayS }, List.of());
		double last = 0;
		for (LoopState state : course.states()) {
			double[] steady = new SteadySolver().solve(loop.at(state.timeS()), SINK);
			assertEquals(steady[0], state.value(0), 1e-3);
			assertTrue(state.value(0) > last + 0.1);
			last = state.value(0);
		}
	}
}
