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

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;

/** A text file of any length that appears whole or not at all. */
final class OutputFile {

	/**
	 * Writes the text.
	 *
	 * @param <R> what it gives
	 */
	@FunctionalInterface
	interface Body<R> {
		R write(Writer writer) throws OperationException;
	}

	private OutputFile() {
	}

	/**
	 * Writes beside the file and then into its place: a run that is cancelled or fails leaves what was there.
	 *
	 * @throws OutputException if the file exists and may not be overwritten, or cannot be written
	 */
	static <R> R write(Path file, boolean force, Body<R> body) throws OperationException {
		if (!force && Files.exists(file)) {
			throw new OutputException("'" + file + "' exists already.",
					"Choose another file by --out, or allow overwriting by --force.");
		}
		Path partial = file.resolveSibling(file.getFileName() + ".part");
		try {
			R result;
			try (Writer writer = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
				result = body.write(writer);
			}
			Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
			return result;
		} catch (IOException e) {
			throw new OutputException("'" + file + "' cannot be written to: " + e + ".", "Choose another file by --out.",
					e);
		} finally {
			delete(partial);
		}
	}

	private static void delete(Path partial) throws OutputException {
		try {
			Files.deleteIfExists(partial);
		} catch (IOException e) {
			throw new OutputException("'" + partial + "' cannot be removed: " + e + ".", "Remove it.", e);
		}
	}
}
