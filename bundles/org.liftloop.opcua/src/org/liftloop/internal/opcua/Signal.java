/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import org.eclipse.milo.opcua.stack.core.NamespaceTable;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExpandedNodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.opcua.NodeAddress;

/**
 * A signal of a connection.
 *
 * @param tag     its name
 * @param need    what is known of it
 * @param address where it is
 */
record Signal(Tag tag, SignalNeed need, NodeAddress address) {

	/**
	 * @param namespaces those of the server
	 * @return the node, or null if the server does not know its namespace
	 */
	@Nullable
	NodeId node(NamespaceTable namespaces) {
		return ExpandedNodeId.parse(address.node()).toNodeId(namespaces).orElse(null);
	}
}
