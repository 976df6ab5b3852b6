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

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A {@code .liftloop} file could not be read or written. The message is a sentence for the user: it names the file,
 * the line and column where they are known, what is wrong and what to do.
 *
 * @since 0.1.0
 */
public final class FieldFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What went wrong, for callers that act on it. */
	public enum Kind {
		/** The file or stream cannot be opened or read to its end. */
		UNREADABLE,
		/** The file passes a bound of {@link FieldStore}. */
		TOO_LARGE,
		/** The text is no XML, or ends too early. */
		DAMAGED,
		/** The text holds something that no field file may: a DOCTYPE, or a reference to another file. */
		FORBIDDEN,
		/** The text is XML, but no field. */
		NOT_A_FIELD,
		/** The text is a field with an element, attribute or value that the format does not know. */
		INVALID_CONTENT,
		/** The file was written by a newer version of the program. */
		NEWER,
		/** The field could not be written, or not without losing what the file holds now. */
		NOT_WRITTEN
	}

	private final Kind kind;
	private final String fileName;
	private final int line;
	private final int column;

	FieldFileException(Kind kind, String fileName, String problem, @Nullable Throwable cause) {
		this(kind, fileName, 0, 0, problem, cause);
	}

	FieldFileException(Kind kind, String fileName, int line, int column, String problem, @Nullable Throwable cause) {
		super(message(fileName, line, column, problem), cause);
		this.kind = kind;
		this.fileName = fileName;
		this.line = Math.max(0, line);
		this.column = Math.max(0, column);
	}

	private static String message(String fileName, int line, int column, String problem) {
		String place = line < 1 ? "" : column < 1 ? ", line " + line : ", line " + line + ", column " + column;
		return fileName + place + ": " + problem;
	}

	/** @return what went wrong */
	public Kind kind() {
		return kind;
	}

	/** @return the name of the file, as the caller gave it */
	public String fileName() {
		return fileName;
	}

	/** @return the line of the problem, from 1; 0 where it has none */
	public int line() {
		return line;
	}

	/** @return the column of the problem, from 1; 0 where it has none */
	public int column() {
		return column;
	}
}
