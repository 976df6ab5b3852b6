/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liftloop.core.decision.BoundingLimit;

/**
 * A limit that a stroke breaks.
 *
 * @param name     what is limited
 * @param value    the value, in the unit
 * @param limit    the limit, in the unit
 * @param unit     symbol of the SI unit; empty for a fraction
 * @param sentence the fact for a person, without a full stop: "Peak load 112.0 kN > 105.0 kN"
 */
record LimitCheck(String name, double value, double limit, String unit, String sentence) {

	/**
	 * @param loads  what a stroke does, or is to do
	 * @param window the limits
	 * @return those that it breaks; what is not known breaks none
	 */
	static List<LimitCheck> broken(StrokeLoads loads, OperatingWindow window) {
		List<LimitCheck> broken = new ArrayList<>();
		above(broken, "peak polished-rod load", loads.peakLoadN(), window.peakLoadN(), "N", "Peak load", "kN", 1e-3);
		if (loads.minimumLoadN() < window.minimumLoadN()) {
			broken.add(new LimitCheck("minimum polished-rod load", loads.minimumLoadN(), window.minimumLoadN(), "N",
					String.format(Locale.ROOT, "Minimum load %.1f kN < %.1f kN", 1e-3 * loads.minimumLoadN(),
							1e-3 * window.minimumLoadN())));
		}
		above(broken, "Goodman loading", loads.goodmanLoading(), window.goodmanLoading(), "", "Goodman loading", "%", 100);
		above(broken, "gearbox torque", loads.gearboxTorqueNm(), window.gearboxTorqueNm(), "Nm", "Gearbox torque", "kN\u00B7m",
				1e-3);
		return broken;
	}

	private static void above(List<LimitCheck> broken, String name, double value, double limit, String unit, String word,
			String shownUnit, double factor) {
		if (value > limit) {
			broken.add(new LimitCheck(name, value, limit, unit, String.format(Locale.ROOT, "%s %.1f %s > %.1f %s", word,
					factor * value, shownUnit, factor * limit, shownUnit)));
		}
	}

	/** @return the limit as a decision holds it */
	BoundingLimit bounding() {
		return new BoundingLimit(name, value, limit, unit, true);
	}
}
