/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.validation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.GibbsSolver;

/** The damped wave equation against what is known of it exactly. */
public final class WaveCases implements AcceptanceCases {

	private static final int POINTS = 200;
	private static final double STROKES_PER_MINUTE = 10;
	private static final double FLUID_DENSITY_KG_M3 = 900;
	private static final double DAMPING_RATIO = 0.1;
	private static final double CLOSED_FORM_TOLERANCE = 1e-10;
	private static final double ROUND_TRIP_TOLERANCE = 1e-9;
	private static final double SAME_STRING_TOLERANCE = 1e-9;
	private static final double STATIC_TOLERANCE = 1e-9;
	private static final RodTaper TAPER = new RodTaper(1_500, 0.022225, 32.4568, 2.07e11, RodGrade.D.strength(), 1);
	private static final RodTaper THIN = new RodTaper(900, 0.01905, 23.8464, 2.07e11, RodGrade.D.strength(), 1);

	@Override
	public String title() {
		return "Wave equation";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		return List.of(closedForm(), roundTrip(), halfTapers(), staticStretch());
	}

	/**
	 * u = A cos(kx) cos(wt) + B sin(kx) sin(wt), k = w/a, solves the undamped wave equation; at the top it is a card,
	 * at the bottom it is the pump card.
	 */
	private static AcceptanceResult closedForm() {
		RodString string = new RodString(List.of(TAPER));
		double omega = 2 * Math.PI * STROKES_PER_MINUTE / 60;
		double k = omega / TAPER.waveSpeedMPerS();
		double stiffnessN = TAPER.axialStiffnessN();
		double a = 1.2;
		double b = 0.9;
		double weightN = string.buoyantWeightN(FLUID_DENSITY_KG_M3);
		SurfaceCard card = new SurfaceCard(sampled(t -> -a * Math.cos(t)),
				sampled(t -> weightN + stiffnessN * k * b * Math.sin(t)), STROKES_PER_MINUTE);
		PumpCard pump = new GibbsSolver(string, FLUID_DENSITY_KG_M3, 0).pumpCard(card);
		double kl = k * TAPER.lengthM();
		double[] expectedM = sampled(
				t -> -(a * Math.cos(kl) * Math.cos(t) + b * Math.sin(kl) * Math.sin(t)));
		double[] expectedN = sampled(
				t -> stiffnessN * k * (-a * Math.sin(kl) * Math.cos(t) + b * Math.cos(kl) * Math.sin(t)));
		return compared(expectedM, pump.positionM(), expectedN, pump.loadN()).result("wave.closedForm",
				"Uniform undamped rod in harmonic motion, position and load at the pump, relative to their range",
				"closed form: u = A cos(kx) cos(wt) + B sin(kx) sin(wt)", "1", CLOSED_FORM_TOLERANCE);
	}

	private static AcceptanceResult roundTrip() {
		RodString string = new RodString(List.of(TAPER, THIN));
		GibbsSolver solver = new GibbsSolver(string, FLUID_DENSITY_KG_M3, DAMPING_RATIO);
		SurfaceCard card = smoothCard(string.buoyantWeightN(FLUID_DENSITY_KG_M3));
		SurfaceCard back = solver.surfaceCard(solver.pumpCard(card), STROKES_PER_MINUTE);
		return compared(card.positionM(), back.positionM(), card.loadN(), back.loadN()).result("wave.roundTrip",
				"Surface card down to the pump and up again, relative to its range",
				"the equation itself: the matrix of each taper has determinant 1", "1", ROUND_TRIP_TOLERANCE);
	}

	private static AcceptanceResult halfTapers() {
		RodTaper half = new RodTaper(TAPER.lengthM() / 2, TAPER.diameterM(), TAPER.weightNPerM(),
				TAPER.youngsModulusPa(), TAPER.grade(), TAPER.serviceFactor());
		RodString whole = new RodString(List.of(TAPER));
		RodString halves = new RodString(List.of(half, half));
		SurfaceCard card = smoothCard(whole.buoyantWeightN(FLUID_DENSITY_KG_M3));
		PumpCard expected = new GibbsSolver(whole, FLUID_DENSITY_KG_M3, DAMPING_RATIO).pumpCard(card);
		PumpCard got = new GibbsSolver(halves, FLUID_DENSITY_KG_M3, DAMPING_RATIO).pumpCard(card);
		return compared(expected.positionM(), got.positionM(), expected.loadN(), got.loadN()).result("wave.halfTapers",
				"Two half tapers against one taper, pump card relative to its range",
				"the equation itself: a joint of equal rods is none", "1", SAME_STRING_TOLERANCE);
	}

	/** A constant load on top of a card moves the pump by the static stretch and changes nothing else. */
	private static AcceptanceResult staticStretch() {
		RodString string = new RodString(List.of(TAPER, THIN));
		GibbsSolver solver = new GibbsSolver(string, FLUID_DENSITY_KG_M3, DAMPING_RATIO);
		double addedN = 5_000;
		double weightN = string.buoyantWeightN(FLUID_DENSITY_KG_M3);
		double[] beforeM = solver.pumpCard(smoothCard(weightN)).positionM();
		double[] afterM = solver.pumpCard(smoothCard(weightN + addedN)).positionM();
		double stretchM = addedN
				* (TAPER.lengthM() / TAPER.axialStiffnessN() + THIN.lengthM() / THIN.axialStiffnessN());
		Comparison comparison = new Comparison();
		for (int i = 0; i < POINTS; i++) {
			comparison.add(stretchM, beforeM[i] - afterM[i]);
		}
		return comparison.result("wave.static", "Zero frequency: 5 kN more load stretch the rods by",
				"static stretch F L/(E A) of each taper", "m", STATIC_TOLERANCE);
	}

	/** A card of few harmonics, so that nothing is lost to the harmonics kept. */
	private static SurfaceCard smoothCard(double meanLoadN) {
		return new SurfaceCard(sampled(t -> 1.2 - 1.2 * Math.cos(t) + 0.05 * Math.sin(2 * t)),
				sampled(t -> meanLoadN + 12_000 * Math.sin(t) + 3_000 * Math.cos(3 * t) - 800 * Math.sin(7 * t)),
				STROKES_PER_MINUTE);
	}

	private static double[] sampled(DoubleUnaryOperator ofPhase) {
		double[] values = new double[POINTS];
		for (int i = 0; i < POINTS; i++) {
			values[i] = ofPhase.applyAsDouble(2 * Math.PI * i / POINTS);
		}
		return values;
	}

	private static Comparison compared(double[] expectedM, double[] gotM, double[] expectedN, double[] gotN) {
		double strokeM = range(expectedM);
		double rangeN = range(expectedN);
		Comparison comparison = new Comparison();
		for (int i = 0; i < POINTS; i++) {
			comparison.add(expectedM[i], gotM[i], strokeM).add(expectedN[i], gotN[i], rangeN);
		}
		return comparison;
	}

	private static double range(double[] values) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			lowest = Math.min(lowest, value);
			highest = Math.max(highest, value);
		}
		return highest - lowest;
	}
}
