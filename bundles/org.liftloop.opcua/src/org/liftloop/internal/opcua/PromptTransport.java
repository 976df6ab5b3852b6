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

import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_NotConnected;

import java.util.concurrent.CompletableFuture;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaResponseMessageType;
import org.eclipse.milo.opcua.stack.core.types.structured.CallRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteRequest;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransport;
import org.eclipse.milo.opcua.stack.transport.client.tcp.OpcTcpClientTransportConfig;
import org.jspecify.annotations.Nullable;

import io.netty.channel.Channel;

/**
 * Sends writes and calls at once or not at all. Milo keeps a request that finds no channel until there is one again: a
 * setpoint would be written after an outage, when nobody stands behind it any more.
 */
final class PromptTransport extends OpcTcpClientTransport {

	private final ThreadLocal<Boolean> now = ThreadLocal.withInitial(() -> false);

	PromptTransport(OpcTcpClientTransportConfig config) {
		super(config);
	}

	@Override
	public CompletableFuture<UaResponseMessageType> sendRequestMessage(@Nullable UaRequestMessageType request) {
		now.set(request instanceof WriteRequest || request instanceof CallRequest);
		try {
			return super.sendRequestMessage(request);
		} finally {
			now.remove();
		}
	}

	@Override
	protected CompletableFuture<Channel> getChannel() {
		CompletableFuture<Channel> channel = super.getChannel();
		return now.get() && !channel.isDone()
				? CompletableFuture.failedFuture(new UaException(Bad_NotConnected, "no channel"))
				: channel;
	}
}
