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

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.liftloop.core.signal.Sample;

/** Hears a connection. Called in a thread of the connection, never by two at once; must return at once. */
public interface ConnectionListener {

	/**
	 * Samples came. Those that the server published together come together, in their order.
	 *
	 * @param samples the samples
	 */
	void received(List<Sample> samples);

	/**
	 * The connection came to another state.
	 *
	 * @param status the state
	 */
	void changed(ConnectionStatus status);

	/**
	 * Data flow again after a time without.
	 *
	 * @param gap the time without
	 */
	void missed(Gap gap);

	/**
	 * Asks to be told when all that was heard until now has been dealt with. A connection to equipment never asks; what
	 * plays a recording does, so that nobody is told more than he can take.
	 *
	 * @return completed when it has been; at once unless the listener puts off what it hears
	 */
	default CompletableFuture<Void> caughtUp() {
		return CompletableFuture.completedFuture(null);
	}

	/**
	 * The equipment says that something happened. Who hears several assets has to look whose event it is.
	 *
	 * @param event what
	 */
	default void happened(EquipmentEvent event) {
		// Who wants values only.
	}
}
