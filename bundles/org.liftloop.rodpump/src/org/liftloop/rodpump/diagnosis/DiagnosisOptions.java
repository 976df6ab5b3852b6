/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.wave.GibbsSolver;
import org.liftloop.rodpump.wave.HarmonicChoice;

/**
 * How a diagnosis is made. Immutable.
 *
 * @param harmonics             harmonics kept by the wave equation, 1 to 500; or {@value #AUTOMATIC_HARMONICS}: as many as
 *                              stand above the noise of each card ({@link HarmonicChoice})
 * @param minimumLiftFraction   a pump that lifts less than this part of the fluid column above it does not pump: its
 *                              downhole load range holds no fillage; 0 to 1
 * @param minimumSignalToNoise  the fluid load must be at least this many times the load signal's noise; 0 to 100
 */
public record DiagnosisOptions(int harmonics, double minimumLiftFraction, double minimumSignalToNoise) {

	/** The number of harmonics is chosen from the card's noise. */
	public static final int AUTOMATIC_HARMONICS = 0;
	/** Least part of the fluid column that counts as pumping. Engineering judgement; the user may change it. */
	public static final double DEFAULT_MINIMUM_LIFT_FRACTION = 0.05;
	/** Least ratio of fluid load to noise. */
	public static final double DEFAULT_MINIMUM_SIGNAL_TO_NOISE = 3;

	/** The defaults. */
	public static final DiagnosisOptions DEFAULT = new DiagnosisOptions(AUTOMATIC_HARMONICS,
			DEFAULT_MINIMUM_LIFT_FRACTION, DEFAULT_MINIMUM_SIGNAL_TO_NOISE);

	/** Checks the ranges. */
	public DiagnosisOptions {
		Argument.inRange("harmonics", harmonics, AUTOMATIC_HARMONICS, GibbsSolver.MAXIMUM_HARMONICS);
		Argument.inRange("minimumLiftFraction", minimumLiftFraction, 0, 1);
		Argument.inRange("minimumSignalToNoise", minimumSignalToNoise, 0, 100);
	}

	/** @return whether the number of harmonics is chosen from the card's noise */
	public boolean isAutomatic() {
		return harmonics == AUTOMATIC_HARMONICS;
	}

	/**
	 * @param count harmonics kept by the wave equation, or {@value #AUTOMATIC_HARMONICS}
	 * @return options that differ in this only
	 */
	public DiagnosisOptions withHarmonics(int count) {
		return new DiagnosisOptions(count, minimumLiftFraction, minimumSignalToNoise);
	}

	/**
	 * @param fraction least part of the fluid column that counts as pumping
	 * @return options that differ in this only
	 */
	public DiagnosisOptions withMinimumLiftFraction(double fraction) {
		return new DiagnosisOptions(harmonics, fraction, minimumSignalToNoise);
	}

	/**
	 * @param ratio least ratio of fluid load to noise
	 * @return options that differ in this only
	 */
	public DiagnosisOptions withMinimumSignalToNoise(double ratio) {
		return new DiagnosisOptions(harmonics, minimumLiftFraction, ratio);
	}
}
