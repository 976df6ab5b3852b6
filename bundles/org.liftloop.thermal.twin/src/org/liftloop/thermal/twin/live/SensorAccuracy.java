/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

/**
 * What the sensors of a loop are taken to be good for, as standard uncertainties beside the scatter of their samples:
 * class A Pt100 (IEC 60751: 0.15 K + 0.002 t, as a limit) and a flow meter of 1 %.
 *
 * @param temperatureK of a temperature, K
 * @param flowPart     of a flow, as a part of it
 * @param powerPart    of a power or heat load, as a part of it
 */
public record SensorAccuracy(double temperatureK, double flowPart, double powerPart) {

	/** Pt100 of class A, flow meters of 1 %, heat meters of 2 %. */
	public static final SensorAccuracy USUAL = new SensorAccuracy(0.12, 0.01, 0.02);
}
