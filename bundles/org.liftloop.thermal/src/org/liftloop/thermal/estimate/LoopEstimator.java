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

import java.util.Optional;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.filtering.kalman.ProcessEstimate;
import org.hipparchus.filtering.kalman.unscented.UnscentedKalmanFilter;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposer;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.MerweUnscentedTransform;
import org.jspecify.annotations.Nullable;

/**
 * Follows a loop with an unscented Kalman filter (Wan and van der Merwe 2000): beside its two temperatures the UA of its
 * exchanger, the scale of its flow meter and the bias of its cold sensor. Says of each how sure it is, and by its innovations
 * whether the model fits at all. Used by one thread at a time.
 */
public final class LoopEstimator {

	/** Longest time between two moments that is followed; after more the filter begins anew, s. */
	private static final double LONGEST_GAP_S = 600;
	private static final double MOST_LOGARITHM = 3;

	private final EstimatedLoop loop;
	private final EstimatorSettings settings;
	private Consistency consistency = new Consistency();
	private final LoopProcess process;
	private @Nullable UnscentedKalmanFilter<LoopProcess.Seen> filter;
	private double lastS;

	/**
	 * @param loop     the loop
	 * @param settings what is believed
	 */
	public LoopEstimator(EstimatedLoop loop, EstimatorSettings settings) {
		this.loop = loop;
		this.settings = settings;
		process = new LoopProcess(loop, settings);
	}

	/**
	 * Takes a moment.
	 *
	 * @param moment what was measured
	 * @return what is known then; empty if the moment is not whole, or not later than the last
	 */
	public Optional<LoopTrack> next(LoopMoment moment) {
		if (!moment.isWhole()) {
			return Optional.empty();
		}
		UnscentedKalmanFilter<LoopProcess.Seen> running = filter;
		if (running == null || moment.timeS() - lastS > LONGEST_GAP_S) {
			return Optional.of(begin(moment));
		}
		if (!(moment.timeS() > lastS)) {
			return Optional.empty();
		}
		lastS = moment.timeS();
		try {
			ProcessEstimate estimate = running.estimationStep(new LoopProcess.Seen(moment, settings.temperatureK()));
			RealVector state = estimate.getState();
			if (state.isNaN() || state.isInfinite() || Math.abs(state.getEntry(2)) > MOST_LOGARITHM
					|| Math.abs(state.getEntry(3)) > MOST_LOGARITHM) {
				return Optional.of(begin(moment));
			}
			return Optional.of(track(moment, estimate, process.innovation(), false));
		} catch (MathRuntimeException | IllegalArgumentException e) {
			// Readings that no loop has: the filter cannot follow them, and what it knew was about another loop.
			return Optional.of(begin(moment));
		}
	}

	private LoopTrack begin(LoopMoment moment) {
		boolean restarted = filter != null;
		RealVector state = new ArrayRealVector(new double[] { moment.hotK(), moment.coldK(), 0, 0, 0 }, false);
		double[] deviations = { settings.temperatureK(), Math.hypot(settings.temperatureK(), settings.firstBiasK()),
				settings.firstConductance(), settings.firstFlow(), settings.firstBiasK() };
		double[] squares = new double[deviations.length];
		for (int i = 0; i < squares.length; i++) {
			squares[i] = deviations[i] * deviations[i];
		}
		RealMatrix covariance = MatrixUtils.createRealDiagonalMatrix(squares);
		ProcessEstimate first = new ProcessEstimate(moment.timeS(), state, covariance);
		filter = new UnscentedKalmanFilter<>(new CholeskyDecomposer(1e-15, 1e-15), process, first,
				new MerweUnscentedTransform(LoopProcess.STATES));
		consistency = new Consistency();
		lastS = moment.timeS();
		return track(moment, first, Double.NaN, restarted);
	}

	private LoopTrack track(LoopMoment moment, ProcessEstimate estimate, double innovation, boolean restarted) {
		RealVector state = estimate.getState();
		RealMatrix covariance = estimate.getCovariance();
		double clean = loop.surface().cleanWPerK(moment.flowKgPerS(), moment.secondaryFlowKgPerS());
		double conductance = clean * Math.exp(state.getEntry(2));
		double conductanceDeviation = conductance * deviation(covariance, 2);
		double area = loop.surface().rated().areaM2();
		double flowScale = Math.exp(state.getEntry(3));
		if (!Double.isNaN(innovation)) {
			consistency.add(innovation, moment.hasSecondaryOutlet() ? 3 : 2);
		}
		return new LoopTrack(moment.timeS(), state.getEntry(0), state.getEntry(1), conductance, conductanceDeviation,
				conductance / clean, area * (1 / conductance - 1 / clean), area * conductanceDeviation / (conductance * conductance), flowScale,
				flowScale * deviation(covariance, 3), state.getEntry(4), deviation(covariance, 4), innovation,
				consistency.mean(), consistency.holds(), restarted);
	}

	private static double deviation(RealMatrix covariance, int index) {
		return Math.sqrt(Math.max(0, covariance.getEntry(index, index)));
	}
}
