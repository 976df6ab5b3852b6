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

import org.liftloop.rodpump.card.SurfaceCard;

/** What a card file may ask for at most; beyond is refused before memory is spent on it. */
public final class ImportBounds {

	/** Largest file, bytes. The largest sound file (all rows at their usual width) has about a quarter of it. */
	public static final int MAXIMUM_FILE_BYTES = 32 * 1024 * 1024;
	/** Most data rows of a table. */
	public static final int MAXIMUM_ROWS = 250_000;
	/** Most cards of a file. */
	public static final int MAXIMUM_CARDS = 1_000;
	/** Most points of one card: what the solver takes. */
	public static final int MAXIMUM_POINTS = SurfaceCard.MAXIMUM_POINTS;
	/** Longest line of a table, characters. */
	public static final int MAXIMUM_LINE_LENGTH = 4_096;
	/** Most columns of a table. */
	public static final int MAXIMUM_COLUMNS = 64;
	/** Deepest nesting of a JSON file. */
	public static final int MAXIMUM_DEPTH = 16;
	/** Longest name taken over from a file, characters. */
	public static final int MAXIMUM_NAME_LENGTH = 120;

	private ImportBounds() {
	}
}
