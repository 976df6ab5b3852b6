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

import org.liftloop.thermal.loop.LoopModel;
import org.liftloop.thermal.loop.SteadySolver;
import org.liftloop.thermal.twin.MappedLoop;

/** The time constants of a loop without control, from its equations at rest under its rated load. */
final class TimeConstant {

	private static final double STEP_K = 1e-3;

	private TimeConstant() {
	}

	/** Of the two eigenvalues of the Jacobian, by its trace and determinant, the one nearer to 0. */
	static double slowestS(MappedLoop loop) {
		LoopModel model = loop.plan().model(loop.plan().initial());
		double[] rest = new SteadySolver().solve(model, new double[] { 300, 300 });
		double[][] jacobian = new double[2][2];
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
				jacobian[i][j] = (above[i] - below[i]) / (2 * STEP_K);
			}
		}
		double half = (jacobian[0][0] + jacobian[1][1]) / 2;
		double determinant = jacobian[0][0] * jacobian[1][1] - jacobian[0][1] * jacobian[1][0];
		return -1 / (half + Math.sqrt(half * half - determinant));
	}
}
