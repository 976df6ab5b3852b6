/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.rp11l;

import org.liftloop.internal.rodpump.Argument;

/**
 * What Form 11L-1 takes from the charts of API RP 11L; all dimensionless.
 *
 * @param strokeRatio      Sp/S, gross of tubing stretch, 0 to 2
 * @param peakLoad         F1/Skr, 0 to 5
 * @param minimumLoad      F2/Skr, -5 to 5
 * @param torque           2T/(S^2 kr), 0 to 5
 * @param power            F3/Skr, 0 to 5
 * @param torqueAdjustment Ta for a rod weight that is not 0.3 Skr, 0.5 to 1.5
 * @param origin           where the values come from
 */
public record ChartReadings(double strokeRatio, double peakLoad, double minimumLoad, double torque, double power,
		double torqueAdjustment, Origin origin) {

	/** Where chart values come from. */
	public enum Origin {
		/** Read from the print of the standard. */
		READ_FROM_PRINT,
		/** Computed with this project's own wave equation; not the standard's charts. */
		COMPUTED
	}

	/** Checks the ranges. */
	public ChartReadings {
		Argument.inRange("strokeRatio", strokeRatio, 0, 2);
		Argument.inRange("peakLoad", peakLoad, 0, 5);
		Argument.inRange("minimumLoad", minimumLoad, -5, 5);
		Argument.inRange("torque", torque, 0, 5);
		Argument.inRange("power", power, 0, 5);
		Argument.inRange("torqueAdjustment", torqueAdjustment, 0.5, 1.5);
	}
}
