/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.fusion;

import java.util.List;

import org.liftloop.detect.AlarmLimit;
import org.liftloop.detect.chart.Chart;
import org.liftloop.detect.chart.ChartBank;
import org.liftloop.detect.chart.Cusum;
import org.liftloop.detect.chart.Ewma;
import org.liftloop.detect.chart.Glr;
import org.liftloop.detect.chart.Shewhart;
import org.liftloop.detect.chart.Sprt;
import org.liftloop.detect.multivariate.CutForest;
import org.liftloop.detect.multivariate.HotellingT2;
import org.liftloop.detect.multivariate.LeftMatrixProfile;
import org.liftloop.detect.multivariate.SquaredPredictionError;
import org.liftloop.detect.multivariate.StateEstimation;

/**
 * The detectors to begin with: one of each kind, at customary settings, with the same say. They are made for the residuals of a
 * twin. On raw sensors, whose level drifts out of the range it was fitted to, the bank alarms nearly all the time: on 97 % of
 * the fault-free file of SKAB, and behind a {@link org.liftloop.detect.drift.DriftFollower} still on 60 %.
 */
public final class StandardBank {

	private static final AlarmLimit TRAINED = new AlarmLimit.Trained(0.001, 1);

	private StandardBank() {
	}

	/**
	 * @param chance joint chance of fault-free samples below which it alarms, 1e-12 to 0.5
	 * @param seed   seed of the random cut forest
	 * @return five charts, T2, Q, MSET, matrix profile and random cut forest, fused
	 */
	public static Fusion of(double chance, long seed) {
		return new Fusion(List.of(chart(new Shewhart(3)), chart(new Ewma(0.2, 3)), chart(new Cusum(0.5, 5)), chart(new Glr(50, 6)),
				chart(new Sprt(1, 0.01, 0.01)), new Member(new HotellingT2(0.95, TRAINED), 1),
				new Member(new SquaredPredictionError(0.95, TRAINED), 1), new Member(new StateEstimation(50, 1e-3, TRAINED), 1),
				new Member(new LeftMatrixProfile(30, 400, TRAINED), 1), new Member(new CutForest(30, 128, seed, TRAINED), 1)), chance);
	}

	private static Member chart(Chart chart) {
		return new Member(new ChartBank(chart, TRAINED, TRAINED), 1);
	}
}
