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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.SessionActivityListener;
import org.eclipse.milo.opcua.sdk.client.UaSession;
import org.eclipse.milo.opcua.sdk.client.session.State;
import org.eclipse.milo.opcua.stack.core.util.ExecutionQueue;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.opcua.OpcUaSettings;
import org.liftloop.opcua.TrustStore;

/**
 * A connection to one OPC UA server.
 *
 * <p>
 * While an outage is shorter than the life of a session, Milo's own state machine reactivates the session, or makes a
 * new one and transfers the subscriptions to it. After that, or when the server's security changed, everything is made
 * anew from discovery on. Subscriptions that could not be transferred are made anew.
 */
public final class OpcUaConnection implements Connection {

	/** Wait before the server is asked again. */
	private static final long RETRY_MS = 500;
	private static final long CLOSE_MS = 6000;

	private final String name;
	private final OpcUaSettings settings;
	private final Map<Tag, Signal> signals;
	private final ConnectionThreads threads;
	private final Links links;
	private final Clock clock;
	private final ExecutionQueue notices;
	private final Set<Watch> watches = new CopyOnWriteArraySet<>();
	private final ServerEvents events;
	private final CompletableFuture<Void> opened = new CompletableFuture<>();

	private volatile ConnectionStatus status;
	private volatile @Nullable OpcUaClient client;
	private long lostNanos;

