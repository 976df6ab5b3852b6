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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.scenario.ExpectedFinding;
import org.liftloop.plant.scenario.Scenario;
import org.liftloop.plant.spec.PlantAssets;

import picocli.CommandLine.Option;

/** How a field is simulated. */
final class PlantOptions {

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
	private long seed = 1;

	@Option(names = "--scenario", paramLabel = "FILE", description = "Faults and commands of the simulated field, JSON.")
	private @Nullable String scenario;

	private List<ExpectedFinding> expected = List.of();

	/** @return what the scenario expects the twins to find, once the field is simulated */
	List<ExpectedFinding> expected() {
		return expected;
	}

	boolean hasScenario() {
		return scenario != null;
	}

	double rate() throws InputException {
		if (!(rate >= 1 && rate <= 1000)) {
			throw new InputException("--rate " + rate + " is out of range.", "Give a rate from 1 to 1000.");
		}
		return rate;
	}

	/**
	 * Simulates the wells and loops of a field; those that cannot be are named to the person.
	 *
	 * @param model    the field
	 * @param terminal where it is run
	 * @return the field
	 * @throws OperationException if nothing can be simulated, or the scenario is wrong
	 */
	SimulatedField simulate(Field model, Terminal terminal) throws OperationException {
		PlantAssets made = PlantAssets.of(model, seed);
		for (PlantAssets.Refused refused : made.refused()) {
			terminal.err().println("Left out: " + refused.name() + ": " + refused.reason());
		}
		if (made.assets().isEmpty()) {
			throw new RefusedException("Nothing of the field can be simulated.",
					"Complete the data of its wells and loops.");
		}
		SimulatedField plant = new SimulatedField(String.valueOf(model.getName()), made.assets(),
				terminal.clock().instant());
		String typed = scenario;
		if (typed != null) {
			Scenario read = Scenario.read(terminal.path(typed));
			read.applyTo(plant);
			expected = read.expected();
		}
		return plant;
	}

	/**
	 * @param text     path of a field file as typed
	 * @param terminal where it is run
	 * @return the field
	 * @throws OperationException if it cannot be read
	 */
	static Field load(String text, Terminal terminal) throws OperationException {
		Path file = terminal.path(text);
		try {
			return FieldStore.load(file);
		} catch (FieldFileException e) {
			throw new InputException(e.getMessage(), "The file was not changed.", e);
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
