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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liftloop.internal.rodpump.Argument;

/**
 * A unit of a catalogue.
 *
 * @param designation       designation of API Spec 11E, e.g. {@code "C320-298-100"}
 * @param geometry          linkage
 * @param gearboxRatingNm   gear reducer rating, Nm
 * @param structureRatingN  structure (polished-rod load) rating, N
 * @param maximumStrokeM    nominal maximum stroke of the designation, m; the linkage's exact stroke is
 *                          {@link UnitKinematics#strokeM()}
 * @param structuralUnbalanceN structural unbalance B: load at the polished rod that holds the beam level with the
 *                          pitmans off, N; negative if the tail is the heavier; NaN if not known
 * @param source            where the dimensions come from
 */
public record CatalogueUnit(String designation, UnitGeometry geometry, double gearboxRatingNm, double structureRatingN,
		double maximumStrokeM, double structuralUnbalanceN, String source) {

	private static final Pattern DESIGNATION = Pattern.compile("(CP|C|M|A|RM)-?(\\d{1,4})D?-(\\d{1,4})-(\\d{1,3})");
	private static final double METRES_PER_INCH = 0.0254;
	private static final double NEWTONS_PER_POUND = 4.4482216152605;

	/** Checks the ranges. */
	public CatalogueUnit {
		designation = Argument.text("designation", designation);
		source = Argument.text("source", source);
		Argument.positive("gearboxRatingNm", gearboxRatingNm, 1e7);
		Argument.positive("structureRatingN", structureRatingN, 1e7);
		Argument.positive("maximumStrokeM", maximumStrokeM, 50);
		if (!Double.isNaN(structuralUnbalanceN)) {
			Argument.inRange("structuralUnbalanceN", structuralUnbalanceN, -1e6, 1e6);
		}
	}

	/**
	 * Reads the ratings out of the designation: {@code C320-298-100} is a conventional unit with a gearbox of
	 * 320,000 in-lb, a structure for 29,800 lb and a stroke of 100 in. A {@code D} after the first number (double
	 * reduction) and a hyphen after the letters are accepted.
	 *
	 * @param designation          designation
	 * @param geometry             linkage; its type must be the one the designation's letters say
	 * @param structuralUnbalanceN structural unbalance B, N; NaN if not known
	 * @param source               where the dimensions come from
	 * @return the unit
	 * @throws IllegalArgumentException if the designation cannot be read or contradicts the type
	 */
	public static CatalogueUnit ofDesignation(String designation, UnitGeometry geometry, double structuralUnbalanceN,
			String source) {
		Matcher parts = DESIGNATION.matcher(designation.strip());
		if (!parts.matches()) {
			throw new IllegalArgumentException("designation '" + designation
					+ "' is not of the form C320-298-100 (letters C, CP, M, A or RM; gearbox in 1,000 in-lb; structure in"
					+ " 100 lb; stroke in in)");
		}
		UnitType type = typeOf(parts.group(1));
		if (type != geometry.type()) {
			throw new IllegalArgumentException("designation '" + designation + "' says " + type + ", the geometry says "
					+ geometry.type());
		}
		double inchPound = METRES_PER_INCH * NEWTONS_PER_POUND;
		return new CatalogueUnit(designation, geometry, Integer.parseInt(parts.group(2)) * 1000 * inchPound,
				Integer.parseInt(parts.group(3)) * 100 * NEWTONS_PER_POUND,
				Integer.parseInt(parts.group(4)) * METRES_PER_INCH, structuralUnbalanceN, source);
	}

	private static UnitType typeOf(String letters) {
		return switch (letters) {
			case "M" -> UnitType.MARK_II;
			case "A" -> UnitType.AIR_BALANCED;
			case "RM" -> UnitType.REVERSE_MARK;
			default -> UnitType.CONVENTIONAL;
		};
	}
}
