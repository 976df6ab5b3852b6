/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import java.util.List;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.string.RodString;

/**
 * Solver of the damped wave equation of a tapered rod string by an explicit march through space (T. A. Everitt and
 * J. W. Jennings, SPE 18189, 1992), with separate damping up and down and with dry friction in deviated wells:
 * <pre>
 * EA u_xx - m u_tt - c m u_t - mu N sgn(u_t) + w_b cos(phi) = 0
 * </pre>
 * (S. G. Gibbs, SPE 20668, 1992) with the side force N of {@link org.liftloop.rodpump.path.SideForce}. The last term is
 * static: it adds a constant to the loads of each depth ({@link EffectiveWeight}) and moves nothing, so that without
 * friction a deviated well differs from a vertical one by these constants only. Immutable and thread-safe.
 * <p>
 * The march goes from node to node; a node has the mass of half an element on either side, so that a change of taper
 * needs no rule of its own:
 * <pre>
 * (EA/dx)+ (u(i+1,j) - u(i,j)) = (EA/dx)- (u(i,j) - u(i-1,j)) + M [u(i,j+1) - 2 u(i,j) + u(i,j-1)]/dt^2
 *                                + c M [u(i,j+1) - u(i,j-1)]/(2 dt) + mu N ds sgn
 * </pre>
 * periodic in j. In two points it differs from the paper, which makes it of second order where the paper is of first: the
 * velocity is a central difference instead of a forward one, and the ends have half a node's mass. The same equations
 * solved for u(i-1) march up exactly; summed over a stroke they conserve energy to rounding.
 * <p>
 * An explicit march passes noise on undamped, and damping amplifies it. As {@link GibbsSolver} does, only the kept
 * harmonics of the measured signals enter the march.
 *
 * @param string           rods
 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3; 0 to 3,000
 * @param damping          where the damping coefficients come from
 * @param friction         dry friction
 * @param path             the well
 * @param harmonics        harmonics of the measured signals kept besides the mean, 1 to 500
 */
public record EverittJenningsSolver(RodString string, double fluidDensityKgM3, DampingModel damping,
		RodFriction friction, WellPath path, int harmonics) {

	/** Checks the ranges. */
	public EverittJenningsSolver {
		Argument.inRange("fluidDensityKgM3", fluidDensityKgM3, 0, 3_000);
		Argument.inRange("harmonics", harmonics, 1, GibbsSolver.MAXIMUM_HARMONICS);
	}

	/**
	 * A vertical well without friction, {@value GibbsSolver#DEFAULT_HARMONICS} harmonics.
	 *
	 * @param string           rods
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @param damping          where the damping coefficients come from
	 */
	public EverittJenningsSolver(RodString string, double fluidDensityKgM3, DampingModel damping) {
		this(string, fluidDensityKgM3, damping, RodFriction.NONE, WellPath.VERTICAL, GibbsSolver.DEFAULT_HARMONICS);
	}

	/**
	 * @param newFriction dry friction
	 * @param newPath     the well
	 * @return a solver that differs in these only
	 */
	public EverittJenningsSolver in(RodFriction newFriction, WellPath newPath) {
		return new EverittJenningsSolver(string, fluidDensityKgM3, damping, newFriction, newPath, harmonics);
	}

	/**
	 * @param count harmonics kept besides the mean
	 * @return a solver that differs in this only
	 */
	public EverittJenningsSolver withHarmonics(int count) {
		return new EverittJenningsSolver(string, fluidDensityKgM3, damping, friction, path, count);
	}

	/** @return whether the rods rub on the tubing anywhere */
	boolean rubs() {
		return friction.isAlongRods(path);
	}

	/** @return whether {@link GibbsSolver} solves this too: one damping coefficient for all and no friction */
	public boolean isLinear() {
		return friction.isNone() && damping.isUniform();
	}

	/**
	 * Computes all that depends on well, speed and number of points only, with a mesh that fits.
	 *
	 * @param strokesPerMinute pumping speed, 1/min
	 * @param points           points of a card
	 * @return the plan
	 * @throws IllegalArgumentException if the damping model does not hold for this string or speed
	 */
	public EverittJenningsPlan plan(double strokesPerMinute, int points) {
		return new EverittJenningsPlan(this, strokesPerMinute, points);
	}

	/**
	 * With a mesh of the caller's.
	 *
	 * @param strokesPerMinute pumping speed, 1/min
	 * @param points           points of a card
	 * @param mesh             steps in time and space
	 * @return the plan
	 * @throws IllegalArgumentException if the mesh is unstable or does not belong to the string
	 */
	public EverittJenningsPlan plan(double strokesPerMinute, int points, EverittJenningsMesh mesh) {
		return new EverittJenningsPlan(this, strokesPerMinute, points, mesh);
	}

	List<TaperDamping> coefficients(double strokesPerMinute) {
		return damping.tapers(string, strokesPerMinute);
	}

	/**
	 * @param card surface card
	 * @return the motion of the rods down to the pump
	 */
	public RodMotion down(SurfaceCard card) {
		return plan(card.strokesPerMinute(), card.size()).down(card);
	}

	/**
	 * @param card surface card
	 * @return the downhole card
	 */
	public PumpCard pumpCard(SurfaceCard card) {
		return down(card).pumpCard();
	}

	/**
	 * The inverse of {@link #pumpCard}, in the kept harmonics of the pump card. The march itself is exactly undone; but with
	 * friction a pump card holds more harmonics than are kept, and what is cut off comes back as a difference of a few per
	 * cent of the load range, in wells that rub hard much more.
	 *
	 * @param card             pump card
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return the surface card
	 */
	public SurfaceCard surfaceCard(PumpCard card, double strokesPerMinute) {
		return plan(strokesPerMinute, card.size()).up(card);
	}
}
