/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

import java.util.List;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.string.FatigueCurve;
import org.liftloop.rodpump.string.GradeStrength;

/**
 * Modified Goodman stress diagram of API RP 11BR: S_A = (T/4 + 0.5625 Smin) SF, loading = (Smax - Smin)/(S_A - Smin); or
 * that of a maker, whose grade then carries {@link FatigueCurve another line}. Stresses are
 * rod load at the top of the taper over the rod body area.
 *
 * @param grade         steel grade, giving the minimum tensile strength T
 * @param serviceFactor SF for the environment, above 0, at most 1
 */
public record GoodmanDiagram(GradeStrength grade, double serviceFactor) {

	/** Checks the range. */
	public GoodmanDiagram {
		Argument.positive("serviceFactor", serviceFactor, 1);
	}

	/**
	 * @param minStressPa minimum stress, Pa
	 * @return highest allowable stress S_A, Pa; NaN for a material without a curve
	 */
	public double allowableStressPa(double minStressPa) {
		FatigueCurve curve = grade.curve();
		return curve == null ? Double.NaN : (curve.interceptFraction() * grade.minimumTensileStrengthPa() + curve.slope() * minStressPa)
				* serviceFactor;
	}

	/**
	 * Places a taper in the diagram. A negative minimum stress is compression: the number is still given by the same
	 * line, but the diagram does not cover it, so the point is uncertain and buckling is flagged. Where the allowable
	 * range vanishes there is no loading.
	 *
	 * @param minStressPa minimum stress over the stroke, Pa, finite
	 * @param maxStressPa maximum stress over the stroke, Pa, finite, not below the minimum
	 * @return the point
	 * @throws IllegalArgumentException if the stresses are not finite or in the wrong order
	 */
	public GoodmanPoint point(double minStressPa, double maxStressPa) {
		if (!(Double.isFinite(minStressPa) && Double.isFinite(maxStressPa) && maxStressPa >= minStressPa)) {
			throw new IllegalArgumentException("minStressPa " + minStressPa + ", maxStressPa " + maxStressPa
					+ "; both must be finite and the maximum not below the minimum");
		}
		if (grade.curve() == null) {
			return new GoodmanPoint(minStressPa, maxStressPa, Double.NaN, Double.NaN, Status.NOT_DETERMINABLE,
					List.of("The modified Goodman diagram does not describe " + grade.name()
							+ " rods. Compare the stresses with the maker's stress range diagram."));
		}
		double allowablePa = allowableStressPa(minStressPa);
		double allowableRangePa = allowablePa - minStressPa;
		if (allowableRangePa <= 0) {
			return new GoodmanPoint(minStressPa, maxStressPa, allowablePa, Double.NaN, Status.NOT_DETERMINABLE,
					List.of("The minimum stress leaves no allowable range: the rod is loaded beyond the diagram even"
							+ " without any variation."));
		}
		double loading = (maxStressPa - minStressPa) / allowableRangePa;
		List<String> reasons = minStressPa < 0 ? COMPRESSION : List.of();
		return new GoodmanPoint(minStressPa, maxStressPa, allowablePa, loading,
				reasons.isEmpty() ? Status.OK : Status.UNCERTAIN, reasons);
	}

	private static final List<String> COMPRESSION = List.of("The minimum stress is compressive: the modified Goodman"
			+ " diagram does not cover compression, and the rods may buckle.");
}
