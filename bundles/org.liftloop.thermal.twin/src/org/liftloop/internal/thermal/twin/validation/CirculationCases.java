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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.units.Unit;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.hydraulic.NaturalCirculation;
import org.liftloop.thermal.reference.CietDracs;
import org.liftloop.thermal.reference.ReferenceTable;

/** Natural circulation of the CIET facility: 25 flows by the system code SAM, 16 measured ones. */
public final class CirculationCases implements AcceptanceCases {

	private static final String SOURCE = "natural circulation of the CIET facility: SAM, and Zweibaum, UC Berkeley 2015"
			+ " (project reference, cooling loop, section 7)";
	private static final double ISOLATED_PERCENT = 2.5;
	private static final double COUPLED_PERCENT = 8;

	@Override
	public String title() {
		return "Natural circulation";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		NaturalCirculation loop = CietDracs.loop();
		ReferenceTable isolated = ReferenceTable.of("ciet/ciet_isolated_dracs_reference.csv");
		Map<String, Double> flows = new HashMap<>();
		Comparison bySam = new Comparison();
		for (String[] row : isolated.rows()) {
			double flow = loop.flowKgPerS(isolated.number(row, "DHX_power_W"),
					Unit.CELSIUS.toSi(isolated.number(row, "TCHX_outlet_C")));
			flows.put(isolated.text(row, "case"), Double.valueOf(flow));
			add(bySam, isolated.number(row, "SAM_flow_kg_s"), flow);
		}
		ReferenceTable coupled = ReferenceTable.of("ciet/ciet_coupled_natural_circulation_measured.csv");
		Comparison measured = new Comparison();
		for (String[] row : coupled.rows()) {
			add(measured, coupled.number(row, "measured_DRACS_flow_kg_s"),
					flows.getOrDefault(coupled.text(row, "case"), Double.valueOf(Double.NaN)).doubleValue());
		}
		return List.of(
				bySam.result("circulation.isolated", "CIET, loop by itself: worst of 25 flows, kg/s", SOURCE, "%", ISOLATED_PERCENT),
				measured.result("circulation.coupled", "CIET, coupled: worst of 16 measured flows, kg/s", SOURCE, "%",
						COUPLED_PERCENT));
	}

	private static void add(Comparison comparison, double expected, double got) {
		comparison.add(expected, got, expected / 100);
	}
}
