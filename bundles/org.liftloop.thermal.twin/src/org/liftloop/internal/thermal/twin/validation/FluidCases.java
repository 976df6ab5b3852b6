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
import org.liftloop.core.units.Unit;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.fluid.FluidState;
import org.liftloop.thermal.reference.ReferenceCases;
import org.liftloop.thermal.reference.ReferenceTable;

/** Density, heat capacity, viscosity and conductivity of eleven coolants at 68 points. */
public final class FluidCases implements AcceptanceCases {

	private static final String SOURCE = "properties of coolants: IAPWS-95 and the incompressible fluids of CoolProp 8.0.0"
			+ " (project reference, cooling loop, section 3)";
	private static final double WATER_TOLERANCE_PERCENT = 0.05;
	private static final double TOLERANCE_PERCENT = 0.5;

	@Override
	public String title() {
		return "Coolants";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		ReferenceTable table = ReferenceTable.of("refs/fluid_properties.csv");
		Map<String, Comparison> worst = new LinkedHashMap<>();
		for (String[] row : table.rows()) {
			String name = table.text(row, "fluid");
			FluidState state = ReferenceCases.fluid(name, table.number(row, "p_Pa"))
					.at(Unit.CELSIUS.toSi(table.number(row, "T_C")));
			Comparison comparison = worst.computeIfAbsent(name, n -> new Comparison());
			add(comparison, table.number(row, "rho_kg_m3"), state.densityKgM3());
			add(comparison, table.number(row, "cp_J_kgK"), state.heatCapacityJPerKgK());
			add(comparison, table.number(row, "mu_Pa_s"), state.viscosityPaS());
			add(comparison, table.number(row, "k_W_mK"), state.conductivityWPerMK());
		}
		List<AcceptanceResult> results = new ArrayList<>();
		worst.forEach((name, comparison) -> results.add(comparison.result("coolant." + name.replace(' ', '.'),
				name.replace('_', ' ') + ": worst property", SOURCE, "%",
				name.startsWith("water") ? WATER_TOLERANCE_PERCENT : TOLERANCE_PERCENT)));
		return results;
	}

	/** Percent of the expected value. */
	private static void add(Comparison comparison, double expected, double got) {
		comparison.add(expected, got, expected / 100);
	}
}
