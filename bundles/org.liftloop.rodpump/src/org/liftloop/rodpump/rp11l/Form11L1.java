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
import java.util.Locale;

/**
 * The lines of Form 11L-1 before the charts. Loads are carried in whole pounds, as the form's examples do.
 *
 * @param input                  known data
 * @param fluidLoadN             Fo = 0.340 G D^2 H, N
 * @param rodComplianceMPerN     1/kr = Er L, m/N
 * @param strokeLoadN            Skr: load that stretches the rods by the stroke, N
 * @param loadRatio              Fo/Skr
 * @param speedRatio             N/No = N L/245,000
 * @param taperedSpeedRatio      N/No' = (N/No)/Fc
 * @param tubingComplianceMPerN  1/kt = Et L, m/N
 * @param rodWeightN             W = Wr L, N
 * @param buoyantRodWeightN      Wrf = W (1 - 0.128 G), N
 * @param weightRatio            Wrf/Skr
 */
public record Form11L1(Rp11lInput input, double fluidLoadN, double rodComplianceMPerN, double strokeLoadN,
		double loadRatio, double speedRatio, double taperedSpeedRatio, double tubingComplianceMPerN, double rodWeightN,
		double buoyantRodWeightN, double weightRatio) {

	/** Highest speed ratio N/No and N/No' on the charts. */
	public static final double MAXIMUM_SPEED_RATIO = 0.6;
	/** Highest load ratio Fo/Skr on the charts. */
	public static final double MAXIMUM_LOAD_RATIO = 0.6;
	/** Fillage from which a pump counts as full. */
	public static final double FULL_PUMP_FILLAGE = 0.95;

	private static final double FLUID_LOAD_CONSTANT = 0.340;
	private static final double FREQUENCY_CONSTANT_FT_PER_MIN = 245_000;
	private static final double BUOYANCY_CONSTANT = 0.128;

	/**
	 * @param input known data
	 * @return the lines
	 */
	public static Form11L1 of(Rp11lInput input) {
		double depthFt = input.pumpDepthM() / FieldUnits.FOOT_M;
		double strokeIn = input.strokeM() / FieldUnits.INCH_M;
		double plungerIn = input.plungerDiameterM() / FieldUnits.INCH_M;
		double fluidLoadN = FieldUnits.wholePoundsN(FLUID_LOAD_CONSTANT * input.specificGravity() * plungerIn
				* plungerIn * input.fluidLevelM() / FieldUnits.FOOT_M);
		double rodComplianceInPerLb = input.rodElasticPerN() / FieldUnits.ELASTIC_PER_N * depthFt;
		double tubingComplianceInPerLb = input.tubingElasticPerN() / FieldUnits.ELASTIC_PER_N * depthFt;
		double strokeLoadN = FieldUnits.wholePoundsN(strokeIn / rodComplianceInPerLb);
		double speedRatio = input.strokesPerMinute() * depthFt / FREQUENCY_CONSTANT_FT_PER_MIN;
		double weightN = FieldUnits
				.wholePoundsN(input.rodWeightNPerM() * FieldUnits.FOOT_M / FieldUnits.POUND_N * depthFt);
		double buoyantN = FieldUnits.wholePoundsN(
				weightN / FieldUnits.POUND_N * (1 - BUOYANCY_CONSTANT * input.specificGravity()));
		double metresPerNewton = FieldUnits.INCH_M / FieldUnits.POUND_N;
		return new Form11L1(input, fluidLoadN, rodComplianceInPerLb * metresPerNewton, strokeLoadN,
				fluidLoadN / strokeLoadN, speedRatio, speedRatio / input.frequencyFactor(),
				tubingComplianceInPerLb * metresPerNewton, weightN, buoyantN, buoyantN / strokeLoadN);
	}

	/**
	 * @return why the method does not hold for this well, as sentences; empty if it does. The charts were made for
	 *         conventional units, steel rods and pumps that fill, and end at 0.6 on both axes
	 */
	public List<String> outsideOfTheMethod() {
		List<String> reasons = new ArrayList<>();
		if (!input.hasSteelRods()) {
			reasons.add("API RP 11L holds for steel rods only.");
		}
		if (input.pumpFillageFraction() < FULL_PUMP_FILLAGE) {
			reasons.add(String.format(Locale.ROOT,
					"API RP 11L holds for a full pump; this one fills to %.0f %%.",
					Double.valueOf(100 * input.pumpFillageFraction())));
		}
		limit(reasons, "N/No", speedRatio, MAXIMUM_SPEED_RATIO);
		limit(reasons, "Fo/Skr", loadRatio, MAXIMUM_LOAD_RATIO);
		return List.copyOf(reasons);
	}

	private static void limit(List<String> reasons, String name, double value, double highest) {
		if (value > highest) {
			reasons.add(String.format(Locale.ROOT, "%s is %.3f: the charts of API RP 11L end at %.1f.", name,
					Double.valueOf(value), Double.valueOf(highest)));
		}
	}
}
