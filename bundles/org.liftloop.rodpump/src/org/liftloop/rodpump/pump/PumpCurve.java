/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

/**
 * The points of a downhole card: one closed stroke of the plunger, uniform in time. Read point by point, so that the
 * rules for a card need no copy of it.
 */
public interface PumpCurve {

	/** @return number of points */
	int size();

	/**
	 * @param point index, 0 to {@code size() - 1}
	 * @return plunger position, up positive, m
	 */
	double positionM(int point);

	/**
	 * @param point index, 0 to {@code size() - 1}
	 * @return pump load, N
	 */
	double loadN(int point);
}
