/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.liftloop.model.io.FieldFileException.Kind;

/** Decodes UTF-8 strictly: a byte that is wrong is told by line, not replaced by a question mark. */
final class Utf8Text {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Utf8Text() {
	}

	/**
	 * @return the text without byte order mark
	 * @throws FieldFileException if the bytes are no UTF-8
	 */
	static String decode(byte[] content, String fileName) throws FieldFileException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(content);
		// UTF-8 never decodes to more characters than it has bytes.
		CharBuffer characters = CharBuffer.allocate(content.length);
		CoderResult result = decoder.decode(bytes, characters, true);
		if (result.isError()) {
			throw new FieldFileException(Kind.DAMAGED, fileName, lineOf(content, bytes.position()), 0,
					"the file is damaged (a byte is no UTF-8). Restore it from a backup or the local history; it was "
							+ "not changed.",
					null);
		}
		characters.flip();
		boolean marked = characters.hasRemaining() && characters.get(0) == BYTE_ORDER_MARK;
		return characters.subSequence(marked ? 1 : 0, characters.remaining()).toString();
	}

	private static int lineOf(byte[] content, int position) {
		int line = 1;
		for (int i = 0; i < position; i++) {
			if (content[i] == '\n') {
				line++;
			}
		}
		return line;
	}
}
