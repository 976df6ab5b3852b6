/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.decision.BoundingLimit;

/**
 * A move held against the hard limits of its setpoint.
 *
 * @param from   value before, in the stored unit
 * @param to     value that the limits leave of what was wanted, a multiple of the resolution inside the limits
 * @param limits the limits, with those that bound it marked
 */
record BoundedMove(double from, double to, List<BoundingLimit> limits) {

	/** What rounding of binary fractions may add to a step, relative. */
	private static final double STEP_TOLERANCE = 1e-9;

	/** Copies the list. */
	BoundedMove {
		limits = List.copyOf(limits);
	}

	/**
	 * Bounds a move.
	 *
	 * @param from   value before
	 * @param wanted value wanted, finite
	 * @param within hard limits
	 * @param unit   symbol of the unit, for the limits
	 * @return the bounded move
	 */
	static BoundedMove of(double from, double wanted, SetpointLimits within, String unit) {
		double stepped = Math.clamp(wanted, from - within.greatestStep(), from + within.greatestStep());
		double inside = Math.clamp(stepped, within.minimum(), within.maximum());
		double to = Math.clamp(rounded(inside, from, within), within.minimum(), within.maximum());
		List<BoundingLimit> limits = new ArrayList<>();
		limits.add(new BoundingLimit("greatest step", Math.abs(wanted - from), within.greatestStep(), unit,
				stepped != wanted));
		limits.add(new BoundingLimit("smallest setpoint", stepped, within.minimum(), unit, stepped < within.minimum()));
		limits.add(new BoundingLimit("greatest setpoint", stepped, within.maximum(), unit, stepped > within.maximum()));
		return new BoundedMove(from, to, limits);
	}

	/** The nearest multiple of the resolution that is not farther than the greatest step. */
	private static double rounded(double value, double from, SetpointLimits within) {
		double perUnit = 1 / within.resolution();
		double count = Math.rint(value * perUnit);
		if (Math.abs(count / perUnit - from) > within.greatestStep() * (1 + STEP_TOLERANCE)) {
			count += Math.signum(from - value);
		}
		return count / perUnit;
	}

	/**
	 * @param resolution smallest change that the equipment can make
	 * @return whether there is nothing to write
	 */
	boolean isHold(double resolution) {
		return Math.abs(to - from) < resolution / 2;
	}
}
