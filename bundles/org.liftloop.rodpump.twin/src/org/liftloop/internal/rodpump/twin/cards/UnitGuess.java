/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.util.Comparator;
import java.util.List;

import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.DetectedUnit;

/**
 * Guesses the unit of numbers that carry none from what a real well can be, and names the other units that would fit
 * as well. The bounds are wide on purpose: they exclude the impossible only.
 */
final class UnitGuess {

	/** Shortest and longest stroke of pumping units built, m (long-stroke units reach about 9 m). */
	private static final double SHORTEST_STROKE_M = 0.3;
	private static final double LONGEST_STROKE_M = 10;
	/** The middle of common strokes: 80 in. */
	private static final double USUAL_STROKE_M = 2;
	/** Smallest and largest peak polished-rod load, N. */
	private static final double SMALLEST_PEAK_N = 4_000;
	private static final double LARGEST_PEAK_N = 250_000;

	private static final List<Unit> LENGTHS = List.of(Unit.INCH, Unit.METRE, Unit.MILLIMETRE, Unit.CENTIMETRE,
			Unit.HUNDREDTH_INCH, Unit.FOOT);
	/** Loads that go with inches, the most common first. */
	private static final List<Unit> US_FORCES = List.of(Unit.POUND_FORCE, Unit.KILOPOUND_FORCE, Unit.NEWTON,
			Unit.KILONEWTON, Unit.KILOGRAM_FORCE, Unit.DECANEWTON);
	/** Loads that go with metric positions, the most common first. */
	private static final List<Unit> METRIC_FORCES = List.of(Unit.KILONEWTON, Unit.KILOGRAM_FORCE, Unit.NEWTON,
			Unit.DECANEWTON, Unit.KILOPOUND_FORCE, Unit.POUND_FORCE);

	private UnitGuess() {
	}

	static DetectedUnit position(double stroke) throws CardImportException {
		List<Unit> fitting = LENGTHS.stream()
				.filter(unit -> unit.toSi(stroke) >= SHORTEST_STROKE_M && unit.toSi(stroke) <= LONGEST_STROKE_M)
				.sorted(Comparator.comparingDouble(unit -> Math.abs(Math.log(unit.toSi(stroke) / USUAL_STROKE_M))))
				.toList();
		return decided(fitting, "position", "a stroke of " + text(stroke));
	}

	static DetectedUnit load(double peak, Unit positionUnit) throws CardImportException {
		boolean us = positionUnit == Unit.INCH || positionUnit == Unit.HUNDREDTH_INCH || positionUnit == Unit.FOOT;
		List<Unit> fitting = (us ? US_FORCES : METRIC_FORCES).stream()
				.filter(unit -> unit.toSi(peak) >= SMALLEST_PEAK_N && unit.toSi(peak) <= LARGEST_PEAK_N).toList();
		return decided(fitting, "load",
				"a peak load of " + text(peak) + " beside positions in " + positionUnit.symbol());
	}

	private static DetectedUnit decided(List<Unit> fitting, String what, String shown) throws CardImportException {
		if (fitting.isEmpty()) {
			throw new CardImportException(0, 0,
					"The unit of the " + what + " cannot be told: " + shown + " fits no well in any unit.",
					"Choose the unit of the " + what + ".");
		}
		Unit unit = fitting.getFirst();
		List<Unit> others = fitting.subList(1, fitting.size());
		String rest = others.isEmpty() ? "no other unit would fit."
				: "it would fit " + String.join(", ", others.stream().map(Unit::symbol).toList()) + " as well.";
		return new DetectedUnit(unit, DetectedUnit.Evidence.PLAUSIBILITY,
				"The file names no unit; " + shown + " is taken as " + unit.symbol() + "; " + rest, others);
	}

	private static String text(double value) {
		boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
		return whole ? Long.toString((long) value) : Double.toString(value);
	}
}
