/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.plate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/**
 * Fits the model of a plate exchanger to free runs, by the method of Levenberg and Marquardt. The cold side is not measured:
 * each run has its own temperature of it. Neighbouring knots are held together weakly, so that one which no run reaches takes
 * the value of its neighbour.
 */
public final class PlateFit {

	private static final double STEP = 1e-5;
	private static final int MOST_ROUNDS = 60;
	/** Records within which errors are alike, as a standard deviation counts them. */
	private static final double ALIKE = Math.sqrt(30);
	/** Difference of the logits of neighbouring knots, one standard deviation. */
	private static final double SMOOTH = 3;
	/** Temperature of the cold side of a run about the mean of all, one standard deviation, K. */
	private static final double COLD_SIDE_K = 6;
	private static final double START_COLD_C = 28;
	private static final double START_LAG_S = 30;

	private PlateFit() {
	}

	/**
	 * @param runs fault-free runs, at least one, each of at least two whole records
	 * @return the model that all have in common
	 */
	public static PlateModel fit(List<List<PlateRecord>> runs) {
		double[] start = new double[PlateModel.SIZE + 1 + runs.size()];
		for (int k = 0; k < PlateModel.SIZE; k++) {
			start[k] = -2.5 + 3.5 * k / (PlateModel.SIZE - 1);
		}
		start[PlateModel.SIZE] = Math.log(START_LAG_S);
		Arrays.fill(start, PlateModel.SIZE + 1, start.length, START_COLD_C);
		return model(solve(start, at -> residuals(at, runs)));
	}

	/**
	 * @param model   model
	 * @param records records to adapt to, all whole
	 * @return temperature of the cold side with which the model runs closest to them, deg C
	 */
	public static double coldSideC(PlateModel model, List<PlateRecord> records) {
		return solve(new double[] { START_COLD_C }, at -> errors(model, at[0], records))[0];
	}

	private static PlateModel model(double[] at) {
		return new PlateModel(Arrays.stream(at).limit(PlateModel.SIZE).boxed().toList(), Math.exp(at[PlateModel.SIZE]));
	}

	private static double[] residuals(double[] at, List<List<PlateRecord>> runs) {
		PlateModel model = model(at);
		List<double[]> parts = new ArrayList<>();
		for (int j = 0; j < runs.size(); j++) {
			parts.add(errors(model, at[PlateModel.SIZE + 1 + j], runs.get(j)));
		}
		double mean = Arrays.stream(at).skip(PlateModel.SIZE + 1).average().orElse(START_COLD_C);
		parts.add(Arrays.stream(at).skip(PlateModel.SIZE + 1).map(cold -> (cold - mean) / COLD_SIDE_K).toArray());
		double[] steps = new double[PlateModel.SIZE - 1];
		for (int k = 0; k < steps.length; k++) {
			steps[k] = (at[k + 1] - at[k]) / SMOOTH;
		}
		parts.add(steps);
		return parts.stream().flatMapToDouble(Arrays::stream).toArray();
	}

	private static double[] errors(PlateModel model, double coldSideC, List<PlateRecord> records) {
		double[] errors = model.run(records, coldSideC, 0);
		for (int i = 0; i < errors.length; i++) {
			errors[i] = (errors[i] - records.get(i).outletC()) / ALIKE;
		}
		return errors;
	}

	private interface Residuals {
		double[] of(double[] at);
	}

	private static double[] solve(double[] start, Residuals residuals) {
		return new LevenbergMarquardtOptimizer()
				.optimize(new LeastSquaresBuilder().start(start).target(new double[residuals.of(start).length])
						.model(point -> value(point, residuals)).lazyEvaluation(false)
						.checker((round, before, after) -> after.getPoint().getDistance(before.getPoint()) < 1e-4)
						.maxEvaluations(10 * MOST_ROUNDS).maxIterations(MOST_ROUNDS).build())
				.getPoint().toArray();
	}

	private static Pair<RealVector, RealMatrix> value(RealVector point, Residuals residuals) {
		double[] here = residuals.of(point.toArray());
		RealMatrix jacobian = MatrixUtils.createRealMatrix(here.length, point.getDimension());
		for (int j = 0; j < point.getDimension(); j++) {
			double[] up = point.toArray();
			up[j] += STEP;
			double[] there = residuals.of(up);
			for (int i = 0; i < here.length; i++) {
				jacobian.setEntry(i, j, (there[i] - here[i]) / STEP);
			}
		}
		return new Pair<>(new ArrayRealVector(here, false), jacobian);
	}
}
