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
 * High-strength grades as makers sell them; never API grades. Strengths and curve are the makers' minimum figures
 * (140,000 psi); rods of one maker may differ, and the surface-hardened HY have their makers' own stress ranges beside.
 */
public enum MakerGrade {
	/** High-strength low-alloy steel, through-hardened. */
	HL,
	/** High-strength special-alloy steel. */
	HS,
	/** Surface-hardened (induction) steel. */
	HY;

	private static final double MINIMUM_TENSILE_STRENGTH_PSI = 140_000;
	private static final double PASCALS_PER_PSI = 6_894.757293168361;

	/** @return minimum tensile strength T, Pa */
	public double minimumTensileStrengthPa() {
		return MINIMUM_TENSILE_STRENGTH_PSI * PASCALS_PER_PSI;
	}

	/** @return name, strength and curve for use in a taper */
	public GradeStrength strength() {
		return new GradeStrength(name(), minimumTensileStrengthPa(), false, FatigueCurve.MAKER_T_2_8);
	}
}
