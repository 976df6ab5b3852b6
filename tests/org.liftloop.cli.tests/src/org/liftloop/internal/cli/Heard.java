/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.liftloop.core.connection.ConnectionListener;
import org.liftloop.core.connection.ConnectionStatus;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.signal.Sample;

/** Keeps what a connection says, and waits for it. */
final class Heard implements ConnectionListener {

	private static final long WAIT_S = 30;

	final List<Sample> samples = new CopyOnWriteArrayList<>();
	final List<Gap> gaps = new CopyOnWriteArrayList<>();
	final BlockingQueue<EquipmentEvent> events = new LinkedBlockingQueue<>();

	@Override
	public synchronized void received(List<Sample> received) {
		samples.addAll(received);
		notifyAll();
	}

	@Override
	public void changed(ConnectionStatus status) {
		// The samples say enough.
	}

	@Override
	public synchronized void missed(Gap gap) {
		gaps.add(gap);
		notifyAll();
	}

	@Override
	public void happened(EquipmentEvent event) {
		events.add(event);
	}

	/** Looks at a condition each time that the connection says something. */
	synchronized void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_S);
		while (!condition.getAsBoolean()) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				throw new AssertionError("not in time: " + what);
			}
			wait(left);
		}
	}
}
