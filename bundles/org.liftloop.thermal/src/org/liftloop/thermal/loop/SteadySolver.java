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

import java.util.Locale;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Where a loop comes to rest: damped Newton's method on its rates, with the Jacobian by differences. Immutable and
 * thread-safe.
 */
public final class SteadySolver {

	/** Largest last move of a state, its own unit (K for temperatures). */
	public static final double DEFAULT_STATE_TOLERANCE = 1e-10;
	/** Largest number of Newton steps. */
	public static final int DEFAULT_MAXIMUM_STEPS = 60;
	/** A pivot of the Jacobian, its rows scaled to 1, below this is taken for none. */
	private static final double SINGULAR = 1e-8;
	private static final int MAXIMUM_HALVINGS = 30;

	private final double stateTolerance;
	private final int maximumSteps;

	/** A solver with the default tolerances. */
	public SteadySolver() {
		this(DEFAULT_STATE_TOLERANCE, DEFAULT_MAXIMUM_STEPS);
	}

	/**
	 * @param stateTolerance largest last move of a state, its own unit
	 * @param maximumSteps   largest number of Newton steps
	 */
	public SteadySolver(double stateTolerance, int maximumSteps) {
		this.stateTolerance = stateTolerance;
		this.maximumSteps = maximumSteps;
	}

	/**
	 * @param model loop whose rates do not depend on the time
	 * @param guess states to start from, usually all at the temperature of the sink
	 * @return the states at rest
	 * @throws LoopRefusedException if there is no single state at rest, or it is not found
	 */
	public double[] solve(LoopModel model, double[] guess) {
		double[] state = guess.clone();
		double[] rates = rates(model, state);
		for (int step = 0; step < maximumSteps; step++) {
			double[] move = move(model, state, rates);
			double largest = largest(move);
			double share = 1;
			double[] next = moved(state, move, share);
			double[] nextRates = rates(model, next);
			for (int i = 0; i < MAXIMUM_HALVINGS && !(largest(nextRates) <= largest(rates)) && largest > stateTolerance; i++) {
				share /= 2;
				next = moved(state, move, share);
				nextRates = rates(model, next);
			}
			state = next;
			rates = nextRates;
			if (largest <= stateTolerance) {
				return state;
			}
		}
		throw new LoopRefusedException(String.format(Locale.ROOT,
				"no steady state found in %d steps; start nearer to it, or follow the loop in time", Integer.valueOf(maximumSteps)));
	}

	private static double[] move(LoopModel model, double[] state, double[] rates) {
		int size = state.length;
		RealMatrix jacobian = MatrixUtils.createRealMatrix(size, size);
		for (int j = 0; j < size; j++) {
			double h = 1e-6 * Math.max(1, Math.abs(state[j]));
			double[] up = state.clone();
			double[] down = state.clone();
			up[j] += h;
			down[j] -= h;
			double[] above = rates(model, up);
			double[] below = rates(model, down);
			for (int i = 0; i < size; i++) {
				jacobian.setEntry(i, j, (above[i] - below[i]) / (2 * h));
			}
		}
		return newton(jacobian, rates);
	}

	/** Each row is scaled to 1, so that one threshold tells a loop without a sink from one with a weak one. */
	private static double[] newton(RealMatrix jacobian, double[] rates) {
		double[] right = new double[rates.length];
		for (int i = 0; i < rates.length; i++) {
			double scale = largest(jacobian.getRow(i));
			if (scale == 0) {
				throw withoutSink(null);
			}
			jacobian.setRowVector(i, jacobian.getRowVector(i).mapDivide(scale));
			right[i] = -rates[i] / scale;
		}
		try {
			return new QRDecomposition(jacobian, SINGULAR).getSolver().solve(new ArrayRealVector(right, false)).toArray();
		} catch (MathRuntimeException e) {
			throw withoutSink(e);
		}
	}

	private static LoopRefusedException withoutSink(@Nullable Throwable cause) {
		return new LoopRefusedException("the loop has no single steady state: nothing ties its temperature to a sink."
				+ " Give it a heat exchanger with a secondary flow, or a loss to the ambient", cause);
	}

	private static double[] rates(LoopModel model, double[] state) {
		double[] rates = new double[state.length];
		model.rates(0, state, rates);
		return rates;
	}

	private static double[] moved(double[] state, double[] move, double share) {
		double[] next = state.clone();
		for (int i = 0; i < next.length; i++) {
			next[i] += share * move[i];
		}
		return next;
	}

	private static double largest(double[] values) {
		double largest = 0;
		for (double value : values) {
			largest = Math.max(largest, Math.abs(value));
		}
		return largest;
	}
}
