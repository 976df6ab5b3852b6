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

/**
 * What an import would bring in, for a person to look at before anything changes.
 *
 * @param format     how the file was read, e.g. "table separated by ';', decimal comma"
 * @param columns    columns and what they are taken for; empty for JSON
 * @param sampleRows first rows as they stand in the file, for showing; empty for JSON
 * @param cards      cards found; empty if there is a problem
 * @param notes      what concerns the whole file, sentences
 * @param problem    why the file is refused as it stands, or null if it can be imported
 */
public record CardImportPreview(String format, List<ImportColumn> columns, List<List<String>> sampleRows,
		List<ImportedCard> cards, List<String> notes, @Nullable CardImportException problem) {

	/** Copies the lists. */
	public CardImportPreview {
		columns = List.copyOf(columns);
		sampleRows = sampleRows.stream().map(List::copyOf).toList();
		cards = List.copyOf(cards);
		notes = List.copyOf(notes);
	}
}
