/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.twin.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Unit;
import org.liftloop.thermal.twin.simulate.Expectation;
import org.liftloop.thermal.twin.simulate.LoadProfile;
import org.liftloop.thermal.twin.simulate.LoopChange;
import org.liftloop.thermal.twin.simulate.LoopChange.What;
import org.liftloop.thermal.twin.simulate.LoopFileException;
import org.liftloop.thermal.twin.simulate.LoopQuantity;
import org.liftloop.thermal.twin.simulate.LoopScenario;

/** Makes a scenario of the fields of a file. */
public final class ScenarioReader {

	private static final double LONGEST_S = 1e9;
	private static final double MOST_W = 1e9;

	private enum Shape {
		CONSTANT, STEP, RAMP, SINE, PULSE, FILE, COMPOSITE
	}

	private final JsonFields file;
	private final Path folder;
	private final double durationS;

	private ScenarioReader(JsonFields file, Path folder) throws LoopFileException {
		this.file = file;
		this.folder = folder;
		durationS = file.number("durationS", 1e-3, LONGEST_S);
	}

	/**
	 * @param text   JSON text
	 * @param folder folder of the files that it names
	 * @return the scenario
	 * @throws LoopFileException if it is none
	 */
	public static LoopScenario parse(String text, Path folder) throws LoopFileException {
		return new ScenarioReader(JsonFile.parse(text), folder).read();
	}

	private LoopScenario read() throws LoopFileException {
		String name = file.text("name");
		double stepS = file.number("outputStepS", 1e-3, LONGEST_S);
		if (durationS / stepS > LoopScenario.MAXIMUM_OUTPUTS) {
			throw file.refused("outputStepS", "It makes more than " + LoopScenario.MAXIMUM_OUTPUTS + " lines.", "Enter a longer step.");
		}
		double startK = file.has("startC") ? Unit.CELSIUS.toSi(file.number("startC", -100, 600)) : Double.NaN;
		LoadProfile load = file.has("load") ? load(file.object("load")) : null;
		List<LoopChange> changes = new ArrayList<>();
		for (JsonFields fields : entries("changes")) {
			changes.add(change(fields));
		}
		changes.sort(Comparator.comparingDouble(LoopChange::atS));
		List<Expectation> expected = new ArrayList<>();
		for (JsonFields fields : entries("expect")) {
			expected.add(expectation(fields));
		}
		file.end();
		return new LoopScenario(name, durationS, stepS, startK, load, changes, expected);
	}

	private List<JsonFields> entries(String field) throws LoopFileException {
		List<JsonFields> entries = file.objects(field);
		if (entries.size() > LoopScenario.MAXIMUM_ENTRIES) {
			throw file.refused(field, "There are " + entries.size() + " entries.",
					"Use at most " + LoopScenario.MAXIMUM_ENTRIES + ".");
		}
		return entries;
	}

	private LoadProfile load(JsonFields fields) throws LoopFileException {
		Shape shape = fields.constant("shape", Shape.class);
		LoadProfile load = switch (shape) {
			case CONSTANT -> new LoadProfile.Constant(watts(fields, "loadW"));
			case STEP -> new LoadProfile.Ramp(watts(fields, "fromW"), watts(fields, "toW"), fields.number("atS", 0, LONGEST_S), 0);
			case RAMP -> new LoadProfile.Ramp(watts(fields, "fromW"), watts(fields, "toW"), fields.number("startS", 0, LONGEST_S),
					fields.number("rampS", 1e-3, LONGEST_S));
			case SINE -> new LoadProfile.Sine(watts(fields, "meanW"), watts(fields, "amplitudeW"),
					fields.number("periodS", 1e-3, LONGEST_S));
			case PULSE -> pulse(fields);
			case FILE -> LoadTable.read(folder, fields);
			case COMPOSITE -> sum(fields);
		};
		fields.end();
		return load;
	}

	private LoadProfile pulse(JsonFields fields) throws LoopFileException {
		double widthS = fields.number("widthS", 1e-3, LONGEST_S);
		double periodS = fields.number("periodS", 1e-3, LONGEST_S);
		if (periodS <= widthS) {
			throw fields.refused("periodS", "It is not longer than a pulse.", "Enter more than widthS.");
		}
		if (2 * durationS / periodS > LoopScenario.MAXIMUM_BREAKS) {
			throw fields.refused("periodS", "It makes too many pulses.", "Enter a longer period or a shorter duration.");
		}
		return new LoadProfile.Pulse(watts(fields, "lowW"), watts(fields, "highW"), fields.number("startS", 0, LONGEST_S),
				widthS, periodS);
	}

