/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Replaces the generated sources of the model and of its edit support by those that the model files say. */
public final class Generate {

	private Generate() {
	}

	/**
	 * @param arguments the folder {@code bundles} of the project
	 * @throws IOException if the model is wrong or the sources cannot be written; then nothing has been replaced, or
	 *             the message names what has
	 */
	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
		Path fresh = Files.createTempDirectory("liftloop-codegen");
		try {
			new ModelGenerator(bundles).generateInto(fresh);
			for (String project : new String[] { ModelGenerator.MODEL, ModelGenerator.EDIT }) {
				Path folder = bundles.resolve(project).resolve(ModelGenerator.SOURCES);
				replace(folder, fresh.resolve(project).resolve(ModelGenerator.SOURCES));
				System.out.println("generated " + folder);
			}
		} finally {
			delete(fresh);
		}
	}

	private static void replace(Path folder, Path fresh) throws IOException {
		delete(folder);
		for (Map.Entry<String, Path> file : files(fresh).entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.copy(file.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** All files below a folder by their path in it, with forward slashes. */
	static Map<String, Path> files(Path folder) throws IOException {
		Map<String, Path> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			all.filter(Files::isRegularFile)
					.forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
		}
		return files;
	}

	private static void delete(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException("cannot replace " + file, e);
				}
			});
		}
	}
}
