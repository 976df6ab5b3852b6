/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.SurfaceCard;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.twin.cards.ImportedCard;

/**
 * A card to analyse, wherever it comes from. Immutable.
 *
 * @param name             name for people
 * @param points           positions in m, loads in N
 * @param timing           what the order of points says about time
 * @param strokesPerMinute pumping speed of the card, strokes per minute, or null to take the well's
 * @param origin           where the card comes from, or empty
 * @param assumptions      what is assumed about the card
 * @param notes            what was noted when it was imported
 */
public record CardSource(String name, RawCard points, CardTiming timing, @Nullable Double strokesPerMinute,
		String origin, List<AssumedValue> assumptions, List<String> notes) {

	/** Copies the lists. */
	public CardSource {
		assumptions = List.copyOf(assumptions);
		notes = List.copyOf(notes);
	}

	/**
	 * Takes a card of the model. Call it in the thread that owns the model.
	 *
	 * @param card card of the model
	 * @return the card to analyse
	 * @throws RefusedException if it has no points, or as many positions as loads are missing
	 */
	public static CardSource of(SurfaceCard card) throws RefusedException {
		String name = card.getName() == null || card.getName().isBlank() ? "without name" : card.getName();
		DoubleArray positions = card.getPositionM();
		DoubleArray loads = card.getLoadN();
		if (positions == null || loads == null || positions.size() == 0 || positions.size() != loads.size()) {
			throw new RefusedException(
					"Card '" + name + "' has " + size(positions) + " positions and " + size(loads) + " loads.",
					"Import the card again.");
		}
		return new CardSource(name, new RawCard(positions.toArray(), loads.toArray()),
				CardTiming.valueOf(card.getTiming().getName()), card.getStrokesPerMinute(),
				card.getOrigin() == null ? "" : card.getOrigin(),
				card.getAssumptions().stream().map(AssumedValue::of).toList(), List.copyOf(card.getNotes()));
	}

	/**
	 * Takes a card just read from a file.
	 *
	 * @param card     card of the file
	 * @param fileName name of the file, for the origin
	 * @return the card to analyse
	 */
	public static CardSource of(ImportedCard card, String fileName) {
		List<String> notes = new ArrayList<>(card.notes());
		List<AssumedValue> assumptions = new ArrayList<>();
		if (card.positionUnit().isAmbiguous()) {
			assumptions.add(new AssumedValue("positionM", card.positionUnit().explanation()));
		}
		if (card.loadUnit().isAmbiguous()) {
			assumptions.add(new AssumedValue("loadN", card.loadUnit().explanation()));
		}
		return new CardSource(card.name(), card.points(), card.timing(), card.strokesPerMinute(), "file " + fileName,
				assumptions, notes);
	}

	private static int size(@Nullable DoubleArray values) {
		return values == null ? 0 : values.size();
	}
}
