/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.unit;

import org.jspecify.annotations.Nullable;

/**
 * Motion of the polished rod against the crank angle by the exact linkage formulas of API Spec 11E. Immutable.
 * <p>
 * Crank angles are in radians, counted in the direction of rotation from the type's crank zero (12 o'clock for
 * rear-mounted, 6 o'clock for front-mounted units), for a unit that turns in {@linkplain CrankRotation#standardOf its
 * standard sense}. For the other sense the linkage is run backwards: the angle is still counted in the direction of
 * rotation, so the motion at theta is the standard motion at -theta.
 */
public final class UnitKinematics {

	private static final double TWO_PI = 2 * Math.PI;

	private final UnitGeometry geometry;
	private final CrankRotation rotation;
	private final double phiRad;
	private final double psiBottomRad;
	private final double psiTopRad;
	/** +1 if the linkage angle grows with theta, -1 if it is run backwards. */
	private final int sense;
	/** Whether the rod is up where psi is smallest (rear mounted) rather than largest (front mounted). */
	private final boolean upAtSmallPsi;

	/**
	 * The unit turning in its standard sense.
	 *
	 * @param geometry linkage
	 */
	public UnitKinematics(UnitGeometry geometry) {
		this(geometry, CrankRotation.standardOf(geometry.type()));
	}

	/**
	 * @param geometry linkage
	 * @param rotation sense of rotation seen with the well to the right
	 */
	public UnitKinematics(UnitGeometry geometry, CrankRotation rotation) {
		this.geometry = geometry;
		this.rotation = rotation;
		double c = geometry.cM();
		double k = geometry.kM();
		double p = geometry.pM();
		double r = geometry.rM();
		psiBottomRad = angleBetween(k, c, p + r);
		psiTopRad = angleBetween(k, c, p - r);
		double saddleRad = Math.asin(geometry.iM() / k);
		upAtSmallPsi = geometry.type() == UnitType.CONVENTIONAL || geometry.type() == UnitType.REVERSE_MARK;
		phiRad = upAtSmallPsi ? saddleRad : Math.PI + saddleRad;
		int typeSense = geometry.type() == UnitType.AIR_BALANCED ? -1 : 1;
		sense = rotation == CrankRotation.standardOf(geometry.type()) ? typeSense : -typeSense;
	}

	/** @return the linkage */
	public UnitGeometry geometry() {
		return geometry;
	}

	/** @return sense of rotation seen with the well to the right */
	public CrankRotation rotation() {
		return rotation;
	}

	/** @return polished-rod stroke S = A (psi_b - psi_t), m */
	public double strokeM() {
		return geometry.aM() * (psiBottomRad - psiTopRad);
	}

	/**
	 * @param thetaRad crank angle, rad, any value
	 * @return polished-rod position above bottom dead centre as a fraction of the stroke, 0 to 1
	 */
	public double positionFraction(double thetaRad) {
		double psi = psi(sense * thetaRad - phiRad);
		double fromSmall = (psi - psiTopRad) / (psiBottomRad - psiTopRad);
		return upAtSmallPsi ? 1 - fromSmall : fromSmall;
	}

	/**
	 * @param thetaRad crank angle, rad, any value
	 * @return polished-rod position above bottom dead centre, m
	 */
	public double positionM(double thetaRad) {
		return positionFraction(thetaRad) * strokeM();
	}

	/**
	 * Torque factor TF = d(position)/d(theta) = (A R/C) sin(alpha)/sin(beta), alpha = beta + psi - (theta - phi).
	 *
	 * @param thetaRad crank angle, rad, any value
	 * @return torque factor, m (per radian); positive while the rod goes up
	 */
	public double torqueFactorM(double thetaRad) {
		double crankToSaddleRad = sense * thetaRad - phiRad;
		double j = pinToSaddleM(crankToSaddleRad);
		double betaRad = angleBetween(geometry.cM(), geometry.pM(), j);
		double alphaRad = betaRad + psi(crankToSaddleRad) - crankToSaddleRad;
		double factor = geometry.aM() * geometry.rM() / geometry.cM() * Math.sin(alphaRad) / Math.sin(betaRad);
		return upAtSmallPsi ? sense * factor : -sense * factor;
	}

	/** @return crank angle of bottom dead centre (rod lowest), rad, 0 to 2 pi */
	public double bottomDeadCentreRad() {
		return upAtSmallPsi ? outerDeadCentreRad() : innerDeadCentreRad();
	}

