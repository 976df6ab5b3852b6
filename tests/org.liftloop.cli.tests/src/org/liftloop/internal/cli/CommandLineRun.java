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

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * One run of the command line, in place.
 *
 * @param code exit code
 * @param out  what went to the output
 * @param err  what went to the messages
 */
record CommandLineRun(int code, String out, String err) {

	static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

	static CommandLineRun of(Path folder, String... arguments) {
		return of(folder, new MemoryVault(null), arguments);
	}

	/** A run with passwords that outlive it. */
	static CommandLineRun of(Path folder, Terminal.Vault vault, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), folder, Clock.fixed(NOW, ZoneOffset.UTC),
				"Liftloop 0.1.0", false, vault);
		int code = Liftloop.run(terminal, arguments);
		return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The output as JSON; fails if it holds anything else. */
	JsonObject json() {
		return JsonParser.parseString(out).getAsJsonObject();
	}
}
