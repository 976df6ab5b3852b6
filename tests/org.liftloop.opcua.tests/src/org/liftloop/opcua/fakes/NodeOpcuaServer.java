/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua.fakes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server of another make: node-opcua, in a process of its own. Nobody gets in anonymously. */
public final class NodeOpcuaServer implements AutoCloseable {

	/** Time for the first start on a slow machine, where its packages may have to be fetched. */
	private static final long READY_S = 300;
	private static final String READY = "ready ";

	private final int port;
	private final Process process;
	private final Path certificate;

	private NodeOpcuaServer(int port, Process process, Path certificate) {
		this.port = port;
		this.process = process;
		this.certificate = certificate;
	}

	/**
	 * Starts it.
	 *
	 * @param folder for its certificates
	 * @param client file of the certificate of the only client that it trusts
	 * @return the server, which answers
	 */
	public static NodeOpcuaServer start(Path folder, Path client) throws Exception {
		int port = FieldServer.freePort();
		Process process = new ProcessBuilder(home().resolve("run").toString(), "server.js", String.valueOf(port),
				folder.toString(), client.toString(), FieldServer.USER, FieldServer.PASSWORD).redirectErrorStream(true)
				.start();
		BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		try {
			Path certificate = CompletableFuture.supplyAsync(() -> ready(said)).get(READY_S, TimeUnit.SECONDS);
			// It would stop once nobody takes what it says.
			Thread draining = new Thread(() -> said.lines().forEach(line -> {
				// Nobody needs it.
			}), "node-opcua output");
			draining.setDaemon(true);
			draining.start();
			return new NodeOpcuaServer(port, process, certificate);
		} catch (Exception e) {
			process.destroyForcibly();
			throw e;
		}
	}

	private static Path ready(BufferedReader said) {
		StringBuilder all = new StringBuilder();
		try {
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				if (line.startsWith(READY)) {
					return Path.of(line.substring(READY.length()));
				}
				all.append(line).append('\n');
			}
		} catch (IOException e) {
			all.append(e);
		}
		throw new IllegalStateException("node-opcua did not start:\n" + all);
	}

	/** From the module that the build runs the tests in. */
	private static Path home() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("targetplatform"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("not inside of the source tree");
			}
		}
		return folder.resolve("releng/peers/node-opcua");
	}

	/** @return the address for clients */
	public String endpoint() {
		return "opc.tcp://localhost:" + port;
	}

	/** @return a file with its certificate */
	public Path certificate() {
		return certificate;
	}

	@Override
	public void close() throws Exception {
		process.getOutputStream().close();
		if (!process.waitFor(10, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}
}
