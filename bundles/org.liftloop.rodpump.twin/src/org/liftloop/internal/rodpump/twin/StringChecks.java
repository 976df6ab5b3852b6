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

import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.fatigue.StringCheck;
import org.liftloop.rodpump.fatigue.StringChecker;
import org.liftloop.rodpump.fatigue.TaperLoads;
import org.liftloop.rodpump.pump.CardExtremes;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.string.Tubing;
import org.liftloop.rodpump.twin.Catalogues;

/** The rod string as a whole under the loads of a diagnosis. */
public final class StringChecks {

	/** How well a fluid-load line is known, as a part of the fluid load. */
	private static final double LINE_ACCURACY = 0.05;

	private StringChecks() {
	}

	/**
	 * @param diagnosis a diagnosis
	 * @return the design check of its string
	 */
	public static StringCheck of(Diagnosis diagnosis) {
		List<TaperResult> tapers = diagnosis.tapers();
		List<TaperLoads> loads = new ArrayList<>();
		for (int i = 0; i < tapers.size(); i++) {
			double bottomN = i + 1 < tapers.size() ? tapers.get(i + 1).minimumLoadN()
					: pumpLoadN(diagnosis);
			loads.add(new TaperLoads(tapers.get(i).goodman(), bottomN));
		}
		Tubing tubing = diagnosis.input().details().tubing();
		Catalogues catalogues = Catalogues.ofPlatform();
		return new StringChecker(catalogues.rods(), catalogues.tubing(), StringChecker.DEFAULT_BALANCE_TOLERANCE).check(diagnosis.input().string(), loads, diagnosis.input().fluidDensityKgM3(),
				tubing == null ? Double.NaN : tubing.insideDiameterM());
	}

	/**
	 * What the rods carry at the pump on the way down: the lower fluid-load line, since the lowest point of a card of few
	 * harmonics is a ripple. What the line cannot tell from zero is zero.
	 */
	private static double pumpLoadN(Diagnosis diagnosis) {
		double lowestN = CardExtremes.of(diagnosis.motion().pump()).lowestN();
		double lineN = diagnosis.referenceLoads().lowerFluidLoadLineN().orElse(lowestN);
		Estimate fluidLoad = diagnosis.estimate(Quantity.FLUID_LOAD);
		return fluidLoad.isDetermined() && Math.abs(lineN) < LINE_ACCURACY * fluidLoad.value() ? 0 : lineN;
	}
}
