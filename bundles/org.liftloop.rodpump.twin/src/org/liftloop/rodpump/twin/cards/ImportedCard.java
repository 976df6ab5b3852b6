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
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;

/**
 * One card of a file, in SI units, points in the order of the stroke, otherwise as read.
 *
 * @param name             name within the file, unique there
 * @param points           positions in m and loads in N
 * @param positionUnit     unit the positions had in the file
 * @param loadUnit         unit the loads had in the file
 * @param timing           what the order of points says about time
 * @param timingReason     how that was decided: a sentence
 * @param strokesPerMinute pumping speed, strokes per minute, or null if neither file nor user gave one
 * @param notes            what was found or done while reading, sentences
 */
public record ImportedCard(String name, RawCard points, DetectedUnit positionUnit, DetectedUnit loadUnit,
		CardTiming timing, String timingReason, @Nullable Double strokesPerMinute, List<String> notes) {

	/** Copies the list. */
	public ImportedCard {
		notes = List.copyOf(notes);
	}
}
