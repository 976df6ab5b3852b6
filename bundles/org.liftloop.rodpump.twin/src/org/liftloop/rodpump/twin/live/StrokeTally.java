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

import java.util.List;

import org.liftloop.core.twin.Finding;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;

/**
 * How a well pumped over many strokes, as it happened. Immutable.
 *
 * @param strokes     strokes observed
 * @param judged      those of which the fillage is known
 * @param fillageSum  sum of the fillages known
 * @param pumpedOff   strokes that the rules found to be pumped off
 * @param beyondLimit strokes beyond a limit of load, stress or torque
 * @param refused     strokes without an analysis
 * @param lost        strokes that were not received
 */
public record StrokeTally(long strokes, long judged, double fillageSum, long pumpedOff, long beyondLimit, long refused,
		long lost) {

	/** No strokes. */
	public static final StrokeTally NONE = new StrokeTally(0, 0, 0, 0, 0, 0, 0);

	/**
	 * @param observation a stroke
	 * @param findings    what was found of it
	 * @return these strokes and that one
	 */
	public StrokeTally with(Observation observation, List<Finding> findings) {
		double fillage = RodPumpFacts.estimate(observation.facts(), Quantity.FILLAGE).value();
		boolean known = Double.isFinite(fillage);
		return new StrokeTally(strokes + 1, judged + (known ? 1 : 0), fillageSum + (known ? fillage : 0),
				pumpedOff + (has(findings, RuleDiagnoser.PUMPED_OFF) ? 1 : 0),
				beyondLimit + (has(findings, RuleDiagnoser.OVERLOAD) ? 1 : 0),
				refused + (observation.facts().get(RodPumpFacts.ANALYSIS) == null ? 1 : 0),
				lost + observation.facts().get(RodPumpFacts.LOST, 0L));
	}

	private static boolean has(List<Finding> findings, String cause) {
		return findings.stream().anyMatch(finding -> finding.cause().equals(cause));
	}

	/** @return mean fillage of the strokes of which it is known, a fraction; NaN when there is none */
	public double meanFillage() {
		return judged == 0 ? Double.NaN : fillageSum / judged;
	}
}
