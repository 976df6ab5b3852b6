/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.control.Actuator;
import org.liftloop.core.control.ControlLoop;
import org.liftloop.core.control.Controller;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.history.HistoryBatch;
import org.liftloop.core.history.HistoryEvent;
import org.liftloop.core.history.HistoryEvent.Severity;
import org.liftloop.core.history.RecordedGap;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;
import org.liftloop.core.twin.AssetTwin;
import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;
import org.liftloop.core.twin.Recorded;

/**
 * A twin that lives: hears one connection in one thread of its own and publishes snapshots. Nothing that equipment sends
 * ends it. Thread-safe.
 */
public final class AssetSession implements AutoCloseable {

	/** How often a session looks at the clock when nothing comes, in ms. */
	private static final long TICK_MILLIS = 1000;
	/** Least time between two snapshots that bring live values only, in ns. */
	private static final long LIVE_NANOS = 50_000_000;

	/** Numbers of the longest array that is kept as history. */
	private static final int LONGEST_CURVE = 20_000;

	private final AssetTwin twin;
	private final Connection connection;
	private final SessionServices services;
	private final SessionQueue queue;
	private final Intake intake = new Intake();
	private final Observer observer;
	private final Pipeline pipeline;
	private final @Nullable Controller controller;
	private final Map<String, SignalNeed> needs = new HashMap<>();
	private final List<Recorded> recorded;
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Sample> kept = new ArrayList<>();
	private final Thread thread;

	private volatile Snapshot snapshot;
	private volatile boolean closed;
	private @Nullable Subscription subscription;
	private @Nullable Observation observation;
	private List<Finding> findings = List.of();
	private long number;
	private long observations;
	private long gaps;
	private long failures;
	private long liveAt = Long.MIN_VALUE;
	private Instant tickedAt = Instant.MIN;

	/**
	 * @param twin       the twin
	 * @param connection connection to its equipment; several sessions may share one
	 * @param services   what else it needs
	 */
	public AssetSession(AssetTwin twin, Connection connection, SessionServices services) {
		this.twin = twin;
		this.connection = connection;
		this.services = services;
		this.queue = new SessionQueue(services.capacity());
		this.observer = twin.observer();
		this.pipeline = new Pipeline(twin.stages(), twin.diagnosers(), this::stepFailed);
		this.recorded = twin.recorded();
		twin.signals().forEach(need -> needs.put(need.name(), need));
		ControlLoop loop = twin.control();
		this.controller = loop == null ? null
				: new Controller(twin.asset(), loop, services.decisions(), this::happened, this::actuator,
						services.expiry());
		this.snapshot = new Snapshot(twin.asset(), twin.name(), 0, services.clock().now(), connection.status(), Map.of(),
				null, List.of(), controller == null ? null : controller.view(), SessionCounters.NONE);
		this.thread = Thread.ofPlatform().name("twin " + twin.name()).daemon(true).unstarted(this::run);
	}

	private Actuator actuator(String signal) {
		Tag tag = new Tag(twin.asset(), signal);
		return (setpoint, done) -> connection.write(tag, setpoint).whenComplete((result, error) -> queue.add(
				new SessionQueue.Task(() -> done.done(result, error, services.clock().now()))));
	}

	/** Starts hearing the connection. */
	public void start() {
		thread.start();
		List<SignalRequest> requests = needs.values().stream().map(need -> SignalRequest.of(twin.asset(), need)).toList();
		subscription = connection.subscribe(requests, new ConnectionListener() {
			@Override
			public void received(List<Sample> samples) {
				queue.add(new SessionQueue.Samples(samples));
			}

			@Override
			public void changed(ConnectionStatus status) {
				queue.add(new SessionQueue.Changed(status));
			}

			@Override
			public void missed(Gap gap) {
				queue.add(new SessionQueue.Missed(gap));
			}

			@Override
			public CompletableFuture<Void> caughtUp() {
				CompletableFuture<Void> told = new CompletableFuture<>();
				queue.add(new SessionQueue.Reached(told));
				return told;
			}

			@Override
			public void happened(EquipmentEvent event) {
				if (event.isOf(twin.asset())) {
					queue.add(new SessionQueue.Happened(event));
				}
			}
		});
	}

