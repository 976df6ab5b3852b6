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

/**
 * API sucker-rod grades with their minimum tensile strength (API RP 11BR as cited in the project's formula reference:
 * K and C 90,000 psi, D and KD 115,000 psi).
 */
public enum RodGrade {
	/** Nickel-molybdenum steel for mild corrosion. */
	K(90_000),
	/** Carbon-manganese steel. */
	C(90_000),
	/** Chromium-molybdenum or carbon steel for heavy loads. */
	D(115_000),
	/** Nickel-chromium-molybdenum steel of D strength. */
	KD(115_000);

	private static final double PASCALS_PER_PSI = 6_894.757293168361;

	private final double minimumTensileStrengthPa;

	RodGrade(double minimumTensileStrengthPsi) {
		minimumTensileStrengthPa = minimumTensileStrengthPsi * PASCALS_PER_PSI;
	}

	/** @return minimum tensile strength T, Pa */
	public double minimumTensileStrengthPa() {
		return minimumTensileStrengthPa;
	}

	/** @return name and strength for use in a taper */
	public GradeStrength strength() {
		return new GradeStrength(name(), minimumTensileStrengthPa, true);
	}
}
