/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import java.util.List;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * The rods from the polished rod down to the pump.
 *
 * @param tapers sections from top to bottom, 1 to {@value #MAXIMUM_TAPERS}
 */
public record RodString(List<RodTaper> tapers) {

	/** More sections than any string is built of; bounds the work a damaged file can ask for. */
	public static final int MAXIMUM_TAPERS = 50;

	/**
	 * Constant of API RP 11L: natural frequency of a uniform steel string times its length, 245,000 ft/min, in m/s.
	 */
	public static final double API_FREQUENCY_LENGTH_M_PER_S = 245_000 * 0.3048 / 60;

	private static final int FREQUENCY_SCAN_STEPS = 256;
	private static final double FREQUENCY_RELATIVE_ACCURACY = 1e-12;
	private static final int FREQUENCY_MAXIMUM_EVALUATIONS = 200;

	/** Checks the number of tapers. */
	public RodString {
		tapers = List.copyOf(tapers);
		if (tapers.isEmpty() || tapers.size() > MAXIMUM_TAPERS) {
			throw new IllegalArgumentException(
					"tapers: " + tapers.size() + " given; a rod string has 1 to " + MAXIMUM_TAPERS);
		}
	}

	/** @return total length, m */
	public double lengthM() {
		return tapers.stream().mapToDouble(RodTaper::lengthM).sum();
	}

	/** @return weight in air Wr, couplings included, N */
	public double weightInAirN() {
		return tapers.stream().mapToDouble(RodTaper::weightInAirN).sum();
	}

	/**
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @return buoyant weight Wrf, N
	 */
	public double buoyantWeightN(double fluidDensityKgM3) {
		return buoyantWeightBelowN(0, fluidDensityKgM3);
	}

	/**
	 * @param taper            index of a taper, 0 = top
	 * @param fluidDensityKgM3 density of the fluid in the tubing, kg/m3
	 * @return buoyant weight of this taper and all below it, N
	 */
	public double buoyantWeightBelowN(int taper, double fluidDensityKgM3) {
		return tapers.subList(taper, tapers.size()).stream().mapToDouble(t -> t.buoyantWeightN(fluidDensityKgM3))
				.sum();
	}

	/** @return spring constant kr of the string: load at the bottom for 1 m stretch, N/m */
	public double springConstantNPerM() {
		return 1 / tapers.stream().mapToDouble(t -> t.lengthM() / t.axialStiffnessN()).sum();
	}

	/** @return time a stress wave takes from one end to the other, s */
	public double travelTimeS() {
		return tapers.stream().mapToDouble(t -> t.lengthM() / t.waveSpeedMPerS()).sum();
	}

	/** @return mean wave speed: length over travel time, m/s */
	public double meanWaveSpeedMPerS() {
		return lengthM() / travelTimeS();
	}

	/**
	 * Fundamental frequency of the string, held at the top and free at the bottom: the first zero of the load at the
	 * lower end in the undamped transfer matrix. For a uniform string this is a/(4L).
	 *
	 * @return natural frequency No' from the string's own elasticity and weight, Hz
	 */
	public double naturalFrequencyHz() {
		double travelTimeS = travelTimeS();
		UnivariateFunction load = phase -> bottomLoadOfUnitTopLoad(phase / travelTimeS);
		double low = 0;
		for (int i = 1; i <= FREQUENCY_SCAN_STEPS; i++) {
			double high = Math.PI * i / FREQUENCY_SCAN_STEPS;
			if (load.value(high) <= 0) {
				double phase = new BrentSolver(FREQUENCY_RELATIVE_ACCURACY, FREQUENCY_RELATIVE_ACCURACY)
						.solve(FREQUENCY_MAXIMUM_EVALUATIONS, load, low, high);
				return phase / (2 * Math.PI * travelTimeS);
			}
			low = high;
		}
		throw new IllegalStateException("no natural frequency below half a wave in " + this);
	}

	/**
	 * Frequency factor Fc of API RP 11L: how much stiffer a tapered string rings than a uniform one of the same wave
	 * speed. Computed, not looked up; RP 11L's table gives 1.082 for rods No. 76 with a third of 7/8 in.
	 *
	 * @return Fc, dimensionless; 1 for a uniform string
	 */
	public double frequencyFactor() {
		return naturalFrequencyHz() * 4 * travelTimeS();
	}

	/**
	 * Natural frequency as API RP 11L counts it: 245,000 / L[ft] strokes a minute for the uniform steel string, times
	 * {@link #frequencyFactor()}. Engineers compare pumping speeds with this one.
	 *
	 * @return natural frequency, Hz
	 */
	public double apiNaturalFrequencyHz() {
		return API_FREQUENCY_LENGTH_M_PER_S / lengthM() * frequencyFactor();
	}

	/**
	 * The same make of string, longer or shorter, heavier or lighter: for asking what an error of the well's data does.
	 *
	 * @param lengthFactor length of each taper over its length, above 0
	 * @param weightFactor weight per length of each taper over its weight, above 0
	 * @return the string
	 * @throws IllegalArgumentException if a taper leaves the ranges of {@link RodTaper}
	 */
	public RodString scaled(double lengthFactor, double weightFactor) {
		return new RodString(tapers.stream().map(t -> new RodTaper(t.lengthM() * lengthFactor, t.diameterM(),
				t.weightNPerM() * weightFactor, t.youngsModulusPa(), t.grade(), t.serviceFactor())).toList());
	}

	private double bottomLoadOfUnitTopLoad(double angularFrequencyPerS) {
		double displacement = 0;
		double load = 1;
		for (RodTaper taper : tapers) {
			double speed = taper.waveSpeedMPerS();
			double phase = angularFrequencyPerS * taper.lengthM() / speed;
			double impedance = taper.axialStiffnessN() * angularFrequencyPerS / speed;
			double cos = Math.cos(phase);
			double sin = Math.sin(phase);
			double below = displacement * cos + load * sin / impedance;
			load = load * cos - displacement * impedance * sin;
			displacement = below;
		}
		return load;
	}
}
