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

import org.liftloop.rodpump.unit.UnitKinematics;

/** What helps the gear reducer lift the rods. Immutable. */
public sealed interface Counterbalance permits CrankCounterbalance, AirCounterbalance {

	/**
	 * @param unit     the unit
	 * @param crankRad crank angle from the type's zero in the direction of rotation, rad
	 * @return torque taken off the gear reducer, Nm; negative where the counterbalance is lifted
	 */
	double torqueNm(UnitKinematics unit, double crankRad);

	/**
	 * @param factor factor on the counterbalance, above 0
	 * @return a counterbalance of the same kind, stronger or weaker
	 */
	Counterbalance scaled(double factor);

	/**
	 * Counterbalance effect CBE: the polished-rod load that balances the unit with the crank at 90 degrees, structural
	 * unbalance included (API Spec 11E).
	 *
	 * @param unit                 the unit
	 * @param structuralUnbalanceN structural unbalance B, N
	 * @return CBE, N
	 */
	default double effectN(UnitKinematics unit, double structuralUnbalanceN) {
		double quarterTurnRad = Math.PI / 2;
		return structuralUnbalanceN + torqueNm(unit, quarterTurnRad) / unit.torqueFactorM(quarterTurnRad);
	}
}
