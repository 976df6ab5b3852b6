/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.fit;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.units.Unit;
import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.twin.simulate.LoopPlan;

/**
 * A table of a loop's course: a heading, and a line for each time. Columns {@code time_s}, {@code hot_C}, {@code cold_C},
 * {@code flow_kg_s} and {@code load_W} are needed; {@code secondary_outlet_C}, {@code secondary_inlet_C},
 * {@code secondary_flow_kg_s} and {@code ambient_C} may be there, and where they are not the loop's own values hold. Others
 * are passed over, so the table that a simulation writes is one.
 */
public final class CourseTable {

	private static final long LARGEST_BYTES = 64L * 1024 * 1024;
	private static final int MOST_LINES = 200_000;
	private static final List<String> NEEDED = List.of("time_s", "hot_C", "cold_C", "flow_kg_s", "load_W");

	private final LoopPlan plan;
	private final Map<String, Integer> columns = new LinkedHashMap<>();

	private CourseTable(LoopPlan plan) {
		this.plan = plan;
	}

	/**
	 * @param file a table
	 * @param plan the loop, for what the table does not have
	 * @return its lines
	 * @throws InputException if it cannot be read or a value is wrong, naming the line and the column
	 */
	public static List<LoopMoment> read(Path file, LoopPlan plan) throws InputException {
		try {
			if (Files.size(file) > LARGEST_BYTES) {
				throw new InputException("'" + file + "' has more than " + LARGEST_BYTES + " bytes.", "Shorten it.");
			}
			try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
					CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
				return new CourseTable(plan).lines(parser);
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new InputException("'" + file + "' cannot be read as a table: " + e.getMessage() + ".",
					"Give a file of comma-separated values in UTF-8.", e);
		}
	}

	private List<LoopMoment> lines(CSVParser parser) throws InputException {
		List<LoopMoment> moments = new ArrayList<>();
		for (CSVRecord record : parser) {
			if (columns.isEmpty()) {
				heading(record);
			} else if (record.size() > 1 || !record.get(0).isBlank()) {
				moments.add(moment(record));
			}
			if (moments.size() > MOST_LINES) {
				throw new InputException("The table has more than " + MOST_LINES + " lines.", "Shorten it.");
			}
		}
		return moments;
	}

	private void heading(CSVRecord record) throws InputException {
		for (int i = 0; i < record.size(); i++) {
			columns.put(record.get(i).replace("\uFEFF", "").strip(), i);
		}
		List<String> missing = NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
		if (!missing.isEmpty()) {
			throw new InputException("The table has no column " + String.join(", ", missing) + ".",
					"Its first line has to name " + String.join(", ", NEEDED) + ", or be that of an exported history.");
		}
	}

	private LoopMoment moment(CSVRecord record) throws InputException {
		return new LoopMoment(number(record, "time_s", Double.NaN), kelvin(record, "hot_C", Double.NaN),
				kelvin(record, "cold_C", Double.NaN), kelvin(record, "secondary_outlet_C", Double.NaN),
				number(record, "flow_kg_s", Double.NaN), number(record, "load_W", Double.NaN),
				number(record, "secondary_flow_kg_s", plan.secondary().flowKgPerS()),
				kelvin(record, "secondary_inlet_C", plan.secondary().inletK()),
				kelvin(record, "ambient_C", plan.ambient().temperatureK()));
	}

	private double kelvin(CSVRecord record, String column, double otherwiseK) throws InputException {
		return columns.containsKey(column) ? Unit.CELSIUS.toSi(number(record, column, Double.NaN)) : otherwiseK;
	}

	private double number(CSVRecord record, String column, double otherwise) throws InputException {
		Integer at = columns.get(column);
		if (at == null) {
			return otherwise;
		}
		try {
			double value = Double.parseDouble(record.get(at).strip());
			if (Double.isFinite(value)) {
				return value;
			}
		} catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
			// Refused below.
		}
		throw new InputException("Line " + record.getRecordNumber() + " has no number in the column " + column + ".",
				"Enter one, or leave the line out.");
	}
}
