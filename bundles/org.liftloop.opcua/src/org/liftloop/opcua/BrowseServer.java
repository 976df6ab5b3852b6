/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.opcua.Browsing;

/**
 * Lists the nodes of a server.
 *
 * @param name     name of the connection, under which its password is kept
 * @param settings how the server is reached
 * @param store    whom to trust
 * @param start    address of the node below which is looked; {@link #OBJECTS} for all
 * @param depth    levels below the start, 1 to {@value #DEEPEST}
 * @param most     nodes after which it stops, 1 to {@value #MOST}
 */
public record BrowseServer(String name, OpcUaSettings settings, TrustStore store, String start, int depth, int most)
		implements Operation<BrowsedServer> {

	/** The folder of a server's objects. */
	public static final String OBJECTS = "i=85";
	/** Levels that are looked at at most. */
	public static final int DEEPEST = 20;
	/** Nodes that are listed at most. */
	public static final int MOST = 20_000;

	/**
	 * @throws IllegalArgumentException if depth or number are out of range
	 */
	public BrowseServer {
		if (depth < 1 || depth > DEEPEST || most < 1 || most > MOST) {
			throw new IllegalArgumentException("depth " + depth + ", nodes " + most);
		}
	}

	@Override
	public BrowsedServer execute(IProgressMonitor monitor) throws OperationException {
		return Browsing.nodes(this, monitor);
	}
}
