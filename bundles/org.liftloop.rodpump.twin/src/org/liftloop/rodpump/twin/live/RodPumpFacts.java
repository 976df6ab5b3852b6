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

import java.util.List;

import org.liftloop.core.control.PlantState;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Key;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSource;
import org.jspecify.annotations.Nullable;

/** What is known of a stroke. */
public final class RodPumpFacts {

	/** The card of the stroke. */
	public static final Key<CardSource> CARD = new Key<>("org.liftloop.rodpump.card", CardSource.class);
	/** Why there is no card, or no analysis of it: a sentence. */
	public static final Key<String> REFUSED = new Key<>("org.liftloop.rodpump.refused", String.class);
	/** The analysis of the card. */
	public static final Key<CardAnalysis> ANALYSIS = new Key<>("org.liftloop.rodpump.analysis", CardAnalysis.class);
	/** What the controller said of itself at the end of the stroke. */
	public static final Key<PlantState> STATE = new Key<>("org.liftloop.rodpump.state", PlantState.class);
	/** Strokes between the one before and this one that were not received. */
	public static final Key<Long> LOST = new Key<>("org.liftloop.rodpump.lost", Long.class);

	private RodPumpFacts() {
		// Only constants and functions.
	}

	/**
	 * @param facts    what is known of a stroke
	 * @param quantity a quantity of the diagnosis
	 * @return its estimate; not determinable when there is no analysis
	 */
	public static Estimate estimate(Facts facts, Quantity quantity) {
		CardAnalysis analysis = facts.get(ANALYSIS);
		return analysis == null ? Estimate.notDeterminable(quantity.id(), quantity.unit(), List.of(reason(facts)))
				: analysis.diagnosis().estimate(quantity);
	}

	/**
	 * @param facts    what is known of a stroke
	 * @param quantity a quantity of the equipment above ground
	 * @return its estimate; not determinable when there is no analysis
	 */
	public static Estimate estimate(Facts facts, EquipmentQuantity quantity) {
		CardAnalysis analysis = facts.get(ANALYSIS);
		return analysis == null ? Estimate.notDeterminable(quantity.id(), quantity.unit(), List.of(reason(facts)))
				: analysis.equipment().estimate(quantity);
	}

	private static String reason(Facts facts) {
		return facts.get(REFUSED, "There is no analysis of the stroke.");
	}

	/**
	 * @param facts what is known of a stroke
	 * @return how far the card's signals can be trusted, 0 to 1; null when there is no analysis
	 */
	public static @Nullable Double confidence(Facts facts) {
		CardAnalysis analysis = facts.get(ANALYSIS);
		return analysis == null ? null : Double.valueOf(analysis.confidence().value());
	}
}
