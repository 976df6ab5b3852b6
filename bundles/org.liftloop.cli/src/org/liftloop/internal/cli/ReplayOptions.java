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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.replay.ReplayConnection;
import org.liftloop.core.session.SessionServices;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What {@code liftloop replay} plays, and how. */
final class ReplayOptions {

	/** Where the recording is: one of both. */
	static final class Where {

		@Option(names = "--history", paramLabel = "FOLDER", required = true, description = "Folder of a recorded history,"
				+ " e.g. liftloop-run/history.")
		@Nullable String history;

		@Option(names = "--file", paramLabel = "CSV", required = true, description = "File that 'liftloop history export' wrote.")
		@Nullable String file;
	}

	@ArgGroup(exclusive = true, multiplicity = "1")
	final Where where = new Where();

	@Option(names = "--well", paramLabel = "WELL", description = "Only this well.")
	@Nullable String well;

	@Option(names = "--from", paramLabel = "TIME", description = "From this time on, in UTC: 2026-03-01 or 2026-03-01T06:00:00Z.")
	private @Nullable String from;

	@Option(names = "--to", paramLabel = "TIME", description = "Before this time.")
	private @Nullable String to;

	@Option(names = "--rate", paramLabel = "N", description = "Recorded time over real time, 1 to 1000. Without it, as fast as the"
			+ " twins think.")
	private @Nullable Double rate;

	@Option(names = "--within", paramLabel = "TIME", description = "Time after a decision in which a change of the equipment's"
			+ " setpoint counts as following it: 30s, 10m (default), 1h.")
	private @Nullable String within;

	@Option(names = "--out", paramLabel = "FOLDER", description = "Folder for the decisions ('liftloop log') and scorecard.csv."
			+ " Without it, they are only printed.")
	@Nullable String out;

	@Option(names = "--force", description = "Overwrite scorecard.csv, and continue the decisions of FOLDER.")
	boolean force;

	Instant from() throws InputException {
		String typed = from;
		return typed == null ? Instant.MIN : TimeArgument.parse(typed);
	}

	Instant to() throws InputException {
		String typed = to;
		Instant end = typed == null ? Instant.MAX : TimeArgument.parse(typed);
		if (!from().isBefore(end)) {
			throw new InputException("--from is not before --to.", "Give a time with a begin and an end after it.");
		}
		return end;
	}

	double rate() throws InputException {
		Double typed = rate;
		if (typed != null && !(typed >= 1 && typed <= ReplayConnection.FASTEST)) {
			throw new InputException("--rate " + typed + " is out of range.",
					"Give a rate from 1 to " + ReplayConnection.FASTEST + ", or none to go as fast as the twins think.");
		}
		return typed == null ? ReplayConnection.AS_FAST_AS_TAKEN : typed;
	}

	Duration within() throws InputException {
		String typed = within;
		return typed == null ? SessionServices.USUAL_EXPIRY : PlantOptions.duration(typed);
	}

	/** Folder for results, or null. */
	@Nullable Path folder(Terminal terminal) throws InputException {
		String typed = out;
		return typed == null ? null : terminal.path(typed);
	}
}
