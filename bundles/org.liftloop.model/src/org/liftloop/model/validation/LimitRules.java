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

import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.feature.QuantityKind;

/** Lower limits lie below upper ones. */
final class LimitRules {

	private LimitRules() {
	}

	static void check(OperatingLimits limits, Findings findings) {
		Double slowest = limits.getMinimumStrokesPerMinute();
		Double fastest = limits.getMaximumStrokesPerMinute();
		if (slowest != null && fastest != null && slowest > fastest) {
			findings.error(ProblemCode.CONTRADICTION, limits, Literals.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE,
					"minimum pumping speed " + QuantityKind.PUMPING_SPEED.format(slowest) + " is above the maximum "
							+ QuantityKind.PUMPING_SPEED.format(fastest) + '.');
		}
		double shortest = limits.getShortestIdleTimeS();
		double longest = limits.getLongestIdleTimeS();
		double idle = limits.getIdleTimeS();
		if (shortest > longest || idle < shortest || idle > longest) {
			findings.error(ProblemCode.CONTRADICTION, limits, Literals.OPERATING_LIMITS__IDLE_TIME_S,
					"idle time " + QuantityKind.TIME.format(idle) + " is not between the shortest "
							+ QuantityKind.TIME.format(shortest) + " and the longest " + QuantityKind.TIME.format(longest) + '.');
		}
		Double lowest = limits.getMinimumPolishedRodLoadN();
		Double highest = limits.getPeakPolishedRodLoadN();
		if (lowest != null && highest != null && lowest >= highest) {
			findings.error(ProblemCode.CONTRADICTION, limits, Literals.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N,
					"minimum polished-rod load " + QuantityKind.FORCE.format(lowest) + " is not below the peak "
							+ QuantityKind.FORCE.format(highest) + '.');
		}
	}
}
