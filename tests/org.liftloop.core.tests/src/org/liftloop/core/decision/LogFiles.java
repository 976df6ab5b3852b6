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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liftloop.core.operation.InputException;
import org.liftloop.internal.core.decision.Disk;

/** A log's files, as tests look at them and change them. */
final class LogFiles {

	static final String FIRST = "decisions-000001.jsonl";

	private LogFiles() {
	}

	/** Writes a log of made-up events and gives the events. */
	static List<DecisionEvent> write(Path folder, int events, long longestSegment) throws IOException {
		RandomEvents random = new RandomEvents(events);
		List<DecisionEvent> written = new ArrayList<>();
		try (DecisionLog log = DecisionLog.open(folder, Disk.REAL, longestSegment)) {
			for (int i = 0; i < events; i++) {
				DecisionEvent event = random.next();
				log.append(event);
				written.add(event);
			}
		}
		return written;
	}

	static List<DecisionEvent> read(Path folder) throws IOException {
		try (Stream<LoggedEvent> read = DecisionLog.read(folder, DecisionFilter.ALL)) {
			return read.map(LoggedEvent::event).toList();
		}
	}

	static LogVerification verify(Path folder) throws InputException {
		return new VerifyDecisionLog(folder).execute(new NullProgressMonitor());
	}

	static List<String> lines(Path file) throws IOException {
		return new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
	}

	static void write(Path file, List<String> lines) throws IOException {
		Files.writeString(file, String.join("\n", lines) + "\n");
	}

	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
