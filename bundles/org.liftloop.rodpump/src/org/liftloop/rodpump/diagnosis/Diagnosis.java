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

import java.util.List;

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.wave.RodMotion;

/**
 * All that one card of a well tells. Immutable.
 *
 * @param input       what was known of the well
 * @param surfaceCard the card
 * @param motion      the march down the rods, in step with the surface card
 * @param tapers      loads and stresses, from top to bottom
 * @param estimates   one per {@link Quantity}, in its order
 * @param loadSanity  whether the measured loads are possible
 * @param harmonics   harmonics the wave equation kept
 * @param reasons     what weakens the card as a whole; empty if nothing does
 */
public record Diagnosis(DiagnosisInput input, SurfaceCard surfaceCard, RodMotion motion, List<TaperResult> tapers,
		List<Estimate> estimates, LoadSanity loadSanity, int harmonics, List<String> reasons) {

	/** What computed this: method. */
	public static final String ALGORITHM = "Gibbs frequency domain or Everitt-Jennings space march, knee rule, API RP 11BR";
	/** Version of the algorithm; changes whenever a number can change. */
	public static final String ALGORITHM_VERSION = "3";

	private static final int QUANTITIES = Quantity.values().length;

	/** Copies the lists. */
	public Diagnosis {
		tapers = List.copyOf(tapers);
		estimates = List.copyOf(estimates);
		reasons = List.copyOf(reasons);
		if (estimates.size() != QUANTITIES) {
			throw new IllegalArgumentException("estimates: one for each quantity is needed, " + estimates.size() + " given");
		}
	}

	/** @return the downhole card, in step with the surface card */
	public PumpCard pumpCard() {
		return motion.pumpCard();
	}

	/**
	 * @param quantity a quantity
	 * @return its estimate
	 */
	public Estimate estimate(Quantity quantity) {
		return estimates.get(quantity.ordinal());
	}

	/** @return loads to draw across the cards; computed when it is asked for */
	public ReferenceLoads referenceLoads() {
		return ReferenceLoads.of(this);
	}

	/**
	 * @return the worst status of the estimates: OK only if every one is. Those refused because an optional datum of the well
	 *         is not known do not count: they say nothing against the card
	 */
	public Status status() {
		Status worst = Status.OK;
		for (Quantity quantity : Quantity.values()) {
			Status status = estimate(quantity).status();
			if (status != Status.OK && input.details().missingFor(quantity).isEmpty()) {
				worst = worst.worst(status);
			}
		}
		return worst;
	}
}
