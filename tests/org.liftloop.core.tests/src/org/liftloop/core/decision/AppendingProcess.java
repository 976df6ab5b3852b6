/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import java.io.IOException;
import java.nio.file.Path;

import org.liftloop.internal.core.decision.Disk;

/**
 * A process that appends to a log from several threads without end, and says on its output what was acknowledged:
 * sequence, hash and the seed and number of the event. {@link LogKillTest} kills it.
 */
public final class AppendingProcess {

	/** Small, so that kills meet new files, too. */
	static final long LONGEST_SEGMENT = 100_000;

	private static final int THREADS = 4;

	private AppendingProcess() {
	}

	/** @param arguments folder and seed */
	public static void main(String[] arguments) throws IOException {
		long seed = Long.parseLong(arguments[1]);
		// Never closed: the process ends by being killed.
		DecisionLog log = DecisionLog.open(Path.of(arguments[0]), Disk.REAL, LONGEST_SEGMENT);
		for (int i = 1; i < THREADS; i++) {
			long threadSeed = seed + i;
			Thread.ofPlatform().start(() -> append(log, threadSeed));
		}
		append(log, seed);
	}

	private static void append(DecisionLog log, long seed) {
		RandomEvents events = new RandomEvents(seed);
		for (int number = 0;; number++) {
			try {
				LogRecord record = log.append(events.next());
				System.out.println(record.sequence() + " " + record.hash() + " " + seed + " " + number);
			} catch (LogWriteException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
