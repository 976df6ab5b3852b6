/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The materialised products, started as a user starts them: by their script. */
final class Products {

	static final Path ALL = Path.of("..", "..", "releng", "org.liftloop.product", "target", "products", "org.liftloop.product")
			.toAbsolutePath().normalize();

	static final Path LINUX = ALL.resolve("linux/gtk/x86_64/liftloop");
	static final Path WINDOWS = ALL.resolve("win32/win32/x86_64/liftloop");
	static final Path MAC = ALL.resolve("macosx/cocoa/aarch64/liftloop.app/Contents/Eclipse");

	private static final long LIMIT_S = 120;

	/**
	 * What a command left behind.
	 *
	 * @param exitCode exit code of the process
	 * @param out all it wrote to standard output
	 * @param err all it wrote to standard error
	 */
	record Outcome(int exitCode, String out, String err) {
	}

	private Products() {
	}

	/** Runs the Linux product's command line in a folder and waits for its end. */
	static Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
		Path out = Files.createTempFile("liftloop", ".out");
		Path err = Files.createTempFile("liftloop", ".err");
		try {
			Process process = start(folder, Map.of(), arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
			if (!process.waitFor(LIMIT_S, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError("no end within " + LIMIT_S + " s: " + List.of(arguments) + "\n" + Files.readString(err));
			}
			return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	static ProcessBuilder start(Path folder, Map<String, String> environment, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(LINUX.resolve("liftloop").toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().putAll(environment);
		return builder;
	}

	/** Reads the process's output up to the first line that fits, or fails with all that came. */
	static String awaitLine(Process process, Predicate<String> fits) throws Exception {
		StringBuilder seen = new StringBuilder();
		CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> {
			try {
				BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
				String next = reader.readLine();
				while (next != null && !fits.test(next)) {
					synchronized (seen) {
						seen.append(next).append('\n');
					}
					next = reader.readLine();
				}
				return next;
			} catch (IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		});
		String found = line.get(LIMIT_S, TimeUnit.SECONDS);
		if (found == null) {
			synchronized (seen) {
				throw new AssertionError("the process ended without the line; it wrote:\n" + seen);
			}
		}
		return found;
	}
}
