/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.sensitivity;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.DiagnosisPlan;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.quality.CardCorrection;
import org.liftloop.rodpump.sensitivity.SensitivityResult.Method;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.wave.DampingModel;

/**
 * How far fillage, loads, rod loading and intake pressure of a card can be off, if card and well data are off by stated
 * errors. Immutable and thread-safe.
 * <p>
 * First order (Guide to the Expression of Uncertainty in Measurement, JCGM 100:2008, 5.1): var f = sum (df/dx_i s_i)^2
 * with the differences over one standard deviation to either side. Whether two standard deviations have twice the effect
 * is tried, too: a fillage that is already full, or whose knee goes from one sample to the next, moves in bends and jumps
 * that a slope does not know, and then it is said that the draws are to be asked. Monte Carlo (JCGM 101:2008): all sources drawn at once, normal, cut off at four
 * standard deviations; the share of a source is its squared correlation with the result.
 *
 * @param input               what is stated of the well
 * @param card                a card, closed and running the right way
 * @param dischargePressurePa pressure above the plunger pd at the stated depth, Pa, if known; 0 to 1e9
 * @param errors              stated errors
 */
public record Sensitivity(DiagnosisInput input, SurfaceCard card, OptionalDouble dischargePressurePa,
		StatedErrors errors) {

	/** Draws of a Monte Carlo run by default: the standard deviation is then known to 2 %. */
	public static final int DEFAULT_DRAWS = 1_000;
	/** Most draws accepted. */
	public static final int MAXIMUM_DRAWS = 1_000_000;

	private static final double CUT_OFF = 4;

	/** Checks the range; keeps the number of harmonics that the diagnosis of the card keeps. */
	public Sensitivity {
		input = input.withHarmonicsFor(card);
		dischargePressurePa.ifPresent(v -> Argument.inRange("dischargePressurePa", v, 0, 1e9));
	}

	/**
	 * @param cancelled asked before each diagnosis
	 * @return the uncertainties to first order
	 * @throws CancellationException if {@code cancelled} says so
	 */
	public SensitivityResult firstOrder(BooleanSupplier cancelled) {
		FirstOrder sums = new FirstOrder(diagnosed(new double[ErrorSource.values().length]));
		for (ErrorSource source : ErrorSource.values()) {
			double deviation = errors.of(source);
			if (deviation > 0) {
				sums.add(source, at(source, deviation, cancelled, sums), at(source, -deviation, cancelled, sums),
						at(source, 2 * deviation, cancelled, sums), at(source, -2 * deviation, cancelled, sums));
			}
		}
		return sums.result();
	}

	/** The results with an error of one source alone; null if there are none. */
	private @Nullable Outcome at(ErrorSource source, double size, BooleanSupplier cancelled, FirstOrder sums) {
		double[] error = new double[ErrorSource.values().length];
		error[source.ordinal()] = size;
		return outcome(error, cancelled, sums.evaluations());
	}

	/**
	 * @param seed      seed: the same gives the same result
	 * @param draws     number of draws, 10 to {@value #MAXIMUM_DRAWS}
	 * @param cancelled asked before each diagnosis
	 * @return the uncertainties of the draws
	 * @throws CancellationException if {@code cancelled} says so
	 */
	public SensitivityResult monteCarlo(long seed, int draws, BooleanSupplier cancelled) {
		Argument.inRange("draws", draws, 10, MAXIMUM_DRAWS);
		SplittableRandom random = new SplittableRandom(seed);
		ErrorSource[] sources = ErrorSource.values();
		Draws drawn = new Draws(diagnosed(new double[sources.length]), draws);
		for (int i = 0; i < draws; i++) {
			double[] error = new double[sources.length];
			for (ErrorSource source : sources) {
				// Drawn for exact sources, too, so that stating one more error does not change the others' draws.
				error[source.ordinal()] = errors.of(source) * normal(random);
			}
			drawn.add(error, outcome(error, cancelled, i));
		}
		return drawn.result(Method.MONTE_CARLO);
	}

	private static double normal(SplittableRandom random) {
		double value = random.nextGaussian();
		while (Math.abs(value) > CUT_OFF) {
			value = random.nextGaussian();
		}
		return value;
	}

	/** The results with errors; null if the errors take the data out of what a diagnosis accepts. */
	private @Nullable Outcome outcome(double[] error, BooleanSupplier cancelled, int done) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("sensitivity cancelled after " + done + " diagnoses");
		}
		try {
			return diagnosed(error);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	/** Takes the errors off the card and the data, then diagnoses. */
	private Outcome diagnosed(double[] error) {
		double depth = 1 + error[ErrorSource.DEPTH.ordinal()];
		DiagnosisInput changed = new DiagnosisInput(
				input.string().scaled(depth, 1 + error[ErrorSource.ROD_WEIGHT.ordinal()]), input.unit(),
				input.plungerDiameterM(), input.fluidDensityKgM3(),
				input.dampingRatio() * (1 + error[ErrorSource.DAMPING.ordinal()]), input.options(),
				details(depth, 1 + error[ErrorSource.DAMPING.ordinal()]));
		SurfaceCard rotated = new CardCorrection(error[ErrorSource.LOAD_OFFSET.ordinal()],
				error[ErrorSource.PHASE.ordinal()]).apply(card).card();
		double[] loadN = rotated.loadN();
		for (int i = 0; i < loadN.length; i++) {
			loadN[i] /= 1 + error[ErrorSource.LOAD_GAIN.ordinal()];
		}
		SurfaceCard measured = new SurfaceCard(rotated.positionM(), loadN,
				card.strokesPerMinute() * (1 + error[ErrorSource.SPEED.ordinal()]));
		return Outcome.of(new DiagnosisPlan(changed, measured.strokesPerMinute(), measured.size(),
				input.options().harmonics()).diagnose(measured), dischargePressurePa.orElse(Double.NaN) + deeperPa(depth));
	}

	/** What the column of liquid weighs more if the pump hangs deeper. */
	private double deeperPa(double depth) {
		return input.fluidDensityKgM3() * RodTaper.STANDARD_GRAVITY_M_S2 * (depth - 1) * input.string().lengthM();
	}

	/** What else is known of the well, so that the stated result is the one that a diagnosis of the well shows. */
	private WellDetails details(double depth, double damping) {
		WellDetails known = input.details();
		DampingModel model = known.damping();
		Double pumpDepthM = known.pumpDepthM();
		Double dischargePa = known.dischargePressurePa();
		return known.withDamping(model == null ? null : model.times(damping))
				.withTubing(known.tubing(), pumpDepthM == null ? null : Double.valueOf(depth * pumpDepthM.doubleValue()))
				.withPressures(dischargePa == null ? null : Double.valueOf(dischargePa.doubleValue() + deeperPa(depth)),
						known.fluidLevelIntakePa());
	}
}
