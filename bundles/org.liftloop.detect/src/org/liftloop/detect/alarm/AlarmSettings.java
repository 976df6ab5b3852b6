/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.alarm;

import org.liftloop.internal.detect.Argument;

/**
 * How scores become an alarm.
 *
 * @param onDelayS      how long a score must be beyond its limit, s, 0 to a day
 * @param offDelayS     how long it must be back, s, 0 to a day
 * @param release       part of the limit that counts as back, 0 to 1
 * @param longestShelfS longest time that an alarm may be shelved, s, above 0 to 30 days
 */
public record AlarmSettings(double onDelayS, double offDelayS, double release, double longestShelfS) {

	private static final double DAY_S = 86_400;

	/** Checks the ranges. */
	public AlarmSettings {
		Argument.inRange("onDelayS", onDelayS, 0, DAY_S);
		Argument.inRange("offDelayS", offDelayS, 0, DAY_S);
		Argument.inRange("release", release, 0, 1);
		Argument.positive("longestShelfS", longestShelfS, 30 * DAY_S);
	}
}
