/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liftloop.thermal.calibrate.FitResult.Agreement;
import org.liftloop.thermal.estimate.EstimatedLoop;
import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.estimate.RungeKutta;
import org.liftloop.thermal.loop.TwoStateLoop;

/**
 * The loop as it runs by its recorded inputs from the first record on.
 *
 * @param loop    the loop as its file says
 * @param records records in order
 * @param free    parameters that are changed, in their order
 */
record FreeRun(EstimatedLoop loop, List<LoopMoment> records, List<LoopParameter> free) {

	private static final double STEP_PART = 0.7;
	private static final int MOST_STEPS = 5_000;
	private static final List<String> OUTPUTS = List.of("hot temperature", "cold temperature",
			"secondary outlet temperature");

	/** @return number of temperatures that are compared: 3, or 2 where the secondary outlet is not known */
	int outputs() {
		return records.getFirst().hasSecondaryOutlet() ? 3 : 2;
	}

	/** The measured temperatures of the first records, one output after the other. */
	double[] measured(int count) {
		double[] values = new double[outputs() * count];
		for (int i = 0; i < count; i++) {
			for (int output = 0; output < outputs(); output++) {
				values[output * count + i] = measured(records.get(i), output);
			}
		}
		return values;
	}

	private static double measured(LoopMoment record, int output) {
		return output == 0 ? record.hotK() : output == 1 ? record.coldK() : record.secondaryOutletK();
	}

	/** The computed ones in the same order. */
	double[] outputs(double[] point, int count) {
		double[][] temperatures = temperatures(point, count);
		double[] values = new double[outputs() * count];
		for (int output = 0; output < outputs(); output++) {
			System.arraycopy(temperatures[output], 0, values, output * count, count);
		}
		return values;
	}

	/**
	 * @param point      logarithms of the factors of the free parameters, then what is to be added to the first hot and cold
	 *                   temperature, K: their noise must not stay in the whole run
	 * @param count      number of records
	 * @return hot, cold and secondary outlet temperature of the first records, K
	 */
	double[][] temperatures(double[] point, int count) {
		double[] factors = new double[LoopParameter.values().length];
		Arrays.fill(factors, 1);
		for (int i = 0; i < free.size(); i++) {
			factors[free.get(i).ordinal()] = Math.exp(point[i]);
		}
		EstimatedLoop changed = new EstimatedLoop(loop.hotJPerK() * factor(factors, LoopParameter.HOT_CAPACITY),
				loop.coldJPerK() * factor(factors, LoopParameter.COLD_CAPACITY), loop.heatCapacityJPerKgK(), loop.arrangement(),
				loop.surface(), loop.secondaryJPerKgK(), loop.lossWPerK() * factor(factors, LoopParameter.LOSS));
		double[][] temperatures = new double[3][count];
		double[] state = { records.getFirst().hotK() + point[free.size()], records.getFirst().coldK() + point[free.size() + 1] };
		for (int i = 0; i < count; i++) {
			LoopMoment here = records.get(i);
			if (i > 0) {
				state = follow(changed, factors, state, records.get(i - 1), here);
			}
			temperatures[0][i] = state[0];
			temperatures[1][i] = state[1];
			temperatures[2][i] = equations(changed, factors, here).exchange(state).secondaryOutletK();
		}
		return temperatures;
	}

	private static double factor(double[] factors, LoopParameter parameter) {
		return factors[parameter.ordinal()];
	}

	private static TwoStateLoop equations(EstimatedLoop changed, double[] factors, LoopMoment inputs) {
		TwoStateLoop equations = changed.at(inputs, factor(factors, LoopParameter.CONDUCTANCE),
				factor(factors, LoopParameter.FLOW));
		return equations.withHeatLoad(inputs.heatLoadW() * factor(factors, LoopParameter.LOAD));
	}

	/** Inputs straight between records, taken at the middle of each step. */
	private static double[] follow(EstimatedLoop changed, double[] factors, double[] from, LoopMoment before, LoopMoment after) {
		double seconds = after.timeS() - before.timeS();
		double rate = (before.flowKgPerS() * factor(factors, LoopParameter.FLOW) * changed.heatCapacityJPerKgK()
				+ changed.surface().rated().cleanWPerK() * factor(factors, LoopParameter.CONDUCTANCE))
				* (1 / changed.hotJPerK() + 1 / changed.coldJPerK());
		int steps = (int) Math.clamp(Math.ceil(seconds * rate / STEP_PART), 1, MOST_STEPS);
		double[] state = from;
		for (int step = 0; step < steps; step++) {
			LoopMoment inputs = between(before, after, (step + 0.5) / steps);
			state = RungeKutta.follow(equations(changed, factors, inputs), state, seconds / steps, 1);
		}
		return state;
	}

	private static LoopMoment between(LoopMoment a, LoopMoment b, double part) {
		return new LoopMoment(mix(a.timeS(), b.timeS(), part), mix(a.hotK(), b.hotK(), part), mix(a.coldK(), b.coldK(), part),
				mix(a.secondaryOutletK(), b.secondaryOutletK(), part), mix(a.flowKgPerS(), b.flowKgPerS(), part),
				mix(a.heatLoadW(), b.heatLoadW(), part), mix(a.secondaryFlowKgPerS(), b.secondaryFlowKgPerS(), part),
				mix(a.secondaryInletK(), b.secondaryInletK(), part), mix(a.ambientK(), b.ambientK(), part));
	}

	private static double mix(double a, double b, double part) {
		return a + part * (b - a);
	}

	/** How well the records from one to before another are followed. */
	List<Agreement> agreements(double[][] computedK, int from, int to) {
		List<Agreement> agreements = new ArrayList<>();
		for (int output = 0; output < outputs(); output++) {
			double squares = 0;
			double errors = 0;
			double differences = 0;
			for (int i = from; i < to; i++) {
				double error = measured(records.get(i), output) - computedK[output][i];
				squares += error * error;
				errors += error;
				differences += measured(records.get(i), output) - records.get(i).secondaryInletK();
			}
			double count = to - from;
			double mean = Math.abs(differences / count);
			double rmse = Math.sqrt(squares / count);
			agreements.add(new Agreement(OUTPUTS.get(output), to - from, rmse, rmse / mean, errors / count / mean));
		}
		return agreements;
	}
}
