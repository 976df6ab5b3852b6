/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/**
 * What is known of the equipment above ground. What is not known costs the quantities that need it, with a reason.
 *
 * @param unit                  the unit, or null
 * @param rating                its ratings, or null
 * @param structuralUnbalanceN  structural unbalance B, N; -1e6 to 1e6. NaN if not known: zero is then assumed and said
 * @param counterbalance        counterbalance as it is, or null
 * @param counterweightWeightN  weight of all counterweights that are moved together along the cranks, N; at most 1e7.
 *                              Zero if not known
 * @param surfaceEfficiency     power at the polished rod over power at the motor's shaft, above 0, at most 1: bearings,
 *                              gear reducer and belts
 * @param mapping               how the card's points get their crank angles
 */
public record EquipmentInput(@Nullable UnitKinematics unit, @Nullable UnitRating rating, double structuralUnbalanceN,
		@Nullable Counterbalance counterbalance, double counterweightWeightN, double surfaceEfficiency,
		CrankMapping mapping) {

	/** Customary efficiency of unit, gear reducer and belts together. */
	public static final double CUSTOMARY_SURFACE_EFFICIENCY = 0.85;

	/** Checks the ranges and that the counterbalance fits the unit. */
	public EquipmentInput {
		if (!Double.isNaN(structuralUnbalanceN)) {
			Argument.inRange("structuralUnbalanceN", structuralUnbalanceN, -1e6, 1e6);
		}
		Argument.inRange("counterweightWeightN", counterweightWeightN, 0, 1e7);
		Argument.positive("surfaceEfficiency", surfaceEfficiency, 1);
		if (counterbalance instanceof AirCounterbalance && unit != null
				&& unit.geometry().type() != UnitType.AIR_BALANCED) {
			throw new IllegalArgumentException("counterbalance is compressed air, but the unit is "
					+ unit.geometry().type() + "; only air-balanced units have it");
		}
	}

	/**
	 * With the customary efficiency, crank angles by position and nothing known of the counterweights' weight.
	 *
	 * @param unit                 the unit, or null
	 * @param rating               its ratings, or null
	 * @param structuralUnbalanceN structural unbalance B, N; NaN if not known
	 * @param counterbalance       counterbalance as it is, or null
	 */
	public EquipmentInput(@Nullable UnitKinematics unit, @Nullable UnitRating rating, double structuralUnbalanceN,
			@Nullable Counterbalance counterbalance) {
		this(unit, rating, structuralUnbalanceN, counterbalance, 0, CUSTOMARY_SURFACE_EFFICIENCY,
				CrankMapping.BY_POSITION);
	}
}