	/** @return crank angle of top dead centre (rod highest), rad, 0 to 2 pi */
	public double topDeadCentreRad() {
		return upAtSmallPsi ? innerDeadCentreRad() : outerDeadCentreRad();
	}

	/**
	 * Crank angle at which the rod passes a position on the way up.
	 *
	 * @param fraction position above bottom dead centre as a fraction of the stroke, 0 to 1
	 * @return crank angle, rad, 0 to 2 pi
	 * @throws IllegalArgumentException if the fraction is outside of 0 to 1
	 */
	public double upstrokeAngleRad(double fraction) {
		return angleAt(fraction, true);
	}

	/**
	 * Crank angle at which the rod passes a position on the way down.
	 *
	 * @param fraction position above bottom dead centre as a fraction of the stroke, 0 to 1
	 * @return crank angle, rad, 0 to 2 pi
	 * @throws IllegalArgumentException if the fraction is outside of 0 to 1
	 */
	public double downstrokeAngleRad(double fraction) {
		return angleAt(fraction, false);
	}

	/**
	 * The equalizer bearing's place follows from psi; the crank pin lies where the circle of the crank meets the
	 * circle of the pitman around it. Two such points: one on the way up, one on the way down.
	 */
	private double angleAt(double fraction, boolean up) {
		if (!(fraction >= 0 && fraction <= 1)) {
			throw new IllegalArgumentException("fraction is " + fraction + "; enter a value from 0 to 1");
		}
		double fromSmall = upAtSmallPsi ? 1 - fraction : fraction;
		double psi = psiTopRad + fromSmall * (psiBottomRad - psiTopRad);
		double k = geometry.kM();
		double c = geometry.cM();
		double shaftToTail = Math.sqrt(k * k + c * c - 2 * k * c * Math.cos(psi));
		double tailRad = angleBetween(k, shaftToTail, c);
		double pinRad = angleBetween(geometry.rM(), shaftToTail, geometry.pM());
		// psi falls while the pin runs from the outer dead centre (pinRad = 0) in the sense of growing angle.
		boolean falling = upAtSmallPsi == up;
		double forward = sense > 0 == falling ? pinRad : -pinRad;
		return normalized(sense * (phiRad - tailRad + forward));
	}

	private double outerDeadCentreRad() {
		double shaftToTail = geometry.pM() + geometry.rM();
		return normalized(sense * (phiRad - angleBetween(geometry.kM(), shaftToTail, geometry.cM())));
	}

	private double innerDeadCentreRad() {
		double shaftToTail = geometry.pM() - geometry.rM();
		return normalized(sense * (phiRad - angleBetween(geometry.kM(), shaftToTail, geometry.cM()) + Math.PI));
	}

	/** Angle of the walking beam against K at the centre bearing. */
	private double psi(double crankToSaddleRad) {
		double j = pinToSaddleM(crankToSaddleRad);
		double chiRad = angleBetween(geometry.cM(), j, geometry.pM());
		double rhoRad = Math.asin(Math.clamp(geometry.rM() * Math.sin(crankToSaddleRad) / j, -1, 1));
		return chiRad - rhoRad;
	}

	private double pinToSaddleM(double crankToSaddleRad) {
		double k = geometry.kM();
		double r = geometry.rM();
		return Math.sqrt(k * k + r * r - 2 * k * r * Math.cos(crankToSaddleRad));
	}

	/** Angle between the sides {@code a} and {@code b} of a triangle whose third side is {@code opposite}. */
	private static double angleBetween(double a, double b, double opposite) {
		// The clamp absorbs rounding at the dead centres, where the triangle is flat; UnitGeometry holds it closed.
		return Math.acos(Math.clamp((a * a + b * b - opposite * opposite) / (2 * a * b), -1, 1));
	}

	private static double normalized(double angleRad) {
		double rest = angleRad % TWO_PI;
		return rest < 0 ? rest + TWO_PI : rest;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof UnitKinematics unit && geometry.equals(unit.geometry) && rotation == unit.rotation;
	}

	@Override
	public int hashCode() {
		return 31 * geometry.hashCode() + rotation.hashCode();
	}

	@Override
	public String toString() {
		return "UnitKinematics[" + geometry + ", " + rotation + "]";
	}
}
