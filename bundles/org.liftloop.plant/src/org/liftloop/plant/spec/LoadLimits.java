/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.spec;

/**
 * Limits at which the well's controller raises an alarm.
 *
 * @param peakLoadN    highest allowed load, N
 * @param minimumLoadN lowest allowed load, N; below {@code peakLoadN}
 */
public record LoadLimits(double peakLoadN, double minimumLoadN) {

	/** Checks the order. */
	public LoadLimits {
		if (!(minimumLoadN < peakLoadN)) {
			throw new IllegalArgumentException(
					"minimumLoadN is " + minimumLoadN + "; enter a value below peakLoadN, " + peakLoadN);
		}
	}
}
