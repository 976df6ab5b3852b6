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

import org.liftloop.core.operation.InputException;

/** A card file is refused. The message names the line and, where there is one, the column; nothing has been changed. */
public final class CardImportException extends InputException {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	/**
	 * @param line    line of the file, from 1; 0 if the whole file is meant
	 * @param column  column of the table or of the JSON text, from 1; 0 if the whole line is meant
	 * @param message what is wrong there
	 * @param remedy  what to do about it
	 */
	public CardImportException(int line, int column, String message, String remedy) {
		super(place(line, column) + message, remedy);
		this.line = line;
		this.column = column;
	}

	private static String place(int line, int column) {
		if (line <= 0) {
			return "";
		}
		return column <= 0 ? "Line " + line + ": " : "Line " + line + ", column " + column + ": ";
	}

	/** @return line of the file, from 1; 0 if the whole file is meant */
	public int line() {
		return line;
	}

	/** @return column, from 1; 0 if the whole line is meant */
	public int column() {
		return column;
	}
}
