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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.fixtures.Loops;

/** A PI controller on the secondary flow. */
class ControlledLoopTest {

	private static final double SETPOINT_K = 297;
	/** Output: secondary flow, 0.02 to 0.4 kg/s. */
	private static final PiControl CONTROL = new PiControl(SETPOINT_K, 0.05, 60, 0.02, 0.4, 20);

	private static ControlledLoop controlled(PiControl control, double loadW) {
		return new ControlledLoop(Loops.reference().withHeatLoad(loadW), 0, control,
				(loop, flow) -> ((TwoStateLoop) loop).withSecondary(new SecondaryStream(flow, Loops.CP, Loops.SINK_K)));
	}

	@Test
	void theSetPointIsHeldAndTheBooksStayClosed() {
		ControlledLoop loop = controlled(CONTROL, 1_000);
		Course course = new TransientSolver().solve(loop, new LoopState(0, new double[] { 293.15, 293.15, 0.1 }),
				new double[] { 36_000 }, List.of());
		assertEquals(SETPOINT_K, course.last().value(0), 1e-6);
		assertTrue(Math.abs(course.balance().errorJ()) < 1e-8 * course.balance().storedJ(), () -> "" + course.balance());
		double[] steady = new SteadySolver().solve(loop, new double[] { 297, 294, 0.2 });
		assertEquals(course.last().value(2), steady[2], 1e-6);
		assertEquals(loop.output(steady), steady[2], 1e-9);
	}

	/** An hour of overload drives the output to its limit; without the tracking the integral needs long to come back. */
	@Test
	void theIntegralDoesNotWindUp() {
		double tracked = secondsTooCold(CONTROL);
		double wound = secondsTooCold(new PiControl(SETPOINT_K, 0.05, 60, 0.02, 0.4, 1e9));
		System.out.printf(Locale.ROOT, "anti-windup: more than 0.3 K too cold for %.0f s, without tracking for %.0f s%n",
				Double.valueOf(tracked), Double.valueOf(wound));
		assertTrue(tracked < 900 && wound > 10 * tracked, () -> tracked + " " + wound);
	}

	/** How long the hot side is more than 0.3 K below the set point after an overload of an hour. */
	private static double secondsTooCold(PiControl control) {
		LoopRun run = new LoopRun(new TransientSolver(), controlled(control, 1_600),
				new LoopState(0, new double[] { 297, 295, 0.2 }), List.of());
		run.advanceTo(3_600);
		assertTrue(run.state().value(0) > SETPOINT_K + 0.5, "overloaded");
		run.change(controlled(control, 800));
		return 10 * IntStream.rangeClosed(1, 720).filter(i -> SETPOINT_K - run.advanceTo(3_600 + 10.0 * i).value(0) > 0.3)
				.count();
	}

	@Test
	void aStateThatIsNotThereIsRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> new ControlledLoop(Loops.reference(), 2, CONTROL, (loop, output) -> loop));
		assertThrows(IllegalArgumentException.class, () -> new PiControl(300, 0, 60, 0, 1, 10));
		assertThrows(IllegalArgumentException.class, () -> new PiControl(300, 1, 60, 1, 1, 10));
	}
}
