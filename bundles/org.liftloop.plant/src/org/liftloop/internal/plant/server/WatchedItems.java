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

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * What clients watch. Values are handed over when they come: nobody waits for a sampling, and a node that nobody watches
 * is not looked at.
 */
final class WatchedItems {

	/** An item may come this much before its interval has passed: values come at intervals of their own. */
	private static final double EARLY = 0.9;

	private final Map<NodeId, List<Watched>> byNode = new ConcurrentHashMap<>();

	private static final class Watched {

		private final DataItem item;
		private long lastNanos;
		private boolean isTold;
		private @Nullable DateTime lastEvent;

		Watched(DataItem item) {
			this.item = item;
			lastNanos = System.nanoTime();
		}

		boolean isDue(long nanos) {
			boolean due = nanos - lastNanos >= EARLY * item.getSamplingInterval() * TimeUnit.MILLISECONDS.toNanos(1);
			if (due) {
				lastNanos = nanos;
			}
			return due;
		}

		/** What there is when the item is made, unless something newer was told meanwhile. */
		synchronized void first(DataValue value) {
			if (!isTold) {
				tell(value, true);
			}
		}

		/** An event that was the first value is not told again. */
		synchronized void tell(DataValue value, boolean isEvent) {
			isTold = true;
			DateTime time = value.sourceTime();
			if (!isEvent || time == null || !time.equals(lastEvent)) {
				lastEvent = time;
				item.setValue(DataValue.derivedValue(value, item.getTimestampsToReturn()));
			}
		}
	}

	/**
	 * @param item  is told from now on
	 * @param value gives what its node holds
	 */
	void add(DataItem item, Supplier<DataValue> value) {
		Watched watched = new Watched(item);
		// Known before the value is asked for: what comes in between is not lost.
		byNode.computeIfAbsent(item.getReadValueId().getNodeId(), node -> new CopyOnWriteArrayList<>()).add(watched);
		watched.first(value.get());
	}

	void remove(DataItem item) {
		List<Watched> items = byNode.get(item.getReadValueId().getNodeId());
		if (items != null) {
			items.removeIf(watched -> watched.item == item);
		}
	}

	boolean isWatched(NodeId node) {
		List<Watched> items = byNode.get(node);
		return items != null && !items.isEmpty();
	}

	/**
	 * @param node    a node
	 * @param value   its value
	 * @param isEvent whether each value counts, however fast they come
	 */
	void tell(NodeId node, DataValue value, boolean isEvent) {
		List<Watched> items = byNode.get(node);
		if (items != null) {
			long now = System.nanoTime();
			for (Watched watched : items) {
				if ((watched.isDue(now) || isEvent) && watched.item.isSamplingEnabled()) {
					watched.tell(value, isEvent);
				}
			}
		}
	}
}
