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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liftloop.internal.rodpump.CatalogueTable;
import org.liftloop.internal.rodpump.CatalogueTable.Row;

/**
 * Pumping units by designation. Immutable. The built-in catalogue is a data file beside this class; makers contribute
 * files of the same form.
 * <p>
 * File form: UTF-8, comma separated, first line the column names {@code designation,type,A_in,C_in,I_in,K_in,P_in,R_in,
 * tau_deg,source} in any order; dimensions in inches and degrees as catalogues print them; {@code type} is a name of
 * {@link UnitType}; lines that start with # are comments. No quoting: a source that holds a comma uses a semicolon.
 */
public final class UnitCatalogue {

	private static final String BUILT_IN = "units.csv";
	private static final double METRES_PER_INCH = 0.0254;

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
		try (InputStream in = UnitCatalogue.class.getResourceAsStream(BUILT_IN)) {
			if (in == null) {
				throw new IllegalStateException(BUILT_IN + " is missing from the bundle");
			}
			return parse(in, BUILT_IN);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * @param in         catalogue file
	 * @param sourceName name for messages, e.g. the file name
	 * @return the catalogue
	 * @throws IOException              if reading fails
	 * @throws IllegalArgumentException naming the line and what is wrong there
	 */
	public static UnitCatalogue parse(InputStream in, String sourceName) throws IOException {
		Map<String, CatalogueUnit> units = new LinkedHashMap<>();
		for (Row row : CatalogueTable.read(in, sourceName)) {
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
		return CatalogueUnit.ofDesignation(row.text("designation"), geometry, row.text("source"));
	}

	private static double metres(Row row, String column) {
		return row.number(column) * METRES_PER_INCH;
	}

	/**
	 * @param designation designation, case and surrounding blanks do not matter
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
		return designation.strip().toUpperCase(Locale.ROOT);
	}
}
