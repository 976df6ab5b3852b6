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

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * The known data of Form 11L-1.
 *
 * @param pumpDepthM           pump depth L, m; above 0, at most 10,000
 * @param fluidLevelM          net lift H: depth of the fluid level in the annulus, m; above 0, at most L
 * @param strokesPerMinute     pumping speed N, 1/min; above 0, at most 60
 * @param strokeM              polished-rod stroke S, m; above 0, at most 15
 * @param plungerDiameterM     plunger diameter D, m; above 0, at most 0.3
 * @param specificGravity      specific gravity G of the fluid; above 0, at most 2
 * @param rodWeightNPerM       mean weight of the rods in air Wr, couplings included, N/m; above 0, at most 500
 * @param rodElasticPerN       elastic constant of the rods Er: stretch by length and load, 1/N; above 0, at most 1e-6
 * @param frequencyFactor      frequency factor Fc of the tapers, 1 to 1.5
 * @param tubingElasticPerN    elastic constant of the tubing Et, 1/N; zero if the tubing is anchored; at most 1e-6
 * @param pumpFillageFraction  pump fillage, above 0, at most 1
 * @param hasSteelRods         whether all rods are of steel
 */
public record Rp11lInput(double pumpDepthM, double fluidLevelM, double strokesPerMinute, double strokeM,
		double plungerDiameterM, double specificGravity, double rodWeightNPerM, double rodElasticPerN,
		double frequencyFactor, double tubingElasticPerN, double pumpFillageFraction, boolean hasSteelRods) {

	/** Rods below this modulus are not of steel, Pa. */
	private static final double LEAST_STEEL_MODULUS_PA = 1.7e11;

	/** Checks the ranges. */
	public Rp11lInput {
		Argument.positive("pumpDepthM", pumpDepthM, 10_000);
		Argument.positive("fluidLevelM", fluidLevelM, pumpDepthM);
		Argument.positive("strokesPerMinute", strokesPerMinute, 60);
		Argument.positive("strokeM", strokeM, 15);
		Argument.positive("plungerDiameterM", plungerDiameterM, 0.3);
		Argument.positive("specificGravity", specificGravity, 2);
		Argument.positive("rodWeightNPerM", rodWeightNPerM, 500);
		Argument.positive("rodElasticPerN", rodElasticPerN, 1e-6);
		Argument.inRange("frequencyFactor", frequencyFactor, 1, 1.5);
		Argument.inRange("tubingElasticPerN", tubingElasticPerN, 0, 1e-6);
		Argument.positive("pumpFillageFraction", pumpFillageFraction, 1);
	}

	/**
	 * With weight, elastic constant and frequency factor computed from the rods instead of read from the tables.
	 *
	 * @param string              rods, reaching to the pump
	 * @param fluidLevelM         net lift H, m
	 * @param strokesPerMinute    pumping speed N, 1/min
	 * @param strokeM             polished-rod stroke S, m
	 * @param plungerDiameterM    plunger diameter D, m
	 * @param specificGravity     specific gravity G of the fluid
	 * @param tubingElasticPerN   elastic constant of the tubing Et, 1/N; zero if the tubing is anchored
	 * @param pumpFillageFraction pump fillage
	 * @return the input
	 */
	public static Rp11lInput of(RodString string, double fluidLevelM, double strokesPerMinute, double strokeM,
			double plungerDiameterM, double specificGravity, double tubingElasticPerN, double pumpFillageFraction) {
		double lengthM = string.lengthM();
		boolean steel = string.tapers().stream().mapToDouble(RodTaper::youngsModulusPa).min()
				.orElse(0) >= LEAST_STEEL_MODULUS_PA;
		// A sinker bar can bring the factor below one; the form's tables know no such string.
		return new Rp11lInput(lengthM, fluidLevelM, strokesPerMinute, strokeM, plungerDiameterM, specificGravity,
				string.weightInAirN() / lengthM, 1 / (string.springConstantNPerM() * lengthM),
				Math.max(1, string.frequencyFactor()), tubingElasticPerN, pumpFillageFraction, steel);
	}
}
