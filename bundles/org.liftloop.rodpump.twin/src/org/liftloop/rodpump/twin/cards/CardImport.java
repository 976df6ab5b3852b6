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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.liftloop.internal.rodpump.twin.cards.CardFileReader;
import org.liftloop.internal.rodpump.twin.cards.ImportBounds;
import org.liftloop.internal.rodpump.twin.cards.SourceText;

/**
 * Reads dynamometer cards from a file: the one importer behind the wizard and the command line.
 *
 * <p>
 * Tables (CSV, TSV, any of tab, semicolon, comma, blank; decimal point or comma; comments with {@code #}; quoted
 * cells) and JSON are read. Columns, units, order and timing are detected, each with its reason, and each can be
 * overridden by {@link CardImportOptions}. A file is hostile until shown otherwise: size, rows, cards, points, line
 * length and nesting are bounded. Reading changes nothing.
 */
public final class CardImport {

	private CardImport() {
	}

	/**
	 * Looks at a file without refusing it: for a preview.
	 *
	 * @param file    card file
	 * @param options what the user overrides
	 * @return what would be imported, or the problem that stands against it
	 */
	public static CardImportPreview inspect(Path file, CardImportOptions options) {
		try {
			return inspect(content(file), fileName(file), options);
		} catch (CardImportException e) {
			return refused(e);
		}
	}

	/**
	 * Looks at the content of a file without refusing it: for a preview.
	 *
	 * @param content  bytes of the file
	 * @param fileName name of the file; cards without a name of their own are called by it
	 * @param options  what the user overrides
	 * @return what would be imported, or the problem that stands against it
	 */
	public static CardImportPreview inspect(byte[] content, String fileName, CardImportOptions options) {
		try {
			return CardFileReader.read(SourceText.decode(content), fileName, options);
		} catch (CardImportException e) {
			return refused(e);
		}
	}

	/**
	 * Reads the cards of a file.
	 *
	 * @param file    card file
	 * @param options what the user overrides
	 * @return at least one card, in the order of the file
	 * @throws CardImportException if the file cannot be read as it stands
	 */
	public static List<ImportedCard> read(Path file, CardImportOptions options) throws CardImportException {
		return cards(inspect(content(file), fileName(file), options));
	}

	/**
	 * Reads the cards of a file's content.
	 *
	 * @param content  bytes of the file
	 * @param fileName name of the file; cards without a name of their own are called by it
	 * @param options  what the user overrides
	 * @return at least one card, in the order of the file
	 * @throws CardImportException if the file cannot be read as it stands
	 */
	public static List<ImportedCard> read(byte[] content, String fileName, CardImportOptions options)
			throws CardImportException {
		return cards(inspect(content, fileName, options));
	}

	private static List<ImportedCard> cards(CardImportPreview preview) throws CardImportException {
		CardImportException problem = preview.problem();
		if (problem != null) {
			throw problem;
		}
		return preview.cards();
	}

	private static CardImportPreview refused(CardImportException problem) {
		return new CardImportPreview("not read", List.of(), List.of(), List.of(), List.of(), problem);
	}

	private static String fileName(Path file) {
		Path name = file.getFileName();
		return name == null ? file.toString() : name.toString();
	}

	private static byte[] content(Path file) throws CardImportException {
		if (!Files.exists(file)) {
			throw new CardImportException(0, 0, "There is no file '" + file + "'.", "Check the path.");
		}
		if (!Files.isRegularFile(file)) {
			throw new CardImportException(0, 0, "'" + file + "' is not a file.", "Give a file that holds cards.");
		}
		try {
			long size = Files.size(file);
			if (size > ImportBounds.MAXIMUM_FILE_BYTES) {
				throw SourceText.tooLarge(size);
			}
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new CardImportException(0, 0, "'" + file + "' cannot be read: " + e.getMessage() + ".",
					"Check the file and its permissions.");
		}
	}
}
