/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import java.util.List;

import org.liftloop.rodpump.result.Estimate;

/**
 * No pump at all: the rods are parted and end in the fluid. The rods of the prediction are those above the break
 * ({@link PredictionInput#partedAt}).
 */
public record FreeEnd() implements PumpBoundary {

	private static final Estimate NO_FILLAGE = Estimate.notDeterminable(PumpStroke.FILLAGE_ID, "1",
			List.of("The rods are parted: no plunger moves."));

	@Override
	public PumpCycle start(PumpSetting setting) {
		return new Cycle();
	}

	private static final class Cycle implements PumpCycle {

		private double lowestM = Double.POSITIVE_INFINITY;
		private double highestM = Double.NEGATIVE_INFINITY;
		private PumpStroke lastStroke = new PumpStroke(0, 0, NO_FILLAGE, 0);

		@Override
		public double loadN(double previousHeightM, double freeHeightM, double complianceMPerN, double stepS) {
			lowestM = Math.min(lowestM, previousHeightM);
			highestM = Math.max(highestM, previousHeightM);
			return 0;
		}

		@Override
		public void strokeEnds() {
			lastStroke = new PumpStroke(lowestM, highestM, NO_FILLAGE, 0);
			lowestM = Double.POSITIVE_INFINITY;
			highestM = Double.NEGATIVE_INFINITY;
		}

		@Override
		public PumpStroke lastStroke() {
			return lastStroke;
		}
	}
}
