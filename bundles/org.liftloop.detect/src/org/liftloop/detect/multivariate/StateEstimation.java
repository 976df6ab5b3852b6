/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.multivariate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.Contributions;
import org.liftloop.detect.Detector;
import org.liftloop.detect.DetectorRun;
import org.liftloop.detect.Samples;
import org.liftloop.detect.Tail;
import org.liftloop.internal.detect.Argument;
import org.liftloop.internal.detect.LimitedRun;
import org.liftloop.internal.detect.Scaling;
import org.liftloop.internal.detect.Statistic;

/**
 * Multivariate state estimation (MSET, Singer et al. 1997): estimates a sample from its likeness to remembered fault-free
 * states, x' = D (D'*D)^-1 (D'*x) with likeness 1 / (1 + (d / h)^2) for *, h the median distance of the remembered states,
 * and scores the residuals of the channels over their fault-free deviations. Remembered are the states with the extremes
 * of each channel, and others at even steps of their distance from the mean. Deviations and limit come from the samples that are not remembered.
 *
 * @param states states to remember, 4 to 500
 * @param ridge  added to the diagonal of D'*D against states that hardly differ, above 0 to 1
 * @param limit  how the limit comes about
 */
public record StateEstimation(int states, double ridge, AlarmLimit limit) implements Detector {

	/** Checks the ranges. */
	public StateEstimation {
		Argument.inRange("states", states, 4, 500);
		Argument.positive("ridge", ridge, 1);
	}

	@Override
	public String id() {
		return "mset";
	}

	@Override
	public DetectorRun fit(Samples faultFree) {
		if (faultFree.size() < states + Tail.MIN_VALUES) {
			throw new IllegalArgumentException(faultFree.size() + " fault-free samples for " + states
					+ " states; at least " + (states + Tail.MIN_VALUES) + " are needed");
		}
		Scaling scaling = Scaling.of(faultFree);
		double[][] rows = scaling.scaled(faultFree);
		Set<Integer> remembered = remembered(rows);
		double[][] memory = remembered.stream().map(i -> rows[i.intValue()]).toArray(double[][]::new);
		double[][] others = IntStream.range(0, rows.length).filter(i -> !remembered.contains(Integer.valueOf(i)))
				.mapToObj(i -> rows[i]).toArray(double[][]::new);
		Estimator estimator = new Estimator(memory, ridge);
		double[] deviations = deviations(estimator, others);
		Residuals residuals = new Residuals(scaling, estimator, deviations);
		double[] values = Arrays.stream(others).mapToDouble(residuals::ofScaled).toArray();
		return LimitedRun.of(residuals, faultFree.width(), new Tail(values), limit);
	}

	private Set<Integer> remembered(double[][] rows) {
		Set<Integer> chosen = new TreeSet<>();
		for (int c = 0; c < rows[0].length && chosen.size() + 2 <= states; c++) {
			int channel = c;
			Comparator<Integer> byValue = Comparator.comparingDouble(i -> rows[i.intValue()][channel]);
			chosen.add(IntStream.range(0, rows.length).boxed().min(byValue).orElseThrow());
			chosen.add(IntStream.range(0, rows.length).boxed().max(byValue).orElseThrow());
		}
		Integer[] byDistance = IntStream.range(0, rows.length).boxed().filter(i -> !chosen.contains(i))
				.sorted(Comparator.comparingDouble(i -> Arrays.stream(rows[i.intValue()]).map(v -> v * v).sum())).toArray(Integer[]::new);
		int wanted = states - chosen.size();
		for (int k = 0; k < wanted; k++) {
			chosen.add(byDistance[(int) ((k + 0.5) * byDistance.length / wanted)]);
		}
		return chosen;
	}

	private static double[] deviations(Estimator estimator, double[][] rows) {
		double[] squares = new double[rows[0].length];
		double[] estimate = new double[squares.length];
		for (double[] row : rows) {
			estimator.estimate(row, estimate);
			for (int c = 0; c < squares.length; c++) {
				squares[c] += (row[c] - estimate[c]) * (row[c] - estimate[c]);
			}
		}
		return Arrays.stream(squares).map(s -> Math.max(Math.sqrt(s / rows.length), Double.MIN_NORMAL)).toArray();
	}

	/** Estimates from likeness. Immutable but for its scratch. */
	private static final class Estimator {

		private final double[][] memory;
		private final double[][] weights;
		private final double[] likeness;
		private final double perSquare;

		Estimator(double[][] memory, double ridge) {
			this.memory = memory;
			likeness = new double[memory.length];
			double median = medianSquare(memory);
			perSquare = median > 0 ? 1 / median : 1;
			RealMatrix alike = new Array2DRowRealMatrix(memory.length, memory.length);
			for (int i = 0; i < memory.length; i++) {
				for (int j = 0; j < memory.length; j++) {
					alike.setEntry(i, j, alike(memory[i], memory[j]) + (i == j ? ridge : 0));
				}
			}
			RealMatrix states = new Array2DRowRealMatrix(memory, false);
			weights = new CholeskyDecomposition(alike).getSolver().solve(states).transpose().getData();
		}

		private static double medianSquare(double[][] memory) {
			double[] squares = new double[memory.length * (memory.length - 1) / 2];
			int count = 0;
			for (int i = 0; i < memory.length; i++) {
				for (int j = 0; j < i; j++) {
					squares[count++] = square(memory[i], memory[j]);
				}
			}
			Arrays.sort(squares);
			return squares[squares.length / 2];
		}

		private static double square(double[] a, double[] b) {
			double sum = 0;
			for (int c = 0; c < a.length; c++) {
				sum += (a[c] - b[c]) * (a[c] - b[c]);
			}
			return sum;
		}

		private double alike(double[] a, double[] b) {
			return 1 / (1 + perSquare * square(a, b));
		}

		void estimate(double[] row, double[] into) {
			for (int i = 0; i < memory.length; i++) {
				likeness[i] = alike(memory[i], row);
			}
			for (int c = 0; c < into.length; c++) {
				double sum = 0;
				for (int i = 0; i < likeness.length; i++) {
					sum += weights[c][i] * likeness[i];
				}
				into[c] = sum;
			}
		}
	}

	private static final class Residuals implements Statistic {

		private final Scaling scaling;
		private final Estimator estimator;
		private final double[] deviations;
		private final double[] scaled;
		private final double[] estimate;
		private final double[] parts;

		Residuals(Scaling scaling, Estimator estimator, double[] deviations) {
			this.scaling = scaling;
			this.estimator = estimator;
			this.deviations = deviations;
			scaled = new double[deviations.length];
			estimate = new double[deviations.length];
			parts = new double[deviations.length];
		}

		@Override
		public double update(double[] values) {
			return scaling.scale(values, scaled) ? ofScaled(scaled) : Double.NaN;
		}

		double ofScaled(double[] row) {
			estimator.estimate(row, estimate);
			double sum = 0;
			for (int c = 0; c < parts.length; c++) {
				double residual = (row[c] - estimate[c]) / deviations[c];
				parts[c] = residual * residual;
				sum += parts[c];
			}
			return sum;
		}

		@Override
		public Contributions contributions() {
			return new Contributions(parts);
		}

		@Override
		public void reset() {
			// Each sample stands for itself.
		}
	}
}
