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

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.operation.InputException;

import picocli.CommandLine.Option;

/** How {@code liftloop run} runs. */
final class RunOptions {

	private static final Pattern DURATION = Pattern.compile("(\\d+(?:\\.\\d+)?)(s|m|h|d)");
	private static final Duration LONGEST = Duration.ofDays(3650);

	@Option(names = "--for", paramLabel = "TIME", description = "How long, in the time of the field: 30s, 10m, 2h, 1d."
			+ " Without it, until it is interrupted.")
	private @Nullable String time;

	@Option(names = "--rate", paramLabel = "R", defaultValue = "1", description = "Time of the simulated field over real time,"
			+ " 1 (default) to 1000.")
	private double rate = 1;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed of what is hidden in the simulated"
			+ " field (default 1).")
	long seed = 1;

	@Option(names = "--scenario", paramLabel = "FILE", description = "Faults and commands of the simulated field, JSON.")
	@Nullable String scenario;

	@Option(names = "--mode", paramLabel = "MODE", defaultValue = "shadow", description = "Who acts on decisions: shadow"
			+ " (default: nobody), advisory (a person, later), autonomous (the twins).")
	private String mode = "shadow";

	@Option(names = "--out", paramLabel = "FOLDER", defaultValue = "liftloop-run", description = "Folder for the decision log"
			+ " and the history (default liftloop-run). What is there is continued.")
	String out = "liftloop-run";

	@Option(names = "--headless", description = "Without a window: so it always is on the command line.")
	private boolean headless;

	double rate() throws InputException {
		if (!(rate >= 1 && rate <= 1000)) {
			throw new InputException("--rate " + rate + " is out of range.", "Give a rate from 1 to 1000.");
		}
		return rate;
	}

	ControlMode mode() throws InputException {
		try {
			return ControlMode.valueOf(mode.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new InputException("'" + mode + "' is not a mode.", "Give shadow, advisory or autonomous.", e);
		}
	}

	/** How long, or null: until it is interrupted. */
	@Nullable Duration time() throws InputException {
		String typed = time;
		return typed == null ? null : duration(typed);
	}

	static Duration duration(String typed) throws InputException {
		Matcher matcher = DURATION.matcher(typed);
		if (matcher.matches()) {
			double seconds = Double.parseDouble(matcher.group(1)) * switch (matcher.group(2)) {
				case "s" -> 1;
				case "m" -> 60;
				case "h" -> 3600;
				default -> 86_400;
			};
			if (seconds > 0 && seconds <= LONGEST.toSeconds()) {
				return Duration.ofMillis(Math.round(1000 * seconds));
			}
		}
		throw new InputException("'" + typed + "' is not a time.", "Give a number and a unit: 30s, 10m, 2h, 1d.");
	}
}
