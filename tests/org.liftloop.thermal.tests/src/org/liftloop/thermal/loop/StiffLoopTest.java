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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.fixtures.Loops;

/** Loops with a part far faster than the time asked for. */
class StiffLoopTest {

	private static final double[] SINK = { Loops.SINK_K, Loops.SINK_K };

	/** Time constants of 5 microseconds and of minutes. */
	private static TwoStateLoop stiff() {
		TwoStateLoop r = Loops.reference();
		return new TwoStateLoop(0.002, 200_000, r.flowKgPerS(), r.heatCapacityJPerKgK(), r.heatLoadW(), r.exchanger(),
				r.secondary(), new Ambient(5, 288.15));
	}

	/** Ten hours of it would take the explicit method 1e9 steps; its steady state and books are right all the same. */
	@Test
	void aFastPartDoesNotHoldUpTheSlowOnes() {
		Course course = new TransientSolver().solve(stiff(), new LoopState(0, SINK), new double[] { 600, 36_000 }, List.of());
		double[] steady = new SteadySolver().solve(stiff(), SINK);
		assertArrayEquals(steady, course.last().values(), 1e-6);
		assertTrue(Math.abs(course.balance().errorJ()) < 1e-8 * course.balance().storedJ(), () -> "" + course.balance());
		// The hot side follows at once: Th = (Q + m cp Tc + UA Tamb) / (m cp + UA).
		LoopState early = course.states().get(0);
		assertEquals((1_000 + 418 * early.value(1) + 5 * 288.15) / 423, early.value(0), 1e-6);
		System.out.printf(Locale.ROOT, "stiff loop, 10 h: stored %.0f J, error %.1e of it%n",
				Double.valueOf(course.balance().storedJ()),
				Double.valueOf(Math.abs(course.balance().errorJ() / course.balance().storedJ())));
	}

	/** The implicit method meets the exact transient too, with a trip on its way. */
	@Test
	void theImplicitMethodMeetsTheExplicitOne() {
		Trip trip = Trip.above("hot", 0, 296, m -> ((TwoStateLoop) m).withHeatLoad(0));
		LoopState start = new LoopState(0, SINK);
		double[] times = { 10, 120, 300 };
		List<LoopState> explicitStates = new ArrayList<>();
		List<LoopState> implicitStates = new ArrayList<>();
		Stretch.Reached exact = new ExplicitStretch(1e-12, 1e-9, 1_000_000)
				.follow(new Stretch.Task(Loops.reference(), start, 300, List.of(trip), times, explicitStates));
		Stretch.Reached found = new ImplicitStretch(1e-12, 1e-8, 1_000_000)
				.follow(new Stretch.Task(Loops.reference(), start, 300, List.of(trip), times, implicitStates));
		assertEquals(exact.state().timeS(), found.state().timeS(), 1e-5);
		assertArrayEquals(exact.state().values(), found.state().values(), 1e-6);
		assertEquals(exact.books()[0], found.books()[0], 1e-3);
		// The gross heat is a yardstick only and has no say in the steps.
		assertEquals(exact.books()[1], found.books()[1], 1e-5 * exact.books()[1]);
		assertEquals(explicitStates.size(), implicitStates.size());
		assertEquals(293.6023895071, implicitStates.get(0).value(0), 1e-6);
	}

	/** Halving the step divides the error by 16: all coefficients are right. */
	@Test
	void theImplicitMethodIsOfOrderFour() {
		LoopModel nonlinear = new ControlledLoop(Loops.reference(), 0, new PiControl(296, 0.05, 60, 0.01, 10, 1e6),
				(loop, flow) -> ((TwoStateLoop) loop).withFlow(flow));
		double[] exact = fixed(nonlinear, 4_000);
		double coarse = distance(exact, fixed(nonlinear, 50));
		double fine = distance(exact, fixed(nonlinear, 100));
		System.out.printf(Locale.ROOT, "implicit method: error %.1e and %.1e K, ratio %.1f%n", Double.valueOf(coarse),
				Double.valueOf(fine), Double.valueOf(coarse / fine));
		assertEquals(16, coarse / fine, 4);
	}

	private static double[] fixed(LoopModel model, int steps) {
		double lengthS = 200.0 / steps;
		double[] now = { 297, 294, 0.1, 0, 0, 0 };
		for (int i = 0; i < steps; i++) {
			now = new RosenbrockStep(model, i * lengthS, now).to(lengthS).state();
		}
		return now;
	}

	private static double distance(double[] left, double[] right) {
		return Math.max(Math.abs(left[0] - right[0]), Math.abs(left[1] - right[1]));
	}

	@Test
	void tooManyStepsAreRefusedWithAnAdvice() {
		String message = String.valueOf(assertThrows(LoopRefusedException.class, () -> new TransientSolver()
				.withMaximumSteps(100).solve(stiff(), new LoopState(0, SINK), new double[] { 36_000 }, List.of())).getMessage());
		assertTrue(message.contains("100 steps") && message.contains("tolerance"), message);
	}
}
