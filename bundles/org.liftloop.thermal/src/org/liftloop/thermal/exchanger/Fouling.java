/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.exchanger;

import org.liftloop.internal.thermal.Argument;

/** How the resistance of a dirty surface grows. */
public sealed interface Fouling {

	/**
	 * @param ageS time since the surface was clean, s; 0 or more
	 * @return fouling resistance, m2 K/W
	 * @throws IllegalArgumentException if the age is negative or not a number
	 */
	double resistanceM2KPerW(double ageS);

	/**
	 * A design value, e.g. of TEMA.
	 *
	 * @param valueM2KPerW resistance, m2 K/W; 0 to 0.1
	 */
	record Constant(double valueM2KPerW) implements Fouling {

		/** A clean surface. */
		public static final Constant CLEAN = new Constant(0);

		/** Checks the range. */
		public Constant {
			Argument.inRange("valueM2KPerW", valueM2KPerW, 0, 0.1);
		}

		@Override
		public double resistanceM2KPerW(double ageS) {
			age(ageS);
			return valueM2KPerW;
		}
	}

	/**
	 * Growth without an end, as of hard scale.
	 *
	 * @param rateM2KPerWPerS growth, m2 K/(W s); 0 to 1e-6
	 */
	record Linear(double rateM2KPerWPerS) implements Fouling {

		/** Checks the range. */
		public Linear {
			Argument.inRange("rateM2KPerWPerS", rateM2KPerWPerS, 0, 1e-6);
		}

		@Override
		public double resistanceM2KPerW(double ageS) {
			return rateM2KPerWPerS * age(ageS);
		}
	}

	/**
	 * Deposition against removal: R (1 - exp(-t / tau)); Kern and Seaton (1959).
	 *
	 * @param finalM2KPerW  resistance that it tends to, m2 K/W; 0 to 0.1
	 * @param timeConstantS tau, s; above 0, at most 1e10
	 */
	record KernSeaton(double finalM2KPerW, double timeConstantS) implements Fouling {

		/** Checks the ranges. */
		public KernSeaton {
			Argument.inRange("finalM2KPerW", finalM2KPerW, 0, 0.1);
			Argument.positive("timeConstantS", timeConstantS, 1e10);
		}

		@Override
		public double resistanceM2KPerW(double ageS) {
			return -finalM2KPerW * Math.expm1(-age(ageS) / timeConstantS);
		}
	}

	private static double age(double ageS) {
		return Argument.inRange("ageS", ageS, 0, Double.MAX_VALUE);
	}
}
