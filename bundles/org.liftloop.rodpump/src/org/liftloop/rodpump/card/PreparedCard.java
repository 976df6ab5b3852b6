/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

import java.util.List;

import org.liftloop.rodpump.card.CardNote.Weakens;
import org.liftloop.rodpump.result.Status;

/**
 * A card fit for the solver and what was found or done on the way.
 *
 * @param card     the stroke, closed, uniform in time, running the right way
 * @param measures extremes, stroke and area of the points as measured, before any resampling
 * @param notes    notes in the order of the work
 */
public record PreparedCard(SurfaceCard card, CardMeasures measures, List<CardNote> notes) {

	/** Copies the list. */
	public PreparedCard {
		notes = List.copyOf(notes);
	}

	/** @return UNCERTAIN if a note weakens the results, else OK */
	public Status status() {
		return reasons().isEmpty() ? Status.OK : Status.UNCERTAIN;
	}

	/** @return the sentences of the notes that weaken any result */
	public List<String> reasons() {
		return notes.stream().filter(n -> n.kind().weakens() != Weakens.NOTHING).map(CardNote::text).toList();
	}

	/** @return the sentences of the notes that weaken even what is read off the surface card directly */
	public List<String> surfaceReasons() {
		return notes.stream().filter(n -> n.kind().weakens() == Weakens.EVERYTHING).map(CardNote::text).toList();
	}

	/**
	 * @param kind kind of note
	 * @return whether there is one
	 */
	public boolean has(CardNote.Kind kind) {
		return notes.stream().anyMatch(n -> n.kind() == kind);
	}
}
