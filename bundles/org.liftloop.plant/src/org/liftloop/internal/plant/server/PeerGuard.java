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

import static java.util.Objects.requireNonNull;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;
import org.eclipse.milo.opcua.stack.transport.server.uasc.UascServerSymmetricHandler;
import org.jspecify.annotations.Nullable;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.PreferHeapByteBufAllocator;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;

/**
 * Bounds what peers make the server hold, known or not. Milo 1.1.2 waits without end for the secure channel of a peer that
 * has said hello, limits the number of connections from other machines only, answers into memory what a peer does not
 * read, and keeps parts of messages in a pool from which they never return when the connection breaks.
 */
public final class PeerGuard {

	/** Connections at once: a hundred sessions and as many that look only at the endpoints. */
	private static final int MOST_OPEN = 200;
	/** Time from the connection to its hello, and to its secure channel. */
	private static final int OPEN_S = 5;
	/** Longest silence of a peer: longer than any session lives without a word. */
	private static final int SILENT_S = 150;
	private static final int LONGEST_CHANNEL_MS = 3_600_000;

	/** On the heap, without a pool: what nobody releases is collected. */
	private final ByteBufAllocator buffers = new PreferHeapByteBufAllocator(new UnpooledByteBufAllocator(false));
	private final AtomicInteger open = new AtomicInteger();

	/** @return connections that are open now */
	public int open() {
		return open.get();
	}

	OpcTcpServerTransportConfig transport() {
		return OpcTcpServerTransportConfig.newBuilder().setHelloDeadline(uint(1000 * OPEN_S))
				.setMaximumSecureChannelLifetime(uint(LONGEST_CHANNEL_MS))
				.setBootstrapCustomizer(bootstrap -> bootstrap.childOption(ChannelOption.ALLOCATOR, buffers))
				.setChannelPipelineCustomizer(this::guard).build();
	}

	private void guard(ChannelPipeline pipeline) {
		pipeline.addFirst(new IdleStateHandler(SILENT_S, 0, 0), new Guard());
	}

	/** Of one connection. */
	private final class Guard extends ChannelInboundHandlerAdapter {

		private boolean isCounted;
		private @Nullable Future<?> deadline;

		@Override
		public void channelActive(@Nullable ChannelHandlerContext context) throws Exception {
			ChannelHandlerContext ctx = requireNonNull(context);
			isCounted = true;
			if (open.incrementAndGet() > MOST_OPEN) {
				ctx.close();
			} else {
				deadline = ctx.executor().schedule(() -> closeUnopened(ctx), OPEN_S, TimeUnit.SECONDS);
			}
			super.channelActive(ctx);
		}

		private static void closeUnopened(ChannelHandlerContext ctx) {
			if (ctx.pipeline().context(UascServerSymmetricHandler.class) == null) {
				ctx.close();
			}
		}

		@Override
		public void channelInactive(@Nullable ChannelHandlerContext ctx) throws Exception {
			Future<?> waiting = deadline;
			if (waiting != null) {
				waiting.cancel(false);
			}
			if (isCounted) {
				open.decrementAndGet();
			}
			super.channelInactive(ctx);
		}

		/** Who does not read is not read: requests wait at their sender. */
		@Override
		public void channelWritabilityChanged(@Nullable ChannelHandlerContext context) throws Exception {
			ChannelHandlerContext ctx = requireNonNull(context);
			ctx.channel().config().setAutoRead(ctx.channel().isWritable());
			super.channelWritabilityChanged(ctx);
		}

		@Override
		public void userEventTriggered(@Nullable ChannelHandlerContext context, @Nullable Object event) throws Exception {
			ChannelHandlerContext ctx = requireNonNull(context);
			if (event instanceof IdleStateEvent) {
				ctx.close();
			} else {
				super.userEventTriggered(ctx, event);
			}
		}
	}
}
