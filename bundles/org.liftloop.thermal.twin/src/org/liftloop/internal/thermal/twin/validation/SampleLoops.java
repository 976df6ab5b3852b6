/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.twin.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liftloop.thermal.exchanger.PowerFilm;
import org.liftloop.thermal.hydraulic.ThreeWayValve;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.Course;
import org.liftloop.thermal.loop.LoopFlow;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.LoopState;
import org.liftloop.thermal.loop.Segment;
import org.liftloop.thermal.loop.SegmentedLoop;
import org.liftloop.thermal.loop.TransientSolver;
import org.liftloop.thermal.loop.TwoStateLoop;
import org.liftloop.thermal.reference.ReferenceCases;

/** Loops that cases share. */
final class SampleLoops {

	private static final double TEN_HOURS_S = 36_000;
	private static final double AMBIENT_K = 288.15;
	private static final int SEGMENTS = 50;

	private SampleLoops() {
	}

	/** The loop of the exact cases with a loss of 20 W/K. */
	static TwoStateLoop lossy() {
		return ReferenceCases.loop().withAmbient(new Ambient(20, AMBIENT_K));
	}

	/** Heater of 5 segments with walls, pipes with losses, exchanger of 5 segments, bypass; 20 kg. */
	static SegmentedLoop ring() {
		List<Segment> ring = new ArrayList<>();
		for (int i = 0; i < SEGMENTS; i++) {
			boolean heater = i < 5;
			boolean cooled = i >= 25 && i < 30;
			Segment.Wall wall = heater ? new Segment.Wall(2_000, new PowerFilm(1_500, 0.1, 0.8), 0.05) : null;
			ring.add(new Segment("s" + i, 0.4, wall, heater ? 200 : 0, cooled ? 0 : 0.1, cooled));
		}
		TwoStateLoop lumped = ReferenceCases.loop();
		return new SegmentedLoop(ring, ReferenceCases.HEAT_CAPACITY_J_KG_K, new LoopFlow.Given(0.1), lumped.exchanger(),
				lumped.secondary(), new ThreeWayValve(0.2), AMBIENT_K);
	}

	/** Every state at the temperature of the sink. */
	static LoopState atSink(LoopModel model) {
		double[] states = new double[model.stateNames().size()];
		Arrays.fill(states, ReferenceCases.SINK_K);
		return new LoopState(0, states);
	}

	/** Ten hours from the temperature of the sink. */
	static Course tenHours(LoopModel model) {
		return new TransientSolver().solve(model, atSink(model), new double[] { TEN_HOURS_S }, List.of());
	}
}
