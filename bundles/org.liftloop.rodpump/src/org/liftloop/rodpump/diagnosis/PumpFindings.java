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

import java.util.ArrayList;
import java.util.List;

import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.pump.CardExtremes;
import org.liftloop.rodpump.pump.FluidLoadLines;
import org.liftloop.rodpump.pump.Knee;
import org.liftloop.rodpump.pump.KneeRule;
import org.liftloop.rodpump.pump.LoadTransfer;
import org.liftloop.rodpump.pump.PumpCurve;

/**
 * Fillage and fluid load of a downhole card, or the reasons why it holds none.
 *
 * @param strokeM         gross plunger stroke, m
 * @param fillageFraction pump fillage, 0 to 1; NaN if refused
 * @param fluidLoadN      fluid load Fo, N; NaN if refused
 * @param refusals        why there is no fillage; empty if there is one
 */
record PumpFindings(double strokeM, double fillageFraction, double fluidLoadN, List<String> refusals) {

	/** A plunger that moves less than this part of the polished rod's stroke is stuck or parted. */
	static final double MINIMUM_STROKE_FRACTION = 0.02;

	/**
	 * @param card              downhole card
	 * @param harmonics         harmonics the card is made of
	 * @param surfaceStrokeM    polished-rod stroke, m
	 * @param minimumFluidLoadN least fluid load that counts as pumping, N
	 * @param leastOverNoiseN   least fluid load that stands out of the noise, N
	 * @param followMPerN       way of the barrel for each newton of fluid load, m/N; 0 if the tubing is anchored
	 * @param cardRefusals      reasons known before
	 */
	static PumpFindings of(PumpCurve card, int harmonics, double surfaceStrokeM,
			double minimumFluidLoadN, double leastOverNoiseN, double followMPerN, List<String> cardRefusals) {
		CardExtremes extremes = CardExtremes.of(card);
		double strokeM = extremes.strokeM();
		double rangeN = extremes.loadRangeN();
		double workJ = extremes.workJ();
		double leastN = Math.max(minimumFluidLoadN, leastOverNoiseN);
		if (cardRefusals.isEmpty() && strokeM >= MINIMUM_STROKE_FRACTION * surfaceStrokeM && rangeN > 0
				&& rangeN >= leastN && workJ > 0) {
			Knee knee = KneeRule.find(card, extremes);
			FluidLoadLines lines = FluidLoadLines.of(card, knee);
			double fluidLoadN = lines.fluidLoadN();
			if (fluidLoadN >= leastN && fluidLoadN > 0) {
				double fillage = LoadTransfer.of(card, knee, lines, harmonics, followMPerN * fluidLoadN)
						.fillageFraction();
				return new PumpFindings(strokeM, fillage, fluidLoadN, List.of());
			}
			return refused(strokeM, List.of(weak("fluid load", fluidLoadN, minimumFluidLoadN, leastOverNoiseN)));
		}
		List<String> refusals = new ArrayList<>(cardRefusals);
		if (strokeM < MINIMUM_STROKE_FRACTION * surfaceStrokeM) {
			refusals.add("The plunger moves only " + Say.length(strokeM)
					+ ": it is stuck, or the rods are parted. There is no pump stroke to fill.");
		}
		if (rangeN < leastN || rangeN == 0) {
			refusals.add(weak("load range of the downhole card", rangeN, minimumFluidLoadN, leastOverNoiseN));
		}
		if (rangeN > 0 && workJ <= 0) {
			refusals.add("The downhole card gives work back instead of taking it: this is no pumping stroke. Rods, pumping"
					+ " speed or card may not belong together, or the plunger is stuck.");
		}
		return refused(strokeM, refusals);
	}

	private static PumpFindings refused(double strokeM, List<String> refusals) {
		return new PumpFindings(strokeM, Double.NaN, Double.NaN, refusals);
	}

	private static String weak(String what, double loadN, double minimumFluidLoadN, double leastOverNoiseN) {
		String limit = leastOverNoiseN > minimumFluidLoadN
				? "the " + Say.load(leastOverNoiseN) + " that would stand out of the load signal's noise"
				: "the " + Say.load(minimumFluidLoadN) + " that a pump must at least lift";
		return "The " + what + ", " + Say.load(loadN) + ", is below " + limit
				+ ": the pump takes no load. The rods may be parted, the standing valve may leak or the well may flow.";
	}
}
