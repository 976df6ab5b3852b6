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

import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.Fluids;
import org.liftloop.model.Tubing;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.string.RodSize;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.rodpump.wave.AnnulusDrag;
import org.liftloop.rodpump.wave.DampingModel;
import org.liftloop.rodpump.wave.DampingRatio;
import org.liftloop.rodpump.wave.EnergyDamping;

/**
 * Maps where the damping of a well's rods comes from. Who chose a model is not given the numbers of another: what the model
 * needs and does not have stops the analysis.
 */
final class DampingMapping {

	private final Well well;
	private final List<String> missing;

	DampingMapping(Well well, List<String> missing) {
		this.well = well;
		this.missing = missing;
	}

	/**
	 * @param input the well without damping model
	 * @return its damping model; null for the ratio of the input, or if it is to be found from each card
	 */
	@Nullable
	DampingModel model(DiagnosisInput input) {
		return switch (well.getDampingModel()) {
			case RATIO -> ratio(input);
			case ENERGY -> null;
			case VISCOUS_DRAG -> drag(input);
		};
	}

	/**
	 * @param input the well with its details
	 * @return power that lifts the liquid, W, if the damping is to be found by energy from each card; else null
	 */
	@Nullable
	Double liftingPowerW(DiagnosisInput input) {
		if (well.getDampingModel() != org.liftloop.model.DampingModel.ENERGY) {
			return null;
		}
		WellDetails details = input.details();
		Double rateM3PerS = well.getLiquidRateM3PerS();
		Double dischargePa = details.dischargePressurePa();
		Double intakePa = details.fluidLevelIntakePa();
		if (rateM3PerS == null) {
			missing.add("Damping by energy needs the liquid rate of a well test.");
		}
		if (dischargePa == null || intakePa == null) {
			missing.add("Damping by energy needs the lift of the liquid: enter the pump's depth, the tubing head pressure,"
					+ " and a fluid level or the pump intake pressure.");
		}
		if (rateM3PerS == null || dischargePa == null || intakePa == null) {
			return null;
		}
		double densityKgM3 = input.fluidDensityKgM3();
		double liftM = Math.max(0, dischargePa - intakePa) / (densityKgM3 * RodTaper.STANDARD_GRAVITY_M_S2);
		try {
			return EnergyDamping.hydraulicPowerW(rateM3PerS, densityKgM3, liftM);
		} catch (IllegalArgumentException e) {
			missing.add("Damping by energy: " + WellMapping.sentence(e));
			return null;
		}
	}

	private @Nullable DampingModel ratio(DiagnosisInput input) {
		Double down = well.getDownstrokeDampingRatio();
		if (down == null || down == input.dampingRatio()) {
			return null;
		}
		try {
			return new DampingRatio(input.dampingRatio(), down);
		} catch (IllegalArgumentException e) {
			missing.add("Damping ratio on the downstroke: " + WellMapping.sentence(e));
			return null;
		}
	}

	private @Nullable DampingModel drag(DiagnosisInput input) {
		Fluids fluids = well.getFluids();
		Tubing tubing = well.getTubing();
		Double viscosityPaS = fluids == null ? null : fluids.getViscosityPaS();
		Double insideM = tubing == null ? null : tubing.getInnerDiameterM();
		if (viscosityPaS == null) {
			missing.add("Damping by viscous drag needs the viscosity of the liquid.");
		}
		if (insideM == null) {
			missing.add("Damping by viscous drag needs the tubing's inner diameter.");
		}
		OptionalDouble couplingM = smallestCouplingM(input.string().tapers());
		if (couplingM.isEmpty()) {
			missing.add("Damping by viscous drag needs the diameter of the couplings: no rod is of a size in the catalogue.");
		}
		if (viscosityPaS == null || insideM == null || couplingM.isEmpty()) {
			return null;
		}
		try {
			return new AnnulusDrag(viscosityPaS, insideM, couplingM.getAsDouble(), input.plungerDiameterM());
		} catch (IllegalArgumentException e) {
			missing.add("Damping by viscous drag: " + WellMapping.sentence(e));
			return null;
		}
	}

	private static OptionalDouble smallestCouplingM(List<RodTaper> tapers) {
		return tapers.stream().flatMap(taper -> Catalogues.ofPlatform().rods().ofDiameter(taper.diameterM()).stream())
				.mapToDouble(RodSize::fullCouplingM).filter(Double::isFinite).min();
	}
}
