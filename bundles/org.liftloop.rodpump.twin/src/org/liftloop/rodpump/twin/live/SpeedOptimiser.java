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

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.inflow.InflowCurve;
import org.liftloop.rodpump.inflow.OperatingPoint;
import org.liftloop.rodpump.inflow.SpeedSearch;
import org.liftloop.rodpump.inflow.SpeedSearch.Found;

/**
 * Finds the speed of most production inside every limit: at each speed the predictor tells what the pump displaces and what
 * rods and unit bear, and the inflow curve where the level comes to rest. The speed is chosen for a reservoir that gives a
 * reserve more than it is known to: what comes in beyond the expectation is not lost then, and a pump that is not quite full
 * shows what the well gives. Among speeds of the same production the slowest is taken. One thread only.
 */
final class SpeedOptimiser {

	/** Part of a limit by which a forecast may be wrong; the same as of {@link LoadInterlock}, which has the last word. */
	private static final double FORECAST_ERROR = LoadInterlock.FORECAST_ERROR;
	private static final double COARSE_STEP = 1;

	private final SpeedForecast forecast;
	private final OperatingWindow window;
	private final double aim;
	private final SpeedSearch search;
	private boolean unfinished;

	/**
	 * @param forecast   foretells strokes
	 * @param window     limits of the well
	 * @param aim        fillage that the pump is to have when the well is pumped off, a fraction: one less the reserve
	 * @param resolution least change of the speed, strokes per minute
	 */
	SpeedOptimiser(SpeedForecast forecast, OperatingWindow window, double aim, double resolution) {
		this.forecast = forecast;
		this.window = window.within(FORECAST_ERROR);
		this.aim = aim;
		this.search = new SpeedSearch(window.slowestPerMinute(), window.fastestPerMinute(),
				Math.max(COARSE_STEP, resolution), resolution);
	}

	/**
	 * What a well does at present.
	 *
	 * @param stroke      the stroke
	 * @param slippageM3S liquid that slips back past the plunger, m3/s
	 * @param loads       what is measured of the stroke
	 */
	record Present(SpeedForecast.Stroke stroke, double slippageM3S, StrokeLoads loads) {
	}

	/**
	 * @param inflow  what is known of the reservoir
	 * @param present what the well does now
	 * @param most    most strokes to foretell now: each takes some 10 ms. What was foretold is kept, so that the same question
	 *                asked again goes on
	 * @return the best speed; empty if nothing can be foretold, no speed is allowed, or {@link #isUnfinished()}
	 */
	Optional<SpeedChoice> choose(WellInflow inflow, Present present, int most) {
		forecast.allow(most);
		Optional<SpeedChoice> choice = choose(inflow, present);
		boolean isUnfinished = forecast.isSpent();
		forecast.allow(Integer.MAX_VALUE);
		unfinished = isUnfinished;
		return isUnfinished ? Optional.empty() : choice;
	}

	/** @return whether the last question needs more strokes than were allowed */
	boolean isUnfinished() {
		return unfinished;
	}

	/**
	 * @param inflow  what is known of the reservoir
	 * @param present what the well does now
	 * @return the best speed; empty if nothing can be foretold or no speed is allowed
	 */
	Optional<SpeedChoice> choose(WellInflow inflow, Present present) {
		Optional<InflowCurve> curve = inflow.curve();
		Optional<SpeedOutlook> now = curve
				.flatMap(known -> outlook(known, inflow.lowestPa(), present, present.stroke().speed()));
		if (curve.isEmpty() || now.isEmpty()) {
			return Optional.empty();
		}
		Found<SpeedOutlook> found = search.search(
				speed -> outlook(curve.get(), inflow.lowestPa(), present, speed).orElseGet(() -> unknown(speed)));
		return found.best().map(speed -> {
			SpeedOutlook best = found.all().get(speed);
			Map.Entry<Double, SpeedOutlook> faster = found.all().higherEntry(speed);
			return new SpeedChoice(List.copyOf(found.all().values()), now.get(), best,
					binding(best, faster == null ? null : faster.getValue()), gains(inflow, present, best));
		});
	}

