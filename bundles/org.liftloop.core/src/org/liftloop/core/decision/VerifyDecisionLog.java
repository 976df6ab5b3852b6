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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.Operation;
import org.liftloop.internal.core.decision.ChainReader;

/**
 * Checks every record of a log against the one before, and names the first that does not hold. A line that was never
 * finished at the very end is no fault: a crash or an append that is under way leaves one.
 *
 * @param folder folder of the log; it may be written meanwhile
 */
public record VerifyDecisionLog(Path folder) implements Operation<LogVerification> {

	@Override
	public LogVerification execute(IProgressMonitor monitor) throws InputException {
		try (ChainReader reader = new ChainReader(folder)) {
			SubMonitor progress = SubMonitor.convert(monitor, "Verifying the decision log", reader.segments());
			Times times = new Times();
			LogProblem problem = null;
			try {
				for (LoggedEvent next = reader.next(); next != null; next = reader.next()) {
					ReadDecisionLog.cancelOrShow(progress, reader);
					times.look(next);
				}
			} catch (DamagedLogException e) {
				problem = e.problem();
			}
			LogRecord last = reader.last();
			return new LogVerification(last == null ? 0 : last.sequence(), last, problem, notes(reader, times));
		} catch (IOException e) {
			throw ReadDecisionLog.failure(folder, e);
		}
	}

	private List<String> notes(ChainReader reader, Times times) throws IOException {
		List<String> notes = new ArrayList<>();
		if (times.count > 0) {
			notes.add("Time runs backwards " + times.count + (times.count == 1 ? " time" : " times")
					+ ", first at record " + times.first + ".");
		}
		if (reader.tornBytes() > 0) {
			notes.add("An unfinished record of " + reader.tornBytes() + " bytes is at the end: being written now, or left by"
					+ " a crash and never acknowledged.");
		}
		for (Path file : reader.tornFiles()) {
			notes.add(file.getFileName() + " keeps " + Files.size(file)
					+ " bytes that a crash left and that were never acknowledged.");
		}
		return notes;
	}

	/** Counts the events that are older than the one before; several assets may well cause some. */
	private static final class Times {
		private @Nullable Instant before;
		private long count;
		private long first;

		void look(LoggedEvent logged) {
			Instant time = logged.event().time();
			Instant former = before;
			if (former != null && time.isBefore(former)) {
				count++;
				first = count == 1 ? logged.record().sequence() : first;
			}
			before = time;
		}
	}
}
