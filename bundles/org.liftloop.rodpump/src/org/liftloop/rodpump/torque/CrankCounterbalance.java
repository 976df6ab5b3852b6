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

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.unit.CrankRotation;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/**
 * Weights on the crank: torque M sin(theta + phase).
 * <p>
 * The phase is the unit's angle tau with the sign of API Spec 11E: positive for front-mounted units (Mark II: the
 * weights run ahead of the reversed crank pin), negative for the reverse Mark, whose upstroke begins after the crank's
 * zero. Only with these signs do the phased units even out the torque, which is what they are phased for. A crank run
 * against its standard sense has the opposite phase, since the angle is still counted in the direction of rotation.
 *
 * @param maximumMomentNm largest moment M of weights and cranks about the crankshaft, Nm; 0 to 1e7
 */
public record CrankCounterbalance(double maximumMomentNm) implements Counterbalance {

	/** Largest moment accepted, Nm. */
	public static final double MAXIMUM_MOMENT_NM = 1e7;

	/** Checks the range. */
	public CrankCounterbalance {
		Argument.inRange("maximumMomentNm", maximumMomentNm, 0, MAXIMUM_MOMENT_NM);
	}

	/**
	 * Moment from a measured counterbalance effect: M = (CBE - B) TF / sin(theta + phase) at 90 degrees.
	 *
	 * @param unit                 the unit
	 * @param effectN              counterbalance effect CBE at 90 degrees, N
	 * @param structuralUnbalanceN structural unbalance B, N
	 * @return the counterbalance
	 * @throws IllegalArgumentException if the effect is below the structural unbalance
	 */
	public static CrankCounterbalance ofEffect(UnitKinematics unit, double effectN, double structuralUnbalanceN) {
		double quarterTurnRad = Math.PI / 2;
		return new CrankCounterbalance((effectN - structuralUnbalanceN) * unit.torqueFactorM(quarterTurnRad)
				/ Math.sin(quarterTurnRad + phaseRad(unit)));
	}

	/**
	 * @param unit the unit
	 * @return angle by which the weights' torque leads the sine of the crank angle, rad
	 */
	static double phaseRad(UnitKinematics unit) {
		UnitGeometry geometry = unit.geometry();
		boolean isStandard = unit.rotation() == CrankRotation.standardOf(geometry.type());
		boolean isLeading = geometry.type() != UnitType.REVERSE_MARK;
		return isStandard == isLeading ? geometry.tauRad() : -geometry.tauRad();
	}

	@Override
	public double torqueNm(UnitKinematics unit, double crankRad) {
		return maximumMomentNm * Math.sin(crankRad + phaseRad(unit));
	}

	@Override
	public CrankCounterbalance scaled(double factor) {
		return new CrankCounterbalance(maximumMomentNm * factor);
	}
}
