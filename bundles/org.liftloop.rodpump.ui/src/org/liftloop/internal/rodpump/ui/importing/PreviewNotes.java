/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.liftloop.rodpump.card.CardNote;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.twin.cards.ImportedCard;

/** What is to be said about a card before it is imported. */
final class PreviewNotes {

	private PreviewNotes() {
	}

	/**
	 * @param card a card
	 * @param strokesPerMinute the speed for cards without one of their own
	 * @return how it was read, and what an analysis will do to it: reversed, open, duplicate points
	 */
	static List<String> of(ImportedCard card, Optional<Double> strokesPerMinute) {
		List<String> notes = new ArrayList<>();
		notes.add(card.positionUnit().explanation());
		notes.add(card.loadUnit().explanation());
		notes.add(card.timingReason());
		notes.addAll(card.notes());
		Optional<Double> speed = Optional.ofNullable(card.strokesPerMinute()).or(() -> strokesPerMinute);
		speed.filter(value -> value > 0).ifPresent(value -> notes.addAll(preparation(card, value)));
		return notes.stream().distinct().toList();
	}

	private static List<String> preparation(ImportedCard card, double strokesPerMinute) {
		try {
			return new CardPreparation(card.timing()).prepare(card.points(), strokesPerMinute).notes().stream()
					.map(CardNote::text).toList();
		} catch (IllegalArgumentException e) {
			// A refusal of the card, or a speed that no pumping unit runs at.
			return List.of(NLS.bind(Messages.Preview_cannotAnalyse, e.getMessage()));
		}
	}
}
