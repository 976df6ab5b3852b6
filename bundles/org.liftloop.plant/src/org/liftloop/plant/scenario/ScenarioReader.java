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
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Unit;
import org.liftloop.plant.ControlMode;
import org.liftloop.plant.PlantAction;
import org.liftloop.plant.PlantCommand;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.FaultCourse;
import org.liftloop.plant.fault.InflowFault;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.fault.LoopSensorFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.fault.SensorFault;
import org.liftloop.thermal.twin.simulate.LoadProfile;
import org.liftloop.thermal.twin.simulate.LoopFileException;

/** Reads one scenario; used once. */
final class ScenarioReader {

	private static final Pattern PLACE = Pattern.compile("at line (\\d+) column");
	private static final int LONGEST_TEXT = 200;
	private static final Set<String> TEXTS = Set.of("at", "well", "loop", "fault", "mend", "command", "growth",
			"finding", "from", "until");
	private static final Set<String> PLACES = Set.of("at", "well", "loop");
	private static final Set<String> NUMBERS = Set.of("severity", "value");
	private static final List<String> COMMANDS = List.of("SPEED", "TEMPERATURE", "START", "STOP", "LOCAL", "REMOTE");

	private final JsonReader json;

	private final @Nullable Path folder;

	ScenarioReader(String text, @Nullable Path folder) {
		this.folder = folder;
		json = new JsonReader(new StringReader(text));
		json.setStrictness(Strictness.STRICT);
	}

	Scenario read() throws ScenarioException {
		String name = "";
		long seed = 0;
		List<ScenarioEvent> events = List.of();
		List<ExpectedFinding> expected = List.of();
		try {
			json.beginObject();
			while (json.hasNext()) {
				String key = json.nextName();
				switch (key) {
					case "name" -> name = text(key);
					case "seed" -> seed = whole(key);
					case "events" -> events = list(key, ScenarioReader::event);
					case "expect" -> expected = list(key, ScenarioReader::expected);
					default -> throw refused(key, "There is no such field.", "Use name, seed, events and expect.");
				}
			}
			json.endObject();
			if (json.peek() != JsonToken.END_DOCUMENT) {
				throw refused("", "There is text after the end of the scenario.", "Remove it.");
			}
		} catch (LoopFileException e) {
			throw new ScenarioException(e.line(), e.field(), e.fault(), e.remedy());
		} catch (IOException | IllegalStateException e) {
			throw refused("", "This is not the JSON of a scenario: " + firstLine(e), "Correct the file.");
		}
		return new Scenario(name, seed, events, expected);
	}

	private static String firstLine(Exception e) {
		return String.valueOf(e.getMessage()).lines().findFirst().orElse("it ends too early");
	}

	/** Reads one entry of a list. */
	private interface Entry<T> {
		T read(Fields fields) throws ScenarioException;
	}

	private <T> List<T> list(String name, Entry<T> entry)
			throws IOException, ScenarioException, LoopFileException {
		List<T> entries = new ArrayList<>();
		json.beginArray();
		while (json.hasNext()) {
			if (entries.size() == Scenario.MAXIMUM_EVENTS) {
				throw refused(name, "There are more than " + Scenario.MAXIMUM_EVENTS + " entries.", "Split the scenario.");
			}
			entries.add(entry(name + "[" + entries.size() + "].", entry));
		}
		json.endArray();
		return entries;
	}

	/** The fields of one event, as they stand. */
	private final class Fields {

		private final String prefix;
		private final int line;
		private final Map<String, String> texts = new HashMap<>();
		private final Map<String, Double> numbers = new HashMap<>();
		private @Nullable LoadProfile load;

		Fields(String prefix, int line) {
			this.prefix = prefix;
			this.line = line;
		}

		ScenarioException wrong(String field, String message, String remedy) {
			return new ScenarioException(line, prefix + field, message, remedy);
		}

		String required(String field) throws ScenarioException {
			String value = texts.get(field);
			if (value == null || value.isBlank()) {
				throw wrong(field, "It is missing.", "Add it.");
			}
			return value;
		}

		double number(String field) throws ScenarioException {
			Double value = numbers.get(field);
			if (value == null) {
				throw wrong(field, "It is missing.", "Add it.");
			}
			return value;
		}

		Duration duration(String field, @Nullable String value) throws ScenarioException {
			try {
				return value == null ? Duration.ZERO : Duration.parse(value);
			} catch (DateTimeParseException e) {
				throw wrong(field, "'" + value + "' is not a duration.", "Write it as PT2H30M or P1DT6H.");
			}
		}

		List<String> names() {
			return Stream.of(texts.keySet().stream(), numbers.keySet().stream(), Stream.of("load").filter(each -> load != null))
					.flatMap(each -> each).sorted().toList();
		}

		/** A field that the kind of event does not use is a mistake somebody would wonder about. */
		void only(String... used) throws ScenarioException {
			for (String field : names()) {
				if (!PLACES.contains(field) && !Arrays.asList(used).contains(field)) {
					throw wrong(field, "It does not belong to an event with " + used[0] + ".", "Remove it.");
				}
			}
		}
	}

