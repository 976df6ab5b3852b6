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

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionState;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.signal.Sample;

/** Keeps what a connection says, and waits for it. */
final class Heard implements ConnectionListener {

	final List<Sample> samples = new CopyOnWriteArrayList<>();
	final List<ConnectionStatus> states = new CopyOnWriteArrayList<>();
	final List<Gap> gaps = new CopyOnWriteArrayList<>();
	final List<EquipmentEvent> events = new CopyOnWriteArrayList<>();
	private final Object news = new Object();
	private final AtomicInteger callers = new AtomicInteger();
	volatile boolean calledByTwo;
	volatile boolean failing;

	@Override
	public void received(List<Sample> received) {
		entered(() -> samples.addAll(received));
		if (failing) {
			throw new IllegalStateException("a listener that fails");
		}
	}

	@Override
	public void changed(ConnectionStatus status) {
		entered(() -> states.add(status));
	}

	@Override
	public void missed(Gap gap) {
		entered(() -> gaps.add(gap));
	}

	@Override
	public void happened(EquipmentEvent event) {
		entered(() -> events.add(event));
	}

	private void entered(Runnable work) {
		if (callers.incrementAndGet() > 1) {
			calledByTwo = true;
		}
		work.run();
		callers.decrementAndGet();
		synchronized (news) {
			news.notifyAll();
		}
	}

	/** Waits for a sample that was not heard before this call. */
	Sample next(String what, Predicate<Sample> wanted) {
		return from(samples.size(), what, wanted);
	}

	/** Waits for a sample, heard before or not. */
	Sample any(String what, Predicate<Sample> wanted) {
		return from(0, what, wanted);
	}

	private Sample from(int start, String what, Predicate<Sample> wanted) {
		await(what, Duration.ofSeconds(15), () -> samples.stream().skip(start).anyMatch(wanted));
		return samples.stream().skip(start).filter(wanted).findFirst().orElseThrow();
	}

	void state(ConnectionState wanted) {
		await("state " + wanted, Duration.ofSeconds(15),
				() -> states.stream().anyMatch(status -> status.state() == wanted));
	}

	/** Looks at a condition each time that the connection says something, for so long at most. */
	void await(String what, Duration within, BooleanSupplier condition) {
		long end = System.nanoTime() + within.toNanos();
		synchronized (news) {
			while (!condition.getAsBoolean()) {
				long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
				if (left <= 0) {
					throw new AssertionError("Not within " + within.toMillis() + " ms: " + what);
				}
				try {
					news.wait(left);
				} catch (InterruptedException e) {
					throw new AssertionError(e);
				}
			}
		}
	}
}
