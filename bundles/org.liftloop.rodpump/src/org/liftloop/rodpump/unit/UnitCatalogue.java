/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liftloop.internal.rodpump.CatalogueTable;
import org.liftloop.internal.rodpump.CatalogueTable.Row;
import org.liftloop.internal.rodpump.Say;

/**
 * Pumping units by designation. Immutable. The built-in catalogue is a data file beside this class; makers contribute
 * files of the same form.
 * <p>
 * File form: UTF-8, comma separated, first line the column names {@code designation,type,A_in,C_in,I_in,K_in,P_in,R_in,
 * tau_deg,source} in any order; dimensions in inches and degrees as catalogues print them; {@code type} is a name of
 * {@link UnitType}; lines that start with # are comments. No quoting: a source that holds a comma uses a semicolon. Two
 * more columns may be there and may be blank: {@code B_lb}, the structural unbalance, and {@code TF90_in}, the torque
 * factor that the source prints for 90 degrees of crank; a linkage that does not reproduce it is refused.
 */
public final class UnitCatalogue {

	private static final String BUILT_IN = "units.csv";
	private static final double METRES_PER_INCH = 0.0254;
	/** A linkage may miss its printed torque factor by this much, m (0.12 in: rounded dimensions). */
	private static final double TORQUE_FACTOR_TOLERANCE_M = 0.12 * METRES_PER_INCH;
	/** Letters, then what makes the same unit look different: hyphens and the D of the double reduction. */
	private static final Pattern SPELLING = Pattern.compile("([A-Z]+)-?(\\d+)D?-(.*)");

	private final Map<String, CatalogueUnit> units;

	private UnitCatalogue(Map<String, CatalogueUnit> units) {
		this.units = units;
	}

	/**
	 * Reads the units that come with Liftloop.
	 *
	 * @return the built-in catalogue
	 */
	public static UnitCatalogue builtIn() {
		return of(CatalogueTable.builtIn(UnitCatalogue.class, BUILT_IN));
	}

	/**
	 * @param in         catalogue file
	 * @param sourceName name for messages, e.g. the file name
	 * @return the catalogue
	 * @throws IOException              if reading fails
	 * @throws IllegalArgumentException naming the line and what is wrong there
	 */
	public static UnitCatalogue parse(InputStream in, String sourceName) throws IOException {
		return of(CatalogueTable.read(in, sourceName));
	}

	private static UnitCatalogue of(List<Row> rows) {
		Map<String, CatalogueUnit> units = new LinkedHashMap<>();
		for (Row row : rows) {
			CatalogueUnit unit = row.map(UnitCatalogue::unit);
			if (units.putIfAbsent(key(unit.designation()), unit) != null) {
				throw row.refused("unit " + unit.designation() + " is listed twice");
			}
		}
		return new UnitCatalogue(units);
	}

	private static CatalogueUnit unit(Row row) {
		UnitGeometry geometry = new UnitGeometry(row.constant("type", UnitType.class), metres(row, "A_in"),
				metres(row, "C_in"), metres(row, "I_in"), metres(row, "K_in"), metres(row, "P_in"),
				metres(row, "R_in"), Math.toRadians(row.number("tau_deg")));
		row.optionalNumber("TF90_in").ifPresent(printed -> verify(geometry, printed * METRES_PER_INCH));
		OptionalDouble unbalanceLb = row.optionalNumber("B_lb");
		return CatalogueUnit.ofDesignation(row.text("designation"), geometry,
				unbalanceLb.isPresent() ? unbalanceLb.getAsDouble() * Say.NEWTONS_PER_POUND_FORCE : Double.NaN,
				row.text("source"));
	}

	private static void verify(UnitGeometry geometry, double printedM) {
		double computedM = new UnitKinematics(geometry).torqueFactorM(Math.PI / 2);
		if (!(Math.abs(computedM - printedM) <= TORQUE_FACTOR_TOLERANCE_M)) {
			throw new IllegalArgumentException("the linkage's torque factor at 90 degrees, " + Say.length(computedM)
					+ ", is not the printed one, " + Say.length(printedM) + "; check A, C, I, K, P and R");
		}
	}

	private static double metres(Row row, String column) {
		return row.number(column) * METRES_PER_INCH;
	}

	/**
	 * @param designation designation; case, surrounding blanks, a hyphen after the letters and the D of a double
	 *                    reduction do not matter: {@code C-320D-256-100} and {@code c320-256-100} are the same unit
	 * @return the unit, or empty if the catalogue has none of that designation
	 */
	public Optional<CatalogueUnit> find(String designation) {
		return Optional.ofNullable(units.get(key(designation)));
	}

	/** @return all units in the order of the file */
	public List<CatalogueUnit> units() {
		return List.copyOf(units.values());
	}

	/**
	 * @param others catalogues of other sources
	 * @return a catalogue with the units of all; of equal designations the first stands
	 */
	public UnitCatalogue with(List<UnitCatalogue> others) {
		Map<String, CatalogueUnit> all = new LinkedHashMap<>(units);
		for (UnitCatalogue other : new ArrayList<>(others)) {
			other.units.forEach(all::putIfAbsent);
		}
		return new UnitCatalogue(all);
	}

	private static String key(String designation) {
		String upper = designation.strip().toUpperCase(Locale.ROOT);
		Matcher parts = SPELLING.matcher(upper);
		return parts.matches() ? parts.group(1) + parts.group(2) + "-" + parts.group(3) : upper;
	}
}
