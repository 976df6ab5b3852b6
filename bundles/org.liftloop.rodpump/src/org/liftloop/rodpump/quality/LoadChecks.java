/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import static org.liftloop.rodpump.quality.QualityMeasure.judged;

import java.util.List;

import org.liftloop.internal.rodpump.Range;
import org.liftloop.internal.rodpump.Say;

/**
 * Whether the measured loads are possible at all with the stated rods: the lowest load cannot stay above their weight in
 * air, the highest not below their weight in fluid.
 */
final class LoadChecks {

	/** Excess, as a part of the rods' buoyant weight, at which the score is a half. */
	private static final double LIMIT = 0.05;

	private LoadChecks() {
	}

	static List<QualityMeasure> of(JudgedWell well, Range loadN) {
		double weightN = well.buoyantWeightN();
		double limitN = LIMIT * weightN;
		double excessN = loadN.lowest() - well.string().weightInAirN();
		double deficitN = weightN - loadN.highest();
		return List.of(
				judged(Measure.MINIMUM_LOAD_EXCESS, excessN, limitN, Score.falling(Math.max(0, excessN), limitN), excessN > 0
						? "Impossible load: the lowest load exceeds the weight of the rods in air by " + Say.load(excessN)
								+ ". Check the load cell's zero and scale and the rod data."
						: "The lowest load is below the weight of the rods in air, as it must be."),
				judged(Measure.PEAK_LOAD_DEFICIT, deficitN, limitN, Score.falling(Math.max(0, deficitN), limitN),
						deficitN > 0
								? "Impossible load: the highest load is below the buoyant weight of the rods by "
										+ Say.load(deficitN)
										+ ". The rods may be parted, or the load cell or the rod data are wrong."
								: "The highest load is above the buoyant weight of the rods, as it must be."));
	}
}
