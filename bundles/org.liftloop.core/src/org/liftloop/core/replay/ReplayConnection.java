/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Connection;
import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.connection.SignalRequest;
import org.liftloop.core.connection.Subscription;
import org.liftloop.core.connection.WriteResult;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/**
 * Plays a recording: tells in the order of their source times what was heard, at 1 to {@value #FASTEST} times the speed of
 * time or as fast as it is taken. The time {@link #now()} is the recorded one. Who hears it is told no more than he can
 * take: the next is told when all have dealt with what was told before, so that no sample is dropped and the same comes of
 * it at every rate. Nothing can be written: a recorded day is what it was. Thread-safe.
 */
public final class ReplayConnection implements Connection {

	/** Greatest rate at which time is kept. */
	public static final int FASTEST = 1000;
	/** No time is kept: the next is told as soon as it can be taken. */
	public static final double AS_FAST_AS_TAKEN = Double.POSITIVE_INFINITY;

	private static final String REFUSED = "What was recorded cannot be changed: nothing is written in a replay.";
	private static final int CLOSING_MILLIS = 5000;

	/** Who hears some signals. */
	private record Hearer(Set<Tag> tags, ConnectionListener listener, CompletableFuture<Void> ended) {
	}

	/** Where reading begins anew, and what was passed over by it. */
	private record Start(Instant at, @Nullable Gap passed) {
	}

	private final String name;
	private final ReplaySource source;
	private final Instant end;
	private final Pace.Stopwatch watch;
	private final Pace pace;
	private final List<Hearer> hearers = new CopyOnWriteArrayList<>();
	private final Map<Tag, Sample> newest = new ConcurrentHashMap<>();
	private final CompletableFuture<Void> opened = new CompletableFuture<>();
	private final CompletableFuture<Void> done = new CompletableFuture<>();
	private final Thread thread;
	private volatile Instant now;
	private volatile ConnectionStatus status;
	private @Nullable Start start;
	private boolean paused;
	private boolean closed;

	/**
	 * @param name   name of the connection
	 * @param source the recording
	 * @param from   begin of what is played
	 * @param to     end of it, excluded
	 * @param rate   recorded over real time, 1 to {@value #FASTEST}, or {@link #AS_FAST_AS_TAKEN}
	 * @throws IllegalArgumentException if there is no such rate
	 */
	public ReplayConnection(String name, ReplaySource source, Instant from, Instant to, double rate) {
		this(name, source, from, to, rate, Pace.Stopwatch.WALL);
	}

	ReplayConnection(String name, ReplaySource source, Instant from, Instant to, double rate, Pace.Stopwatch watch) {
		this.name = name;
		this.source = source;
		this.end = to;
		this.watch = watch;
		this.pace = new Pace(watch, checked(rate));
		this.now = from;
		this.start = new Start(from, null);
		this.status = new ConnectionStatus(ConnectionState.IDLE, from, "");
		this.thread = Thread.ofPlatform().name("replay " + name).daemon(true).unstarted(this::run);
	}

