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

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;

/**
 * What fatigue needs to know of a rod's material.
 *
 * @param name                     grade name as printed, e.g. {@code "D"} or a maker's name
 * @param minimumTensileStrengthPa minimum tensile strength T, Pa; above 0, at most 5e9
 * @param apiGrade                 whether the grade is an API one. A maker's high-strength grade has its own fatigue
 *                                 curve and must not be presented as API
 * @param curve                    line of allowable stress; an API grade has the one of API RP 11BR. Null where only the
 *                                 maker knows the stress range, as of fibreglass
 */
public record GradeStrength(String name, double minimumTensileStrengthPa, boolean apiGrade,
		@Nullable FatigueCurve curve) {

	/** Checks the ranges. */
	public GradeStrength {
		name = Argument.text("grade name", name);
		Argument.positive("minimumTensileStrengthPa", minimumTensileStrengthPa, 5e9);
		if (apiGrade && curve != FatigueCurve.API_RP_11BR) {
			throw new IllegalArgumentException("grade " + name + " is an API grade; its curve is that of API RP 11BR");
		}
	}

	/**
	 * A steel grade with the curve of API RP 11BR.
	 *
	 * @param name                     grade name
	 * @param minimumTensileStrengthPa minimum tensile strength, Pa
	 * @param apiGrade                 whether the grade is an API one
	 */
	public GradeStrength(String name, double minimumTensileStrengthPa, boolean apiGrade) {
		this(name, minimumTensileStrengthPa, apiGrade, FatigueCurve.API_RP_11BR);
	}

	/**
	 * @param name                     maker's name
	 * @param minimumTensileStrengthPa minimum tensile strength, Pa
	 * @return fibreglass or another material whose stress range only its maker knows
	 */
	public static GradeStrength withoutGoodman(String name, double minimumTensileStrengthPa) {
		return new GradeStrength(name, minimumTensileStrengthPa, false, null);
	}

	/**
	 * @param name                     maker's name
	 * @param minimumTensileStrengthPa minimum tensile strength, Pa
	 * @return a grade that is not an API grade
	 */
	public static GradeStrength custom(String name, double minimumTensileStrengthPa) {
		return new GradeStrength(name, minimumTensileStrengthPa, false);
	}
}
