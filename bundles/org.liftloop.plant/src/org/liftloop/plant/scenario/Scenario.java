/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.plant.PlantAction;
import org.liftloop.plant.SimulatedField;
import org.liftloop.plant.PlantCommand;
import org.liftloop.plant.SimulatedAsset;
import org.liftloop.plant.SimulatedLoop;
import org.liftloop.plant.fault.PlantFault;

/**
 * A timeline of faults and commands for a field. As a file it is JSON:
 *
 * <pre>
 * {
 *   "name": "A bad day", "seed": 7,
 *   "events": [
 *     { "at": "PT2H", "well": "Demo 1", "fault": "STANDING_VALVE_LEAK", "severity": 0.6, "growth": "PT12H" },
 *     { "at": "PT30H", "well": "Demo 1", "mend": "STANDING_VALVE_LEAK" },
 *     { "at": "PT31H", "well": "Demo 2", "command": "SPEED", "value": 6.5 },
 *     { "at": "PT32H", "loop": "Rack 1", "fault": "FOULING", "severity": 2e-4 },
 *     { "at": "PT33H", "loop": "Rack 1", "load": { "shape": "RAMP", "fromW": 60e3, "toW": 80e3, "startS": 0, "rampS": 600 } }
 *   ],
 *   "expect": [
 *     { "loop": "Rack 1", "finding": "none", "from": "PT0S", "until": "PT32H" },
 *     { "loop": "Rack 1", "finding": "org.liftloop.thermal.fouling", "from": "PT32H", "until": "PT33H" }
 *   ]
 * }
 * </pre>
 *
 * Times are ISO 8601 durations after the start of the field. Faults are the constants of the kinds in
 * {@code org.liftloop.plant.fault}, commands {@code SPEED} (of a well,
 * with a {@code value} in strokes per minute), {@code TEMPERATURE} (of a loop, in degrees Celsius), {@code START},
 * {@code STOP}, {@code LOCAL} and {@code REMOTE}. The heat load of a loop is CONSTANT, a STEP, RAMP, SINE, PULSE, a FILE or
 * a COMPOSITE, as in the scenarios of {@code liftloop simulate}; its times count from the event. The same scenario on fields of the same seed gives the same run.
 *
 * @param name   name, or empty
 * @param seed   seed for the assets it is meant for
 * @param events events, at most 10,000
 * @param expected what the twins are expected to find, at most 10,000; a run that watches them says what came
 */
public record Scenario(String name, long seed, List<ScenarioEvent> events, List<ExpectedFinding> expected) {

	/** Most events. */
	public static final int MAXIMUM_EVENTS = 10_000;
	/** Largest file, bytes. */
	public static final int MAXIMUM_BYTES = 4 * 1024 * 1024;

	/** Copies the list and checks its size. */
	public Scenario {
		events = List.copyOf(events);
		expected = List.copyOf(expected);
		if (events.size() > MAXIMUM_EVENTS) {
			throw new IllegalArgumentException("the scenario has " + events.size() + " events; at most "
					+ MAXIMUM_EVENTS + " are allowed");
		}
	}

	/**
	 * @param file a JSON file
	 * @return the scenario
	 * @throws ScenarioException if it cannot be read or is no scenario, naming line and field
	 */
	public static Scenario read(Path file) throws ScenarioException {
		try {
			long bytes = Files.size(file);
			if (bytes > MAXIMUM_BYTES) {
				throw new ScenarioException(0, "", file + " has " + bytes + " bytes, more than " + MAXIMUM_BYTES + ".",
						"Choose a scenario file.");
			}
			return parse(Files.readString(file), file.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw new ScenarioException(0, "", "The scenario " + file + " cannot be read: " + e.getMessage(),
					"Choose a file in UTF-8 that can be read.");
		}
	}

	/**
	 * @param json JSON text; it names no file
	 * @return the scenario
	 * @throws ScenarioException if it is no scenario, naming line and field
	 */
	public static Scenario parse(String json) throws ScenarioException {
		return parse(json, null);
	}

	private static Scenario parse(String json, @Nullable Path folder) throws ScenarioException {
		if (json.length() > MAXIMUM_BYTES) {
			throw new ScenarioException(0, "", "The scenario is longer than " + MAXIMUM_BYTES + " characters.",
					"Split it.");
		}
		return new ScenarioReader(json, folder).read();
	}

	/**
	 * Schedules all events from the start of the field on, or none.
	 *
	 * @param field the field
	 * @throws ScenarioException if it has no such asset, or one cannot have such a fault
	 */
	public void applyTo(SimulatedField field) throws ScenarioException {
		applyTo(field, field.start());
	}

	/**
	 * Schedules all events, or none.
	 *
	 * @param field the field
	 * @param from  virtual time from which the times of the events count
	 * @throws ScenarioException if it has no such asset, or one cannot have such a fault
	 */
	public void applyTo(SimulatedField field, Instant from) throws ScenarioException {
		for (ScenarioEvent event : events) {
			check(event, asset(field, event.line(), event.asset()));
		}
		for (ExpectedFinding one : expected) {
			asset(field, one.line(), one.asset());
		}
		for (ScenarioEvent event : events) {
			field.asset(event.asset()).ifPresent(asset -> asset.schedule(from.plus(event.at()), event.action()));
		}
	}

	private static SimulatedAsset asset(SimulatedField field, int line, String name) throws ScenarioException {
		return field.asset(name).orElseThrow(() -> new ScenarioException(line, "asset",
				"The field has no asset '" + name + "'.",
				"Name one of " + String.join(", ", field.assets().stream().map(SimulatedAsset::name).toList()) + "."));
	}

	private static void check(ScenarioEvent event, SimulatedAsset asset) throws ScenarioException {
		if (event.action() instanceof PlantAction.Inject inject && !asset.faultKinds().contains(inject.fault().kind())) {
			throw new ScenarioException(event.line(), "fault",
					"'" + asset.name() + "' cannot have the fault " + inject.fault().kind().name() + ".", "Use one of "
							+ String.join(", ", asset.faultKinds().stream().map(PlantFault.Kind::name).toList()) + ".");
		}
		boolean loop = asset instanceof SimulatedLoop;
		if (event.action() instanceof PlantAction.ChangeLoad && !loop) {
			throw new ScenarioException(event.line(), "load", "'" + asset.name() + "' has no heat load.", "Name a cooling loop.");
		}
		if (event.action() instanceof PlantAction.Operate operate
				&& (loop ? operate.command() instanceof PlantCommand.SetSpeed
						: operate.command() instanceof PlantCommand.SetTemperature)) {
			throw new ScenarioException(event.line(), "command", "'" + asset.name() + "' does not know this command.",
					"A well has SPEED, a cooling loop TEMPERATURE.");
		}
	}
}
