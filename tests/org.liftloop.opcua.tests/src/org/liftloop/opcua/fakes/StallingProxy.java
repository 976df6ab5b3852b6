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
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A network between client and server that can stop carrying anything while its connections stay up, as a radio link
 * or a firewall does.
 */
public final class StallingProxy implements AutoCloseable {

	private final ServerSocket listening;
	private final int target;
	private final List<Socket> sockets = new CopyOnWriteArrayList<>();
	private boolean stalled;

	/**
	 * @param target port on this machine to which is carried
	 * @throws IOException if no port can be opened
	 */
	public StallingProxy(int target) throws IOException {
		this.target = target;
		listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	/** @return the port to connect to */
	public int port() {
		return listening.getLocalPort();
	}

	/** Carries nothing from now on. */
	public synchronized void stall() {
		stalled = true;
	}

	/** Carries again, and what was held up first. */
	public synchronized void resume() {
		stalled = false;
		notifyAll();
	}

	@Override
	public void close() throws IOException {
		resume();
		listening.close();
		for (Socket socket : sockets) {
			socket.close();
		}
	}

	private void accept() {
		try {
			while (true) {
				Socket client = listening.accept();
				Socket server = new Socket();
				server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
				sockets.add(client);
				sockets.add(server);
				start(() -> carry(client, server));
				start(() -> carry(server, client));
			}
		} catch (IOException e) {
			return;
		}
	}

	private void carry(Socket from, Socket to) {
		byte[] buffer = new byte[65_536];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				waitWhileStalled();
				out.write(buffer, 0, read);
			}
		} catch (IOException | InterruptedException e) {
			return;
		}
	}

	private synchronized void waitWhileStalled() throws InterruptedException {
		while (stalled) {
			wait();
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "stalling proxy");
		thread.setDaemon(true);
		thread.start();
	}
}
