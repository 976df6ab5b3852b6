/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.units.Unit;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.rodpump.unit.UnitCatalogue;
import org.liftloop.rodpump.unit.UnitKinematics;

/** Four catalogue units against tables of position and torque factor every 5 degrees of crank angle. */
public final class KinematicsCases implements AcceptanceCases {

	private static final String SOURCE = "table of position every 5 degrees"
			+ " (API Spec 11E geometry; project reference data)";
	private static final double FRACTION_TOLERANCE = 1e-9;
	private static final double TORQUE_FACTOR_TOLERANCE_IN = 0.01;
	private static final double STROKE_TOLERANCE_IN = 0.0005;

	/** A unit, its table, its stroke. */
	private record Table(String name, String file, String designation, double strokeIn) {
	}

	private static final List<Table> TABLES = List.of(
			new Table("conventional", "kinematics-conventional.csv", "C320-298-100", 100.709),
			new Table("markII", "kinematics-mark_ii.csv", "M320-298-100", 100.012),
			new Table("airBalanced", "kinematics-air_balanced.csv", "A320-305-100", 86.940),
			new Table("reverseMark", "kinematics-rm.csv", "RM320-305-100", 100.273));

	/** One row of a table. */
	private record Row(double crankRad, double positionFraction, double torqueFactorIn) {
	}

	@Override
	public String title() {
		return "Pumping unit kinematics";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) {
		List<AcceptanceResult> results = new ArrayList<>();
		for (Table table : TABLES) {
			UnitKinematics unit = new UnitKinematics(
					UnitCatalogue.builtIn().find(table.designation()).orElseThrow().geometry());
			Comparison position = new Comparison();
			Comparison torqueFactor = new Comparison();
			for (Row row : rows(table.file())) {
				position.add(row.positionFraction(), unit.positionFraction(row.crankRad()));
				torqueFactor.add(row.torqueFactorIn(), Unit.INCH.fromSi(unit.torqueFactorM(row.crankRad())));
			}
			String id = "kinematics." + table.name();
			results.add(position.result(id + ".position", table.designation() + ": position, fraction of the stroke",
					SOURCE, "1", FRACTION_TOLERANCE));
			if (table.name().equals("conventional")) {
				results.add(torqueFactor.result(id + ".torqueFactor", table.designation() + ": torque factor",
						SOURCE.replace("position", "torque factor"), "in", TORQUE_FACTOR_TOLERANCE_IN));
			}
			results.add(Comparison.one(id + ".stroke", table.designation() + ": polished-rod stroke",
					"project reference, rod pumping, section 2", table.strokeIn(), Unit.INCH.fromSi(unit.strokeM()),
					"in", STROKE_TOLERANCE_IN));
		}
		return results;
	}

	private static List<Row> rows(String file) {
		try (InputStream in = KinematicsCases.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is missing from the bundle");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
			return reader.lines().skip(1).map(line -> line.split(",")).map(cells -> new Row(
					Math.toRadians(Double.parseDouble(cells[0])), Double.parseDouble(cells[1]),
					Double.parseDouble(cells[2]))).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
