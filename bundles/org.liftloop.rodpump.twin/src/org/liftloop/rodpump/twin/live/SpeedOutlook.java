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

import org.liftloop.rodpump.inflow.OperatingPoint;
import org.liftloop.rodpump.inflow.SpeedSearch;

/**
 * What a well would do in the long run at a speed.
 *
 * @param speedPerMinute pumping speed, strokes per minute
 * @param point          where pump and reservoir come to rest
 * @param worthM3PerS    the rate if the reservoir gave a reserve more, m3/s
 * @param loads          loads of the stroke there
 * @param broken         limits that it would break, or come nearer to than the forecast is good for
 */
record SpeedOutlook(double speedPerMinute, OperatingPoint point, double worthM3PerS, StrokeLoads loads,
		List<LimitCheck> broken) implements SpeedSearch.Candidate {

	/** Copies the list. */
	SpeedOutlook {
		broken = List.copyOf(broken);
	}

	@Override
	public boolean isAllowed() {
		return broken.isEmpty();
	}
}
