/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.string;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liftloop.internal.rodpump.CatalogueTable;
import org.liftloop.internal.rodpump.CatalogueTable.Row;

/**
 * Tubing sizes. Immutable.
 * <p>
 * File form as of {@link org.liftloop.rodpump.unit.UnitCatalogue}, columns {@code size,outside_in,inside_in,drift_in,
 * weight_lb_per_ft,source}.
 *
 * @param sizes all sizes in the order of the file
 */
public record TubingCatalogue(List<TubingSize> sizes) {

	private static final String BUILT_IN = "tubing.csv";
	private static final double METRES_PER_INCH = 0.0254;
	private static final double NEWTONS_PER_M_PER_POUND_PER_FOOT = 4.4482216152605 / 0.3048;
	/** Two sizes closer than this are the same, m. */
	private static final double SAME_DIAMETER_M = 5e-4;

	/** Copies the list. */
	public TubingCatalogue {
		sizes = List.copyOf(sizes);
	}

	/** @return the sizes that come with Liftloop */
	public static TubingCatalogue builtIn() {
		return of(CatalogueTable.builtIn(TubingCatalogue.class, BUILT_IN));
	}

	/**
	 * @param in         catalogue file
	 * @param sourceName name for messages, e.g. the file name
	 * @return the catalogue
	 * @throws IOException              if reading fails
	 * @throws IllegalArgumentException naming the line and what is wrong there
	 */
	public static TubingCatalogue parse(InputStream in, String sourceName) throws IOException {
		return of(CatalogueTable.read(in, sourceName));
	}

	private static TubingCatalogue of(List<Row> rows) {
		return new TubingCatalogue(rows.stream().map(row -> row.map(TubingCatalogue::size)).toList());
	}

	private static TubingSize size(Row row) {
		return new TubingSize(row.text("size"), row.number("outside_in") * METRES_PER_INCH,
				row.number("inside_in") * METRES_PER_INCH, row.number("drift_in") * METRES_PER_INCH,
				row.number("weight_lb_per_ft") * NEWTONS_PER_M_PER_POUND_PER_FOOT, row.text("source"));
	}

	/**
	 * @param insideM inside diameter, m
	 * @return the size of that inside diameter within 0.5 mm, or empty
	 */
	public Optional<TubingSize> ofInside(double insideM) {
		return sizes.stream().filter(s -> Math.abs(s.insideM() - insideM) <= SAME_DIAMETER_M).findFirst();
	}

	/**
	 * @param others catalogues of other sources
	 * @return a catalogue with the sizes of all; of equal sizes the first stands
	 */
	public TubingCatalogue with(List<TubingCatalogue> others) {
		return new TubingCatalogue(
				Stream.concat(sizes.stream(), others.stream().flatMap(other -> other.sizes.stream())).toList());
	}
}