	private static double checked(double rate) {
		if (!(rate >= 1 && rate <= FASTEST || rate == AS_FAST_AS_TAKEN)) {
			throw new IllegalArgumentException("A replay at rate " + rate + '.');
		}
		return rate;
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
	public Instant now() {
		return now;
	}

	@Override
	public synchronized CompletableFuture<Void> open() {
		if (thread.getState() == Thread.State.NEW && !closed) {
			thread.start();
		}
		return opened;
	}

	/**
	 * @return completed when the recording has been played and dealt with; exceptionally with an {@link OperationException}
	 *         when it cannot be read, and cancelled when the connection is closed before
	 */
	public CompletableFuture<Void> done() {
		return done;
	}

	@Override
	public synchronized Subscription subscribe(List<SignalRequest> requests, ConnectionListener listener) {
		Hearer hearer = new Hearer(requests.stream().map(SignalRequest::tag).collect(Collectors.toSet()), listener,
				new CompletableFuture<>());
		hearers.add(hearer);
		if (start == null) {
			// What is read on is what all of them want; what comes a second time by it is known as such.
			start = new Start(now, null);
			notifyAll();
		}
		return () -> {
			hearers.remove(hearer);
			hearer.ended().complete(null);
		};
	}

	/** Time stands still until {@link #resume()}. */
	public synchronized void pause() {
		paused = true;
	}

	/** Time goes on. */
	public synchronized void resume() {
		paused = false;
		pace.from(now, pace.rate());
		notifyAll();
	}

	/**
	 * @param rate recorded over real time from now on, as in the constructor
	 * @throws IllegalArgumentException if there is no such rate
	 */
	public synchronized void setRate(double rate) {
		pace.from(now, checked(rate));
		notifyAll();
	}

	/**
	 * Goes to another time; what is passed over is a gap to those who hear. Going back is for a new connection with new
	 * sessions: a twin does not live backwards.
	 *
	 * @param time the time
	 * @throws RefusedException if it is before the present one
	 */
	public synchronized void seek(Instant time) throws RefusedException {
		if (time.isBefore(now)) {
			throw new RefusedException("A replay does not go back from " + now + " to " + time + '.', "Begin a new one there.");
		}
		start = new Start(time, new Gap(now, time, "The replay passed over it."));
		notifyAll();
	}

	private void run() {
		try {
			tell(new ConnectionStatus(ConnectionState.CONNECTED, now, ""));
			opened.complete(null);
			while (!isClosed() && !playFrom(begin())) {
				// Moved to another time.
			}
			synchronized (this) {
				if (closed) {
					done.cancel(false);
				} else {
					status = new ConnectionStatus(status.state(), now, "The recording has ended.");
					done.complete(null);
				}
			}
		} catch (OperationException | RuntimeException | Error e) {
			// An error too: who waits for the end would wait for ever.
			opened.complete(null);
			tell(new ConnectionStatus(ConnectionState.REFUSED, now, String.valueOf(e.getMessage())));
			done.completeExceptionally(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			done.cancel(false);
		}
	}

	private synchronized boolean isClosed() {
		return closed;
	}

	private synchronized Start begin() {
		Start begun = start;
		start = null;
		if (begun == null) {
			throw new IllegalStateException("There is nowhere to begin.");
		}
		if (begun.at().isAfter(now)) {
			now = begun.at();
		}
		return begun;
	}

	/** @return whether the end was reached; otherwise there is another begin, or the connection is closed */
	private boolean playFrom(Start begun) throws OperationException, InterruptedException {
		Gap passed = begun.passed();
		if (passed != null) {
			hearers.forEach(hearer -> hearer.listener().missed(passed));
		}
		Set<Tag> tags = hearers.stream().flatMap(hearer -> hearer.tags().stream()).collect(Collectors.toSet());
		try (ReplayReader reader = source.read(tags, begun.at(), end)) {
			Batches batches = new Batches(reader);
			boolean anchored = false;
			for (Batches.Batch batch = batches.next(); batch != null; batch = batches.next()) {
				if (!anchored && !batch.time().isBefore(begun.at())) {
					anchored = true;
					anchor(batch.time());
				}
				if (!awaitDue(batch.time())) {
					return false;
				}
				tell(batch);
			}
			return awaitDue(now);
		}
	}

	/** Time runs from the first thing that was recorded. */
	private synchronized void anchor(Instant time) {
		pace.from(time, pace.rate());
	}

	/** @return whether it is time; otherwise there is another begin, or the connection is closed */
	private synchronized boolean awaitDue(Instant time) throws InterruptedException {
		while (!closed && start == null) {
			long left = paused ? Long.MAX_VALUE / 2 : pace.nanosUntil(time);
			if (left <= 0) {
				return true;
			}
			watch.await(this, left);
		}
		return false;
	}

	private void tell(ConnectionStatus changed) {
		status = changed;
		hearers.forEach(hearer -> hearer.listener().changed(changed));
	}

	private void tell(Batches.Batch batch) {
		if (batch.time().isAfter(now)) {
			now = batch.time();
		}
		batch.samples().forEach(sample -> newest.put(sample.tag(), sample));
		List<Hearer> told = new ArrayList<>();
		for (Hearer hearer : hearers) {
			if (tell(batch, hearer)) {
				told.add(hearer);
			}
		}
		for (Hearer hearer : told) {
			CompletableFuture.anyOf(hearer.listener().caughtUp(), hearer.ended()).join();
		}
	}

	private static boolean tell(Batches.Batch batch, Hearer hearer) {
		ReplayItem.Missed missed = batch.missed();
		if (missed != null) {
			boolean concerned = hearer.tags().stream().anyMatch(tag -> tag.asset().equals(missed.asset()));
			if (concerned) {
				hearer.listener().missed(missed.gap());
			}
			return concerned;
		}
		List<Sample> heard = batch.samples().stream().filter(sample -> hearer.tags().contains(sample.tag())).toList();
		if (!heard.isEmpty()) {
			hearer.listener().received(heard);
		}
		return !heard.isEmpty();
	}

	@Override
	public CompletableFuture<Sample> read(Tag tag) {
		Sample sample = newest.get(tag);
		return CompletableFuture.completedFuture(sample != null ? sample
				: new Sample(tag, now, now, SignalValue.NONE, SampleStatus.bad("Nothing was recorded until now.")));
	}

	@Override
	public CompletableFuture<WriteResult> write(Tag tag, double value) {
		return CompletableFuture.completedFuture(new WriteResult(SampleStatus.bad(REFUSED), null));
	}

	@Override
	public void close() {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
			status = new ConnectionStatus(ConnectionState.CLOSED, now, "");
			notifyAll();
		}
		hearers.forEach(hearer -> hearer.ended().complete(null));
		hearers.clear();
		opened.complete(null);
		done.cancel(false);
		if (Thread.currentThread() != thread && thread.isAlive()) {
			try {
				thread.join(CLOSING_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}
}
