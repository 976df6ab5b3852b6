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
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.internal.core.decision.ChainReader;

/**
 * Hands over the events of a log in order, up to the first record that does not hold. Gives the number of events.
 *
 * @param folder folder of the log; it may be written meanwhile
 * @param filter which events
 * @param sink   takes them
 */
public record ReadDecisionLog(Path folder, DecisionFilter filter, Sink sink) implements Operation<Long> {

	/** Takes events. */
	@FunctionalInterface
	public interface Sink {
		/**
		 * Takes an event.
		 *
		 * @param logged the event and its place
		 * @param asset  asset it belongs to, or null for the outcome of a decision that is not in the log
		 * @throws IOException if it cannot be passed on
		 */
		void take(LoggedEvent logged, @Nullable String asset) throws IOException;
	}

	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		DecisionAssets assets = new DecisionAssets();
		long taken = 0;
		try (ChainReader reader = new ChainReader(folder)) {
			SubMonitor progress = SubMonitor.convert(monitor, "Reading the decision log", reader.segments());
			for (LoggedEvent next = reader.next(); next != null; next = reader.next()) {
				cancelOrShow(progress, reader);
				String asset = assets.assetOf(next.event());
				if (filter.accepts(next.event(), asset)) {
					pass(next, asset);
					taken++;
				}
			}
			return taken;
		} catch (IOException e) {
			throw failure(folder, e);
		}
	}

	private void pass(LoggedEvent logged, @Nullable String asset) throws OutputException {
		try {
			sink.take(logged, asset);
		} catch (IOException e) {
			throw new OutputException("The events cannot be written: " + e.getMessage() + ".",
					"Choose another place, or free space there.", e);
		}
	}

	static void cancelOrShow(SubMonitor progress, ChainReader reader) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		progress.setWorkRemaining(reader.segments() - reader.segment() + 1);
	}

	/** What a log that cannot be read means to the user. */
	static InputException failure(Path folder, IOException e) {
		return switch (e) {
			case DamagedLogException damaged -> new InputException(
					"The decision log in '" + folder + "' does not hold from here on: " + damaged.getMessage(),
					"Run 'liftloop log verify', and look for a copy of the file.", e);
			case FileSystemException system -> new InputException(
					"The decision log in '" + folder + "' cannot be read: "
							+ (system.getReason() == null ? system.getClass().getSimpleName() : system.getReason())
							+ ".",
					"Choose the folder that holds decisions-000001.jsonl.", e);
			default -> new InputException("The decision log in '" + folder + "' cannot be read: " + e + ".",
					"Look at the disk.", e);
		};
	}
}
