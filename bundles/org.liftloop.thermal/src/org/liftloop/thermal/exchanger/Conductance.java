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

/** What makes up the UA of a heat exchanger. Implementations are immutable. */
public interface Conductance {

	/**
	 * @param primaryFlowKgPerS    primary flow, kg/s
	 * @param primaryK             temperature of the primary stream, K
	 * @param secondaryFlowKgPerS  secondary flow, kg/s
	 * @param secondaryK           temperature of the secondary stream, K
	 * @param foulingM2KPerW       fouling resistance of both sides together, m2 K/W; 0 or more
	 * @return conductance UA, W/K; 0 or more
	 * @throws IllegalArgumentException if the fouling is negative or a fluid has no properties there
	 */
	double conductanceWPerK(double primaryFlowKgPerS, double primaryK, double secondaryFlowKgPerS, double secondaryK,
			double foulingM2KPerW);
}
