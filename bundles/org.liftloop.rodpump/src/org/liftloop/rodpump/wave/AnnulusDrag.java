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

import java.util.ArrayList;
import java.util.List;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * Damping by the viscous drag of the liquid in the concentric annulus between rod and tubing, laminar, with m = tubing
 * inside diameter over rod diameter, rod cross-section A and mass per length m_r:
 * <pre>
 * c = (2 pi mu/m_r) {1/ln m + (4/B2) (B1 + 1) [B1 + q y]}
 * B1 = (m^2 - 1)/(2 ln m) - 1,   B2 = m^4 - 1 - (m^2 - 1)^2/ln m
 * y = 2/(x/sin x + cos x),   x = omega L/a
 * </pre>
 * 1/ln m is the drag of the moving rod, B1 the liquid it drags along, q the liquid that is pushed through the annulus
 * over the rod's cross-section and speed, y the plunger's speed over the rods' mean speed. On the way down the rods only
 * displace their own volume: q = 1, the form printed in production texts. On the way up the plunger lifts the liquid with
 * the rods: q = -(Ap/A - 1), which follows from the same flow.
 * <p>
 * Couplings are not drawn into the formula, and rods whose couplings leave much of the tubing open are outside of its
 * range: coupling diameter over tubing inside diameter must be above {@value #MINIMUM_COUPLING_RATIO}.
 *
 * @param viscosityPaS      dynamic viscosity mu of the liquid in the tubing, Pa s; above 0, at most 100
 * @param tubingInsideDiameterM tubing inside diameter, m; above 0, at most 0.5
 * @param couplingDiameterM outside diameter of the smallest couplings, m; above 0, at most 0.5
 * @param plungerDiameterM  plunger diameter, m; above 0, at most 0.3
 */
public record AnnulusDrag(double viscosityPaS, double tubingInsideDiameterM, double couplingDiameterM,
		double plungerDiameterM) implements DampingModel {

	/** Smallest ratio of coupling diameter to tubing inside diameter that the formula holds for. */
	public static final double MINIMUM_COUPLING_RATIO = 0.381;
	/** Highest x: a quarter wave on the rods, where they no longer move as one. */
	public static final double MAXIMUM_PHASE = Math.PI / 2;

	/** Checks the ranges. */
	public AnnulusDrag {
		Argument.positive("viscosityPaS", viscosityPaS, 100);
		Argument.positive("tubingInsideDiameterM", tubingInsideDiameterM, 0.5);
		Argument.positive("couplingDiameterM", couplingDiameterM, 0.5);
		Argument.positive("plungerDiameterM", plungerDiameterM, 0.3);
		double ratio = couplingDiameterM / tubingInsideDiameterM;
		if (!(ratio > MINIMUM_COUPLING_RATIO && ratio < 1)) {
			throw new IllegalArgumentException("couplingDiameterM/tubingInsideDiameterM is " + ratio
					+ "; the drag model holds above " + MINIMUM_COUPLING_RATIO
					+ " and below 1. Enter a damping ratio instead, or correct the diameters");
		}
	}

	@Override
	public List<TaperDamping> tapers(RodString string, double strokesPerMinute) {
		double phase = 2 * Math.PI * strokesPerMinute / 60 * string.travelTimeS();
		if (!(phase < MAXIMUM_PHASE)) {
			throw new IllegalArgumentException("omega L/a is " + phase + " at " + strokesPerMinute
					+ " strokes/min; the drag model holds below " + MAXIMUM_PHASE + ". Enter a damping ratio instead");
		}
		double speedRatio = phase == 0 ? 1 : 2 / (phase / Math.sin(phase) + Math.cos(phase));
		List<TaperDamping> tapers = new ArrayList<>();
		for (RodTaper taper : string.tapers()) {
			double plungerOverRod = Math.pow(plungerDiameterM / taper.diameterM(), 2);
			tapers.add(new TaperDamping(coefficientPerS(taper, -(plungerOverRod - 1) * speedRatio),
					coefficientPerS(taper, speedRatio)));
		}
		return tapers;
	}

	private double coefficientPerS(RodTaper taper, double pushed) {
		double m = tubingInsideDiameterM / taper.diameterM();
		if (!(m > 1)) {
			throw new IllegalArgumentException("a rod of " + taper.diameterM() + " m does not fit into tubing of "
					+ tubingInsideDiameterM + " m");
		}
		double ln = Math.log(m);
		double b1 = (m * m - 1) / (2 * ln) - 1;
		double b2 = Math.pow(m, 4) - 1 - (m * m - 1) * (m * m - 1) / ln;
		double c = 2 * Math.PI * viscosityPaS / taper.massKgPerM() * (1 / ln + 4 / b2 * (b1 + 1) * (b1 + pushed));
		if (c < 0) {
			throw new IllegalArgumentException("plungerDiameterM is " + plungerDiameterM
					+ ": on the upstroke the liquid overtakes rods of " + taper.diameterM()
					+ " m and pushes them, which the drag model does not describe. Enter a damping ratio instead");
		}
		return c;
	}

	/** The coefficients are proportional to the viscosity. */
	@Override
	public AnnulusDrag times(double factor) {
		return new AnnulusDrag(factor * viscosityPaS, tubingInsideDiameterM, couplingDiameterM, plungerDiameterM);
	}

	@Override
	public boolean isUniform() {
		return false;
	}
}
