/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.RodGrade;
import org.liftloop.model.RodTaper;
import org.liftloop.model.Tubing;
import org.liftloop.model.Well;
import org.liftloop.model.feature.FeatureQuantity;
import org.liftloop.model.feature.QuantityKind;

/** The values of one taper fit each other, and the taper fits into the tubing. */
final class TaperRules {

	private static final double STANDARD_GRAVITY_M_S2 = 9.80665;

	private TaperRules() {
	}

	static void check(RodTaper taper, Findings findings) {
		checkGrade(taper, findings);
		checkWeight(taper, findings);
		checkFit(taper, findings);
	}

	private static void checkGrade(RodTaper taper, Findings findings) {
		boolean custom = taper.getGrade() == RodGrade.CUSTOM;
		if (custom && taper.getMinimumTensileStrengthPa() == null) {
			findings.error(ProblemCode.MISSING, taper, Literals.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA,
					"minimum tensile strength is missing. A custom grade needs it.");
		}
		if (custom && NameRules.isBlank(taper.getCustomGradeName())) {
			findings.warning(ProblemCode.MISSING, taper, Literals.ROD_TAPER__CUSTOM_GRADE_NAME,
					"name of the custom grade is missing.");
		}
		if (!custom && taper.getMinimumTensileStrengthPa() != null) {
			findings.info(ProblemCode.UNUSED, taper, Literals.ROD_TAPER__MINIMUM_TENSILE_STRENGTH_PA,
					"minimum tensile strength is not used: grade " + taper.getGrade() + " has its own.");
		}
		if (!custom && !NameRules.isBlank(taper.getCustomGradeName())) {
			findings.info(ProblemCode.UNUSED, taper, Literals.ROD_TAPER__CUSTOM_GRADE_NAME,
					"name of custom grade is not used: the grade is " + taper.getGrade() + '.');
		}
	}

	/** Weight and diameter give a density. One that no rod can have betrays a wrong unit. */
	private static void checkWeight(RodTaper taper, Findings findings) {
		Double weight = taper.getWeightNPerM();
		Double diameter = taper.getDiameterM();
		if (weight == null || diameter == null || !(weight > 0) || !(diameter > 0)) {
			return;
		}
		double densityKgM3 = weight / (STANDARD_GRAVITY_M_S2 * Math.PI / 4 * diameter * diameter);
		FeatureQuantity.of(Literals.ROD_TAPER__DENSITY_KG_M3)
				.filter(quantity -> !quantity.contains(densityKgM3))
				.ifPresent(quantity -> findings.warning(ProblemCode.CONTRADICTION, taper,
						Literals.ROD_TAPER__WEIGHT_NPER_M,
						"weight " + QuantityKind.WEIGHT_PER_LENGTH.format(weight) + " at a diameter of "
								+ QuantityKind.DIAMETER.format(diameter) + " would be a density of "
								+ QuantityKind.DENSITY.format(densityKgM3)
								+ ", which no rod has. Check the units of both."));
	}

	private static void checkFit(RodTaper taper, Findings findings) {
		// Of the well's rod string, or of a design for it.
		if (taper.eContainer() == null || !(taper.eContainer().eContainer() instanceof Well well)) {
			return;
		}
		Tubing tubing = well.getTubing();
		Double inner = tubing == null ? null : tubing.getInnerDiameterM();
		Double diameter = taper.getDiameterM();
		if (inner != null && diameter != null && diameter >= inner) {
			findings.error(ProblemCode.CONTRADICTION, taper, Literals.ROD_TAPER__DIAMETER_M,
					"diameter " + QuantityKind.DIAMETER.format(diameter) + " does not fit into the tubing of "
							+ QuantityKind.DIAMETER.format(inner) + " inner diameter.");
		}
	}
}
