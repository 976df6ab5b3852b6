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
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Fluids;
import org.liftloop.model.Inflow;
import org.liftloop.model.Well;
import org.liftloop.rodpump.inflow.InflowCurve;

/**
 * What a twin knows of the inflow of its well: pressures of the reservoir and one rate that was seen, at the conditions of
 * the pump.
 *
 * @param reservoirPa   static reservoir pressure, Pa
 * @param bubblePointPa bubble point, Pa
 * @param rateM3S       rate that was seen, m3/s
 * @param flowingPa     intake pressure at it, Pa
 * @param lowestPa      intake pressure of the well pumped off, Pa
 */
record WellInflow(double reservoirPa, double bubblePointPa, double rateM3S, double flowingPa, double lowestPa) {

	/**
	 * Takes the inflow out of the model. Call it in the thread that owns the model.
	 *
	 * @param well well of the model
	 * @return its inflow
	 * @throws RefusedException naming what is missing
	 */
	static WellInflow of(Well well) throws RefusedException {
		Inflow inflow = well.getInflow();
		Double reservoirPa = inflow == null ? null : inflow.getReservoirPressurePa();
		Double rateM3S = inflow == null ? null : inflow.getTestRateM3PerS();
		Double testPa = inflow == null ? null : inflow.getTestPressurePa();
		if (inflow == null || reservoirPa == null || rateM3S == null || testPa == null) {
			List<String> missing = new ArrayList<>();
			missing(missing, reservoirPa, "static reservoir pressure");
			missing(missing, rateM3S, "rate of an inflow test");
			missing(missing, testPa, "intake pressure of that test");
			throw new RefusedException(
					String.format(Locale.ROOT, "What the reservoir of well '%s' gives is not known: %s.", well.getName(),
							String.join(", ", missing)),
					"Enter it among the well's inflow data.");
		}
		Fluids fluids = well.getFluids();
		Double casingHeadPa = fluids == null ? null : fluids.getCasingHeadPressurePa();
		Double bubblePointPa = inflow.getBubblePointPa();
		WellInflow known = new WellInflow(reservoirPa, bubblePointPa == null ? reservoirPa : bubblePointPa,
				rateM3S * (fluids == null ? 1 : fluids.getFormationVolumeFactor()), testPa,
				casingHeadPa == null ? 0 : casingHeadPa);
		if (known.curve().isEmpty()) {
			throw new RefusedException(
					"The inflow data of well '" + well.getName() + "' contradict each other: no curve goes through the test.",
					"Correct them: the test is made below the reservoir pressure, and the casing head pressure is lower.");
		}
		return known;
	}

	private static void missing(List<String> missing, @Nullable Double value, String name) {
		if (value == null) {
			missing.add(name);
		}
	}

	/** @return the inflow curve; empty if none goes through the rate that was seen */
	Optional<InflowCurve> curve() {
		try {
			InflowCurve curve = InflowCurve.through(reservoirPa, bubblePointPa, rateM3S, flowingPa);
			return lowestPa < reservoirPa ? Optional.of(curve) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/**
	 * @param factor on the productivity
	 * @return an inflow that differs in this
	 */
	WellInflow withProductivity(double factor) {
		return new WellInflow(reservoirPa, bubblePointPa, factor * rateM3S, flowingPa, lowestPa);
	}

	/**
	 * @param factor on the reservoir pressure
	 * @return an inflow through the same rate from another reservoir pressure
	 */
	WellInflow withReservoir(double factor) {
		return new WellInflow(factor * reservoirPa, bubblePointPa, rateM3S, flowingPa, lowestPa);
	}

	/**
	 * @param seenM3S rate of the well pumped off, m3/s
	 * @return an inflow through this rate: a well that is pumped off shows what it gives
	 */
	WellInflow pumpedOffAt(double seenM3S) {
		return new WellInflow(reservoirPa, bubblePointPa, seenM3S, lowestPa, lowestPa);
	}
}
