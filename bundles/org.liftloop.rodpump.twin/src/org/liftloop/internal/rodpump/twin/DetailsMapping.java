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

import org.jspecify.annotations.Nullable;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.Well;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.path.SurveyStation;
import org.liftloop.rodpump.path.WellPath;
import org.liftloop.rodpump.pump.PlungerFit;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.wave.RodFriction;

/**
 * Maps what a diagnosis can do without. What is not known costs the results that need it; what is wrong is said and left
 * out.
 */
final class DetailsMapping {

	private final Well well;
	private final List<String> problems;

	DetailsMapping(Well well, List<String> problems) {
		this.well = well;
		this.problems = problems;
	}

	/** A part of the details that a value out of range may spoil. */
	private interface Part<T> {
		T make();
	}

	/**
	 * @param fluidDensityKgM3 density of the liquid in the tubing, kg/m3
	 * @return the details
	 */
	WellDetails map(double fluidDensityKgM3) {
		WellPath path = orElse("survey", this::path, WellPath.VERTICAL);
		RodFriction friction = orElse("friction",
				() -> new RodFriction(well.getRodFrictionCoefficient(), well.getStuffingBoxFrictionN()), RodFriction.NONE);
		DownholePump pump = well.getPump();
		Double depthM = pump == null ? null : pump.getDepthM();
		WellDetails details = WellDetails.NONE.withPath(path, friction).withTubing(orNull("tubing", this::tubing), depthM);
		Fluids fluids = well.getFluids();
		if (depthM != null && fluids != null && fluids.getTubingHeadPressurePa() != null) {
			PumpPressures pressures = PumpPressures.of(well, fluidDensityKgM3, path.trueVerticalDepthM(depthM));
			details = details.withPressures(pressures.dischargePa(), pressures.intakePa());
		}
		return details.withProduction(orNull("plunger", this::plungerFit), well.getRuntimeHoursPerDay(),
				fluids == null ? null : fluids.getFormationVolumeFactor());
	}

	private WellPath path() {
		List<SurveyStation> stations = new ArrayList<>();
		for (org.liftloop.model.SurveyStation station : well.getSurvey()) {
			Double depthM = station.getMeasuredDepthM();
			Double inclinationRad = station.getInclinationRad();
			Double azimuthRad = station.getAzimuthRad();
			if (depthM == null || inclinationRad == null) {
				throw new IllegalArgumentException("a station has no depth or no inclination");
			}
			stations.add(new SurveyStation(depthM, inclinationRad, azimuthRad == null ? 0 : azimuthRad));
		}
		return WellPath.of(stations);
	}

	private @Nullable Tubing tubing() {
		org.liftloop.model.Tubing tubing = well.getTubing();
		Double insideM = tubing == null ? null : tubing.getInnerDiameterM();
		Double outsideM = tubing == null ? null : tubing.getOuterDiameterM();
		return tubing == null || insideM == null || outsideM == null ? null
				: new Tubing(insideM, outsideM, tubing.getYoungsModulusPa(), tubing.isAnchored());
	}

	private @Nullable PlungerFit plungerFit() {
		DownholePump pump = well.getPump();
		Fluids fluids = well.getFluids();
		Double lengthM = pump == null ? null : pump.getPlungerLengthM();
		Double clearanceM = pump == null ? null : pump.getPlungerClearanceM();
		Double viscosityPaS = fluids == null ? null : fluids.getViscosityPaS();
		return lengthM == null || clearanceM == null || viscosityPaS == null ? null
				: new PlungerFit(lengthM, clearanceM, viscosityPaS);
	}

	private <T> T orElse(String what, Part<T> part, T otherwise) {
		try {
			return part.make();
		} catch (IllegalArgumentException e) {
			problems.add("The " + what + " is not taken into account: " + WellMapping.sentence(e));
			return otherwise;
		}
	}

	private <T> @Nullable T orNull(String what, Part<@Nullable T> part) {
		try {
			return part.make();
		} catch (IllegalArgumentException e) {
			problems.add("The " + what + " is not taken into account: " + WellMapping.sentence(e));
			return null;
		}
	}
}
