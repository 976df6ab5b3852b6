/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import org.liftloop.core.twin.Facts;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;

/**
 * What a stroke does to well and equipment: the numbers that limits are about. NaN where one is not known.
 *
 * @param peakLoadN       peak polished-rod load, N
 * @param minimumLoadN    minimum polished-rod load, N
 * @param goodmanLoading  highest Goodman loading, a fraction
 * @param gearboxTorqueNm peak net torque, N m
 * @param displacementM3S displacement of the effective plunger stroke, m3/s
 */
record StrokeLoads(double peakLoadN, double minimumLoadN, double goodmanLoading, double gearboxTorqueNm,
		double displacementM3S) {

	static StrokeLoads of(Facts facts) {
		return new StrokeLoads(RodPumpFacts.estimate(facts, Quantity.PEAK_POLISHED_ROD_LOAD).value(),
				RodPumpFacts.estimate(facts, Quantity.MINIMUM_POLISHED_ROD_LOAD).value(),
				RodPumpFacts.estimate(facts, Quantity.GOODMAN_LOADING).value(),
				magnitude(RodPumpFacts.estimate(facts, EquipmentQuantity.PEAK_TORQUE)),
				RodPumpFacts.estimate(facts, Quantity.NET_PUMP_DISPLACEMENT).value());
	}

	static StrokeLoads of(CardAnalysis analysis) {
		return of(Facts.NONE.with(RodPumpFacts.ANALYSIS, analysis));
	}

	private static double magnitude(Estimate estimate) {
		return Math.abs(estimate.value());
	}

	/**
	 * Corrects a prediction by what the same predictor makes of the present stroke: forces by the difference, the others by
	 * the ratio.
	 *
	 * @param predictedNow what is predicted of the present stroke
	 * @param measured     what is measured of it
	 * @return this prediction, corrected where both are known
	 */
	StrokeLoads corrected(StrokeLoads predictedNow, StrokeLoads measured) {
		return new StrokeLoads(shifted(peakLoadN, predictedNow.peakLoadN, measured.peakLoadN),
				shifted(minimumLoadN, predictedNow.minimumLoadN, measured.minimumLoadN),
				scaled(goodmanLoading, predictedNow.goodmanLoading, measured.goodmanLoading),
				scaled(gearboxTorqueNm, predictedNow.gearboxTorqueNm, measured.gearboxTorqueNm),
				scaled(displacementM3S, predictedNow.displacementM3S, measured.displacementM3S));
	}

	/**
	 * @param factor part of the displacement
	 * @return the same with the displacement times this
	 */
	StrokeLoads displacing(double factor) {
		return new StrokeLoads(peakLoadN, minimumLoadN, goodmanLoading, gearboxTorqueNm, factor * displacementM3S);
	}

	private static double shifted(double predicted, double predictedNow, double measured) {
		double shift = measured - predictedNow;
		return Double.isFinite(shift) ? predicted + shift : predicted;
	}

	private static double scaled(double predicted, double predictedNow, double measured) {
		double ratio = measured / predictedNow;
		return Double.isFinite(ratio) && ratio > 0 ? predicted * ratio : predicted;
	}
}
