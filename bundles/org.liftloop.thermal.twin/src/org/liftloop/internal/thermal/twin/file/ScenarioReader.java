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
		LoadProfile load = file.has("load") ? new LoadReader(folder, durationS).read(file.object("load")) : null;
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
}
