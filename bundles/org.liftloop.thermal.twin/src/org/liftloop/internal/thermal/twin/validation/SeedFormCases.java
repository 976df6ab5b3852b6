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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.loop.Course;
import org.liftloop.thermal.loop.LoopState;
import org.liftloop.thermal.loop.Prescribed;
import org.liftloop.thermal.loop.SeedLoop;
import org.liftloop.thermal.loop.TransientSolver;
import org.liftloop.thermal.reference.ReferenceTable;

/** The two equations of the first prototype against their closed form. */
public final class SeedFormCases implements AcceptanceCases {

	private static final String SOURCE = "closed form of the first prototype's equations"
			+ " (project reference, cooling loop, section 1)";
	private static final double TOLERANCE_K = 1e-6;

	@Override
	public String title() {
		return "First prototype's equations";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		ReferenceTable table = ReferenceTable.of("refs/seed_ode_exact.csv");
		Map<String, List<String[]>> cases = new LinkedHashMap<>();
		table.rows().forEach(r -> cases.computeIfAbsent(table.text(r, "case"), k -> new ArrayList<>()).add(r));
		List<AcceptanceResult> results = new ArrayList<>();
		cases.forEach((name, rows) -> results.add(result(table, name, rows)));
		return results;
	}

	private static AcceptanceResult result(ReferenceTable table, String name, List<String[]> rows) {
		String[] first = rows.get(0);
		SeedLoop loop = new SeedLoop(new Prescribed(table.number(first, "C_J_K"), table.number(first, "m_dot_kg_s"),
				table.number(first, "cp_J_kgK"), table.number(first, "UA_W_K"), table.number(first, "Q_in_W"),
				table.number(first, "Q_out_W")));
		LoopState start = new LoopState(0,
				new double[] { table.number(first, "T_hot0_K"), table.number(first, "T_cold0_K") });
		double[] times = rows.stream().mapToDouble(r -> table.number(r, "t_s")).toArray();
		Course course = new TransientSolver().solve(loop, start, times, List.of());
		Comparison worst = new Comparison();
		for (int i = 0; i < times.length; i++) {
			worst.add(table.number(rows.get(i), "T_hot_K"), course.states().get(i).value(0));
			worst.add(table.number(rows.get(i), "T_cold_K"), course.states().get(i).value(1));
		}
		return worst.result("loop.seed." + name, "First prototype's equations, " + name + ": both temperatures", SOURCE,
				"K", TOLERANCE_K);
	}
}
