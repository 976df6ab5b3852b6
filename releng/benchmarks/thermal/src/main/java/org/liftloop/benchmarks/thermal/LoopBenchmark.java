/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.benchmarks.thermal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.exchanger.SinglePass;
import org.liftloop.thermal.hydraulic.ThreeWayValve;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.LoopFlow;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.LoopState;
import org.liftloop.thermal.loop.Segment;
import org.liftloop.thermal.loop.SegmentedLoop;
import org.liftloop.thermal.loop.TransientSolver;
import org.liftloop.thermal.loop.TwoStateLoop;

/** Ten hours of a loop whose load steps every 1,000 s: processor time of one core, and the state at the end, as JSON. */
public final class LoopBenchmark {

	private static final double STEP_S = 1_000;
	private static final int STEPS = 36;
	private static final double SINK_K = 293.15;
	private static final double CP = 4_180;
	private static final double TOLERANCE = 1e-9;
	private static final int ROUNDS = 300;
	private static final int SEGMENTS = 50;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final HeatExchanger EXCHANGER = new HeatExchanger(SinglePass.COUNTERFLOW, new RatedConductance(500, 1), 0);
	private static final SecondaryStream SECONDARY = new SecondaryStream(0.2, CP, SINK_K);

	private interface Loads {
		LoopModel at(double loadW);
	}

	private LoopBenchmark() {
	}

	public static void main(String[] arguments) {
		Loads lumped = loadW -> new TwoStateLoop(20_000, 20_000, 0.1, CP, loadW, EXCHANGER, SECONDARY, Ambient.NONE);
		System.out.printf(Locale.ROOT, "{%s, %s}%n", measured("lumped", lumped), measured("segmented", LoopBenchmark::ring));
	}

	/** Segments of one size: the first tenth is heated, the last fifth is the exchanger. */
	private static LoopModel ring(double loadW) {
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i < SEGMENTS; i++) {
			segments.add(new Segment("s" + i, 40_000 / CP / SEGMENTS, null, i < 5 ? loadW / 5 : 0, 0, i >= SEGMENTS - 10));
		}
		return new SegmentedLoop(segments, CP, new LoopFlow.Given(0.1), EXCHANGER, SECONDARY, new ThreeWayValve(0), SINK_K);
	}

	private static String measured(String name, Loads loads) {
		double best = Double.POSITIVE_INFINITY;
		double[] end = {};
		for (int round = 0; round < ROUNDS; round++) {
			long begin = THREADS.getCurrentThreadCpuTime();
			end = run(loads);
			best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begin) * 1e-9);
		}
		return String.format(Locale.ROOT, "\"%s\": {\"seconds\": %.6e, \"simulated\": %.1f, \"first\": %s, \"last\": %s}", name,
				best, STEP_S * STEPS, end[0], end[end.length - 1]);
	}

	private static double[] run(Loads loads) {
		TransientSolver solver = new TransientSolver().withTolerances(TOLERANCE, TOLERANCE);
		double[] state = new double[loads.at(0).stateNames().size()];
		Arrays.fill(state, SINK_K);
		for (int i = 0; i < STEPS; i++) {
			state = solver.solve(loads.at(1_000 + 300 * (i % 3)), new LoopState(i * STEP_S, state),
					new double[] { (i + 1) * STEP_S }, List.of()).last().values();
		}
		return state;
	}
}
