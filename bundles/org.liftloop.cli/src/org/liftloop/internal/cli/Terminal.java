/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.Secrets;

/**
 * Where a command is run: its streams, its caller's folder, its clock. Commands touch nothing else of the process, so
 * that tests run them in place.
 *
 * @param out         results
 * @param err         messages and progress
 * @param folder      the caller's folder, to which relative paths belong
 * @param clock       for the time in reports
 * @param program     program and version, e.g. "Liftloop 0.1.0"
 * @param interactive whether a person watches: progress is shown then
 * @param vault       where passwords come from
 */
record Terminal(PrintStream out, PrintStream err, Path folder, Clock clock, String program, boolean interactive,
		Vault vault) {

	/** Where a command's passwords come from. Opened when one is needed, so that other commands ask for nothing. */
	interface Vault {

		/**
		 * @return the secure storage
		 * @throws RefusedException if it cannot be opened
		 */
		Secrets open() throws RefusedException;

		/**
		 * @param what whose password, for the person who is asked
		 * @return the password as typed, the caller's to wipe; null if there is nobody to ask
		 */
		char @Nullable [] ask(String what);
	}

	/**
	 * @param text a path as typed
	 * @return the path, relative ones from the caller's folder
	 * @throws InputException if the text is no path
	 */
	Path path(String text) throws InputException {
		try {
			return folder.resolve(text).normalize();
		} catch (InvalidPathException e) {
			throw new InputException("'" + text + "' is not a path: " + e.getReason() + ".", "Correct the path.", e);
		}
	}
}
