/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.simulate;

import org.liftloop.core.operation.InputException;

/** A file of a loop or a scenario is refused. The message names the line and the field. */
public final class LoopFileException extends InputException {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final String field;
	private final String fault;

	/**
	 * @param line    line of the file, from 1; 0 if the whole file is meant
	 * @param field   field, e.g. {@code "changes[2].atS"}; empty if none is meant
	 * @param message what is wrong there, a sentence
	 * @param remedy  what to do about it, a sentence
	 */
	public LoopFileException(int line, String field, String message, String remedy) {
		super((line > 0 ? "Line " + line + ": " : "") + (field.isEmpty() ? "" : field + ": ") + message, remedy);
		this.line = line;
		this.field = field;
		fault = message;
	}

	/** @return line of the file, from 1; 0 if the whole file is meant */
	public int line() {
		return line;
	}

	/** @return field, e.g. {@code "changes[2].atS"}; empty if none is meant */
	public String field() {
		return field;
	}

	/** @return what is wrong there, a sentence without the place */
	public String fault() {
		return fault;
	}
}
