/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

import org.hipparchus.filtering.kalman.Measurement;
import org.hipparchus.filtering.kalman.unscented.UnscentedEvolution;
import org.hipparchus.filtering.kalman.unscented.UnscentedProcess;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.loop.TwoStateLoop;

/**
 * The loop as the filter sees it. States: hot temperature, cold temperature, logarithm of the UA part, logarithm of the
 * flow scale, bias of the cold sensor. Measured: hot, cold and, where it is known, secondary outlet temperature.
 */
final class LoopProcess implements UnscentedProcess<LoopProcess.Seen> {

	static final int STATES = 5;
	/** Longest step of the integration as a part of the fastest time constant; below 2.78 the method is stable. */
	private static final double STEP_PART = 0.5;
	private static final int MOST_STEPS = 2_000;
	private static final double MOST_LOGARITHM = 5;

	private final EstimatedLoop loop;
	private final EstimatorSettings settings;
	private double innovation = Double.NaN;

	/**
	 * @param loop     the loop
	 * @param settings what is believed
	 */
	LoopProcess(EstimatedLoop loop, EstimatorSettings settings) {
		this.loop = loop;
		this.settings = settings;
	}

	/** @return normalised innovation squared of the last measurement over the number of its numbers; NaN before */
	double innovation() {
		return innovation;
	}

	/** A moment as a measurement. */
	record Seen(LoopMoment moment, double temperatureK) implements Measurement {

		@Override
		public double getTime() {
			return moment.timeS();
		}

		@Override
		public RealVector getValue() {
			return moment.hasSecondaryOutlet()
					? new ArrayRealVector(new double[] { moment.hotK(), moment.coldK(), moment.secondaryOutletK() }, false)
					: new ArrayRealVector(new double[] { moment.hotK(), moment.coldK() }, false);
		}

		@Override
		public RealMatrix getCovariance() {
			double[] squares = new double[moment.hasSecondaryOutlet() ? 3 : 2];
			Arrays.fill(squares, temperatureK * temperatureK);
			return MatrixUtils.createRealDiagonalMatrix(squares);
		}
	}

	@Override
	public UnscentedEvolution getEvolution(double previousTime, RealVector @Nullable [] points, @Nullable Seen seen) {
		RealVector[] from = requireNonNull(points);
		LoopMoment moment = requireNonNull(seen).moment();
		RealVector[] to = new RealVector[from.length];
		for (int i = 0; i < from.length; i++) {
			to[i] = evolved(from[i].toArray(), moment, moment.timeS() - previousTime);
		}
		return new UnscentedEvolution(moment.timeS(), to);
	}

	private TwoStateLoop equations(double[] state, LoopMoment moment) {
		return loop.at(moment, Math.exp(Math.clamp(state[2], -MOST_LOGARITHM, MOST_LOGARITHM)),
				Math.exp(Math.clamp(state[3], -MOST_LOGARITHM, MOST_LOGARITHM)));
	}

	/** The classical method of Runge and Kutta; the inputs are those of the moment. */
	private RealVector evolved(double[] state, LoopMoment moment, double seconds) {
		TwoStateLoop equations = equations(state, moment);
		double[] temperatures = RungeKutta.follow(equations, new double[] { state[0], state[1] }, seconds, steps(seconds, moment));
		return new ArrayRealVector(new double[] { temperatures[0], temperatures[1], state[2], state[3], state[4] }, false);
	}

	private int steps(double seconds, LoopMoment moment) {
		double rate = (moment.flowKgPerS() * loop.heatCapacityJPerKgK() + loop.surface().rated().cleanWPerK())
				* (1 / loop.hotJPerK() + 1 / loop.coldJPerK());
		return (int) Math.clamp(Math.ceil(seconds * rate / STEP_PART), 1, MOST_STEPS);
	}

	@Override
	public RealMatrix getProcessNoiseMatrix(double previousTime, @Nullable RealVector predicted, @Nullable Seen seen) {
		double seconds = requireNonNull(seen).getTime() - previousTime;
		double[] deviations = { settings.statePerRootS(), settings.statePerRootS(), settings.conductancePerRootS(),
				settings.flowPerRootS(), settings.biasKPerRootS() };
		return MatrixUtils.createRealDiagonalMatrix(Arrays.stream(deviations).map(d -> d * d * seconds).toArray());
	}

	@Override
	public RealVector[] getPredictedMeasurements(RealVector @Nullable [] points, @Nullable Seen seen) {
		RealVector[] states = requireNonNull(points);
		LoopMoment moment = requireNonNull(seen).moment();
		RealVector[] measured = new RealVector[states.length];
		for (int i = 0; i < states.length; i++) {
			double[] state = states[i].toArray();
			double hotK = state[0];
			double coldK = state[1] + state[4];
			measured[i] = moment.hasSecondaryOutlet()
					? new ArrayRealVector(new double[] { hotK, coldK,
							equations(state, moment).exchange(state).secondaryOutletK() }, false)
					: new ArrayRealVector(new double[] { hotK, coldK }, false);
		}
		return measured;
	}

	@Override
	public RealVector getInnovation(@Nullable Seen seen, @Nullable RealVector predicted, @Nullable RealVector state,
			@Nullable RealMatrix covariance) {
		RealVector difference = requireNonNull(seen).getValue().subtract(requireNonNull(predicted));
		RealVector weighted = new QRDecomposition(requireNonNull(covariance)).getSolver().solve(difference);
		innovation = difference.dotProduct(weighted) / difference.getDimension();
		return difference;
	}
}
