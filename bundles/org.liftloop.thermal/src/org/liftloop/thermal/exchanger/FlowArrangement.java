/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

/**
 * How the two streams of a heat exchanger pass each other. The capacity ratio is that of the smaller to the larger
 * capacity rate m cp; with a ratio of 0 (a boiling or condensing side) every arrangement gives 1 - exp(-NTU).
 */
public sealed interface FlowArrangement permits SinglePass, ShellAndTube {

	/** Largest number of transfer units, 1. */
	double MAXIMUM_NTU = 200;

	/**
	 * @param ntu           number of transfer units UA / C_min, 0 to {@link #MAXIMUM_NTU}
	 * @param capacityRatio C_min / C_max, 0 to 1
	 * @return effectiveness, 0 to 1
	 * @throws IllegalArgumentException outside of these ranges
	 */
	double effectiveness(double ntu, double capacityRatio);

	/**
	 * The smallest number of transfer units that reaches an effectiveness.
	 *
	 * @param effectiveness effectiveness, 0 to 1
	 * @param capacityRatio C_min / C_max, 0 to 1
	 * @return number of transfer units
	 * @throws ExchangerRefusedException if no exchanger of this arrangement reaches it
	 * @throws IllegalArgumentException  outside of the ranges
	 */
	default double ntu(double effectiveness, double capacityRatio) {
		return NtuSearch.ntu(this, effectiveness, capacityRatio);
	}

	/**
	 * Correction factor F of the logarithmic mean temperature difference: the UA of a counterflow exchanger of the same
	 * duty divided by that of this arrangement.
	 *
	 * @param effectiveness effectiveness, above 0
	 * @param capacityRatio C_min / C_max, 0 to 1
	 * @return F, above 0 and at most 1
	 * @throws ExchangerRefusedException if no exchanger of this arrangement reaches the effectiveness
	 * @throws IllegalArgumentException  outside of the ranges
	 */
	default double correctionFactor(double effectiveness, double capacityRatio) {
		return SinglePass.COUNTERFLOW.ntu(effectiveness, capacityRatio) / ntu(effectiveness, capacityRatio);
	}
}