	/** A speed that nothing can be said of is not allowed. */
	private static SpeedOutlook unknown(double speed) {
		double nothing = Double.NaN;
		return new SpeedOutlook(speed, new OperatingPoint(nothing, nothing, nothing), 0,
				new StrokeLoads(nothing, nothing, nothing, nothing, nothing),
				List.of(new LimitCheck("forecast", nothing, nothing, "", "The stroke cannot be foretold")));
	}

	private String binding(SpeedOutlook best, @Nullable SpeedOutlook faster) {
		if (faster == null) {
			return String.format(Locale.ROOT, "The range of speeds ends at %.1f 1/min", window.fastestPerMinute());
		}
		return faster.isAllowed()
				? String.format(Locale.ROOT, "The reservoir gives no more: fillage %.0f %%", 100 * best.point().fillage())
				: String.format(Locale.ROOT, "At %.1f 1/min, with %.0f %% kept free: %s", faster.speedPerMinute(),
						100 * FORECAST_ERROR, faster.broken().getFirst().sentence());
	}

	/** A full pump, at the intake pressure of a first guess: what it displaces hardly depends on that. */
	private Optional<StrokeLoads> full(InflowCurve curve, double lowestPa, Present present, double speed, double fluidLoad) {
		SpeedForecast.Stroke now = present.stroke();
		double guessM3S = present.loads().displacementM3S() / now.fillage() * speed / now.speed();
		return point(curve, guessM3S, present.slippageM3S(), lowestPa).flatMap(guess -> forecast
				.at(new SpeedForecast.Stroke(speed, 1, guess.intakePa(), fluidLoad), now, present.loads()));
	}

	/** Limits hold for the full pump, too, since the level takes hours to come to rest. */
	private Optional<SpeedOutlook> outlook(InflowCurve curve, double lowestPa, Present present, double speed) {
		Optional<StrokeLoads> full = full(curve, lowestPa, present, speed, 1);
		double displacedM3S = full.map(StrokeLoads::displacementM3S).orElse(Double.NaN);
		Optional<OperatingPoint> rest = point(curve, displacedM3S, present.slippageM3S(), lowestPa);
		Optional<OperatingPoint> withReserve = point(curve.withProductivity(1 / aim), displacedM3S, present.slippageM3S(),
				lowestPa);
		if (full.isEmpty() || rest.isEmpty() || withReserve.isEmpty()) {
			return Optional.empty();
		}
		double worth = withReserve.get().rateM3PerS();
		List<LimitCheck> broken = LimitCheck.broken(full.get(), window);
		return broken.isEmpty()
				? forecast.at(new SpeedForecast.Stroke(speed, rest.get().fillage(), rest.get().intakePa(), 1),
						present.stroke(), present.loads())
						.map(loads -> new SpeedOutlook(speed, rest.get(), worth, loads, LimitCheck.broken(loads, window)))
				: Optional.of(new SpeedOutlook(speed, rest.get(), worth, full.get(), broken));
	}

	private static Optional<OperatingPoint> point(InflowCurve curve, double displacedM3S, double slippageM3S,
			double lowestPa) {
		try {
			return Optional.of(OperatingPoint.of(curve, displacedM3S, slippageM3S, lowestPa));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private Map<InflowError, Double> gains(WellInflow inflow, Present present, SpeedOutlook best) {
		Map<InflowError, Double> gains = new EnumMap<>(InflowError.class);
		for (InflowError error : InflowError.values()) {
			WellInflow wrong = error.on(inflow);
			double gain = wrong.curve().map(curve -> rate(curve, wrong, present, best.speedPerMinute(), error.fluidLoad())
					- rate(curve, wrong, present, present.stroke().speed(), 1)).orElse(Double.NaN);
			gains.put(error, Double.isNaN(gain) ? 0 : gain);
		}
		return gains;
	}

	/** Rate in the long run, m3/s; NaN if it cannot be foretold. */
	private double rate(InflowCurve curve, WellInflow inflow, Present present, double speed, double fluidLoad) {
		return full(curve, inflow.lowestPa(), present, speed, fluidLoad).flatMap(
				loads -> point(curve, loads.displacementM3S(), present.slippageM3S(), inflow.lowestPa()))
				.map(OperatingPoint::rateM3PerS).orElse(Double.NaN);
	}
}
