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
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.thermal.exchanger.HeatExchanger;
import org.liftloop.thermal.exchanger.RatedConductance;
import org.liftloop.thermal.exchanger.SecondaryStream;
import org.liftloop.thermal.exchanger.SinglePass;
import org.liftloop.thermal.loop.Ambient;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.loop.TwoStateLoop;
import org.liftloop.thermal.reference.ReferenceCases;
import org.liftloop.thermal.reference.ReferenceTable;

/** What each fault does to the temperatures at rest: the signs by which faults are told apart. */
public final class FaultSignatureCases implements AcceptanceCases {

	private static final String SOURCE = "steady faults of the two-state loop (project reference, cooling loop, section 1)";
	private static final double TOLERANCE_K = 1e-6;

	@Override
	public String title() {
		return "Faults of cooling loops";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		ReferenceTable table = ReferenceTable.of("refs/fault_signature_steady.csv");
		double[] sink = { ReferenceCases.SINK_K, ReferenceCases.SINK_K };
		List<AcceptanceResult> results = new ArrayList<>();
		for (String[] row : table.rows()) {
			String name = table.text(row, "fault");
			TwoStateLoop loop = faulty(name);
			double[] state = new SteadySolver().solve(loop, sink);
			results.add(new Comparison().add(table.number(row, "T_hot_K"), state[0])
					.add(table.number(row, "T_cold_K"), state[1])
					.add(table.number(row, "T_sec_out_K"), loop.exchange(state).secondaryOutletK())
					.result("loop.fault." + (results.size() + 1), name + ": hot, cold and secondary outlet temperature", SOURCE,
							"K", TOLERANCE_K));
		}
		return results;
	}

	private static TwoStateLoop faulty(String name) {
		TwoStateLoop loop = ReferenceCases.loop();
		double cp = ReferenceCases.HEAT_CAPACITY_J_KG_K;
		double sinkK = ReferenceCases.SINK_K;
		return switch (name) {
		case "nominal" -> loop;
		case "pump flow -30%" -> loop.withFlow(0.07);
		case "pump flow -60%" -> loop.withFlow(0.04);
		case "fouling Rf=0.0005 (A=1m2)" -> loop.withExchanger(loop.exchanger().withFouling(5e-4));
		case "fouling UA -40%" ->
			loop.withExchanger(new HeatExchanger(SinglePass.COUNTERFLOW, new RatedConductance(300, 1), 0));
		case "secondary flow -50%" -> loop.withSecondary(new SecondaryStream(0.1, cp, sinkK));
		case "secondary inlet +5K" -> loop.withSecondary(new SecondaryStream(0.2, cp, sinkK + 5));
		case "heat load +20%" -> loop.withHeatLoad(1_200);
		case "ambient loss 20 W/K" -> loop.withAmbient(new Ambient(20, sinkK));
		default -> throw new IllegalStateException("no fault " + name);
		};
	}
}