	OpcUaConnection(String name, OpcUaSettings settings, Map<Tag, Signal> signals, TrustStore store, Clock clock) {
		this.name = name;
		this.settings = settings;
		this.signals = Map.copyOf(signals);
		this.clock = clock;
		threads = new ConnectionThreads(name);
		links = new Links(name, settings, store, threads);
		notices = new ExecutionQueue(threads.workers());
		events = new ServerEvents(event -> watches.forEach(watch -> watch.happened(event)), threads, clock);
		status = new ConnectionStatus(ConnectionState.IDLE, clock.instant(), "");
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public ConnectionStatus status() {
		return status;
	}

	@Override
	public synchronized CompletableFuture<Void> open() {
		if (status.state() == ConnectionState.IDLE) {
			move(ConnectionState.CONNECTING, "");
			threads.workers().execute(this::attempt);
		}
		return opened;
	}

	@Override
	public Subscription subscribe(List<SignalRequest> requests, ConnectionListener listener) {
		Watch watch = new Watch(requests, signals, listener, threads, clock, watches::remove);
		watches.add(watch);
		OpcUaClient present = client;
		if (status.state() == ConnectionState.CLOSED) {
			watch.close();
		} else if (present != null) {
			threads.workers().execute(() -> watch.attach(present));
		}
		return watch;
	}

	@Override
	public CompletableFuture<Sample> read(Tag tag) {
		Signal signal = signals.get(tag);
		if (signal == null) {
			return CompletableFuture.completedFuture(new Sample(tag, clock.instant(), clock.instant(), SignalValue.NONE,
					SampleStatus.bad("No address")));
		}
		return access("read", tag, access -> access.read(signal));
	}

	@Override
	public CompletableFuture<WriteResult> write(Tag tag, double value) {
		Signal signal = signals.get(tag);
		if (signal == null || !Double.isFinite(value)) {
			return CompletableFuture.completedFuture(new WriteResult(
					SampleStatus.bad(signal == null ? "No address" : "Not a number: " + value), null));
		}
		return access("write", tag, access -> access.write(signal, value));
	}

	private <T> CompletableFuture<T> access(String what, Tag tag, Function<Access, CompletableFuture<T>> work) {
		OpcUaClient present = client;
		if (present == null || status.state() != ConnectionState.CONNECTED) {
			return CompletableFuture.failedFuture(new ConnectionException(
					"There is no connection '" + name + "' to " + what + " " + tag + ".", status.reason().isEmpty()
							? "Wait until it is connected." : status.reason(), null));
		}
		return Access.named(name, what, tag, work.apply(new Access(present, clock)));
	}

	@Override
	public void close() {
		OpcUaClient present;
		synchronized (this) {
			if (status.state() == ConnectionState.CLOSED) {
				return;
			}
			move(ConnectionState.CLOSED, "");
			present = client;
			client = null;
			events.detach();
		}
		opened.completeExceptionally(
				new ConnectionException("Connection '" + name + "' was closed.", "Open another one.", null));
		List<Watch> ending = new ArrayList<>(watches);
		notices.submit(() -> ending.forEach(Watch::close));
		CompletableFuture<?> left = present == null ? CompletableFuture.completedFuture(null)
				: present.disconnectAsync().orTimeout(CLOSE_MS, TimeUnit.MILLISECONDS);
		left.whenComplete((done, failure) -> threads.close());
	}

	/** One try to connect from discovery on. */
	private void attempt() {
		if (status.state() == ConnectionState.CLOSED) {
			return;
		}
		try {
			established(links.connect());
		} catch (OperationException e) {
			refuse(e instanceof ConnectionException known ? known : new ConnectionException(e.getMessage(), e.remedy(), e));
		} catch (ExecutionException | TimeoutException e) {
			if (Failures.isFinal(e)) {
				refuse(Failures.refusal(e, settings, links.shown()));
			} else {
				again(Failures.reason(e));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			again("interrupted");
		}
	}

	private synchronized void again(String reason) {
		if (status.state() != ConnectionState.CLOSED) {
			move(status.state(), settings.endpoint() + ": " + reason + ".");
			threads.scheduler().schedule(() -> threads.workers().execute(this::attempt), RETRY_MS, TimeUnit.MILLISECONDS);
		}
	}

	private synchronized void refuse(ConnectionException refusal) {
		if (status.state() != ConnectionState.CLOSED) {
			move(ConnectionState.REFUSED, refusal.fullText());
			opened.completeExceptionally(refusal);
		}
	}

	private void established(OpcUaClient made) {
		synchronized (this) {
			if (status.state() == ConnectionState.CLOSED) {
				made.disconnectAsync();
				return;
			}
			client = made;
			move(ConnectionState.CONNECTED, "");
		}
		made.addSessionActivityListener(new Activity(made));
		if (made.getSessionFsm().getState() != State.Active) {
			lost(made);
		}
		opened.complete(null);
		watches.forEach(watch -> watch.attach(made));
		events.attach(made);
	}

	private synchronized void lost(OpcUaClient from) {
		if (client == from && status.state() == ConnectionState.CONNECTED) {
			lostNanos = System.nanoTime();
			move(ConnectionState.RECONNECTING, "The connection to " + settings.endpoint() + " was lost.");
			watches.forEach(watch -> watch.interrupted("The connection was lost."));
			inspect(from);
		}
	}

	private synchronized void regained(OpcUaClient by) {
		if (client == by && status.state() == ConnectionState.RECONNECTING) {
			move(ConnectionState.CONNECTED, "");
			watches.forEach(Watch::refresh);
		}
	}

	/** Looks why Milo's tries fail, and ends them when they cannot succeed. */
	private void inspect(OpcUaClient of) {
		of.getSessionAsync().copy().orTimeout(2 * Links.REQUEST_MS, TimeUnit.MILLISECONDS)
				.whenCompleteAsync((session, failure) -> {
					if (failure != null) {
						tried(of, failure);
					}
				}, threads.workers());
	}

	private synchronized void tried(OpcUaClient by, Throwable failure) {
		if (client != by || status.state() != ConnectionState.RECONNECTING) {
			return;
		}
		long lostMs = Duration.ofNanos(System.nanoTime() - lostNanos).toMillis();
		if (Failures.isFinal(failure) || lostMs > Links.SESSION_MS) {
			client = null;
			by.disconnectAsync();
			watches.forEach(Watch::detach);
			events.detach();
			threads.workers().execute(this::attempt);
		} else {
			threads.scheduler().schedule(() -> inspect(by), RETRY_MS / 2, TimeUnit.MILLISECONDS);
		}
	}

	/** Listeners hear each change in its order, and never while the lock of this object is held. */
	private void move(ConnectionState to, String reason) {
		ConnectionStatus former = status;
		ConnectionStatus next = new ConnectionStatus(to, former.state() == to ? former.since() : clock.instant(), reason);
		if (former.state() != to || !former.reason().equals(reason)) {
			status = next;
			notices.submit(() -> watches.forEach(watch -> watch.changed(next)));
		}
	}

	@Override
	public String toString() {
		return "OpcUaConnection[" + name + ", " + settings.endpoint() + ", " + status.state() + ']';
	}

	/** What Milo says of the session. */
	private final class Activity implements SessionActivityListener {

		private final OpcUaClient of;

		Activity(OpcUaClient of) {
			this.of = of;
		}

		@Override
		public void onSessionActive(@Nullable UaSession session) {
			regained(of);
		}

		@Override
		public void onSessionInactive(@Nullable UaSession session) {
			lost(of);
		}
	}
}
