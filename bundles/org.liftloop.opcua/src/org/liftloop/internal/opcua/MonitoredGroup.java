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
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_FilterNotAllowed;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_MonitoredItemFilterUnsupported;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.subscriptions.MonitoredItemServiceOperationResult;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription.SubscriptionListener;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.DataChangeTrigger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.DataChangeFilter;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/** One subscription of a server: the signals of a watch that are sent together. Made anew when the server lost it. */
final class MonitoredGroup {

	/** A node that is not there may come: a controller that starts later, say. */
	private static final long MISSING_RETRY_MS = 10_000;
	private static final long REBUILD_RETRY_MS = 1000;
	/** Time for data to come by themselves after an outage. */
	private static final long QUIET_MS = 1500;

	/** A new time of the same value counts: two strokes may be alike, and a value that is still sent is not stale. */
	private static final DataChangeFilter EACH_SAMPLE = new DataChangeFilter(DataChangeTrigger.StatusValueTimestamp,
			uint(0), 0.0);

	private final Watch watch;
	private final Duration publishing;
	private final Map<SignalRequest, Signal> wanted;
	private final ConnectionThreads threads;
	private final Clock clock;
	private final Map<Tag, Instant> lastTimes = new ConcurrentHashMap<>();
	private final AtomicLong deliveries = new AtomicLong();

	private @Nullable OpcUaClient client;
	private @Nullable OpcUaSubscription subscription;

	MonitoredGroup(Watch watch, Duration publishing, Map<SignalRequest, Signal> wanted, ConnectionThreads threads,
			Clock clock) {
		this.watch = watch;
		this.publishing = publishing;
		this.wanted = Map.copyOf(wanted);
		this.threads = threads;
		this.clock = clock;
	}

	/** Waits for the server. */
	void attach(OpcUaClient to) {
		synchronized (this) {
			if (client == to) {
				return;
			}
			client = to;
		}
		build(to);
	}

	synchronized void detach() {
		OpcUaSubscription former = subscription;
		client = null;
		subscription = null;
		if (former != null) {
			former.reset();
		}
	}

	synchronized void close() {
		OpcUaSubscription former = subscription;
		client = null;
		subscription = null;
		if (former != null) {
			discard(former);
		}
	}

	/**
	 * The session was reactivated. A server may have answered requests of the dead channel meanwhile, and a signal that
	 * changed just then and rests since would be known late: where nothing comes, the signals are read once.
	 */
	void refresh() {
		long before = deliveries.get();
		OpcUaSubscription present;
		synchronized (this) {
			present = subscription;
		}
		if (present != null) {
			later(QUIET_MS, () -> {
				if (isPresent(present) && deliveries.get() == before) {
					readOnce(present);
				}
			});
		}
	}

	private void readOnce(OpcUaSubscription of) {
		List<OpcUaMonitoredItem> items = of.getMonitoredItems();
		of.getClient().readValuesAsync(0, TimestampsToReturn.Both,
				items.stream().map(item -> item.getReadValueId().getNodeId()).toList()).thenAccept(values -> {
					Instant now = clock.instant();
					List<Sample> changed = new ArrayList<>();
					for (int i = 0; i < items.size(); i++) {
						Sample sample = SampleReader.sample(signal(items.get(i)), values.get(i), now);
						Instant last = lastTimes.get(sample.tag());
						if (last == null || sample.sourceTime().isAfter(last)) {
							lastTimes.put(sample.tag(), sample.sourceTime());
							changed.add(sample);
						}
					}
					watch.received(changed);
				});
	}

	private static void discard(OpcUaSubscription former) {
		former.setSubscriptionListener(null);
		former.deleteAsync();
	}

	/** Holds no lock while it waits for the server or tells the listener. */
	private void build(OpcUaClient on) {
		OpcUaSubscription made = new OpcUaSubscription(on);
		// Not by the constructor: it would count keep-alives and lifetime as for an interval of a second.
		made.setPublishingInterval(toMs(publishing));
		Listener listener = new Listener(made);
		made.setSubscriptionListener(listener);
		List<Sample> bad = new ArrayList<>();
		wanted.forEach((request, signal) -> {
			NodeId node = signal.node(on.getNamespaceTable());
			if (node == null) {
				bad.add(Access.unknown(signal, clock));
			} else {
				OpcUaMonitoredItem item = item(node, request, signal);
				listener.fresh.add(item);
				made.addMonitoredItem(item);
			}
		});
		synchronized (this) {
			if (client != on) {
				return;
			}
			subscription = made;
		}
		watch.told(bad);
		try {
			made.create();
			if (isPresent(made)) {
				createItems(made);
			} else {
				discard(made);
			}
		} catch (UaException e) {
			later(REBUILD_RETRY_MS, () -> rebuild(made));
		}
	}

	private synchronized boolean isPresent(OpcUaSubscription asked) {
		return subscription == asked;
	}

