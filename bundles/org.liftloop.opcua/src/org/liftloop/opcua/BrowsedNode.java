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
 * A node of a server.
 *
 * @param address  the node as a {@link NodeAddress} is written
 * @param path     names from below the node where the browsing began to this one
 * @param kind     what it is
 * @param dataType data type of a variable, "Double" or "Double[]" say; empty for other nodes
 * @param value    a variable's value in short, or the status that was sent instead; empty for other nodes
 * @param writable whether the user may write it
 */
public record BrowsedNode(String address, List<String> path, Kind kind, String dataType, String value,
		boolean writable) {

	/** What a node is. */
	public enum Kind {
		/** An object, a folder among them. */
		OBJECT,
		/** A value that can be read. */
		VARIABLE,
		/** A method that can be called. */
		METHOD
	}

	/** Copies the path. */
	public BrowsedNode {
		path = List.copyOf(path);
	}

	/** @return name of the node among its brothers */
	public String name() {
		return path.isEmpty() ? "" : path.get(path.size() - 1);
	}
}
