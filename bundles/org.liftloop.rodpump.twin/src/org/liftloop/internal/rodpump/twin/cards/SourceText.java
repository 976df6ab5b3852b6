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

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.liftloop.rodpump.twin.cards.CardImportException;

/** The text of a card file: UTF-8, or UTF-16 where a byte order mark says so (spreadsheets write that). */
public final class SourceText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private SourceText() {
	}

	/**
	 * @param bytes content of the file
	 * @return its text without byte order mark
	 * @throws CardImportException if the content is empty, too large, or not text
	 */
	public static String decode(byte[] bytes) throws CardImportException {
		if (bytes.length > ImportBounds.MAXIMUM_FILE_BYTES) {
			throw tooLarge(bytes.length);
		}
		String text = decode(bytes, charset(bytes));
		if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
			text = text.substring(1);
		}
		if (text.isBlank()) {
			throw new CardImportException(0, 0, "The file is empty.", "Choose a file that holds a card.");
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			throw notText(lineAt(text, nul));
		}
		return text;
	}

	/**
	 * @param bytes size of a file
	 * @return the refusal of a file of that size
	 */
	public static CardImportException tooLarge(long bytes) {
		return new CardImportException(0, 0,
				"The file has " + bytes / (1024 * 1024) + " MiB; card files are read up to "
						+ ImportBounds.MAXIMUM_FILE_BYTES / (1024 * 1024) + " MiB.",
				"Split it into files of some cards each.");
	}

	private static String decode(byte[] bytes, Charset charset) throws CardImportException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(buffer).toString();
		} catch (CharacterCodingException e) {
			// The decoder stops at the byte it cannot read; all before it is sound.
			throw notText(lineAt(new String(bytes, 0, buffer.position(), charset), Integer.MAX_VALUE));
		}
	}

	private static Charset charset(byte[] bytes) {
		if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		return StandardCharsets.UTF_8;
	}

	private static int lineAt(String text, int index) {
		return 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
	}

	private static CardImportException notText(int line) {
		return new CardImportException(line, 0, "This is not text in UTF-8.",
				"Save the card as CSV or JSON in UTF-8.");
	}
}
