/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.wave.DampingModel;
import org.liftloop.rodpump.wave.DampingRatio;
import org.liftloop.rodpump.wave.EverittJenningsSolver;
import org.liftloop.rodpump.wave.GibbsSolver;
import org.liftloop.rodpump.wave.HarmonicChoice;
import org.liftloop.rodpump.wave.RodWavePlan;

/** Which solution of the wave equation a well needs. */
final class WaveChoice {

	private WaveChoice() {
	}

	/** What tells how many harmonics of a card to keep; of separate damping coefficients their mean. */
	static HarmonicChoice harmonics(DiagnosisInput input, double strokesPerMinute, int points) {
		DampingModel given = input.details().damping();
		double ratio = given == null ? input.dampingRatio() : given.meanRatio(input.string(), strokesPerMinute);
		return new HarmonicChoice(input.string(), ratio, strokesPerMinute, points);
	}

	/**
	 * The frequency solution where it holds: vertical, no friction, one damping coefficient within its range. Else the march
	 * through space.
	 */
	static RodWavePlan plan(DiagnosisInput input, double strokesPerMinute, int points, int harmonics) {
		WellDetails details = input.details();
		RodString string = input.string();
		DampingModel given = details.damping();
		DampingModel damping = given == null ? new DampingRatio(input.dampingRatio()) : given;
		if (damping.isUniform() && details.friction().isNone() && details.path().isVertical()) {
			double ratio = given == null ? input.dampingRatio()
					: DampingRatio.ratioOf(string, damping.tapers(string, strokesPerMinute).get(0).upPerS());
			if (ratio <= GibbsSolver.MAXIMUM_DAMPING_RATIO) {
				return new GibbsSolver(string, input.fluidDensityKgM3(), ratio, harmonics).plan(strokesPerMinute,
						points);
			}
		}
		return new EverittJenningsSolver(string, input.fluidDensityKgM3(), damping, details.friction(), details.path(),
				harmonics).plan(strokesPerMinute, points);
	}
}
