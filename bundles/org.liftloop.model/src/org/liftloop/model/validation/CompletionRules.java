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

import org.jspecify.annotations.Nullable;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.PumpType;
import org.liftloop.model.Tubing;
import org.liftloop.model.Well;
import org.liftloop.model.feature.QuantityKind;

/** Pump, tubing and fluids fit each other. */
final class CompletionRules {

	private CompletionRules() {
	}

	static void check(DownholePump pump, Findings findings) {
		Tubing tubing = pump.eContainer() instanceof Well well ? well.getTubing() : null;
		Double inner = tubing == null ? null : tubing.getInnerDiameterM();
		Double plunger = pump.getPlungerDiameterM();
		if (inner == null || plunger == null || plunger < inner) {
			return;
		}
		String text = "plunger diameter " + QuantityKind.DIAMETER.format(plunger)
				+ " is not smaller than the tubing's inner diameter " + QuantityKind.DIAMETER.format(inner) + '.';
		if (pump.getType() == PumpType.INSERT_TOP_ANCHORED || pump.getType() == PumpType.INSERT_BOTTOM_ANCHORED) {
			findings.error(ProblemCode.CONTRADICTION, pump, Literals.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M,
					text + " An insert pump is run through the tubing.");
		} else {
			findings.warning(ProblemCode.DOUBTFUL, pump, Literals.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M,
					text + " Right only for an oversized pump with an on-off tool.");
		}
	}

	static void check(Tubing tubing, Findings findings) {
		Double inner = tubing.getInnerDiameterM();
		Double outer = tubing.getOuterDiameterM();
		if (inner != null && outer != null && outer <= inner) {
			findings.error(ProblemCode.CONTRADICTION, tubing, Literals.TUBING__OUTER_DIAMETER_M,
					"outer diameter " + QuantityKind.DIAMETER.format(outer) + " is not larger than inner diameter "
							+ QuantityKind.DIAMETER.format(inner) + '.');
		}
		if (!tubing.isAnchored() && (inner == null || outer == null)) {
			findings.warning(ProblemCode.MISSING, tubing,
					inner == null ? Literals.TUBING__INNER_DIAMETER_M : Literals.TUBING__OUTER_DIAMETER_M,
					"a diameter is missing. The stretch of tubing without anchor needs both.");
		}
	}

	static void check(Fluids fluids, Findings findings) {
		if (fluids.getWaterCut() == null) {
			findings.warning(ProblemCode.MISSING, fluids, Literals.FLUIDS__WATER_CUT,
					"water cut is missing. Without it the density of the liquid is not determinable.");
		} else if (fluids.mixtureDensityKgM3() == null) {
			findings.warning(ProblemCode.MISSING, fluids, Literals.FLUIDS__OIL_DENSITY_KG_M3,
					"oil density is missing. Without it the density of the liquid is not determinable.");
		}
		Double oil = fluids.getOilDensityKgM3();
		if (oil != null && oil > fluids.getWaterDensityKgM3()) {
			findings.warning(ProblemCode.DOUBTFUL, fluids, Literals.FLUIDS__OIL_DENSITY_KG_M3,
					"oil density " + QuantityKind.DENSITY.format(oil) + " is above the water density "
							+ QuantityKind.DENSITY.format(fluids.getWaterDensityKgM3()) + ". Check that they are not "
							+ "exchanged.");
		}
		checkLevel(fluids, findings);
	}

	private static void checkLevel(Fluids fluids, Findings findings) {
		Double level = fluids.getFluidLevelM();
		Double depth = fluids.eContainer() instanceof Well well ? pumpDepthM(well) : null;
		if (level != null && depth != null && level > depth) {
			findings.warning(ProblemCode.CONTRADICTION, fluids, Literals.FLUIDS__FLUID_LEVEL_M,
					"fluid level at " + QuantityKind.LENGTH.format(level) + " is below the pump at "
							+ QuantityKind.LENGTH.format(depth) + ". The level is a depth from the surface.");
		}
	}

	private static @Nullable Double pumpDepthM(Well well) {
		return well.getPump() == null ? null : well.getPump().getDepthM();
	}
}
