/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.embedded;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.session.SessionListener;
import org.liftloop.core.session.Snapshot;

/** Keeps the newest snapshot of a session, and waits for one. */
final class Snapshots implements SessionListener {

	private static final long WAIT_S = 30;

	private @Nullable Snapshot newest;

	@Override
	public synchronized void published(Snapshot snapshot) {
		newest = snapshot;
		notifyAll();
	}

	synchronized Snapshot await(String what, Predicate<Snapshot> wanted) throws InterruptedException, TimeoutException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_S);
		while (true) {
			Snapshot present = newest;
			if (present != null && wanted.test(present)) {
				return present;
			}
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				throw new TimeoutException(what + " is not so: " + present);
			}
			wait(left);
		}
	}
}
