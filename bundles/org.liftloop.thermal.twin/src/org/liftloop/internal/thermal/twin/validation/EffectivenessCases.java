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
import org.liftloop.thermal.reference.ReferenceCases;
import org.liftloop.thermal.reference.ReferenceTable;

/** Effectiveness over transfer units: 10 arrangements, 6 numbers of transfer units, 5 capacity ratios. */
public final class EffectivenessCases implements AcceptanceCases {

	private static final String SOURCE = "effectiveness of heat exchangers: 300 values, checked against the constants of"
			+ " CalebBell/ht (project reference, cooling loop, section 2)";
	private static final double TOLERANCE = 1e-9;

	@Override
	public String title() {
		return "Heat exchangers";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		ReferenceTable table = ReferenceTable.of("refs/eps_ntu_reference.csv");
		Map<String, Comparison> worst = new LinkedHashMap<>();
		for (String[] row : table.rows()) {
			String name = table.text(row, "arrangement");
			int shells = (int) table.number(row, "n_shells");
			String key = name.equals("shell_tube") ? name + "_" + shells : name;
			worst.computeIfAbsent(key, n -> new Comparison()).add(table.number(row, "effectiveness"),
					ReferenceCases.arrangement(name, shells).effectiveness(table.number(row, "NTU"), table.number(row, "Cr")));
		}
		List<AcceptanceResult> results = new ArrayList<>();
		worst.forEach((name, comparison) -> results.add(comparison.result("effectiveness." + name,
				name.replace('_', ' ') + ": effectiveness", SOURCE, "1", TOLERANCE)));
		return results;
	}
}
