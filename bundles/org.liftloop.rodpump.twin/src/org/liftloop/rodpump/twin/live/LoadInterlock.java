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

import java.util.Optional;

import org.liftloop.core.control.Interlock;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.twin.Observation;
import org.liftloop.rodpump.diagnosis.Quantity;

/**
 * Forbids to speed up a well when the stroke at the higher speed would break a limit of load, stress or torque, or come
 * nearer to it than the forecast is good for: else a well would be sped up beyond a limit and slowed down again for ever.
 */
final class LoadInterlock implements Interlock {

	/** Part of a limit by which a forecast may be wrong. */
	static final double FORECAST_ERROR = 0.05;

	private final OperatingWindow window;
	private final SpeedForecast forecast;

	/**
	 * @param window   the limits
	 * @param forecast foretells the loads of another speed
	 */
	LoadInterlock(OperatingWindow window, SpeedForecast forecast) {
		this.window = window.within(FORECAST_ERROR);
		this.forecast = forecast;
	}

	@Override
	public Optional<Trip> check(Observation observation, PlantState state, double proposed) {
		if (!(proposed > state.setpoint())) {
			return Optional.empty();
		}
		StrokeLoads now = StrokeLoads.of(observation.facts());
		double fillage = RodPumpFacts.estimate(observation.facts(), Quantity.FILLAGE).value();
		StrokeLoads then = Double.isNaN(fillage) ? now
				: forecast.at(proposed, fillage, state.setpoint(), fillage, now).orElse(now);
		return LimitCheck.broken(then, window).stream().findFirst()
				.map(limit -> new Trip(limit.bounding(),
						"At " + proposed + " spm is to be expected: " + limit.sentence() + '.', false));
	}
}
