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

import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.CardImportPreview;
import org.liftloop.rodpump.twin.cards.ImportedCard;

/** The whole way from text to cards. */
public final class CardFileReader {

	private CardFileReader() {
	}

	/**
	 * @param text     text of the file
	 * @param fileName name of the file
	 * @param options  what the user overrides
	 * @return the cards, or the problem
	 */
	public static CardImportPreview read(String text, String fileName, CardImportOptions options) {
		char first = text.stripLeading().charAt(0);
		Reading reading = first == '{' || first == '[' ? JsonCardReader.read(text)
				: TableCardReader.read(text, options);
		CardImportException problem = reading.problem();
		List<ImportedCard> cards = List.of();
		if (problem == null) {
			try {
				cards = new CardAssembly(options, stem(fileName)).assemble(reading.cards());
			} catch (CardImportException e) {
				problem = e;
			}
		}
		return new CardImportPreview(reading.format(), reading.columns(), reading.sampleRows(), cards, reading.notes(),
				problem);
	}

	private static String stem(String fileName) {
		int dot = fileName.lastIndexOf('.');
		return dot > 0 ? fileName.substring(0, dot) : fileName;
	}
}
