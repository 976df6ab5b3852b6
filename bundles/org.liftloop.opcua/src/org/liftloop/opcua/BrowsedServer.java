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

import java.util.List;

/**
 * What was found on a server.
 *
 * @param nodes    the nodes, each behind its parent
 * @param complete whether that is all below the start, or a limit of depth or number was met
 */
public record BrowsedServer(List<BrowsedNode> nodes, boolean complete) {

	/** Copies the list. */
	public BrowsedServer {
		nodes = List.copyOf(nodes);
	}
}
