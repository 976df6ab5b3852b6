/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liftloop.core.control.ControlPolicy;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.control.Proposal;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.units.Unit;
import org.liftloop.thermal.twin.MappedLoop;

/**
 * Brings the setpoint of the hot temperature to the one of least pump power that keeps the margin to the limit. The pump
 * slows down as the setpoint rises, and its power goes with the cube of its speed, so that is the highest setpoint at
 * which the pump still has something to save: below the limit less the margin, and not above where the pump reaches its
 * lowest speed. The forecast takes the UA that the twin sees, less two standard uncertainties where the limit is concerned.
 */
final class SetpointAdvice implements ControlPolicy {

	private static final RuleIdentity RULE = new RuleIdentity("org.liftloop.thermal.setpointAdvice", "1");
	/** Least saving of pump power that is worth the way. */
	static final double LEAST_SAVING = 0.02;
	/** Setpoints are told, and moved, in tenths of a degree. */
	private static final double TENTHS = 10;
	private final LoopWindow window;
	private final SettledLoop settled;
	private final CoolingReserve reserve;

	/**
	 * @param loop   the loop
	 * @param window its limits
	 */
	SetpointAdvice(MappedLoop loop, LoopWindow window) {
		this.window = window;
		this.settled = new SettledLoop(loop);
		this.reserve = new CoolingReserve(loop, window.hotLimitK() - window.marginK());
	}

	@Override
	public Optional<Proposal> propose(Observation observation, PlantState state) {
		settled.add(observation.facts(), state);
		if (!settled.isSettled() || !(state.setpoint() > 0)) {
			return Optional.empty();
		}
		double ua = settled.conductanceWPerK();
		SteadyForecast expected = settled.forecast(ua);
		reserve.look(ua, settled.cleanWPerK(), expected.hotK(window.mostFlowKgPerS()));
		double careful = Math.max(ua - 2 * settled.deviation(), ua / 2);
		if (settled.forecast(careful).hotK(window.mostFlowKgPerS()) > window.hotLimitK() - window.marginK()
				&& state.setpoint() <= window.ceilingK()) {
			return Optional.empty();
		}
		return proposal(expected, state.setpoint());
	}

	private Optional<Proposal> proposal(SteadyForecast forecast, double setpointK) {
		double ceilingK = window.ceilingK();
		double usefulK = Math.max(window.lowestSetpointK(), Math.min(ceilingK, forecast.hotK(window.leastFlowKgPerS())));
		double bestK = tenth(usefulK);
		double now = settled.flowKgPerS();
		double then = forecast.flowKgPerS(bestK, window.leastFlowKgPerS(), window.mostFlowKgPerS());
		double saving = 1 - Math.pow(then / now, 3);
		if (setpointK > ceilingK + LoopWindow.RESOLUTION_K / 2) {
			return Optional.of(move(setpointK, tenth(ceilingK), "to keep the margin to the limit", forecast));
		}
		return bestK > setpointK + LoopWindow.RESOLUTION_K && saving >= LEAST_SAVING
				? Optional.of(move(setpointK, bestK, "to save pump power", forecast))
				: Optional.empty();
	}

	/** Down to a whole tenth of a degree Celsius; the half of a thousandth is rounding of binary fractions. */
	private static double tenth(double kelvin) {
		return Unit.CELSIUS.toSi(Math.floor(celsius(kelvin) * TENTHS + 5e-4) / TENTHS);
	}

	private Proposal move(double fromK, double goalK, String toDo, SteadyForecast forecast) {
		double nextK = Math.clamp(goalK, fromK - window.stepK(), fromK + window.stepK());
		double now = settled.flowKgPerS();
		double then = forecast.flowKgPerS(nextK, window.leastFlowKgPerS(), window.mostFlowKgPerS());
		double atGoal = forecast.flowKgPerS(goalK, window.leastFlowKgPerS(), window.mostFlowKgPerS());
		double change = Math.pow(then / now, 3) - 1;
		double whole = Math.pow(atGoal / now, 3) - 1;
		double below = window.hotLimitK() - settled.hotK();
		List<Evidence> evidence = List.of(new Evidence("hot temperature", settled.hotK(), "K", "mean of the last intervals"),
				new Evidence("hot limit", window.hotLimitK(), "K", String.format(Locale.ROOT, "margin %.1f K", window.marginK())),
				new Evidence("UA", settled.conductanceWPerK(), "W/K",
						String.format(Locale.ROOT, "\u00B1 %.0f W/K", settled.deviation())),
				new Evidence("heat load", forecast.demandW(), "W", "by the coolant"),
				new Evidence("flow", now, "kg/s", ""),
				new Evidence("setpoint to come to", goalK, "K", String.format(Locale.ROOT, "pump power %+.0f %% there", 100 * whole)));
		List<Evidence> expected = List.of(
				new Evidence("pump power change", change, "", String.format(Locale.ROOT, "pump power %+.0f %%", 100 * change)),
				new Evidence("flow", then, "kg/s", String.format(Locale.ROOT, "flow %.3f kg/s", then)),
				new Evidence("setpoint to come to", goalK, "K", String.format(Locale.ROOT, "%+.0f %% at %.1f \u00B0C in the end",
						100 * whole, celsius(goalK))));
		return new Proposal(RULE, "", nextK, evidence,
				String.format(Locale.ROOT, below >= 0 ? "Hot %.1f \u00B0C holds %.1f K below its limit"
						: "Hot %.1f \u00B0C is %.1f K above its limit", celsius(settled.hotK()), Math.abs(below)),
				toDo, expected, String.format(Locale.ROOT, "setpoint %.1f -> %.1f \u00B0C", celsius(fromK), celsius(nextK)),
				Duration.ZERO);
	}

	@Override
	public Optional<String> complaint() {
		return reserve.complaint();
	}

	private static double celsius(double kelvin) {
		return Unit.CELSIUS.fromSi(kelvin);
	}
}
