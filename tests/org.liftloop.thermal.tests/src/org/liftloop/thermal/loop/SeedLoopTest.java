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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liftloop.thermal.fixtures.Loops;
import org.liftloop.thermal.reference.ReferenceTable;

/** The first prototype's equations: met to the digit, and shown for what they are. */
class SeedLoopTest {

	private static final ReferenceTable CASES = ReferenceTable.of("refs/seed_ode_exact.csv");

	@Test
	void theClosedFormIsMetAtAllTimes() {
		Map<String, List<String[]>> cases = new LinkedHashMap<>();
		CASES.rows().forEach(r -> cases.computeIfAbsent(CASES.text(r, "case"), k -> new ArrayList<>()).add(r));
		double worst = 0;
		for (List<String[]> rows : cases.values()) {
			String[] first = rows.get(0);
			SeedLoop loop = new SeedLoop(new Prescribed(number(first, "C_J_K"), number(first, "m_dot_kg_s"),
					number(first, "cp_J_kgK"), number(first, "UA_W_K"), number(first, "Q_in_W"), number(first, "Q_out_W")));
			LoopState start = new LoopState(0, new double[] { number(first, "T_hot0_K"), number(first, "T_cold0_K") });
			double[] times = rows.stream().mapToDouble(r -> number(r, "t_s")).toArray();
			Course course = new TransientSolver().solve(loop, start, times, List.of());
			for (int i = 0; i < times.length; i++) {
				String where = String.join(",", rows.get(i));
				assertEquals(number(rows.get(i), "T_hot_K"), course.states().get(i).value(0), 1e-6, where);
				assertEquals(number(rows.get(i), "T_cold_K"), course.states().get(i).value(1), 1e-6, where);
				worst = Math.max(worst, Math.abs(number(rows.get(i), "T_hot_K") - course.states().get(i).value(0)));
				worst = Math.max(worst, Math.abs(number(rows.get(i), "T_cold_K") - course.states().get(i).value(1)));
			}
		}
		assertEquals(4, cases.size());
		System.out.printf(Locale.ROOT, "seed form: %d values, worst error %.1e K%n", Integer.valueOf(2 * CASES.rows().size()),
				Double.valueOf(worst));
	}

	private static double number(String[] row, String column) {
		return CASES.number(row, column);
	}

	/** The heat that the equations lose is exactly what the books miss, and the user is warned. */
	@Test
	void theLostEnergyIsShownLiveAndWarnedOf() {
		SeedLoop loop = new SeedLoop(Loops.prescribed());
		LoopRun run = new LoopRun(new TransientSolver(), loop, new LoopState(0, new double[] { 350, 300 }), List.of());
		assertEquals(50 * 50, run.missingHeatW(), 1e-9);
		run.advanceTo(300);
		assertEquals(112.866817, run.missingHeatW(), 1e-6);
		EnergyBalance balance = run.balance();
		assertEquals(-balance.missingJ(), balance.errorJ(), 1e-8 * balance.grossJ());
		assertTrue(balance.relativeError() > 0.05, () -> "error " + balance.relativeError());
		assertEquals(1, loop.warnings().size());
		System.out.printf(Locale.ROOT, "seed form: lost %.0f J of %.0f J in 300 s, %.2f W at the end%n",
				Double.valueOf(balance.missingJ()), Double.valueOf(balance.grossJ()), Double.valueOf(run.missingHeatW()));
		Prescribed p = Loops.prescribed();
		assertEquals(List.of(), new SeedLoop(new Prescribed(p.capacityJPerK(), p.flowKgPerS(), p.heatCapacityJPerKgK(), 0,
				p.heatLoadW(), p.rejectedW())).warnings());
	}

	@Test
	void aPrescribedRejectionHasNoSteadyState() {
		for (LoopModel loop : List.of(new SeedLoop(Loops.prescribed()), new RegeneratorLoop(Loops.prescribed()))) {
			String message = String.valueOf(assertThrows(LoopRefusedException.class,
					() -> new SteadySolver().solve(loop, new double[] { 300, 300 })).getMessage());
			assertTrue(message.contains("secondary flow"), message);
		}
	}

	/** D = D0 e^(-t/tau) + Dinf (1 - e^(-t/tau)) with tau = C / (2 (UA + m cp)), and the mean stands. */
	@Test
	void theRegeneratorKeepsItsMean() {
		RegeneratorLoop loop = new RegeneratorLoop(Loops.prescribed());
		Course course = new TransientSolver().solve(loop, new LoopState(0, new double[] { 350, 300 }), new double[] { 1, 36_000 },
				List.of());
		double gap = 1_000 / 468.0;
		double expected = gap + (50 - gap) * Math.exp(-2 * 468 / 1_000.0);
		LoopState early = course.states().get(0);
		assertEquals(expected, early.value(0) - early.value(1), 1e-7);
		assertEquals(650, course.last().value(0) + course.last().value(1), 1e-7);
		assertTrue(course.balance().relativeError() < 1e-8, () -> "error " + course.balance().relativeError());
		assertEquals(0, course.balance().missingJ());
	}
}
