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

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionProvider.ConnectionSettings;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;
import org.liftloop.opcua.NodeAddress;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.TrustStore;

/** Makes connections of settings. */
public final class Connections {

	private Connections() {
	}

	/**
	 * @param settings what the user entered
	 * @param store    whom to trust
	 * @param clock    this machine's clock
	 * @return the connection, not opened
	 * @throws RefusedException naming the setting that is missing or wrong
	 */
	public static Connection create(ConnectionSettings settings, TrustStore store, Clock clock) throws RefusedException {
		OpcUaSettings checked = OpcUaSettings.of(settings.endpoint(), settings.properties());
		Map<Tag, Signal> signals = new HashMap<>();
		for (Map.Entry<Tag, String> address : settings.addresses().entrySet()) {
			Tag tag = address.getKey();
			SignalNeed need = settings.needs().get(tag);
			if (need == null) {
				throw new RefusedException("Nothing is known of signal " + tag + ".",
						"Take its address out, or choose an asset type that has it.");
			}
			signals.put(tag, new Signal(tag, need, NodeAddress.of(address.getValue(), need.quantity())));
		}
		return new OpcUaConnection(settings.name(), checked, signals, store, clock);
	}
}