	/** @return the twin */
	public AssetTwin twin() {
		return twin;
	}

	/** @return the newest snapshot */
	public Snapshot snapshot() {
		return snapshot;
	}

	/**
	 * @param listener hears each snapshot from now on
	 * @return ends it
	 */
	public Subscription listen(SessionListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/**
	 * Lets a pending decision happen.
	 *
	 * @param decisionId the decision
	 * @param user       who approves it
	 * @return completed when it is approved; exceptionally with a RefusedException saying why not
	 */
	public CompletableFuture<Void> approve(String decisionId, String user) {
		return ask((control, now) -> control.approve(decisionId, user, now));
	}

	/**
	 * Turns a pending decision down.
	 *
	 * @param decisionId the decision
	 * @param user       who rejects it
	 * @param reason     why, not empty
	 * @return completed when it is rejected; exceptionally with a RefusedException saying why not
	 */
	public CompletableFuture<Void> reject(String decisionId, String user, String reason) {
		return ask((control, now) -> control.reject(decisionId, user, reason, now));
	}

	/**
	 * Changes who acts.
	 *
	 * @param mode   new mode
	 * @param user   who changes it
	 * @param reason why; may be empty
	 * @return completed when it is changed; exceptionally with a RefusedException saying why not
	 */
	public CompletableFuture<Void> setMode(ControlMode mode, String user, String reason) {
		return ask((control, now) -> control.setMode(mode, user, reason, now));
	}

	/** Something asked of the controller. */
	@FunctionalInterface
	private interface Request {
		void ask(Controller control, Instant now) throws OperationException;
	}

	private CompletableFuture<Void> ask(Request request) {
		CompletableFuture<Void> answer = new CompletableFuture<>();
		Controller control = controller;
		if (control == null) {
			answer.completeExceptionally(new UnsupportedOperationException("'" + twin.name() + "' has no control."));
			return answer;
		}
		queue.add(new SessionQueue.Task(() -> {
			try {
				request.ask(control, services.clock().now());
				answer.complete(null);
			} catch (OperationException | RuntimeException e) {
				answer.completeExceptionally(e);
			}
		}));
		return answer;
	}

	private void run() {
		try {
			while (!closed) {
				SessionQueue.Item item = queue.take(TICK_MILLIS);
				if (item != null) {
					handle(item);
				}
				tick();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		Controller control = controller;
		if (control != null) {
			control.end(services.clock().now());
		}
	}

	private void handle(SessionQueue.Item item) {
		try {
			switch (item) {
				case SessionQueue.Samples(var samples) -> samples.forEach(this::take);
				case SessionQueue.Missed(var gap) -> missed(gap);
				case SessionQueue.Changed(var status) -> changed(status);
				case SessionQueue.Reached(var told) -> told.complete(null);
				case SessionQueue.Happened(var event) -> happened(new HistoryEvent(event.time(), twin.asset(), "equipment",
						event.grade(), event.source() + ", severity " + event.severity() + ": " + event.text(), ""));
				case SessionQueue.Task(var task) -> {
					task.run();
					publish();
				}
			}
		} catch (RuntimeException e) {
			stepFailed(this, e);
		}
		flush();
		publishLive();
	}

	private void take(Sample sample) {
		if (!needs.containsKey(sample.tag().signal())) {
			return;
		}
		Sample judged = intake.take(sample, services.clock().now());
		if (judged != null) {
			kept.add(judged.value() instanceof SignalValue.Curve curve && curve.length() > LONGEST_CURVE
					? new Sample(judged.tag(), judged.sourceTime(), judged.serverTime(), SignalValue.NONE,
							SampleStatus.bad("An array of " + curve.length() + " numbers is not kept."))
					: judged);
			try {
				observer.accept(judged, this::observed);
			} catch (RuntimeException e) {
				stepFailed(observer, e);
			}
		}
	}

	private void observed(Observation cut) {
		observations++;
		Pipeline.Result result = pipeline.process(cut);
		observation = result.observation();
		findings = result.findings();
		Controller control = controller;
		if (control != null) {
			control.observe(result.observation(), services.clock().now());
		}
		publish();
		for (Recorded value : recorded) {
			kept.add(new Sample(new Tag(twin.asset(), value.name()), cut.end(), cut.end(),
					SignalValue.of(value.value().applyAsDouble(result.observation())),
					value.status().apply(result.observation())));
		}
		services.history().accept(new HistoryBatch(List.of(), twin.curves(result.observation()), List.of()));
	}

	private void missed(Gap gap) {
		gaps++;
		observer.accept(gap);
		happened(RecordedGap.event(twin.asset(), gap));
		publish();
	}

	private void changed(ConnectionStatus status) {
		boolean connected = status.state() == ConnectionState.CONNECTED;
		Controller control = controller;
		if (control != null) {
			control.connected(connected);
		}
		// Who has just asked for a connection need not be warned that it is being made.
		boolean expected = connected || status.state() == ConnectionState.CONNECTING;
		String state = status.state().name().toLowerCase(Locale.ROOT);
		happened(new HistoryEvent(status.since(), twin.asset(), "connection", expected ? Severity.INFORMATION : Severity.WARNING,
				("Connection '" + connection.name() + "' is " + state + ". " + status.reason()).strip(), ""));
		publish();
	}

	private void tick() {
		Instant now = services.clock().now();
		// A clock that was set back must not keep the twin from looking at it.
		if (!now.isBefore(tickedAt) && tickedAt.plusMillis(TICK_MILLIS).isAfter(now)) {
			return;
		}
		tickedAt = now;
		Controller control = controller;
		if (control != null) {
			PlantState live = observer.state();
			if (live != null) {
				control.live(live, now);
			}
			control.tick(now);
		}
		publish();
	}

	private void stepFailed(Object step, RuntimeException error) {
		failures++;
		if (failures == 1) {
			String trace = Arrays.stream(error.getStackTrace()).limit(5).map(String::valueOf)
					.collect(Collectors.joining("; "));
			happened(new HistoryEvent(services.clock().now(), twin.asset(), "failure", Severity.ALARM,
					"A step of the twin failed and is left out: " + step.getClass().getName() + ": " + error, trace));
		}
	}

	private void happened(HistoryEvent event) {
		services.history().accept(new HistoryBatch(List.of(), List.of(), List.of(event)));
		for (SessionListener listener : listeners) {
			listener.happened(event);
		}
	}

	private void flush() {
		if (!kept.isEmpty()) {
			services.history().accept(new HistoryBatch(kept, List.of(), List.of()));
			kept.clear();
		}
	}

	private void publishLive() {
		long now = System.nanoTime();
		if (liveAt == Long.MIN_VALUE || now - liveAt >= LIVE_NANOS) {
			publish();
		}
	}

	private void publish() {
		liveAt = System.nanoTime();
		number++;
		Controller control = controller;
		snapshot = new Snapshot(twin.asset(), twin.name(), number, services.clock().now(), connection.status(),
				intake.newest(), observation, findings, control == null ? null : control.view(), intake.counted(
						new SessionCounters(0, queue.dropped(), 0, 0, 0, gaps, observations, failures, queue.waiting())));
		for (SessionListener listener : listeners) {
			listener.published(snapshot);
		}
	}

	/** Ends the session; the connection stays open. Waits for a moment until its thread is done. */
	@Override
	public void close() {
		Subscription heard = subscription;
		if (heard != null) {
			heard.close();
		}
		closed = true;
		// Wakes the thread.
		queue.add(new SessionQueue.Task(() -> closed = true));
		if (Thread.currentThread() != thread) {
			try {
				thread.join(5000);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
