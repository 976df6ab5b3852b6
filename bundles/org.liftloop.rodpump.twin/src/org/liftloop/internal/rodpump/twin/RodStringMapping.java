/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.ModelPackage;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.twin.AssumedValue;

/** Maps the rods of a well. */
final class RodStringMapping {

	private final List<String> missing;
	private final List<AssumedValue> assumptions;

	RodStringMapping(List<String> missing, List<AssumedValue> assumptions) {
		this.missing = missing;
		this.assumptions = assumptions;
	}

	@Nullable
	RodString map(org.liftloop.model.@Nullable RodString rods) {
		if (rods == null || rods.getTapers().isEmpty()) {
			missing.add("There are no rods: add the tapers from top to bottom.");
			return null;
		}
		List<RodTaper> tapers = new ArrayList<>();
		for (int i = 0; i < rods.getTapers().size(); i++) {
			RodTaper mapped = taper(rods.getTapers().get(i), i + 1);
			if (mapped != null) {
				tapers.add(mapped);
			}
		}
		if (tapers.size() < rods.getTapers().size()) {
			return null;
		}
		try {
			return new RodString(tapers);
		} catch (IllegalArgumentException e) {
			missing.add(WellMapping.sentence(e));
			return null;
		}
	}

	private @Nullable RodTaper taper(org.liftloop.model.RodTaper taper, int number) {
		Double lengthM = taper.getLengthM();
		Double diameterM = taper.getDiameterM();
		GradeStrength grade = grade(taper, number);
		if (lengthM == null) {
			missing.add("Taper " + number + " has no length.");
		}
		if (diameterM == null) {
			missing.add("Taper " + number + " has no diameter.");
		}
		if (lengthM == null || diameterM == null || grade == null) {
			return null;
		}
		try {
			return new RodTaper(lengthM, diameterM, weightNPerM(taper, diameterM, number), taper.getYoungsModulusPa(),
					grade, taper.getServiceFactor());
		} catch (IllegalArgumentException e) {
			missing.add("Taper " + number + ": " + WellMapping.sentence(e));
			return null;
		}
	}

	/** The weight as entered, else that of a bar of the taper's density, which is noted. */
	private double weightNPerM(org.liftloop.model.RodTaper taper, double diameterM, int number) {
		Double weightNPerM = taper.getWeightNPerM();
		if (weightNPerM != null) {
			return weightNPerM;
		}
		double byDensityNPerM = taper.getDensityKgM3() * RodTaper.STANDARD_GRAVITY_M_S2 * Math.PI / 4 * diameterM
				* diameterM;
		boolean entered = taper.eIsSet(ModelPackage.Literals.ROD_TAPER__DENSITY_KG_M3);
		assumptions.add(new AssumedValue("rodString", String.format(Locale.ROOT,
				"Taper %d: the weight of %.2f N/m is computed from %s density of %.0f kg/m3.", number, byDensityNPerM,
				entered ? "the entered" : "the default", taper.getDensityKgM3())));
		return byDensityNPerM;
	}

	private @Nullable GradeStrength grade(org.liftloop.model.RodTaper taper, int number) {
		if (taper.getGrade() != org.liftloop.model.RodGrade.CUSTOM) {
			return RodGrade.valueOf(taper.getGrade().getName()).strength();
		}
		Double strengthPa = taper.getMinimumTensileStrengthPa();
		if (strengthPa == null) {
			missing.add("Taper " + number + " is of a custom grade but has no minimum tensile strength.");
			return null;
		}
		String name = WellMapping.text(taper.getCustomGradeName());
		try {
			return GradeStrength.custom(name.isBlank() ? "custom" : name, strengthPa);
		} catch (IllegalArgumentException e) {
			missing.add("Taper " + number + ": " + WellMapping.sentence(e));
			return null;
		}
	}
}
