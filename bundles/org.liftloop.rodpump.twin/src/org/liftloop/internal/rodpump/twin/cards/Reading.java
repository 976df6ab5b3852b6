/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.DetectedUnit;
import org.liftloop.rodpump.twin.cards.ImportColumn;

/**
 * A card file as read, before units, order and timing are decided.
 *
 * @param format     how the file was read
 * @param columns    columns of a table
 * @param sampleRows first rows of a table
 * @param cards      points by card, in the file's units
 * @param notes      notes on the whole file
 * @param problem    why it could not be read to its end, or null
 */
record Reading(String format, List<ImportColumn> columns, List<List<String>> sampleRows, List<Card> cards,
		List<String> notes, @Nullable CardImportException problem) {

	/**
	 * One card as read.
	 *
	 * @param points           the points
	 * @param layout           what is known of their order
	 * @param positionUnit     unit that header, key or format fixes, or null
	 * @param loadUnit         unit that header, key or format fixes, or null
	 * @param strokesPerMinute speed the file gives, or null
	 */
	record Card(PointList points, Layout layout, @Nullable DetectedUnit positionUnit, @Nullable DetectedUnit loadUnit,
			@Nullable Double strokesPerMinute) {
	}

	/** What a file's layout says about the order of points. */
	enum Layout {
		/** Points in the order of the rows. */
		ROW_ORDER,
		/** Points carry a number. */
		NUMBERED,
		/** Rows hold one position with the loads of both strokes. */
		UP_AND_DOWN
	}

	static @Nullable DetectedUnit fromHeader(@Nullable Unit unit, String header) {
		return unit == null ? null
				: new DetectedUnit(unit, DetectedUnit.Evidence.HEADER,
						"'" + NumberCell.shown(header) + "' names the unit " + unit.symbol() + ".", List.of());
	}
}
