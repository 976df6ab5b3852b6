/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.card.CardNote;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.card.CardRefusedException;

/**
 * What an analysis would say of the points of a card: reversed, open, with equal points, or no card at all.
 *
 * @param notes   notes of the preparation; empty if the card is refused
 * @param refusal why the points are no card: a sentence, or null
 */
public record CardCheck(List<CardNote> notes, @Nullable String refusal) {

	/** What is checked is geometry: any valid speed gives the same notes. */
	private static final double ANY_STROKES_PER_MINUTE = 1;

	/** Copies the list. */
	public CardCheck {
		notes = List.copyOf(notes);
	}

	/**
	 * @param card card of a file
	 * @return what an analysis would say of it
	 */
	public static CardCheck of(ImportedCard card) {
		try {
			return new CardCheck(
					new CardPreparation(card.timing()).prepare(card.points(), ANY_STROKES_PER_MINUTE).notes(), null);
		} catch (CardRefusedException e) {
			return new CardCheck(List.of(), e.getMessage());
		}
	}
}
