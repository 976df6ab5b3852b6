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

/**
 * An extended Kalman filter that follows what is not measured of a plate exchanger: temperature of the cold side and gain of
 * the share, both walking at random, beside the outlet. The outlet itself has no noise of its own, so that a sudden fall stays
 * in the innovation until the cold side or the gain have had time to move; a large innovation moves them no faster than one of
 * {@value #LARGEST_K} K. A record without an outlet is predicted only; after one without inputs, or a gap, the outlet begins
 * anew at its next measured value. Used by one thread.
 */
public final class PlateFilter {

	private static final double LARGEST_K = 2.5;
	private static final double HOUR_S = 3_600;
	/** Walk of the cold side in an hour, K. */
	private static final double COLD_WALK_K = 3;
	/** Walk of the gain in an hour. */
	private static final double GAIN_WALK = 0.1;
	private static final double START_COLD_C = 30;
	private static final double[] START_VARIANCE = { 0.5, 100, 0.16 };
	/** Variance of the outlet about the model, K2: 0.5 K, alike for 30 records. */
	private static final double NOISE_K2 = 0.25 * 30;

	private final PlateModel model;
	private final double[] state = { Double.NaN, START_COLD_C, 0 };
	private final double[][] covariance = new double[3][3];
	private double lastS = Double.NaN;

	/** @param model model of the fault-free exchanger */
	public PlateFilter(PlateModel model) {
		this.model = model;
		for (int i = 0; i < 3; i++) {
			covariance[i][i] = START_VARIANCE[i];
		}
	}

	/**
	 * @param record next record
	 * @return measured less predicted outlet, K; NaN if there is nothing to compare
	 */
	public double update(PlateRecord record) {
		boolean follows = Math.abs(record.timeS() - lastS - PlateRecord.STEP_S) < PlateRecord.STEP_S / 2;
		lastS = record.timeS();
		if (!record.hasInputs() || !follows || Double.isNaN(state[0])) {
			begin(record);
			return Double.NaN;
		}
		predict(record);
		return record.isWhole() ? correct(record.outletC() - state[0]) : Double.NaN;
	}

	/** @return temperature of the cold side, deg C */
	public double coldSideC() {
		return state[1];
	}

	/** @return what is added to the logit of the share */
	public double gain() {
		return state[2];
	}

	private void begin(PlateRecord record) {
		state[0] = record.isWhole() ? record.outletC() : Double.NaN;
		for (int i = 1; i < 3; i++) {
			covariance[0][i] = 0;
			covariance[i][0] = 0;
		}
		covariance[0][0] = START_VARIANCE[0];
	}

	private void predict(PlateRecord record) {
		double share = model.share(record.valve(), state[2]);
		double pace = model.pace();
		double excess = record.reservoirC() - state[1];
		double[] row = { 1 - pace, pace * (1 - share), pace * share * (1 - share) * excess };
		state[0] += pace * (state[1] + share * excess - state[0]);
		double[] cross = new double[3];
		for (int j = 0; j < 3; j++) {
			for (int k = 0; k < 3; k++) {
				cross[j] += row[k] * covariance[k][j];
			}
		}
		covariance[0][0] = row[0] * cross[0] + row[1] * cross[1] + row[2] * cross[2];
		for (int j = 1; j < 3; j++) {
			covariance[0][j] = cross[j];
			covariance[j][0] = cross[j];
		}
		covariance[1][1] += COLD_WALK_K * COLD_WALK_K * PlateRecord.STEP_S / HOUR_S;
		covariance[2][2] += GAIN_WALK * GAIN_WALK * PlateRecord.STEP_S / HOUR_S;
	}

	private double correct(double innovationK) {
		double variance = covariance[0][0] + NOISE_K2;
		double[] gains = { covariance[0][0] / variance, covariance[1][0] / variance, covariance[2][0] / variance };
		double[] measured = covariance[0].clone();
		for (int i = 0; i < 3; i++) {
			state[i] += gains[i] * Math.clamp(innovationK, -LARGEST_K, LARGEST_K);
			for (int j = 0; j < 3; j++) {
				covariance[i][j] -= gains[i] * measured[j];
			}
		}
		return innovationK;
	}
}
