/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Instant;

/**
 * What a well's controller shows at a moment.
 *
 * @param asset                    name of the well
 * @param time                     when, virtual time
 * @param positionM                polished-rod position as measured, m
 * @param loadN                    polished-rod load as measured, N
 * @param motorCurrentA            motor current, A
 * @param motorPowerW              power from the supply, W; negative when fed back
 * @param strokesPerMinute         speed of this stroke, 1/min; 0 at rest
 * @param setpointStrokesPerMinute speed setpoint, 1/min
 * @param state                    whether it pumps
 * @param mode                     who may command it
 * @param cardSequence             number of the last completed stroke, 0 before the first
 * @param isGood                   whether the values arrived; if not, they are to be marked as bad
 */
public record WellValues(String asset, Instant time, double positionM, double loadN, double motorCurrentA,
		double motorPowerW, double strokesPerMinute, double setpointStrokesPerMinute, RunState state, ControlMode mode,
		long cardSequence, boolean isGood) implements LiveValues {

	@Override
	public double runCommand() {
		return state.command();
	}

}
