/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.path;

import org.liftloop.internal.rodpump.Argument;

/**
 * One line of a directional survey.
 *
 * @param measuredDepthM depth along the well from the wellhead, m; 0 to 20,000
 * @param inclinationRad angle between the well and the vertical, rad; 0 (down) to pi (up)
 * @param azimuthRad     direction of the well in the horizontal plane, rad; -2 pi to 2 pi. Of no meaning where the well is
 *                       vertical
 */
public record SurveyStation(double measuredDepthM, double inclinationRad, double azimuthRad) {

	/** Deepest station accepted, m. */
	public static final double MAXIMUM_DEPTH_M = 20_000;

	/** Checks the ranges. */
	public SurveyStation {
		Argument.inRange("measuredDepthM", measuredDepthM, 0, MAXIMUM_DEPTH_M);
		Argument.inRange("inclinationRad", inclinationRad, 0, Math.PI);
		Argument.inRange("azimuthRad", azimuthRad, -2 * Math.PI, 2 * Math.PI);
	}
}