	private LoadProfile sum(JsonFields fields) throws LoopFileException {
		List<LoadProfile> parts = new ArrayList<>();
		for (JsonFields part : fields.objects("parts")) {
			parts.add(load(part));
		}
		if (parts.isEmpty()) {
			throw fields.refused("parts", "It has no parts.", "Add some.");
		}
		return new LoadProfile.Sum(parts);
	}

	private LoopChange change(JsonFields fields) throws LoopFileException {
		What what = fields.constant("change", What.class);
		double atS = fields.number("atS", 0, LONGEST_S);
		LoopChange change = switch (what) {
			case PUMP_TRIP -> new LoopChange(atS, what, 0, fields.number("coastDownS", 1e-3, 1e6));
			case FOULING -> change(fields, atS, what, 0.1);
			case PUMP -> change(fields, atS, what, 2);
			case SECONDARY_FLOW -> change(fields, atS, what, 1e5);
			case SECONDARY_INLET -> new LoopChange(atS, what, Unit.CELSIUS.toSi(fields.number("value", -100, 600)), overS(fields));
			case HEAT_LOSS -> change(fields, atS, what, 1e9);
			case BYPASS -> change(fields, atS, what, 1);
		};
		fields.end();
		return change;
	}

	private static LoopChange change(JsonFields fields, double atS, What what, double highest) throws LoopFileException {
		return new LoopChange(atS, what, fields.number("value", 0, highest), overS(fields));
	}

	private static double overS(JsonFields fields) throws LoopFileException {
		return fields.number("overS", 0, LONGEST_S, 0);
	}

	private Expectation expectation(JsonFields fields) throws LoopFileException {
		LoopQuantity quantity = fields.constant("quantity", LoopQuantity.class);
		double atLeast = fields.number("atLeast", -1e12, 1e12, Double.NEGATIVE_INFINITY);
		double atMost = fields.number("atMost", -1e12, 1e12, Double.POSITIVE_INFINITY);
		if (!fields.has("atLeast") && !fields.has("atMost")) {
			throw fields.refused("atLeast", "Nothing is expected.", "Enter atLeast, atMost or both.");
		}
		double fromS = fields.number("fromS", 0, durationS, 0);
		Expectation expectation = new Expectation(quantity, atLeast, atMost, fromS,
				fields.number("untilS", fromS, durationS, durationS));
		fields.end();
		return expectation;
	}

	private static double watts(JsonFields fields, String field) throws LoopFileException {
		return fields.number(field, -MOST_W, MOST_W);
	}

	/** A load read from a table. */
	private static final class LoadTable {

		private static final int MOST_LINES = 20_000;

		private LoadTable() {
		}

		static LoadProfile read(Path folder, JsonFields fields) throws LoopFileException {
			String name = fields.text("file");
			if (!name.matches("[\\w][\\w .-]*")) {
				throw fields.refused("file", "'" + name + "' is no plain file name.",
						"Put the file into the folder of the scenario and enter its name only.");
			}
			List<Double> times = new ArrayList<>();
			List<Double> loads = new ArrayList<>();
			int line = 0;
			for (String text : JsonFile.text(folder.resolve(name)).lines().toList()) {
				line++;
				if (line == 1 || text.isBlank()) {
					continue;
				}
				double[] numbers = numbers(text);
				if (numbers == null || !times.isEmpty() && numbers[0] <= times.get(times.size() - 1).doubleValue()) {
					throw fields.refused("file", "Line " + line + " of " + name + " is no later time in s and a load in W.",
							"Write lines such as 60,1200 below a heading.");
				}
				times.add(Double.valueOf(numbers[0]));
				loads.add(Double.valueOf(numbers[1]));
			}
			if (times.isEmpty() || times.size() > MOST_LINES) {
				throw fields.refused("file", name + " has " + times.size() + " lines.", "Use 1 to " + MOST_LINES + ".");
			}
			return new LoadProfile.Table(times, loads);
		}

		private static double @Nullable [] numbers(String text) {
			String[] cells = text.split(",", -1);
			if (cells.length != 2) {
				return null;
			}
			try {
				double timeS = Double.parseDouble(cells[0].strip());
				double loadW = Double.parseDouble(cells[1].strip());
				return timeS >= 0 && timeS <= LONGEST_S && Math.abs(loadW) <= MOST_W ? new double[] { timeS, loadW } : null;
			} catch (NumberFormatException e) {
				return null;
			}
		}
	}
}
