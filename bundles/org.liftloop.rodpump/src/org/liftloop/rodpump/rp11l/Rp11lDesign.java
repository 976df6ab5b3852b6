/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.rp11l;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.liftloop.rodpump.result.Estimate;

/**
 * Form 11L-1 filled in. Immutable. Clegg (SWPSC) found the method's own scatter above 7 % on loads and 10 % on torque.
 *
 * @param form      lines before the charts
 * @param readings  chart values
 * @param estimates one per {@link Rp11lQuantity}, in its order; all refused outside of the method
 */
public record Rp11lDesign(Form11L1 form, ChartReadings readings, List<Estimate> estimates) {

	private static final double DISPLACEMENT_CONSTANT = 0.1166;
	private static final double POWER_CONSTANT = 2.53e-6;
	private static final double BALANCE_CONSTANT = 1.06;
	private static final String COMPUTED = "The chart values were computed with the wave equation; they were not read from"
			+ " the charts of API RP 11L.";

	/** Copies the list. */
	public Rp11lDesign {
		estimates = List.copyOf(estimates);
	}

	/**
	 * @param form     lines before the charts
	 * @param readings chart values for Fo/Skr, N/No and N/No' of the form
	 * @return the form filled in
	 */
	public static Rp11lDesign of(Form11L1 form, ChartReadings readings) {
		List<String> refusals = form.outsideOfTheMethod();
		List<String> doubts = readings.origin() == ChartReadings.Origin.COMPUTED ? List.of(COMPUTED) : List.of();
		List<Estimate> estimates = new ArrayList<>();
		for (Rp11lQuantity quantity : Rp11lQuantity.values()) {
			if (refusals.isEmpty()) {
				double value = formula(quantity).applyAsDouble(new Lines(form, readings));
				estimates.add(Estimate.of(quantity.id(), value, quantity.unit(), doubts));
			} else {
				estimates.add(Estimate.notDeterminable(quantity.id(), quantity.unit(), refusals));
			}
		}
		return new Rp11lDesign(form, readings, estimates);
	}

	/**
	 * @param quantity a quantity
	 * @return its estimate
	 */
	public Estimate estimate(Rp11lQuantity quantity) {
		return estimates.get(quantity.ordinal());
	}

	private static ToDoubleFunction<Lines> formula(Rp11lQuantity quantity) {
		return switch (quantity) {
			case PLUNGER_STROKE -> Lines::plungerStrokeM;
			case PUMP_DISPLACEMENT -> Lines::displacementM3PerS;
			case PEAK_POLISHED_ROD_LOAD -> Lines::peakLoadN;
			case MINIMUM_POLISHED_ROD_LOAD -> Lines::minimumLoadN;
			case PEAK_TORQUE -> Lines::peakTorqueNm;
			case POLISHED_ROD_POWER -> Lines::powerW;
			case COUNTERBALANCE_EFFECT -> Lines::counterbalanceN;
		};
	}

	/** The lines after the charts. */
	private record Lines(Form11L1 form, ChartReadings readings) {

		double plungerStrokeM() {
			return readings.strokeRatio() * form.input().strokeM() - form.fluidLoadN() * form.tubingComplianceMPerN();
		}

		double displacementM3PerS() {
			double plungerIn = form.input().plungerDiameterM() / FieldUnits.INCH_M;
			return DISPLACEMENT_CONSTANT * plungerStrokeM() / FieldUnits.INCH_M * form.input().strokesPerMinute()
					* plungerIn * plungerIn * FieldUnits.BARREL_PER_DAY_M3_PER_S;
		}

		double peakLoadN() {
			return form.buoyantRodWeightN() + readings.peakLoad() * form.strokeLoadN();
		}

		double minimumLoadN() {
			return form.buoyantRodWeightN() - readings.minimumLoad() * form.strokeLoadN();
		}

		double peakTorqueNm() {
			return readings.torque() * form.strokeLoadN() * form.input().strokeM() / 2 * readings.torqueAdjustment();
		}

		double powerW() {
			double strokeIn = form.input().strokeM() / FieldUnits.INCH_M;
			return readings.power() * form.strokeLoadN() / FieldUnits.POUND_N * strokeIn
					* form.input().strokesPerMinute() * POWER_CONSTANT * FieldUnits.HORSEPOWER_W;
		}

		double counterbalanceN() {
			return BALANCE_CONSTANT * (form.buoyantRodWeightN() + form.fluidLoadN() / 2);
		}
	}
}
