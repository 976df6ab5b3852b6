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
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.liftloop.thermal.calibrate.FitResult.Estimate;
import org.liftloop.thermal.estimate.EstimatedLoop;
import org.liftloop.thermal.estimate.LoopMoment;

/**
 * Fits parameters of the two-state loop to its recorded course, by the method of Levenberg and Marquardt on the logarithms
 * of the factors. The model runs freely from the first record on, with the recorded inputs straight between records. Errors
 * of neighbouring records are alike, so the intervals count fewer records than there are; what the data do not tell is said,
 * by the singular values of the sensitivities.
 */
public final class LoopFit {

	/** Least number of records. */
	public static final int LEAST_RECORDS = 30;
	/** Largest number of records. */
	public static final int MOST_RECORDS = 200_000;
	private static final double OUTSIDE = 0.05;
	private static final double STEP = 1e-4;
	private static final int MOST_ROUNDS = 60;
	private static final double MOST_LOGARITHM = 4;
	/** Below this part of the largest, a singular value tells nothing. */
	private static final double SINGULAR = 1e-4;
	/** A factor that is not known better than this is not told by the data; standard deviation of its logarithm. */
	private static final double UNTOLD = 0.7;
	/** Temperatures at the start, which are fitted too. */
	private static final int STARTS = 2;
	private static final int MOST_LAG = 400;

	private final EstimatedLoop loop;
	private final List<LoopMoment> records;
	private final int fitted;
	private final List<LoopParameter> free;
	private final FreeRun run;

	/**
	 * @param loop    the loop as its file says
	 * @param records records in the order of their times; of the secondary outlet, all have it or none
	 * @param verify  part of the records at the end that is kept back, 0 to 0.9
	 * @param free    the parameters to fit, at least one
	 * @throws FitRefusedException if the records are too few, not in order or not whole
	 */
	public LoopFit(EstimatedLoop loop, List<LoopMoment> records, double verify, Set<LoopParameter> free)
			throws FitRefusedException {
		if (!(verify >= 0 && verify <= 0.9) || free.isEmpty()) {
			throw new IllegalArgumentException("verify is " + verify + " and free " + free);
		}
		this.loop = loop;
		this.records = List.copyOf(records);
		this.free = free.stream().sorted().toList();
		fitted = (int) Math.round((1 - verify) * records.size());
		if (fitted < LEAST_RECORDS || records.size() > MOST_RECORDS) {
			throw new FitRefusedException("There are " + records.size() + " records, " + fitted + " of them to fit to. Give "
					+ LEAST_RECORDS + " to " + MOST_RECORDS + ".", null);
		}
		check();
		if (this.free.contains(LoopParameter.LOSS) && loop.lossWPerK() == 0) {
			throw new FitRefusedException("The loop has no heat loss to fit. Give it one in its file, or leave it out.", null);
		}
		run = new FreeRun(loop, this.records, this.free);
	}

	private void check() throws FitRefusedException {
		boolean outlet = records.getFirst().hasSecondaryOutlet();
		for (int i = 0; i < records.size(); i++) {
			LoopMoment record = records.get(i);
			if (!record.isWhole() || record.hasSecondaryOutlet() != outlet) {
				throw new FitRefusedException("Record " + (i + 1)
						+ " lacks a value, or has one that no loop has. Leave it out, or correct it.", null);
			}
			if (i > 0 && !(record.timeS() > records.get(i - 1).timeS())) {
				throw new FitRefusedException("Record " + (i + 1) + " is not later than the one before. Sort the records.", null);
			}
		}
		if (records.stream().allMatch(record -> record.hotK() == records.getFirst().hotK())) {
			throw new FitRefusedException("The hot temperature does not change in the records. Check the sensor.", null);
		}
	}

