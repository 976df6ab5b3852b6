/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

/**
 * The first record of a log that does not hold.
 *
 * @param kind     what is wrong
 * @param file     name of the file in the log's folder
 * @param line     line of the file, from 1; 0 if the file itself is missing
 * @param sequence number that the record should have
 * @param message  what is wrong there: a sentence
 */
public record LogProblem(Kind kind, String file, long line, long sequence, String message) {

	/** What can be wrong with a record. */
	public enum Kind {
		/** The line is no record. */
		PARSE,
		/** The record does not have the number that is due: records are missing, twice there or out of order. */
		SEQUENCE,
		/** The record does not follow the one before it: that one was changed, removed or replaced. */
		CHAIN,
		/** The record's content is not the one that its hash was made from. */
		HASH,
		/** A file of the log is missing. */
		FILE
	}

	/** @return place and problem in one sentence */
	public String sentence() {
		String place = line == 0 ? file : file + ", line " + line;
		return place + ", record " + sequence + ": " + message;
	}
}
