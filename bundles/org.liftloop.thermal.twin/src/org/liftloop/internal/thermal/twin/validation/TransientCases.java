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

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.loop.Course;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.LoopState;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TransientSolver;
import org.liftloop.thermal.reference.ReferenceCases;
import org.liftloop.thermal.reference.ReferenceTable;

/** The two-state loop in time against its exact course, and the steady states of all forms against long courses. */
public final class TransientCases implements AcceptanceCases {

	private static final String EXACT = "exact course of the two-state loop (project reference, cooling loop, section 1)";
	private static final String OWN = "steady solver against a course of 10 h by the transient solver";
	private static final double TOLERANCE_K = 1e-6;

	@Override
	public String title() {
		return "Cooling loops in time";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		ReferenceTable table = ReferenceTable.of("refs/corrected_loop_exact.csv");
		double[] times = table.numbers("t_s");
		double[] hot = table.numbers("T_hot_K");
		double[] cold = table.numbers("T_cold_K");
		LoopState start = SampleLoops.atSink(ReferenceCases.loop());
		Course course = new TransientSolver().solve(ReferenceCases.loop(), start, times, List.of());
		Comparison exact = new Comparison();
		for (int i = 0; i < times.length; i++) {
			exact.add(hot[i], course.states().get(i).value(0)).add(cold[i], course.states().get(i).value(1));
		}
		return List.of(exact.result("loop.twoState.transient", "Two-state loop: both temperatures", EXACT, "K", TOLERANCE_K),
				steady("twoState", "Two-state loop with loss", SampleLoops.lossy()),
				steady("segmented", "Ring of 50 segments", SampleLoops.ring()));
	}

	private static AcceptanceResult steady(String id, String title, LoopModel model) {
		double[] steady = new SteadySolver().solve(model, SampleLoops.atSink(model).values());
		double[] end = SampleLoops.tenHours(model).last().values();
		Comparison worst = new Comparison();
		for (int i = 0; i < end.length; i++) {
			worst.add(steady[i], end[i]);
		}
		return worst.result("loop." + id + ".steady", title + ": every temperature at rest", OWN, "K", TOLERANCE_K);
	}
}
