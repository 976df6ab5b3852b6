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
import java.util.Map;

/**
 * The speed of most production inside every limit.
 *
 * @param all     speeds that were looked at, from slow to fast
 * @param now     the long run at the present speed
 * @param best    the long run at the best speed
 * @param binding what keeps the best speed from being higher
 * @param gains   gain of the best speed over the present one under each error, m3/s
 */
record SpeedChoice(List<SpeedOutlook> all, SpeedOutlook now, SpeedOutlook best, String binding,
		Map<InflowError, Double> gains) {

	/** Copies list and map. */
	SpeedChoice {
		all = List.copyOf(all);
		gains = Map.copyOf(gains);
	}

	/** @return expected gain of production in the long run, m3/s */
	double gainM3PerS() {
		return best.point().rateM3PerS() - now.point().rateM3PerS();
	}

	/** @return expected gain over the present production */
	double relativeGain() {
		return gainM3PerS() / now.point().rateM3PerS();
	}

	/** @return least gain under the errors, m3/s */
	double leastGainM3PerS() {
		return gains.values().stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
	}

	/** @return greatest gain under the errors, m3/s */
	double greatestGainM3PerS() {
		return gains.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
	}
}
