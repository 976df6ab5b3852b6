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

/**
 * How much an estimator believes in its model and its sensors. Standard deviations.
 *
 * @param temperatureK     of a measured temperature, K
 * @param statePerRootS    by which the temperatures leave the model, K per root of a second
 * @param conductancePerRootS by which the logarithm of UA wanders, per root of a second
 * @param flowPerRootS     by which the logarithm of the flow scale wanders, per root of a second
 * @param biasKPerRootS    by which the bias of the cold sensor wanders, K per root of a second
 * @param firstConductance of the logarithm of UA at the start
 * @param firstFlow        of the logarithm of the flow scale at the start
 * @param firstBiasK       of the bias of the cold sensor at the start, K
 */
public record EstimatorSettings(double temperatureK, double statePerRootS, double conductancePerRootS, double flowPerRootS,
		double biasKPerRootS, double firstConductance, double firstFlow, double firstBiasK) {

	/**
	 * Pt100 of class A, flow meters of 1 %; UA may wander by 2 % in an hour, a flow meter by 0.3 % in a day, a thermometer by
	 * 0.03 K.
	 */
	public static final EstimatorSettings USUAL = new EstimatorSettings(0.1, 0.01, 3e-4, 1e-5, 1e-4, 0.15, 0.015, 0.15);
}
