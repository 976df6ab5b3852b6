/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.opcua.BrowsedNode;

/**
 * A node of a server with what is below it.
 *
 * @param node the node
 * @param children the nodes below it
 */
record NodeItem(BrowsedNode node, List<NodeItem> children) {

	/**
	 * @param nodes nodes, each behind its parent
	 * @return those without a parent, which hold the others
	 */
	static List<NodeItem> tree(List<BrowsedNode> nodes) {
		Map<List<String>, NodeItem> byPath = new HashMap<>();
		List<NodeItem> roots = new ArrayList<>();
		for (BrowsedNode node : nodes) {
			NodeItem item = new NodeItem(node, new ArrayList<>());
			List<String> path = node.path();
			NodeItem parent = path.isEmpty() ? null : byPath.get(path.subList(0, path.size() - 1));
			(parent == null ? roots : parent.children()).add(item);
			byPath.put(path, item);
		}
		return roots;
	}

	/** @return whether a signal can be mapped to it */
	boolean isVariable() {
		return node.kind() == BrowsedNode.Kind.VARIABLE;
	}

	// Two nodes may look the same, and a tree of thousands is compared often.
	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
