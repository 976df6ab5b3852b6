/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.DownholePump;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.Well;
import org.liftloop.model.feature.QuantityKind;

/** The parts of a well are there and fit each other. */
final class WellRules {

	/** Rod strings are spaced with pony rods to the pump; what differs by more is an error of input. */
	private static final double LENGTH_TOLERANCE = 0.02;

	private WellRules() {
	}

	static void check(Well well, Findings findings) {
		checkParts(well, findings);
		checkRodLength(well, findings);
		checkSpeed(well, findings);
		DampingRules.check(well, findings);
	}

	private static void checkParts(Well well, Findings findings) {
		missing(well, Literals.WELL__ROD_STRING, "rod string is missing. Without it no card can be diagnosed.",
				findings);
		missing(well, Literals.WELL__PUMP, "downhole pump is missing. Without it the fluid load has no meaning.",
				findings);
		missing(well, Literals.WELL__PUMPING_UNIT,
				"pumping unit is missing. Without it torque, and times of cards without time, are not determinable.",
				findings);
		missing(well, Literals.WELL__FLUIDS, "fluids are missing. Without them buoyancy is not determinable.",
				findings);
		if (well.getTubing() == null) {
			findings.info(ProblemCode.MISSING, well, Literals.WELL__TUBING,
					"tubing is missing. Its stretch cannot be counted.");
		}
	}

	private static void missing(Well well, EReference part, String text, Findings findings) {
		if (well.eGet(part) == null) {
			findings.warning(ProblemCode.MISSING, well, part, text);
		}
	}

	private static void checkRodLength(Well well, Findings findings) {
		DownholePump pump = well.getPump();
		Double rods = well.getRodString() == null ? null : lengthM(well.getRodString());
		Double depth = pump == null ? null : pump.getDepthM();
		if (rods == null || depth == null) {
			return;
		}
		double difference = Math.abs(rods - depth);
		if (difference > LENGTH_TOLERANCE * depth) {
			findings.warning(ProblemCode.DOUBTFUL, well, Literals.WELL__ROD_STRING,
					"rod string length " + QuantityKind.LENGTH.format(rods) + " and pump depth "
							+ QuantityKind.LENGTH.format(depth) + " differ by " + QuantityKind.LENGTH.format(difference)
							+ ", more than " + QuantityKind.FRACTION.format(LENGTH_TOLERANCE)
							+ ". Check the tapers' lengths and the pump's depth.");
		}
	}

	/** The length of all tapers, null while one is not known. */
	private static @Nullable Double lengthM(RodString rodString) {
		double sum = 0;
		for (RodTaper taper : rodString.getTapers()) {
			if (taper.getLengthM() == null) {
				return null;
			}
			sum += taper.getLengthM();
		}
		return rodString.getTapers().isEmpty() ? null : sum;
	}

	private static void checkSpeed(Well well, Findings findings) {
		Double speed = well.getStrokesPerMinute();
		OperatingLimits limits = well.getLimits();
		if (speed == null || limits == null) {
			return;
		}
		Double minimum = limits.getMinimumStrokesPerMinute();
		Double maximum = limits.getMaximumStrokesPerMinute();
		if (minimum != null && speed < minimum) {
			findings.warning(ProblemCode.CONTRADICTION, well, Literals.WELL__STROKES_PER_MINUTE,
					"pumping speed " + QuantityKind.PUMPING_SPEED.format(speed) + " is below its limit of "
							+ QuantityKind.PUMPING_SPEED.format(minimum) + '.');
		}
		if (maximum != null && speed > maximum) {
			findings.warning(ProblemCode.CONTRADICTION, well, Literals.WELL__STROKES_PER_MINUTE,
					"pumping speed " + QuantityKind.PUMPING_SPEED.format(speed) + " is above its limit of "
							+ QuantityKind.PUMPING_SPEED.format(maximum) + '.');
		}
	}
}
