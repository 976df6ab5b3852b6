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

import java.util.Map;

import org.liftloop.internal.rodpump.Argument;

/**
 * Stated errors, one standard deviation each; zero for what is exact. They are taken as independent and normal.
 *
 * @param depthFraction     length of the rods, 0 to {@value #LARGEST_FRACTION}
 * @param rodWeightFraction weight of the rods per length, 0 to {@value #LARGEST_FRACTION}
 * @param loadOffsetN       zero of the load cell, N; 0 to 1e5
 * @param loadGainFraction  scale of the load cell, 0 to {@value #LARGEST_FRACTION}
 * @param phaseDeg          delay of the load against the position, degrees of a stroke; 0 to 30
 * @param speedFraction     pumping speed, 0 to {@value #LARGEST_FRACTION}
 * @param dampingFraction   damping ratio, 0 to {@value #LARGEST_FRACTION}
 */
public record StatedErrors(double depthFraction, double rodWeightFraction, double loadOffsetN, double loadGainFraction,
		double phaseDeg, double speedFraction, double dampingFraction) {

	/** Largest relative error accepted: four of it are still less than the whole. */
	public static final double LARGEST_FRACTION = 0.2;

	/** Largest error of the load cell's zero accepted, N. */
	public static final double LARGEST_OFFSET_N = 1e5;
	/** Largest delay accepted, degrees of a stroke. */
	public static final double LARGEST_PHASE_DEG = 30;

	/** Nothing is wrong. */
	public static final StatedErrors NONE = new StatedErrors(0, 0, 0, 0, 0, 0, 0);

	/** Checks the ranges. */
	public StatedErrors {
		Argument.inRange("depthFraction", depthFraction, 0, LARGEST_FRACTION);
		Argument.inRange("rodWeightFraction", rodWeightFraction, 0, LARGEST_FRACTION);
		Argument.inRange("loadOffsetN", loadOffsetN, 0, LARGEST_OFFSET_N);
		Argument.inRange("loadGainFraction", loadGainFraction, 0, LARGEST_FRACTION);
		Argument.inRange("phaseDeg", phaseDeg, 0, LARGEST_PHASE_DEG);
		Argument.inRange("speedFraction", speedFraction, 0, LARGEST_FRACTION);
		Argument.inRange("dampingFraction", dampingFraction, 0, LARGEST_FRACTION);
	}

	/**
	 * @param sizes standard deviations in {@link ErrorSource#unit()}; a source that is missing is exact
	 * @return the errors
	 * @throws IllegalArgumentException if one is out of range
	 */
	public static StatedErrors of(Map<ErrorSource, Double> sizes) {
		return new StatedErrors(size(sizes, ErrorSource.DEPTH), size(sizes, ErrorSource.ROD_WEIGHT),
				size(sizes, ErrorSource.LOAD_OFFSET), size(sizes, ErrorSource.LOAD_GAIN), size(sizes, ErrorSource.PHASE),
				size(sizes, ErrorSource.SPEED), size(sizes, ErrorSource.DAMPING));
	}

	private static double size(Map<ErrorSource, Double> sizes, ErrorSource source) {
		Double size = sizes.get(source);
		return size == null ? 0 : size.doubleValue();
	}

	/**
	 * @param source a source
	 * @return the largest error accepted, in {@link ErrorSource#unit()}
	 */
	public static double largest(ErrorSource source) {
		return switch (source) {
		case LOAD_OFFSET -> LARGEST_OFFSET_N;
		case PHASE -> LARGEST_PHASE_DEG;
		case DEPTH, ROD_WEIGHT, LOAD_GAIN, SPEED, DAMPING -> LARGEST_FRACTION;
		};
	}

	/**
	 * @param source a source
	 * @return its standard deviation in {@link ErrorSource#unit()}
	 */
	public double of(ErrorSource source) {
		return switch (source) {
		case DEPTH -> depthFraction;
		case ROD_WEIGHT -> rodWeightFraction;
		case LOAD_OFFSET -> loadOffsetN;
		case LOAD_GAIN -> loadGainFraction;
		case PHASE -> phaseDeg;
		case SPEED -> speedFraction;
		case DAMPING -> dampingFraction;
		};
	}

	/**
	 * @param factor factor, 0 or more
	 * @return all errors times the factor
	 */
	public StatedErrors times(double factor) {
		return new StatedErrors(factor * depthFraction, factor * rodWeightFraction, factor * loadOffsetN,
				factor * loadGainFraction, factor * phaseDeg, factor * speedFraction, factor * dampingFraction);
	}
}
