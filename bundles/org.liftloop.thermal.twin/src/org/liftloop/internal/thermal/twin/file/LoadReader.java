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
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.twin.simulate.LoadProfile;
import org.liftloop.thermal.twin.simulate.LoopFileException;
import org.liftloop.thermal.twin.simulate.LoopScenario;

/** Makes a heat load of the fields of a file. */
public final class LoadReader {

	private static final double LONGEST_S = 1e9;
	private static final double MOST_W = 1e9;

	private enum Shape {
		CONSTANT, STEP, RAMP, SINE, PULSE, FILE, COMPOSITE
	}

	private final @Nullable Path folder;
	private final double untilS;

	/**
	 * @param folder folder of the files that it names, or null if it may name none
	 * @param untilS time until which its breaks will be asked for, s; 0 if they will not
	 */
	public LoadReader(@Nullable Path folder, double untilS) {
		this.folder = folder;
		this.untilS = untilS;
	}

	/**
	 * @param fields fields of the load
	 * @return the load
	 * @throws LoopFileException if it is none
	 */
	public LoadProfile read(JsonFields fields) throws LoopFileException {
		Shape shape = fields.constant("shape", Shape.class);
		LoadProfile load = switch (shape) {
			case CONSTANT -> new LoadProfile.Constant(watts(fields, "loadW"));
			case STEP -> new LoadProfile.Ramp(watts(fields, "fromW"), watts(fields, "toW"), fields.number("atS", 0, LONGEST_S), 0);
			case RAMP -> new LoadProfile.Ramp(watts(fields, "fromW"), watts(fields, "toW"), fields.number("startS", 0, LONGEST_S),
					fields.number("rampS", 1e-3, LONGEST_S));
			case SINE -> new LoadProfile.Sine(watts(fields, "meanW"), watts(fields, "amplitudeW"),
					fields.number("periodS", 1e-3, LONGEST_S));
			case PULSE -> pulse(fields);
			case FILE -> table(fields);
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
		if (2 * untilS / periodS > LoopScenario.MAXIMUM_BREAKS) {
			throw fields.refused("periodS", "It makes too many pulses.", "Enter a longer period or a shorter duration.");
		}
		return new LoadProfile.Pulse(watts(fields, "lowW"), watts(fields, "highW"), fields.number("startS", 0, LONGEST_S),
				widthS, periodS);
	}

	private LoadProfile sum(JsonFields fields) throws LoopFileException {
		List<LoadProfile> parts = new ArrayList<>();
		for (JsonFields part : fields.objects("parts")) {
			parts.add(read(part));
		}
		if (parts.isEmpty()) {
			throw fields.refused("parts", "It has no parts.", "Add some.");
		}
		return new LoadProfile.Sum(parts);
	}

	private LoadProfile table(JsonFields fields) throws LoopFileException {
		Path place = folder;
		if (place == null) {
			throw fields.refused("shape", "There is no folder in which its file could lie.", "Enter a COMPOSITE of RAMPs.");
		}
		return LoadTable.read(place, fields);
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
