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
import org.liftloop.rodpump.card.CardMeasures;

/**
 * Whether the measured loads are possible at all: rods in motion cannot weigh more than in air for a whole stroke, nor
 * less than in fluid. The lowest load can never stay above the weight in air, the highest never below the buoyant weight,
 * unless the load cell is wrong, the well data are, or the rods are parted. Load differences stay valid.
 *
 * @param minimumAboveAirN  by how much MPRL exceeds the rod weight in air, N; zero if it does not
 * @param peakBelowBuoyantN by how much PPRL falls short of the buoyant rod weight, N; zero if it does not
 */
public record LoadSanity(double minimumAboveAirN, double peakBelowBuoyantN) {

	/** Both loads possible. */
	static final LoadSanity SOUND = new LoadSanity(0, 0);

	static LoadSanity of(CardMeasures card, double weightInAirN, double buoyantWeightN) {
		double minimumLoadN = card.minimumLoadN();
		double peakLoadN = card.peakLoadN();
		return minimumLoadN <= weightInAirN && peakLoadN >= buoyantWeightN ? SOUND
				: new LoadSanity(Math.max(0, minimumLoadN - weightInAirN), Math.max(0, buoyantWeightN - peakLoadN));
	}

	/** @return whether both loads are possible */
	public boolean isSound() {
		return minimumAboveAirN == 0 && peakBelowBuoyantN == 0;
	}

	/** @return sentences for a field engineer; empty if sound */
	public List<String> reasons() {
		if (isSound()) {
			return List.of();
		}
		List<String> reasons = new ArrayList<>(2);
		if (minimumAboveAirN > 0) {
			reasons.add("Impossible load: the minimum load exceeds the weight of the rods in air by "
					+ Say.load(minimumAboveAirN)
					+ ". Check the load cell's zero and the rod data; load differences remain valid.");
		}
		if (peakBelowBuoyantN > 0) {
			reasons.add("Impossible load: the peak load is below the buoyant weight of the rods by "
					+ Say.load(peakBelowBuoyantN)
					+ ". The rods may be parted, or the load cell or the rod data are wrong.");
		}
		return reasons;
	}
}
