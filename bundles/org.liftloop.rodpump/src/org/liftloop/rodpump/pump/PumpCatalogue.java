/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liftloop.internal.rodpump.CatalogueTable;
import org.liftloop.internal.rodpump.CatalogueTable.Row;

/**
 * Plunger sizes of subsurface pumps. Immutable.
 * <p>
 * File form as of {@link org.liftloop.rodpump.unit.UnitCatalogue}, columns {@code bore_in,insert_tubing_in,
 * tubing_pump_tubing_in,source}; a tubing may be blank.
 *
 * @param sizes all sizes in the order of the file
 */
public record PumpCatalogue(List<PumpSize> sizes) {

	private static final String BUILT_IN = "pumps.csv";
	private static final double METRES_PER_INCH = 0.0254;
	/** Two sizes closer than this are the same, m. */
	private static final double SAME_DIAMETER_M = 2e-4;

	/** Copies the list. */
	public PumpCatalogue {
		sizes = List.copyOf(sizes);
	}

	/** @return the sizes that come with Liftloop */
	public static PumpCatalogue builtIn() {
		return of(CatalogueTable.builtIn(PumpCatalogue.class, BUILT_IN));
	}

	/**
	 * @param in         catalogue file
	 * @param sourceName name for messages, e.g. the file name
	 * @return the catalogue
	 * @throws IOException              if reading fails
	 * @throws IllegalArgumentException naming the line and what is wrong there
	 */
	public static PumpCatalogue parse(InputStream in, String sourceName) throws IOException {
		return of(CatalogueTable.read(in, sourceName));
	}

	private static PumpCatalogue of(List<Row> rows) {
		return new PumpCatalogue(rows.stream().map(row -> row.map(PumpCatalogue::size)).toList());
	}

	private static PumpSize size(Row row) {
		return new PumpSize(row.number("bore_in") * METRES_PER_INCH,
				row.optionalNumber("insert_tubing_in").orElse(Double.NaN) * METRES_PER_INCH,
				row.optionalNumber("tubing_pump_tubing_in").orElse(Double.NaN) * METRES_PER_INCH, row.text("source"));
	}

	/**
	 * @param boreM plunger diameter, m
	 * @return the size of that diameter within 0.2 mm, or empty
	 */
	public Optional<PumpSize> ofBore(double boreM) {
		return sizes.stream().filter(s -> Math.abs(s.boreM() - boreM) <= SAME_DIAMETER_M).findFirst();
	}

	/**
	 * @param others catalogues of other sources
	 * @return a catalogue with the sizes of all; of equal sizes the first stands
	 */
	public PumpCatalogue with(List<PumpCatalogue> others) {
		return new PumpCatalogue(
				Stream.concat(sizes.stream(), others.stream().flatMap(other -> other.sizes.stream())).toList());
	}
}