	/**
	 * @param canceled whether to stop; then the result is that of the last round
	 * @return the fit
	 * @throws FitRefusedException if it does not come to an end
	 */
	public FitResult fit(BooleanSupplier canceled) throws FitRefusedException {
		double[] measured = run.measured(fitted);
		try {
			Optimum optimum = new LevenbergMarquardtOptimizer().withInitialStepBoundFactor(1).optimize(new LeastSquaresBuilder().start(new double[free.size() + STARTS])
					.target(measured).model(point -> value(point)).lazyEvaluation(false)
					.parameterValidator(point -> point.map(value -> Math.clamp(value, -MOST_LOGARITHM, MOST_LOGARITHM)))
					.checker((round, before, after) -> canceled.getAsBoolean()
							|| after.getPoint().getDistance(before.getPoint()) < 1e-8)
					.maxEvaluations(10 * MOST_ROUNDS).maxIterations(MOST_ROUNDS).build());
			double[][] computed = run.temperatures(optimum.getPoint().toArray(), records.size());
			return new FitResult(estimates(optimum), run.agreements(computed, 0, fitted),
					fitted < records.size() ? run.agreements(computed, fitted, records.size()) : List.of(), computed,
					optimum.getIterations());
		} catch (MathRuntimeException e) {
			throw new FitRefusedException("The fit does not come to an end: " + e.getMessage()
					+ " Free fewer parameters, or check the records.", e);
		}
	}

	private Pair<RealVector, RealMatrix> value(RealVector point) {
		double[] at = point.toArray();
		double[] here = run.outputs(at, fitted);
		RealMatrix jacobian = MatrixUtils.createRealMatrix(here.length, at.length);
		for (int j = 0; j < at.length; j++) {
			double[] up = at.clone();
			double[] down = at.clone();
			up[j] += STEP;
			down[j] -= STEP;
			double[] above = run.outputs(up, fitted);
			double[] below = run.outputs(down, fitted);
			for (int i = 0; i < here.length; i++) {
				jacobian.setEntry(i, j, (above[i] - below[i]) / (2 * STEP));
			}
		}
		return new Pair<>(new ArrayRealVector(here, false), jacobian);
	}

	private List<Estimate> estimates(Optimum optimum) {
		RealMatrix jacobian = optimum.getJacobian();
		double[] residuals = optimum.getResiduals().toArray();
		double counted = residuals.length * share(residuals);
		double freedom = Math.max(1, counted - free.size() - STARTS);
		// Of as many records as are new, though all were summed.
		double variance = optimum.getResiduals().dotProduct(optimum.getResiduals()) / freedom;
		SingularValueDecomposition parts = new SingularValueDecomposition(jacobian);
		double[] singular = parts.getSingularValues();
		double quantile = new TDistribution(freedom).inverseCumulativeProbability(1 - OUTSIDE / 2);
		List<Estimate> estimates = new ArrayList<>();
		for (int j = 0; j < free.size(); j++) {
			double square = 0;
			boolean told = true;
			for (int k = 0; k < singular.length; k++) {
				double v = parts.getV().getEntry(j, k);
				if (singular[k] <= SINGULAR * singular[0]) {
					told &= Math.abs(v) < 0.1;
				} else {
					square += v * v / (singular[k] * singular[k]);
				}
			}
			double deviation = Math.sqrt(square * variance);
			double logarithm = optimum.getPoint().getEntry(j);
			boolean inside = Math.abs(logarithm) < MOST_LOGARITHM - 0.1;
			double given = given(free.get(j));
			estimates.add(new Estimate(free.get(j), given * Math.exp(logarithm), given * Math.exp(logarithm - quantile * deviation),
					given * Math.exp(logarithm + quantile * deviation), given, told && inside && deviation < UNTOLD));
		}
		return estimates;
	}

	/** Each output on its own: part of the records that is new, by the correlations of the residuals up to their first zero. */
	private double share(double[] residuals) {
		int outputs = run.outputs();
		double worst = 1;
		for (int output = 0; output < outputs; output++) {
			int size = residuals.length / outputs;
			double[] own = Arrays.copyOfRange(residuals, output * size, (output + 1) * size);
			double mean = Arrays.stream(own).average().orElse(0);
			double squares = Arrays.stream(own).map(r -> (r - mean) * (r - mean)).sum();
			double sum = 1;
			for (int lag = 1; lag < Math.min(MOST_LAG, size / 2); lag++) {
				double product = 0;
				for (int i = lag; i < size; i++) {
					product += (own[i] - mean) * (own[i - lag] - mean);
				}
				if (!(product > 0)) {
					break;
				}
				sum += 2 * product / squares * (1 - (double) lag / size);
			}
			worst = Math.min(worst, 1 / sum);
		}
		return worst;
	}

	private double given(LoopParameter parameter) {
		return switch (parameter) {
			case CONDUCTANCE -> loop.surface().rated().cleanWPerK();
			case HOT_CAPACITY -> loop.hotJPerK();
			case COLD_CAPACITY -> loop.coldJPerK();
			case FLOW, LOAD -> 1;
			case LOSS -> loop.lossWPerK();
		};
	}
}
