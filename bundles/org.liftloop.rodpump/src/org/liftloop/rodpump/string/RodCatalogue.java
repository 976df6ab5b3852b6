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
 * Rod sizes with their weights: steel and fibreglass sucker rods, sinker bars. Immutable.
 * <p>
 * File form as of {@link org.liftloop.rodpump.unit.UnitCatalogue}, columns {@code size,diameter_in,weight_lb_per_ft,
 * source}; the columns {@code kind} (a name of {@link RodKind}, steel if there is none), {@code modulus_psi},
 * {@code coupling_full_in} and {@code coupling_slim_in} may be there.
 */
public final class RodCatalogue {

	private static final String BUILT_IN = "rods.csv";
	private static final double METRES_PER_INCH = 0.0254;
	private static final double NEWTONS_PER_M_PER_POUND_PER_FOOT = 4.4482216152605 / 0.3048;
	private static final double PASCALS_PER_PSI = 6_894.757293168361;
	/** Customary modulus of steel rods, psi, for files that do not name one. */
	private static final double STEEL_MODULUS_PSI = 30.5e6;
	/** Two sizes closer than this are the same, m. */
	private static final double SAME_DIAMETER_M = 2e-4;

	private final List<RodSize> sizes;

	private RodCatalogue(List<RodSize> sizes) {
		this.sizes = List.copyOf(sizes);
	}

	/**
	 * Reads the sizes that come with Liftloop.
	 *
	 * @return the built-in catalogue
	 */
	public static RodCatalogue builtIn() {
		return of(CatalogueTable.builtIn(RodCatalogue.class, BUILT_IN));
	}

	/**
	 * @param in         catalogue file
	 * @param sourceName name for messages, e.g. the file name
	 * @return the catalogue
	 * @throws IOException              if reading fails
	 * @throws IllegalArgumentException naming the line and what is wrong there
	 */
	public static RodCatalogue parse(InputStream in, String sourceName) throws IOException {
		return of(CatalogueTable.read(in, sourceName));
	}

	private static RodCatalogue of(List<Row> rows) {
		return new RodCatalogue(rows.stream().map(row -> row.map(RodCatalogue::size)).toList());
	}

	private static RodSize size(Row row) {
		return new RodSize(row.text("size"), row.optionalConstant("kind", RodKind.class, RodKind.STEEL),
				row.number("diameter_in") * METRES_PER_INCH,
				row.number("weight_lb_per_ft") * NEWTONS_PER_M_PER_POUND_PER_FOOT,
				row.optionalNumber("modulus_psi").orElse(STEEL_MODULUS_PSI) * PASCALS_PER_PSI,
				row.optionalNumber("coupling_full_in").orElse(Double.NaN) * METRES_PER_INCH,
				row.optionalNumber("coupling_slim_in").orElse(Double.NaN) * METRES_PER_INCH, row.text("source"));
	}

	/** @return the steel sucker rods in the order of the file */
	public List<RodSize> sizes() {
		return sizes(RodKind.STEEL);
	}

	/**
	 * @param kind a kind of rod
	 * @return its sizes in the order of the file
	 */
	public List<RodSize> sizes(RodKind kind) {
		return sizes.stream().filter(size -> size.kind() == kind).toList();
	}

	/**
	 * @param diameterM body diameter, m
	 * @return the steel sucker rod of that diameter within 0.2 mm, or empty
	 */
	public Optional<RodSize> ofDiameter(double diameterM) {
		return ofDiameter(RodKind.STEEL, diameterM);
	}

	/**
	 * @param kind      a kind of rod
	 * @param diameterM body diameter, m
	 * @return the size of that diameter within 0.2 mm, or empty
	 */
	public Optional<RodSize> ofDiameter(RodKind kind, double diameterM) {
		return sizes(kind).stream().filter(s -> Math.abs(s.diameterM() - diameterM) <= SAME_DIAMETER_M).findFirst();
	}

	/**
	 * @param others catalogues of other sources
	 * @return a catalogue with the sizes of all; of equal sizes the first stands
	 */
	public RodCatalogue with(List<RodCatalogue> others) {
		return new RodCatalogue(
				Stream.concat(sizes.stream(), others.stream().flatMap(other -> other.sizes.stream())).toList());
	}
}
