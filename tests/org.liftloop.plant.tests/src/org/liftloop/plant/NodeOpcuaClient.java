/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A client of another make: node-opcua, in a process of its own, told what to do line by line. */
final class NodeOpcuaClient implements AutoCloseable {

	/** Time for the first start on a slow machine, where its packages may have to be fetched. */
	private static final long READY_S = 300;
	private static final long ANSWER_S = 60;
	private static final long LATEST_WORD_S = 30;

	private final Process process;
	private final BufferedWriter commands;
	private final BlockingQueue<String> ready = new LinkedBlockingQueue<>();
	private final BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
	private final BlockingQueue<JsonObject> told = new LinkedBlockingQueue<>();
	private final StringBuffer rest = new StringBuffer();

	/**
	 * Starts it.
	 *
	 * @param endpoint address of the server
	 * @param server   the certificate that it trusts
	 * @param folder   for its files
	 * @param user     a user's name
	 * @param password the user's password
	 */
	NodeOpcuaClient(String endpoint, X509Certificate server, Path folder, String user, String password)
			throws IOException, CertificateException {
		Path file = Files.write(folder.resolve("server.der"), server.getEncoded());
		process = new ProcessBuilder(home().resolve("run").toString(), "client.js", endpoint, file.toString(),
				folder.resolve("node").toString(), user, password).redirectErrorStream(true).start();
		commands = process.outputWriter(StandardCharsets.UTF_8);
		BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
		Thread reading = new Thread(() -> said.lines().forEach(this::hear), "node-opcua client");
		reading.setDaemon(true);
		reading.start();
	}

	private void hear(String line) {
		String[] parts = line.split(" ", 2);
		switch (parts[0]) {
			case "ready" -> ready.add(parts[1]);
			case "answer" -> answers.add(JsonParser.parseString(parts[1]).getAsJsonObject());
			case "told" -> told.add(JsonParser.parseString(parts[1]).getAsJsonObject());
			default -> rest.append(line).append('\n');
		}
	}

	/** From the module that the build runs the tests in. */
	private static Path home() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("targetplatform"))) {
			folder = requireNonNull(folder.getParent(), "not inside of the source tree");
		}
		return folder.resolve("releng/peers/node-opcua");
	}

	/** Waits until it runs; its own certificate. */
	X509Certificate certificate() throws Exception {
		String file = taken(ready, READY_S, "its certificate");
		try (var in = Files.newInputStream(Path.of(file))) {
			return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
		}
	}

	/** Has it do something, and waits until that is done. */
	JsonObject ask(String... words) {
		try {
			commands.write(String.join(" ; ", words) + '\n');
			commands.flush();
		} catch (IOException e) {
			throw new UncheckedIOException("It has ended:\n" + rest, e);
		}
		return taken(answers, ANSWER_S, "an answer to " + words[0]);
	}

	/** Waits for something watched that is as wanted; what came before it is gone. */
	JsonObject told(String what, Predicate<JsonObject> wanted) {
		JsonObject one = taken(told, LATEST_WORD_S, what);
		while (!wanted.test(one)) {
			one = taken(told, LATEST_WORD_S, what);
		}
		return one;
	}

	private <T> T taken(BlockingQueue<T> queue, long seconds, String what) {
		try {
			return requireNonNull(queue.poll(seconds, TimeUnit.SECONDS), () -> "Not said: " + what + ". But:\n" + rest);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void close() throws Exception {
		commands.close();
		if (!process.waitFor(10, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}
}
