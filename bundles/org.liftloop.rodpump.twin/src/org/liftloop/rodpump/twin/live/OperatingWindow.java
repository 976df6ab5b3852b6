/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.Well;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.torque.UnitRating;

/**
 * Hard limits of a well's operation. A limit that is not known is infinite.
 *
 * @param peakLoadN        greatest polished-rod load, N
 * @param minimumLoadN     least polished-rod load, N
 * @param goodmanLoading   greatest Goodman loading of a taper, a fraction
 * @param gearboxTorqueNm  greatest net torque of the gear reducer, N m
 * @param slowestPerMinute least pumping speed, strokes per minute
 * @param fastestPerMinute greatest pumping speed, strokes per minute
 */
public record OperatingWindow(double peakLoadN, double minimumLoadN, double goodmanLoading, double gearboxTorqueNm,
		double slowestPerMinute, double fastestPerMinute) {

	/**
	 * Takes the limits of a well; those of the unit's rating where the well has none of its own.
	 *
	 * @param well      well of the model
	 * @param equipment what is known of its unit
	 * @return the limits
	 * @throws RefusedException if the range of speeds is not given, nor the speed of a well without a range: nothing may move
	 *                          a speed without one, and nothing is known of how long a stroke takes
	 */
	static OperatingWindow of(Well well, EquipmentInput equipment) throws RefusedException {
		OperatingLimits limits = well.getLimits();
		Double slowest = limits == null ? null : limits.getMinimumStrokesPerMinute();
		Double fastest = limits == null ? null : limits.getMaximumStrokesPerMinute();
		Double only = well.getStrokesPerMinute();
		if (limits != null && slowest == null && fastest == null && only != null && only > 0) {
			slowest = only;
			fastest = only;
		} else if (limits == null || slowest == null || fastest == null || slowest >= fastest || slowest <= 0) {
			throw new RefusedException("Well '" + well.getName() + "' has no range of pumping speeds, so nothing may move it.",
					"Enter the lowest and the highest allowed pumping speed among the well's limits.");
		}
		UnitRating rating = equipment.rating();
		return new OperatingWindow(
				least(limits.getPeakPolishedRodLoadN(), rating == null ? Double.POSITIVE_INFINITY : rating.structureN()),
				limits.getMinimumPolishedRodLoadN() == null ? Double.NEGATIVE_INFINITY
						: limits.getMinimumPolishedRodLoadN(),
				limits.getGoodmanLoading(),
				least(limits.getGearboxTorqueNm(), rating == null ? Double.POSITIVE_INFINITY : rating.gearboxNm()), slowest,
				fastest);
	}

	/** @return whether there is one speed only: the well is controlled by stopping and starting it */
	boolean isFixedSpeed() {
		return slowestPerMinute == fastestPerMinute;
	}

	/**
	 * @param margin part of each upper limit that is kept free, 0 to below 1
	 * @return narrower limits of load, stress and torque; the range of speeds is the same
	 */
	OperatingWindow within(double margin) {
		return new OperatingWindow((1 - margin) * peakLoadN, minimumLoadN, (1 - margin) * goodmanLoading,
				(1 - margin) * gearboxTorqueNm, slowestPerMinute, fastestPerMinute);
	}

	private static double least(@Nullable Double own, double rated) {
		return own == null ? rated : Math.min(own, rated);
	}
}