	private <T> T entry(String prefix, Entry<T> entry) throws IOException, ScenarioException, LoopFileException {
		int line = line();
		Fields fields = new Fields(prefix, line);
		json.beginObject();
		while (json.hasNext()) {
			String key = json.nextName();
			if (fields.names().contains(key)) {
				throw refused(prefix + key, "It is there twice.", "Remove one of them.");
			}
			if (TEXTS.contains(key)) {
				fields.texts.put(key, text(prefix + key));
			} else if (NUMBERS.contains(key)) {
				fields.numbers.put(key, number(prefix + key));
			} else if (key.equals("load")) {
				if (json.peek() != JsonToken.BEGIN_OBJECT) {
					throw refused(prefix + key, "It is not an object.", "Put the shape of the load between braces.");
				}
				fields.load = LoadProfile.read(json, prefix + "load.", folder);
			} else {
				throw refused(prefix + key, "There is no such field.", "Use at, well or loop, fault, severity, growth, mend, load,"
						+ " command and value; in expect, well or loop, finding, from and until.");
			}
		}
		json.endObject();
		try {
			return entry.read(fields);
		} catch (IllegalArgumentException e) {
			throw new ScenarioException(line, prefix.substring(0, prefix.length() - 1), e.getMessage() + ".",
					"Correct the value.");
		}
	}

	private static ScenarioEvent event(Fields fields) throws ScenarioException {
		Duration at = fields.duration("at", fields.required("at"));
		return new ScenarioEvent(fields.line, at, asset(fields), action(fields));
	}

	private static ExpectedFinding expected(Fields fields) throws ScenarioException {
		fields.only("finding", "from", "until");
		return new ExpectedFinding(fields.line, asset(fields), fields.required("finding"),
				fields.duration("from", fields.required("from")), fields.duration("until", fields.required("until")));
	}

	private static String asset(Fields fields) throws ScenarioException {
		if (fields.texts.containsKey("well") && fields.texts.containsKey("loop")) {
			throw fields.wrong("loop", "There is a well already.", "Make two events of it.");
		}
		return fields.required(fields.texts.containsKey("loop") ? "loop" : "well");
	}

	private static PlantAction action(Fields fields) throws ScenarioException {
		if (fields.texts.containsKey("fault")) {
			fields.only("fault", "severity", "growth");
			double growthS = fields.duration("growth", fields.texts.get("growth")).toMillis() / 1_000.0;
			return new PlantAction.Inject(
					PlantFault.of(kind(fields, "fault"), new FaultCourse(fields.number("severity"), growthS)));
		}
		if (fields.texts.containsKey("mend")) {
			fields.only("mend");
			return new PlantAction.Mend(kind(fields, "mend"));
		}
		LoadProfile load = fields.load;
		if (load != null) {
			fields.only("load");
			return new PlantAction.ChangeLoad(load);
		}
		if (!fields.texts.containsKey("command")) {
			throw fields.wrong("fault", "The event does nothing.", "Give it a fault, a mend, a load or a command.");
		}
		return new PlantAction.Operate(command(fields));
	}

	private static PlantCommand command(Fields fields) throws ScenarioException {
		String command = fields.required("command");
		if (command.equals("SPEED")) {
			fields.only("command", "value");
			return new PlantCommand.SetSpeed(fields.number("value"));
		}
		if (command.equals("TEMPERATURE")) {
			fields.only("command", "value");
			return new PlantCommand.SetTemperature(Unit.CELSIUS.toSi(fields.number("value")));
		}
		fields.only("command");
		return switch (command) {
			case "START" -> new PlantCommand.Start();
			case "STOP" -> new PlantCommand.Stop();
			case "LOCAL" -> new PlantCommand.SetMode(ControlMode.LOCAL);
			case "REMOTE" -> new PlantCommand.SetMode(ControlMode.REMOTE);
			default -> throw fields.wrong("command", "'" + command + "' is no command.",
					"Use one of " + String.join(", ", COMMANDS) + ".");
		};
	}

	private static PlantFault.Kind kind(Fields fields, String field) throws ScenarioException {
		String name = fields.required(field);
		List<PlantFault.Kind> kinds = Stream.<PlantFault.Kind[]>of(EquipmentFault.Kind.values(),
				SensorFault.Kind.values(), InflowFault.Kind.values(), LoopFault.Kind.values(), LoopSensorFault.Kind.values()).flatMap(Arrays::stream).toList();
		for (PlantFault.Kind kind : kinds) {
			if (kind.name().equals(name)) {
				return kind;
			}
		}
		throw fields.wrong(field, "'" + name + "' is no fault.",
				"Use one of " + String.join(", ", kinds.stream().map(PlantFault.Kind::name).toList()) + ".");
	}

	private String text(String field) throws IOException, ScenarioException {
		if (json.peek() != JsonToken.STRING) {
			throw refused(field, "It is not a text.", "Put it between quotation marks.");
		}
		String value = json.nextString();
		if (value.length() > LONGEST_TEXT) {
			throw refused(field, "It is longer than " + LONGEST_TEXT + " characters.", "Shorten it.");
		}
		return value;
	}

	private double number(String field) throws IOException, ScenarioException {
		if (json.peek() != JsonToken.NUMBER) {
			throw refused(field, "It is not a number.", "Enter a number without quotation marks.");
		}
		return json.nextDouble();
	}

	private long whole(String field) throws IOException, ScenarioException {
		if (json.peek() != JsonToken.NUMBER) {
			throw refused(field, "It is not a number.", "Enter a whole number.");
		}
		try {
			return json.nextLong();
		} catch (NumberFormatException e) {
			throw refused(field, "It is not a whole number.", "Enter a whole number.");
		}
	}

	/** The reader tells its place only in its text form. */
	private int line() {
		Matcher place = PLACE.matcher(json.toString());
		return place.find() ? Integer.parseInt(place.group(1)) : 0;
	}

	private ScenarioException refused(String field, String message, String remedy) {
		return new ScenarioException(line(), field, message, remedy);
	}
}
