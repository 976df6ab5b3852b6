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

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.predict.PumpBoundary.PumpCycle;

/**
 * Runs a well stroke after stroke while its conditions change: speed, pressures, what enters the pump, leaks, friction. Each
 * stroke begins with the rods moving and the barrel filled as the last one left them, so that a change shows as it would at
 * the well. Within a stroke the conditions stand still. With conditions that do not change, the strokes become those of
 * {@link Predictor#predict}. Used by one thread.
 */
public final class RunningPrediction {

	private final Predictor predictor;
	private @Nullable State state;

	/** What one stroke hands to the next. */
	private record State(March march, PumpCycle pump, double rodsM, int strokes) {
	}

	/**
	 * @param predictor points and grid; its coarse grids and its limit of strokes are not used
	 */
	public RunningPrediction(Predictor predictor) {
		this.predictor = predictor;
	}

	/**
	 * Runs the next stroke, from bottom dead centre to bottom dead centre. The first one, and the first one with longer rods
	 * than before, starts at rest.
	 *
	 * @param input conditions of this stroke
	 * @param pump  the pump as it is in this stroke
	 * @return the stroke; its residual is the difference from the stroke before, {@code isPeriodic} whether that is within
	 *         the tolerance
	 * @throws PredictionRefusedException if the grid is unstable or the motor stalls; the state is then as before
	 */
	public PredictedCard stroke(PredictionInput input, PumpBoundary pump) {
		State last = longEnoughFor(input);
		PumpCycle cycle = last == null ? pump.start(input.pumpSetting())
				: pump.continueFrom(last.pump(), input.pumpSetting());
		March march = new March(input, cycle, predictor.grid(input), predictor.points());
		if (last != null) {
			march.continueFrom(last.march());
		}
		double residual = march.stroke();
		int strokes = last == null ? 1 : last.strokes() + 1;
		state = new State(march, cycle, input.string().lengthM(), strokes);
		return march.card(strokes, 0, residual, residual <= predictor.tolerance());
	}

	/** The last stroke, if there was one with rods no shorter than these. */
	private @Nullable State longEnoughFor(PredictionInput input) {
		State last = state;
		return last != null && input.string().lengthM() <= last.rodsM() ? last : null;
	}

	/** Lets the rods come to rest: the next stroke starts as a well does that has stood. */
	public void rest() {
		state = null;
	}
}
