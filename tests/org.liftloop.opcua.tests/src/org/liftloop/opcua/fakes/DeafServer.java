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

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Something at a port that hangs up on everybody, and counts them. */
public final class DeafServer implements AutoCloseable {

	private static final int LONGEST_WAIT_MS = 10_000;

	private final ServerSocket listening;

	/**
	 * @param port the port, 0 for any
	 * @throws IOException if it cannot be opened
	 */
	public DeafServer(int port) throws IOException {
		listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
		listening.setSoTimeout(LONGEST_WAIT_MS);
	}

	/** @return the address for clients */
	public String endpoint() {
		return "opc.tcp://localhost:" + listening.getLocalPort();
	}

	/**
	 * Waits until somebody has tried to connect.
	 *
	 * @param times how often
	 * @throws IOException if nobody tries again within ten seconds
	 */
	public void awaitTries(int times) throws IOException {
		for (int i = 0; i < times; i++) {
			listening.accept().close();
		}
	}

	@Override
	public void close() throws IOException {
		listening.close();
	}
}
