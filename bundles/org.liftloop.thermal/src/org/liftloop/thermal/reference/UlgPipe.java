/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.reference;

import java.util.List;

import org.liftloop.thermal.fluid.Water;
import org.liftloop.thermal.loop.EnergyBalance;
import org.liftloop.thermal.pipe.InsulatedPipe;
import org.liftloop.thermal.pipe.PlugFlowPipe;

/**
 * A test of the 39 m pipe of the University of Liege, run by the pipe of this solver.
 *
 * @param outletRmseK root mean square error of the temperature at the outlet, K
 * @param balance     books of energy of the run
 */
public record UlgPipe(double outletRmseK, EnergyBalance balance) {

	/** Names of the tests. */
	public static final List<String> TESTS = List.of("150801", "151202", "151204_1", "151204_2", "160104_2");
	/** The pipe. */
	public static final InsulatedPipe GEOMETRY = new InsulatedPipe(39, 0.05248, 0.0039, 8_000, 500, 0.013, 0.04, 5);

	private static final double ZERO_CELSIUS_K = 273.15;
	private static final double AMBIENT_K = 18 + ZERO_CELSIUS_K;
	private static final double MEAN_K = 35 + ZERO_CELSIUS_K;
	private static final double LONGEST_STEP_S = 0.5;

	/**
	 * @param test     name of a test
	 * @param geometry pipe
	 * @return the test run with that pipe
	 */
	public static UlgPipe run(String test, InsulatedPipe geometry) {
		ReferenceTable table = ReferenceTable.of("ulg/PipeDataULg" + test + ".csv");
		double[] time = table.numbers("time_s");
		double[] flow = table.numbers("m_flow_kg_s");
		double[] inlet = table.numbers("T_water_in_C");
		double[] outlet = table.numbers("T_water_out_C");
		PlugFlowPipe pipe = new PlugFlowPipe(geometry, Water.ATMOSPHERIC.at(MEAN_K), outlet[0] + ZERO_CELSIUS_K);
		double squares = 0;
		for (int i = 1; i < time.length; i++) {
			double spanS = time[i] - time[i - 1];
			int steps = (int) Math.ceil(spanS / LONGEST_STEP_S);
			for (int k = 0; k < steps; k++) {
				double at = (k + 0.5) / steps;
				pipe.advance(spanS / steps, flow[i - 1] + at * (flow[i] - flow[i - 1]),
						inlet[i - 1] + at * (inlet[i] - inlet[i - 1]) + ZERO_CELSIUS_K, AMBIENT_K);
			}
			double error = pipe.outletK() - ZERO_CELSIUS_K - outlet[i];
			squares += error * error;
		}
		return new UlgPipe(Math.sqrt(squares / time.length), pipe.balance());
	}
}
