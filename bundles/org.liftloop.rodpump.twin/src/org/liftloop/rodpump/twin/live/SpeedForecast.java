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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.rodpump.twin.PredictionInputs;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.BarrelPump;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.PumpPressures;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Foretells what another pumping speed would do to a well, by the predictor, corrected by what the predictor makes of the
 * present stroke. Keeps the newest forecasts. One thread only.
 */
final class SpeedForecast {

	/** Steps in which fillage is told apart. */
	private static final double FILLAGE_STEP = 0.05;
	private static final double PRESSURE_STEP_PA = 2.5e5;
	/** More than one choice of a speed looks at. */
	private static final int KEPT = 256;
	/** Points and elements that foretell loads within a percent at a fraction of the cost. */
	private static final Predictor PREDICTOR = new Predictor(100, 60, 2e-3, 30);

	private final MappedWell well;
	private final PumpPressures pressures;
	private int allowed = Integer.MAX_VALUE;
	private boolean spent;
	private final Map<Stroke, Optional<StrokeLoads>> kept = new HashMap<>();

	/**
	 * @param well      the well
	 * @param pressures pressures on both sides of the plunger
	 */
	SpeedForecast(MappedWell well, PumpPressures pressures) {
		this.well = well;
		this.pressures = pressures;
	}

	/**
	 * A stroke that is foretold.
	 *
	 * @param speed     pumping speed, strokes per minute
	 * @param fillage   pump fillage, a fraction
	 * @param intakePa  pump intake pressure, Pa
	 * @param fluidLoad fluid load over that of the pressures
	 */
	record Stroke(double speed, double fillage, double intakePa, double fluidLoad) {

		/** The nearest one of those that are computed. */
		private Stroke rounded() {
			return new Stroke(Math.rint(speed * 100) / 100,
					Math.clamp(Math.rint(fillage / FILLAGE_STEP) * FILLAGE_STEP, FILLAGE_STEP, 1),
					Math.rint(intakePa / PRESSURE_STEP_PA) * PRESSURE_STEP_PA, fluidLoad);
		}
	}

	/**
	 * Foretells a stroke at the model's intake pressure.
	 *
	 * @param speed       pumping speed, strokes per minute
	 * @param fillage     pump fillage at it, a fraction
	 * @param nowSpeed    present pumping speed, strokes per minute
	 * @param nowFillage  present fillage
	 * @param measuredNow what is measured at present
	 * @return what is to be expected, or nothing when the well cannot be predicted
	 */
	Optional<StrokeLoads> at(double speed, double fillage, double nowSpeed, double nowFillage, StrokeLoads measuredNow) {
		Double known = pressures.intakePa();
		double intakePa = known == null ? 0 : known;
		return at(new Stroke(speed, fillage, intakePa, 1), new Stroke(nowSpeed, nowFillage, intakePa, 1), measuredNow);
	}

	/**
	 * @param then        a stroke
	 * @param now         the present stroke
	 * @param measuredNow what is measured of it
	 * @return what is to be expected, or nothing when the well cannot be predicted
	 */
	Optional<StrokeLoads> at(Stroke then, Stroke now, StrokeLoads measuredNow) {
		Optional<StrokeLoads> predicted = predicted(then);
		Optional<StrokeLoads> predictedNow = predicted(now);
		return predicted.isEmpty() || predictedNow.isEmpty() ? Optional.empty()
				: Optional.of(predicted.get().corrected(predictedNow.get(), measuredNow));
	}

	/**
	 * @param most most strokes to compute from now on; those that are known are not counted
	 */
	void allow(int most) {
		allowed = most;
		spent = false;
	}

	/** @return whether a stroke was asked for that was not allowed any more: it is said to be unpredictable */
	boolean isSpent() {
		return spent;
	}

	private Optional<StrokeLoads> predicted(Stroke stroke) {
		Stroke rounded = stroke.rounded();
		if (kept.size() >= KEPT) {
			kept.clear();
		}
		Optional<StrokeLoads> known = kept.get(rounded);
		if (known == null) {
			if (allowed == 0) {
				spent = true;
				return Optional.empty();
			}
			allowed--;
			known = predict(rounded);
			kept.put(rounded, known);
		}
		return known.map(loads -> loads.displacing(stroke.fillage() / rounded.fillage()));
	}

	private Optional<StrokeLoads> predict(Stroke stroke) {
		UnitKinematics unit = well.input().unit();
		if (unit == null) {
			return Optional.empty();
		}
		try {
			double intakePa = Math.min(stroke.intakePa(), pressures.dischargePa());
			double dischargePa = intakePa + stroke.fluidLoad() * (pressures.dischargePa() - intakePa);
			PredictionInput input = PredictionInputs.of(well.input(), unit,
					new PumpPressures(dischargePa, intakePa, List.of()), stroke.speed());
			SurfaceCard card = PREDICTOR.predict(input, BarrelPump.filledTo(stroke.fillage(), input), () -> false)
					.surfaceCard();
			CardSource source = new CardSource("forecast", new RawCard(card.positionM(), card.loadN()),
					CardTiming.UNIFORM_TIME, stroke.speed(), "", List.of(), List.of());
			return Optional.of(StrokeLoads.of(new AnalyzeCard(well, source).execute(new NullProgressMonitor())));
		} catch (OperationException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
