/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import org.liftloop.internal.rodpump.Argument;

/**
 * What the plunger meets on its way. Heights are above the plunger's place at rest: polished rod at bottom dead centre,
 * rods stretched by their buoyant weight alone. A bad spacing makes the plunger tag down or up; a barrel too short lets it
 * out, where the fluid load falls off.
 *
 * @param tagDownM        height at which the plunger strikes the standing valve, m; minus infinity if never
 * @param tagUpM          height at which it strikes the rod guide, m; infinity if never
 * @param leavesBarrelM   height at which it begins to leave the barrel, m; infinity if never
 * @param contactNPerM    stiffness of what it strikes, N/m; above 0, at most 1e10
 * @param frictionN       Coulomb friction between plunger and barrel, N; 0 to 1e7. More than the rods can pull: stuck
 */
public record PlungerLimits(double tagDownM, double tagUpM, double leavesBarrelM, double contactNPerM,
		double frictionN) {

	/** Stiffness of a steel plunger on a steel seat, with the play of threads and rods; engineering judgement. */
	public static final double DEFAULT_CONTACT_N_PER_M = 2e7;

	/** A plunger that meets nothing. */
	public static final PlungerLimits NONE = new PlungerLimits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY,
			Double.POSITIVE_INFINITY, DEFAULT_CONTACT_N_PER_M, 0);

	/** Friction no rod string overcomes, N. */
	private static final double STUCK_N = 1e7;

	/** A plunger that is stuck in the barrel. */
	public static final PlungerLimits STUCK = NONE.withFriction(STUCK_N);

	/** Checks the ranges. */
	public PlungerLimits {
		if (!(tagDownM < tagUpM)) {
			throw new IllegalArgumentException("tagDownM is " + tagDownM + "; it must be below tagUpM, " + tagUpM);
		}
		Argument.inRange("leavesBarrelM", leavesBarrelM, -100, Double.POSITIVE_INFINITY);
		Argument.positive("contactNPerM", contactNPerM, 1e10);
		Argument.inRange("frictionN", frictionN, 0, STUCK_N);
	}

	/**
	 * @param heightM height at which the plunger strikes below, m
	 * @return limits that differ in this only
	 */
	public PlungerLimits withTagDown(double heightM) {
		return new PlungerLimits(heightM, tagUpM, leavesBarrelM, contactNPerM, frictionN);
	}

	/**
	 * @param heightM height at which the plunger strikes above, m
	 * @return limits that differ in this only
	 */
	public PlungerLimits withTagUp(double heightM) {
		return new PlungerLimits(tagDownM, heightM, leavesBarrelM, contactNPerM, frictionN);
	}

	/**
	 * @param heightM height at which the plunger leaves the barrel, m
	 * @return limits that differ in this only
	 */
	public PlungerLimits withBarrelEnd(double heightM) {
		return new PlungerLimits(tagDownM, tagUpM, heightM, contactNPerM, frictionN);
	}

	/**
	 * @param forceN Coulomb friction, N
	 * @return limits that differ in this only
	 */
	public PlungerLimits withFriction(double forceN) {
		return new PlungerLimits(tagDownM, tagUpM, leavesBarrelM, contactNPerM, forceN);
	}
}
