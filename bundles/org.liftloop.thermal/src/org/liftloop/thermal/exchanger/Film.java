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

/** Heat transfer from a stream to a wall. */
public interface Film {

	/**
	 * @param flowKgPerS   mass flow, kg/s; its sign does not matter
	 * @param temperatureK mean temperature of the stream, K
	 * @return film coefficient, W/(m2 K)
	 * @throws IllegalArgumentException if the fluid has no properties there
	 */
	double coefficientWPerM2K(double flowKgPerS, double temperatureK);
}
