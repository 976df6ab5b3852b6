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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.operation.InputException;
import org.liftloop.historian.RetentionPolicy;

import picocli.CommandLine.Option;

/** How {@code liftloop run} runs. */
final class RunOptions {

	@Option(names = "--connection", paramLabel = "NAME", description = "Hear the equipment by this connection of the field,"
			+ " instead of a simulated plant.")
	@Nullable String connection;

	@Option(names = "--mode", paramLabel = "MODE", defaultValue = "shadow", description = "Who acts on decisions: shadow"
			+ " (default: nobody), advisory (a person, later), autonomous (the twins).")
	private String mode = "shadow";

	@Option(names = "--out", paramLabel = "FOLDER", defaultValue = "liftloop-run", description = "Folder for the decision log"
			+ " and the history (default liftloop-run). What is there is continued.")
	String out = "liftloop-run";

	@Option(names = "--keep", paramLabel = "TIME", description = "How long single samples are kept in the history (default"
			+ " 90d); what charts need of older times stays for two years and longer.")
	private @Nullable String keep;

	@Option(names = "--headless", description = "Without a window: so it always is on the command line.")
	private boolean headless;

	/** A real field has neither a rate nor a scenario. */
	void check(PlantOptions simulation) throws InputException {
		if (connection != null && (simulation.rate() != 1 || simulation.hasScenario())) {
			throw new InputException("--rate and --scenario are for a simulated plant.", "Leave them out with --connection.");
		}
	}

	RetentionPolicy retention() throws InputException {
		String typed = keep;
		RetentionPolicy usual = RetentionPolicy.USUAL;
		if (typed == null) {
			return usual;
		}
		Duration samples = PlantOptions.duration(typed);
		Duration fine = usual.fineRollups();
		return new RetentionPolicy(samples, fine == null || samples.compareTo(fine) > 0 ? samples : fine, usual.curves(),
				usual.events());
	}

	ControlMode mode() throws InputException {
		try {
			return ControlMode.valueOf(mode.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new InputException("'" + mode + "' is not a mode.", "Give shadow, advisory or autonomous.", e);
		}
	}
}
