/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what a connection will have. */
final class Waiting {

	private Waiting() {
	}

	static <T> T on(CompletableFuture<T> future, Duration within, String connection) throws ConnectionException {
		try {
			return future.get(within.toNanos(), TimeUnit.NANOSECONDS);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof ConnectionException known) {
				throw known;
			}
			throw new ConnectionException("Connection '" + connection + "' failed: " + e.getCause() + ".", "Try again.", e);
		} catch (TimeoutException e) {
			throw new ConnectionException("Connection '" + connection + "' gave no answer in " + within.toMillis() + " ms.",
					"Try again, or wait longer.", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectionException("The wait for connection '" + connection + "' was interrupted.", "Try again.", e);
		}
	}
}
