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

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.opcua.Browsing;

/** Asks a server by which ways it can be entered: the strongest first. Nothing of the answer is verified. */
public final class DiscoverEndpoints implements Operation<List<EndpointInfo>> {

	private final String url;

	/** @param url address of the server */
	public DiscoverEndpoints(String url) {
		this.url = url;
	}

	@Override
	public List<EndpointInfo> execute(IProgressMonitor monitor) throws OperationException {
		OpcUaSettings settings = OpcUaSettings.of(url, Map.of(OpcUaSettings.SECURITY, SecurityChoice.NONE.key()));
		return Browsing.endpoints(settings, monitor).stream().sorted(Comparator.comparingInt(DiscoverEndpoints::strength).reversed()).toList();
	}

	private static int strength(EndpointInfo info) {
		SecurityChoice security = info.security();
		return security == null ? -1 : MessageMode.values().length * security.ordinal() + info.mode().ordinal();
	}
}
