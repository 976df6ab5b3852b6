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

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodString;

/**
 * Solver of the damped wave equation u_tt = a^2 u_xx - c u_t of a tapered rod string in the frequency domain
 * (S. G. Gibbs, SPE 588, 1963; US 3,343,409, expired). Immutable and thread-safe.
 * <p>
 * The dynamic load at the polished rod is the measured load less the buoyant rod weight W = sum (w_i - rho_f g A_i) L_i
 * with coupling-inclusive w_i and bare area A_i.
 *
 * @param string           rods
 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3; 0 to 3,000
 * @param dampingRatio     Gibbs' dimensionless damping nu, 0 to 2 (typical 0.05 to 0.5); c = pi a nu/(2 L) with the mean
 *                         wave speed a
 * @param harmonics        harmonics kept besides the mean, 1 to {@value #MAXIMUM_HARMONICS}. 10 to 20 are usual: above,
 *                         noise grows as cosh
 */
public record GibbsSolver(RodString string, double fluidDensityKgM3, double dampingRatio, int harmonics) {

	/** Harmonics kept by default. */
	public static final int DEFAULT_HARMONICS = 15;
	/** Most harmonics accepted. */
	public static final int MAXIMUM_HARMONICS = 500;
	/** Highest damping ratio accepted. */
	public static final double MAXIMUM_DAMPING_RATIO = 2;

	/** Checks the ranges. */
	public GibbsSolver {
		Argument.inRange("fluidDensityKgM3", fluidDensityKgM3, 0, 3_000);
		Argument.inRange("dampingRatio", dampingRatio, 0, MAXIMUM_DAMPING_RATIO);
		Argument.inRange("harmonics", harmonics, 1, MAXIMUM_HARMONICS);
	}

	/**
	 * A solver with {@value #DEFAULT_HARMONICS} harmonics.
	 *
	 * @param string           rods
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @param dampingRatio     Gibbs' dimensionless damping nu
	 */
	public GibbsSolver(RodString string, double fluidDensityKgM3, double dampingRatio) {
		this(string, fluidDensityKgM3, dampingRatio, DEFAULT_HARMONICS);
	}

	/**
	 * @param count harmonics kept besides the mean
	 * @return a solver that differs in this only
	 */
	public GibbsSolver withHarmonics(int count) {
		return new GibbsSolver(string, fluidDensityKgM3, dampingRatio, count);
	}

	/** @return damping coefficient c = pi a nu/(2 L), 1/s */
	public double dampingPerS() {
		return DampingRatio.coefficientPerS(string, dampingRatio);
	}

	/**
	 * Computes all that depends on rods, speed and number of points only. A plan serves any number of cards and threads.
	 *
	 * @param strokesPerMinute pumping speed, 1/min
	 * @param points           points of a card
	 * @return the plan
	 */
	public GibbsPlan plan(double strokesPerMinute, int points) {
		return new GibbsPlan(this, strokesPerMinute, points);
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
	 * The inverse of {@link #pumpCard}: the surface card, in the kept harmonics, that belongs to a pump card.
	 *
	 * @param card             pump card
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return the surface card
	 */
	public SurfaceCard surfaceCard(PumpCard card, double strokesPerMinute) {
		return plan(strokesPerMinute, card.size()).up(card);
	}
}
