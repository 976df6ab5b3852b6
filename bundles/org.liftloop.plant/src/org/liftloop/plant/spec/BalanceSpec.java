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

import org.liftloop.internal.plant.Ranges;
import org.liftloop.rodpump.torque.Counterbalance;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * How the unit is balanced.
 *
 * @param structuralUnbalanceN structural unbalance B, N; -1e6 to 1e6
 * @param counterbalance       counterbalance as it is
 */
public record BalanceSpec(double structuralUnbalanceN, Counterbalance counterbalance) {

	/** Checks the range. */
	public BalanceSpec {
		Ranges.inRange("structuralUnbalanceN", structuralUnbalanceN, -1e6, 1e6);
	}

	/**
	 * Net torque at the crank shaft, TF (PRL - B) less the counterbalance's (API Spec 11E).
	 *
	 * @param unit     the unit
	 * @param crankRad crank angle from the type's zero, rad
	 * @param loadN    polished-rod load, N
	 * @param factor   factor on the counterbalance, 1 if it is as it should be
	 * @return torque, Nm
	 */
	public double netTorqueNm(UnitKinematics unit, double crankRad, double loadN, double factor) {
		return unit.torqueFactorM(crankRad) * (loadN - structuralUnbalanceN)
				- factor * counterbalance.torqueNm(unit, crankRad);
	}
}
