/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import java.util.Arrays;

import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.twin.MappedLoop;

/** The time constants of a loop without control, from its equations at rest under its rated load. */
final class TimeConstant {

	private static final double STEP_K = 1e-3;

	private TimeConstant() {
	}

	static double slowestS(MappedLoop loop) {
		LoopModel model = loop.plan().model(loop.plan().initial());
		double[] rest = new SteadySolver().solve(model, new double[] { 300, 300 });
		RealMatrix jacobian = MatrixUtils.createRealMatrix(2, 2);
		for (int j = 0; j < 2; j++) {
			double[] up = rest.clone();
			double[] down = rest.clone();
			up[j] += STEP_K;
			down[j] -= STEP_K;
			double[] above = new double[2];
			double[] below = new double[2];
			model.rates(0, up, above);
			model.rates(0, down, below);
			for (int i = 0; i < 2; i++) {
				jacobian.setEntry(i, j, (above[i] - below[i]) / (2 * STEP_K));
			}
		}
		return Arrays.stream(new EigenDecompositionNonSymmetric(jacobian).getEigenvalues())
				.mapToDouble(value -> -1 / value.getReal()).max().orElseThrow();
	}
}
