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

import org.liftloop.model.DampingModel;
import org.liftloop.model.Fluids;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.Tubing;
import org.liftloop.model.Well;

/** A damping model has what it needs. */
final class DampingRules {

	private DampingRules() {
	}

	static void check(Well well, Findings findings) {
		switch (well.getDampingModel()) {
			case RATIO -> {
				// The ratio has a default.
			}
			case ENERGY -> checkEnergy(well, findings);
			case VISCOUS_DRAG -> checkDrag(well, findings);
		}
		if (well.getDownstrokeDampingRatio() != null && well.getDampingModel() != DampingModel.RATIO) {
			findings.info(ProblemCode.UNUSED, well, Literals.WELL__DOWNSTROKE_DAMPING_RATIO,
					"damping ratio on the downstroke has no effect: the damping does not come from ratios.");
		}
	}

	private static void checkEnergy(Well well, Findings findings) {
		if (well.getLiquidRateM3PerS() == null) {
			findings.warning(ProblemCode.MISSING, well, Literals.WELL__LIQUID_RATE_M3_PER_S,
					"liquid rate by test is missing. Damping by energy is not determinable without it.");
		}
		Fluids fluids = well.getFluids();
		if (fluids != null && (fluids.getTubingHeadPressurePa() == null
				|| fluids.getFluidLevelM() == null && fluids.getPumpIntakePressurePa() == null)) {
			findings.warning(ProblemCode.MISSING, well, Literals.WELL__DAMPING_MODEL,
					"damping by energy needs the tubing head pressure, and a fluid level or the pump intake pressure.");
		}
	}

	private static void checkDrag(Well well, Findings findings) {
		Fluids fluids = well.getFluids();
		Tubing tubing = well.getTubing();
		boolean viscosity = fluids != null && fluids.getViscosityPaS() != null;
		boolean diameter = tubing != null && tubing.getInnerDiameterM() != null;
		if (!viscosity || !diameter) {
			findings.warning(ProblemCode.MISSING, well, Literals.WELL__DAMPING_MODEL,
					"damping by viscous drag needs the viscosity of the liquid and the tubing's inner diameter.");
		}
	}
}
