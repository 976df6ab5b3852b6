/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import org.liftloop.internal.thermal.Argument;

/** A pump's speed over time, as part of its rated speed. */
public sealed interface PumpSpeed {

	/**
	 * @param timeS time, s
	 * @return speed over the rated speed, 0 or more
	 */
	double at(double timeS);

	/**
	 * A speed that does not change.
	 *
	 * @param speed speed over the rated speed, 0 to 2
	 */
	record Steady(double speed) implements PumpSpeed {

		/** Checks the range. */
		public Steady {
			Argument.inRange("speed", speed, 0, 2);
		}

		@Override
		public double at(double timeS) {
			return speed;
		}
	}

	/**
	 * A pump that lost its drive: N0 / (1 + t / tau), the law of a rotor braked by the square of its speed.
	 *
	 * @param speed         speed over the rated speed before, 0 to 2
	 * @param tripS         when the drive was lost, s
	 * @param timeConstantS tau: time to half the speed, s; above 0, at most 1e6
	 */
	record CoastDown(double speed, double tripS, double timeConstantS) implements PumpSpeed {

		/** Checks the ranges. */
		public CoastDown {
			Argument.inRange("speed", speed, 0, 2);
			Argument.inRange("tripS", tripS, -1e12, 1e12);
			Argument.positive("timeConstantS", timeConstantS, 1e6);
		}

		@Override
		public double at(double timeS) {
			return timeS <= tripS ? speed : speed / (1 + (timeS - tripS) / timeConstantS);
		}
	}
}