	private static OpcUaMonitoredItem item(NodeId node, SignalRequest request, Signal signal) {
		OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(node);
		item.setSamplingInterval(toMs(request.samplingInterval()));
		item.setQueueSize(uint(request.queueSize()));
		item.setDiscardOldest(true);
		item.setFilter(EACH_SAMPLE);
		item.setUserObject(signal);
		return item;
	}

	private void createItems(OpcUaSubscription of) {
		List<MonitoredItemServiceOperationResult> failed = failed(of.createMonitoredItems());
		failed.stream().filter(MonitoredGroup::isForTheFilter).forEach(result -> result.monitoredItem().setFilter(null));
		if (failed.stream().anyMatch(MonitoredGroup::isForTheFilter)) {
			failed = failed(of.createMonitoredItems());
		}
		if (!failed.isEmpty()) {
			Instant now = clock.instant();
			watch.told(failed.stream().map(result -> {
				Signal signal = signal(result.monitoredItem());
				return new Sample(signal.tag(), now, now, SignalValue.NONE, SampleReader.status(status(result)));
			}).toList());
			later(MISSING_RETRY_MS, () -> retryMissing(of));
		}
	}

	private void retryMissing(OpcUaSubscription of) {
		if (isPresent(of)) {
			createItems(of);
		}
	}

	private static List<MonitoredItemServiceOperationResult> failed(List<MonitoredItemServiceOperationResult> results) {
		return results.stream().filter(result -> !status(result).isGood()).toList();
	}

	private static StatusCode status(MonitoredItemServiceOperationResult result) {
		return result.operationResult().orElse(result.serviceResult());
	}

	private static boolean isForTheFilter(MonitoredItemServiceOperationResult result) {
		long code = status(result).value();
		return code == Bad_MonitoredItemFilterUnsupported || code == Bad_FilterNotAllowed;
	}

	private static Signal signal(OpcUaMonitoredItem item) {
		return item.getUserObject().map(Signal.class::cast).orElseThrow();
	}

	private static double toMs(Duration interval) {
		return interval.toNanos() / 1e6;
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
		discard(lost);
		build(on);
	}

	private void later(long ms, Runnable work) {
		try {
			threads.scheduler().schedule(() -> threads.workers().execute(work), ms, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			// The connection was closed meanwhile.
			return;
		}
	}

	/**
	 * @param fresh items of the subscription that have sent nothing yet: their first value may be one that a former
	 *              subscription has sent
	 */
	private void deliver(List<OpcUaMonitoredItem> items, List<DataValue> values, Set<OpcUaMonitoredItem> fresh) {
		deliveries.incrementAndGet();
		Instant now = clock.instant();
		List<Sample> samples = new ArrayList<>(items.size());
		for (int i = 0; i < items.size(); i++) {
			DataValue value = values.get(i);
			Sample sample = SampleReader.sample(signal(items.get(i)), value, now);
			Instant last = lastTimes.put(sample.tag(), sample.sourceTime());
			if (value.statusCode().isOverflowSet() && last != null && last.isBefore(sample.sourceTime())) {
				watch.dropped(new Gap(last, sample.sourceTime(), "The server's queue of " + sample.tag() + " overflowed."));
			}
			// A subscription that was made anew, and the last message of the one before it, may bring one card each.
			boolean mayRepeat = fresh.remove(items.get(i)) || sample.value() instanceof SignalValue.Curve;
			if (!mayRepeat || !sample.sourceTime().equals(last)) {
				samples.add(sample);
			}
		}
		watch.received(samples);
	}

	/** What Milo says of the subscription. It gives every argument; its interface only does not say so. */
	private final class Listener implements SubscriptionListener {

		private final OpcUaSubscription of;
		private final Set<OpcUaMonitoredItem> fresh = ConcurrentHashMap.newKeySet();

		Listener(OpcUaSubscription of) {
			this.of = of;
		}

		@Override
		public void onDataReceived(@Nullable OpcUaSubscription by, @Nullable List<OpcUaMonitoredItem> items,
				@Nullable List<DataValue> values) {
			deliver(requireNonNull(items), requireNonNull(values), fresh);
		}

		@Override
		public void onNotificationDataLost(@Nullable OpcUaSubscription by) {
			watch.interrupted("The server no longer had messages that were lost on the way.");
		}

		@Override
		public void onWatchdogTimerElapsed(@Nullable OpcUaSubscription by) {
			watch.interrupted("The server sent nothing for this subscription any more.");
			threads.workers().execute(() -> rebuild(of));
		}

		@Override
		public void onStatusChanged(@Nullable OpcUaSubscription by, @Nullable StatusCode status) {
			if (requireNonNull(status).isBad()) {
				watch.interrupted("The server ended the subscription (" + SampleReader.name(status) + ").");
				threads.workers().execute(() -> rebuild(of));
			}
		}

		@Override
		public void onTransferFailed(@Nullable OpcUaSubscription by, @Nullable StatusCode status) {
			threads.workers().execute(() -> rebuild(of));
		}
	}
}
