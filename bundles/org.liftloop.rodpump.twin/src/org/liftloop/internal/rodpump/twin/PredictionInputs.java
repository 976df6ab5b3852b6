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

import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.diagnosis.WellDetails;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.TubingSupport;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.unit.UnitKinematics;

/** A mapped well as the predictor takes it. */
public final class PredictionInputs {

	private PredictionInputs() {
	}

	/**
	 * @param known            the well
	 * @param unit             its pumping unit
	 * @param pressures        pressures on both sides of the plunger
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return the well to predict
	 * @throws IllegalArgumentException naming what is out of range
	 */
	public static PredictionInput of(DiagnosisInput known, UnitKinematics unit, PumpPressures pressures,
			double strokesPerMinute) {
		WellDetails details = known.details();
		Double intakePa = pressures.intakePa();
		return new PredictionInput(known.string(), unit, strokesPerMinute, known.dampingRatio(), known.fluidDensityKgM3(),
				known.plungerDiameterM(), pressures.dischargePa(), intakePa == null ? 0 : intakePa)
				.withPath(details.path(), details.friction())
				.withTubing(support(details, known.string().lengthM()));
	}

	/** Unanchored tubing lets the barrel follow the plunger. */
	private static TubingSupport support(WellDetails details, double rodsM) {
		Tubing tubing = details.tubing();
		Double depthM = details.pumpDepthM();
		return tubing == null || tubing.anchored() ? TubingSupport.ANCHORED
				: TubingSupport.unanchored(depthM == null ? rodsM : depthM, tubing.areaM2(), tubing.youngsModulusPa());
	}
}
