/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.liftloop.plant.SimulatedField.Workers;

/**
 * Runs a field in its own thread, 1 to 1,000 times as fast as real time, and publishes to a listener. If the machine cannot
 * follow, virtual time falls behind: nothing is left out, and the report says which rate was achieved. Thread-safe.
 */
public final class FieldRunner implements AutoCloseable {

	/** Real time that a step may stand for; beyond it the clock falls behind. */
	private static final double LONGEST_STEP_S = 0.5;
	private static final long REPORT_NANOS = 1_000_000_000L;
	private static final AtomicInteger COUNT = new AtomicInteger();

	private final SimulatedField field;
	private final RunnerOptions options;
	private final PlantListener listener;
	private final VirtualClock clock;
	private final Object gate = new Object();
	private @Nullable Thread thread;
	private boolean stopping;
	private volatile RunnerReport report;
	private long reportedNanos;

	/**
	 * @param field    the field; while it runs nobody else advances it
	 * @param rate     virtual over real time, 1 to 1,000
	 * @param options  how it publishes
	 * @param listener told what happens, in the runner's thread; an exception stops the runner
	 */
	public FieldRunner(SimulatedField field, double rate, RunnerOptions options, PlantListener listener) {
		this.field = field;
		this.options = options;
		this.listener = listener;
		clock = new VirtualClock(field.time(), rate, System::nanoTime);
		report = new RunnerReport(false, null, field.time(), rate, 0, field.strokes(), 0);
	}

	/** Starts the runner; nothing happens if it runs. */
	public void start() {
		synchronized (gate) {
			if (thread == null) {
				stopping = false;
				Thread started = new Thread(this::run, "Liftloop plant " + COUNT.incrementAndGet());
				started.setDaemon(true);
				thread = started;
				started.start();
			}
		}
	}

	/** Stops the runner and waits until it has; it can be started again. Called by the listener it does not wait. */
	public void stop() {
		Thread running;
		synchronized (gate) {
			running = thread;
			stopping = true;
			gate.notifyAll();
		}
		if (running != null && running != Thread.currentThread()) {
			try {
				running.join();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public void close() {
		stop();
	}

	/**
	 * @param rate virtual over real time from now on, 1 to 1,000
	 */
	public void setRate(double rate) {
		clock.setRate(rate);
	}

	/** @return how it runs */
	public RunnerReport report() {
		return report;
	}

	private void run() {
		int tasks = Math.min(options.threads(), field.assets().size());
		Throwable failure = null;
		try (ExecutorService executor = Executors.newFixedThreadPool(tasks, FieldRunner::worker)) {
			clock.set(field.time());
			reportedNanos = System.nanoTime();
			publish(new RunnerReport(true, null, field.time(), clock.rate(), 0, field.strokes(), 0));
			long next = System.nanoTime();
			while (awaits(next)) {
				next = Math.max(next + options.publishEvery().toNanos(), System.nanoTime());
				step(tasks == 1 ? null : new Workers(executor, tasks));
			}
		} catch (RuntimeException | Error e) {
			failure = e;
		}
		synchronized (gate) {
			thread = null;
		}
		RunnerReport last = report;
		publish(new RunnerReport(false, failure, field.time(), clock.rate(), last.achievedRate(), field.strokes(),
				last.strokesPerS()));
	}

	private static Thread worker(Runnable work) {
		Thread worker = new Thread(work, "Liftloop plant worker");
		worker.setDaemon(true);
		return worker;
	}

	/** Waits for the next step; false: the runner shall stop. */
	private boolean awaits(long nanos) {
		synchronized (gate) {
			try {
				for (long left = nanos - System.nanoTime(); left > 0 && !stopping; left = nanos - System.nanoTime()) {
					gate.wait(left / 1_000_000, (int) (left % 1_000_000));
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				stopping = true;
			}
			return !stopping;
		}
	}

	private void step(@Nullable Workers workers) {
		Instant from = field.time();
		Instant target = clock.now();
		Instant furthest = from.plusNanos(Math.round(LONGEST_STEP_S * clock.rate() * 1e9));
		if (target.isAfter(furthest)) {
			target = furthest;
			clock.set(furthest);
		}
		Duration interval = options.sampleInterval();
		Duration thinned = Duration.between(from, target).dividedBy(options.mostSamples());
		field.advanceTo(target, listener, thinned.compareTo(interval) > 0 ? thinned : interval, workers);
		long now = System.nanoTime();
		if (now - reportedNanos >= REPORT_NANOS) {
			double realS = (now - reportedNanos) * 1e-9;
			RunnerReport last = report;
			double virtualS = Duration.between(last.time(), target).toNanos() * 1e-9;
			reportedNanos = now;
			publish(new RunnerReport(true, null, target, clock.rate(), virtualS / realS, field.strokes(),
					(field.strokes() - last.strokes()) / realS));
		}
	}

	private void publish(RunnerReport next) {
		report = next;
		listener.report(next);
	}
}
