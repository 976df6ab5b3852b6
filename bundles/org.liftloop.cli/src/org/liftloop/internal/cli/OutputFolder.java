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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liftloop.core.operation.OutputException;
import org.liftloop.model.io.AtomicFile;

/**
 * Files to be written to a folder together. Nothing is written before it is known that no file of the user would be
 * overwritten; each file appears whole or not at all.
 */
final class OutputFolder {

	private static final int LONGEST_NAME = 80;

	private final Path folder;
	private final boolean force;
	private final Map<Path, byte[]> files = new LinkedHashMap<>();

	OutputFolder(Path folder, boolean force) {
		this.folder = folder;
		this.force = force;
	}

	OutputFolder add(String name, String text) {
		return add(name, text.getBytes(StandardCharsets.UTF_8));
	}

	OutputFolder add(String name, byte[] content) {
		files.put(folder.resolve(name), content);
		return this;
	}

	/** A file name made of any text: small letters, digits and hyphens. */
	static String fileName(String text) {
		String name = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsLatin}\\p{Digit}]+", "-")
				.replaceAll("^-+|-+$", "");
		return name.isEmpty() ? "card" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	/**
	 * Writes all.
	 *
	 * @return the files written
	 * @throws OutputException if one exists already, or the folder cannot be written to
	 */
	List<Path> write() throws OutputException {
		if (!force) {
			for (Path file : files.keySet()) {
				if (Files.exists(file)) {
					throw new OutputException("'" + file + "' exists already.",
							"Choose another folder by --out, or allow overwriting by --force.");
				}
			}
		}
		try {
			Files.createDirectories(folder);
			for (Map.Entry<Path, byte[]> file : files.entrySet()) {
				AtomicFile.write(file.getKey(), file.getValue());
			}
		} catch (IOException e) {
			throw new OutputException("'" + folder + "' cannot be written to: " + e + ".",
					"Choose another folder by --out.", e);
		}
		return List.copyOf(files.keySet());
	}
}
