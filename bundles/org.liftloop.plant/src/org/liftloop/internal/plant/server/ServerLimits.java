/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.server;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfigLimits;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;

/** What clients may make at most, of which Milo would make any number: a twin needs three subscriptions and eleven items. */
final class ServerLimits implements OpcUaServerConfigLimits {

	@Override
	public UInteger getMaxSubscriptionsPerSession() {
		return uint(2_000);
	}

	@Override
	public UInteger getMaxSubscriptions() {
		return uint(10_000);
	}

	@Override
	public UInteger getMaxMonitoredItemsPerSession() {
		return uint(20_000);
	}

	@Override
	public UInteger getMaxMonitoredItems() {
		return uint(100_000);
	}
}
