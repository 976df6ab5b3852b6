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

import org.liftloop.rodpump.card.CardNote;
import org.liftloop.rodpump.card.PreparedCard;

/**
 * What is known against a card before its loads are looked at.
 *
 * @param surface         sentences that weaken what is read off the surface card
 * @param motion          sentences that weaken what the wave equation computes; holds those of {@code surface}
 * @param fillageRefusals sentences for which a fillage is refused
 */
record CardReasons(List<String> surface, List<String> motion, List<String> fillageRefusals) {

	/** Nothing is known against the card. */
	static final CardReasons NONE = new CardReasons(List.of(), List.of(), List.of());

	static CardReasons of(PreparedCard card) {
		if (card.notes().isEmpty()) {
			return NONE;
		}
		List<String> refusals = card.notes().stream()
				.filter(n -> n.kind() == CardNote.Kind.OPEN_CARD || n.kind() == CardNote.Kind.NO_WORK)
				.map(CardNote::text).toList();
		return new CardReasons(card.surfaceReasons(), card.reasons(), refusals);
	}
}
