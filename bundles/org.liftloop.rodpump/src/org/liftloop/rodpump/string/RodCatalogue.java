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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liftloop.internal.rodpump.CatalogueTable;
import org.liftloop.internal.rodpump.CatalogueTable.Row;

/**
 * Rod sizes with their weights. Immutable.
 * <p>
 * File form as of {@link org.liftloop.rodpump.unit.UnitCatalogue}, columns {@code size,diameter_in,weight_lb_per_ft,
 * source}.
 */
public final class RodCatalogue {

	private static final String BUILT_IN = "rods.csv";
	private static final double METRES_PER_INCH = 0.0254;
	private static final double NEWTONS_PER_M_PER_POUND_PER_FOOT = 4.4482216152605 / 0.3048;
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
		try (InputStream in = RodCatalogue.class.getResourceAsStream(BUILT_IN)) {
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
	public static RodCatalogue parse(InputStream in, String sourceName) throws IOException {
		List<RodSize> sizes = new ArrayList<>();
		for (Row row : CatalogueTable.read(in, sourceName)) {
			sizes.add(row.map(RodCatalogue::size));
		}
		return new RodCatalogue(sizes);
	}

	private static RodSize size(Row row) {
		return new RodSize(row.text("size"), row.number("diameter_in") * METRES_PER_INCH,
				row.number("weight_lb_per_ft") * NEWTONS_PER_M_PER_POUND_PER_FOOT, row.text("source"));
	}

	/** @return all sizes in the order of the file */
	public List<RodSize> sizes() {
		return sizes;
	}

	/**
	 * @param diameterM body diameter, m
	 * @return the size of that diameter within 0.2 mm, or empty
	 */
	public Optional<RodSize> ofDiameter(double diameterM) {
		return sizes.stream().filter(s -> Math.abs(s.diameterM() - diameterM) <= SAME_DIAMETER_M).findFirst();
	}
}
