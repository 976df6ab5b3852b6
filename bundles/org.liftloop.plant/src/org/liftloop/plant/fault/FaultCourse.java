/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.fault;

import org.liftloop.internal.plant.Ranges;

/**
 * How a fault comes: from nothing at its onset, in a straight line, to its severity, where it stays.
 *
 * @param severity how bad it becomes; meaning, unit and range are those of the fault's kind
 * @param growthS  time from onset to full severity, s; 0 (at once) to 10 years
 */
public record FaultCourse(double severity, double growthS) {

	/** Longest growth, s. */
	public static final double MAXIMUM_GROWTH_S = 10 * 365.25 * 86_400;

	/** Checks the range of the growth; the kind checks the severity. */
	public FaultCourse {
		Ranges.inRange("growthS", growthS, 0, MAXIMUM_GROWTH_S);
	}

	/**
	 * @param severity how bad it is
	 * @return a fault that is there at once
	 */
	public static FaultCourse atOnce(double severity) {
		return new FaultCourse(severity, 0);
	}

	/**
	 * @param ageS time since the onset, s
	 * @return part of the severity reached, 0 to 1
	 */
	public double partAt(double ageS) {
		if (ageS < 0) {
			return 0;
		}
		return ageS >= growthS ? 1 : ageS / growthS;
	}
}
