/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.scorecard;

import java.time.Instant;

/**
 * The equipment's setpoint changed, whoever changed it.
 *
 * @param time when it was first heard
 * @param from setpoint before, in the stored unit
 * @param to   setpoint after
 */
public record SetpointChange(Instant time, double from, double to) {

	/** @return 1 when it rose, -1 when it fell */
	int direction() {
		return (int) Math.signum(to - from);
	}
}
