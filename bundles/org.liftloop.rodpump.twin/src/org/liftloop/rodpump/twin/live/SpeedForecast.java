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
	private static final int KEPT = 64;
	/** Points and elements that foretell loads within a percent at a fraction of the cost. */
	private static final Predictor PREDICTOR = new Predictor(100, 60, 2e-3, 30);

	private final MappedWell well;
	private final PumpPressures pressures;
	private final Map<String, Optional<StrokeLoads>> kept = new HashMap<>();

	/**
	 * @param well      the well
	 * @param pressures pressures on both sides of the plunger
	 */
	SpeedForecast(MappedWell well, PumpPressures pressures) {
		this.well = well;
		this.pressures = pressures;
	}

	/**
	 * @param speed       pumping speed, strokes per minute
	 * @param fillage     pump fillage at it, a fraction
	 * @param nowSpeed    present pumping speed, strokes per minute
	 * @param nowFillage  present fillage
	 * @param measuredNow what is measured at present
	 * @return what is to be expected, or nothing when the well cannot be predicted
	 */
	Optional<StrokeLoads> at(double speed, double fillage, double nowSpeed, double nowFillage, StrokeLoads measuredNow) {
		Optional<StrokeLoads> then = predicted(speed, fillage);
		Optional<StrokeLoads> now = predicted(nowSpeed, nowFillage);
		return then.isEmpty() || now.isEmpty() ? Optional.empty()
				: Optional.of(then.get().corrected(now.get(), measuredNow));
	}

	private Optional<StrokeLoads> predicted(double speed, double fillage) {
		double filled = Math.clamp(Math.rint(fillage / FILLAGE_STEP) * FILLAGE_STEP, FILLAGE_STEP, 1);
		double rounded = Math.rint(speed * 100) / 100;
		if (kept.size() >= KEPT) {
			kept.clear();
		}
		return kept.computeIfAbsent(rounded + "/" + filled, key -> predict(rounded, filled))
				.map(loads -> loads.displacing(fillage / filled));
	}

	private Optional<StrokeLoads> predict(double speed, double fillage) {
		UnitKinematics unit = well.input().unit();
		if (unit == null) {
			return Optional.empty();
		}
		try {
			PredictionInput input = PredictionInputs.of(well.input(), unit, pressures, speed);
			SurfaceCard card = PREDICTOR.predict(input, BarrelPump.filledTo(fillage, input), () -> false).surfaceCard();
			CardSource source = new CardSource("forecast", new RawCard(card.positionM(), card.loadN()),
					CardTiming.UNIFORM_TIME, speed, "", List.of(), List.of());
			return Optional.of(StrokeLoads.of(new AnalyzeCard(well, source).execute(new NullProgressMonitor())));
		} catch (OperationException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
