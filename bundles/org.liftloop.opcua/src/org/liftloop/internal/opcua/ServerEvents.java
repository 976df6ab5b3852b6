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

import static java.util.Objects.requireNonNull;
import static org.eclipse.milo.opcua.stack.core.NodeIds.BaseEventType;
import static org.eclipse.milo.opcua.stack.core.NodeIds.Server;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.subscriptions.EventFilterBuilder;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription.SubscriptionListener;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.EquipmentEvent;

/**
 * The events of a server, alarms among them: one subscription of its Server object, made anew when it is lost. A server
 * that has no events is let be. The server keeps {@value #QUEUE} events between two sendings, so that no more than as
 * many come in a second.
 */
final class ServerEvents {

	private static final int QUEUE = 100;
	private static final double PUBLISHING_MS = 1000;
	private static final long RETRY_MS = 2000;

	private final Consumer<EquipmentEvent> heard;
	private final ConnectionThreads threads;
	private final Clock clock;
	private @Nullable OpcUaClient client;
	private @Nullable OpcUaSubscription subscription;

	/**
	 * @param heard   hears each event, in a thread of the connection
	 * @param threads of the connection
	 * @param clock   the time of events that bear none
	 */
	ServerEvents(Consumer<EquipmentEvent> heard, ConnectionThreads threads, Clock clock) {
		this.heard = heard;
		this.threads = threads;
		this.clock = clock;
	}

	/** Waits for the server. */
	void attach(OpcUaClient to) {
		synchronized (this) {
			client = to;
			subscription = null;
		}
		build(to);
	}

	/** Forgets the client: what the server had for it is lost. */
	synchronized void detach() {
		client = null;
		subscription = null;
	}

	private void build(OpcUaClient on) {
		OpcUaSubscription made = new OpcUaSubscription(on);
		made.setPublishingInterval(PUBLISHING_MS);
		made.setSubscriptionListener(new Listener(made));
		OpcUaMonitoredItem item = OpcUaMonitoredItem.newEventItem(Server,
				new EventFilterBuilder().select(BaseEventType, new QualifiedName(0, "Time"))
						.select(BaseEventType, new QualifiedName(0, "SourceName"))
						.select(BaseEventType, new QualifiedName(0, "Severity"))
						.select(BaseEventType, new QualifiedName(0, "Message")).build());
		item.setQueueSize(uint(QUEUE));
		made.addMonitoredItem(item);
		synchronized (this) {
			if (client != on) {
				return;
			}
			subscription = made;
		}
		try {
			made.create();
			// A server without events says so here: there is nothing more to ask of it.
			made.createMonitoredItems();
		} catch (UaException e) {
			later(made);
		}
	}

	private void later(OpcUaSubscription lost) {
		try {
			threads.scheduler().schedule(() -> threads.workers().execute(() -> rebuild(lost)), RETRY_MS,
					TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			// The connection was closed meanwhile.
			return;
		}
	}

	private void rebuild(OpcUaSubscription lost) {
		OpcUaClient on;
		synchronized (this) {
			on = client;
			if (subscription != lost || on == null) {
				return;
			}
			subscription = null;
		}
		lost.setSubscriptionListener(null);
		lost.deleteAsync();
		build(on);
	}

	/** What Milo says of the subscription. It gives every argument; its interface only does not say so. */
	private final class Listener implements SubscriptionListener {

		private final OpcUaSubscription of;

		Listener(OpcUaSubscription of) {
			this.of = of;
		}

		@Override
		public void onEventReceived(@Nullable OpcUaSubscription by, @Nullable List<OpcUaMonitoredItem> items,
				@Nullable List<Variant[]> events) {
			for (Variant[] fields : requireNonNull(events)) {
				EquipmentEvent event = EventReader.event(fields, clock.instant());
				if (event != null) {
					heard.accept(event);
				}
			}
		}

		@Override
		public void onWatchdogTimerElapsed(@Nullable OpcUaSubscription by) {
			later(of);
		}

		@Override
		public void onStatusChanged(@Nullable OpcUaSubscription by, @Nullable StatusCode status) {
			if (requireNonNull(status).isBad()) {
				later(of);
			}
		}

		@Override
		public void onTransferFailed(@Nullable OpcUaSubscription by, @Nullable StatusCode status) {
			later(of);
		}
	}
}
