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

import java.util.Arrays;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Steps of the six-stage Rosenbrock method RODAS from one point, states and books of energy together: a method that
 * keeps every linear invariant, so the books stay closed. Coefficients: Hairer and Wanner's code RODAS.
 */
final class RosenbrockStep {

	/** Number of books beside the states: net, gross and missing heat. */
	static final int BOOKS = 3;

	private static final double GAMMA = 0.25;
	private static final double[] NODE = { 0, 0.386, 0.21, 0.63, 1, 1 };
	private static final double[] BY_TIME = { 0.25, -0.1043, 0.1035, -0.0362, 0, 0 };
	/** The last stage starts where the fifth one led to. */
	private static final double[][] STATE = { {}, { 1.544 }, { 0.9466785280815826, 0.2557011698983284 },
			{ 3.314825187068521, 2.896124015972201, 0.9986419139977817 },
			{ 1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950 },
			{ 1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950, 1 } };
	private static final double[][] RATE = { {}, { -5.6688 }, { -2.430093356833875, -0.2063599157091915 },
			{ -0.1073529058151375, -9.594562251023355, -20.47028614809616 },
			{ 7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160 },
			{ 8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054 } };
	/** Half the width of the differences of the Jacobian relative to a state; wide, since loops are nearly linear. */
	private static final double STATE_DIFFERENCE = 1e-4;
	private static final double TIME_DIFFERENCE_S = 1e-4;

	private final LoopModel model;
	private final double timeS;
	private final double[] start;
	private final RealMatrix jacobian;
	private final RealVector byTime;

	/**
	 * @param start states, then books
	 * @throws IllegalArgumentException if the loop refuses the states or those beside them
	 */
	RosenbrockStep(LoopModel model, double timeS, double[] start) {
		this.model = model;
		this.timeS = timeS;
		this.start = start;
		int states = start.length - BOOKS;
		jacobian = MatrixUtils.createRealMatrix(start.length, start.length);
		for (int j = 0; j < states; j++) {
			double half = STATE_DIFFERENCE * Math.max(1, Math.abs(start[j]));
			double[] up = start.clone();
			double[] down = start.clone();
			up[j] += half;
			down[j] -= half;
			jacobian.setColumnVector(j, rates(timeS, up).subtract(rates(timeS, down)).mapDivide(2 * half));
		}
		byTime = rates(timeS + TIME_DIFFERENCE_S, start).subtract(rates(timeS, start)).mapDivide(TIME_DIFFERENCE_S);
	}

	/** @throws IllegalArgumentException if the loop refuses a state on the way */
	Result to(double lengthS) {
		RealMatrix matrix = jacobian.scalarMultiply(-1);
		for (int i = 0; i < start.length; i++) {
			matrix.addToEntry(i, i, 1 / (GAMMA * lengthS));
		}
		LUDecomposition decomposed = new LUDecomposition(matrix, Double.MIN_NORMAL);
		RealVector[] stages = new RealVector[NODE.length];
		RealVector state = new ArrayRealVector(start);
		for (int i = 0; i < NODE.length; i++) {
			state = new ArrayRealVector(start);
			RealVector right = byTime.mapMultiply(lengthS * BY_TIME[i]);
			for (int j = 0; j < i; j++) {
				state = state.combine(1, STATE[i][j], stages[j]);
				right = right.combine(1, RATE[i][j] / lengthS, stages[j]);
			}
			stages[i] = decomposed.getSolver().solve(right.add(rates(timeS + NODE[i] * lengthS, state.toArray())));
		}
		RealVector last = stages[NODE.length - 1];
		return new Result(state.add(last).toArray(), last.toArray());
	}

	private RealVector rates(double atS, double[] values) {
		int states = values.length - BOOKS;
		double[] state = Arrays.copyOf(values, states);
		double[] rates = new double[states];
		HeatFlows heat = model.ratesAndHeat(atS, state, rates);
		double[] all = Arrays.copyOf(rates, values.length);
		all[states] = heat.netW();
		all[states + 1] = heat.grossW();
		all[states + 2] = model.missingHeatW(state);
		return new ArrayRealVector(all, false);
	}

	/**
	 * Where a step led.
	 *
	 * @param state states, then books
	 * @param error estimated error of each
	 */
	record Result(double[] state, double[] error) {
	}
}
