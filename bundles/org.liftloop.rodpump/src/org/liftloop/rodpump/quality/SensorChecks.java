/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import static org.liftloop.rodpump.quality.QualityMeasure.judged;

import java.util.Locale;

import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.card.CardTiming;

/**
 * Whether the sensors followed: signals that stand still, are cut off, come in coarse steps or are noisy. Judged on the
 * samples as read.
 *
 * @param position position column
 * @param load     load column
 */
record SensorChecks(Column position, Column load) {

	private static final double STUCK_LIMIT = 0.05;
	private static final double CLIPPED_LIMIT = 0.04;
	private static final double STEP_LIMIT = 0.08;
	private static final double NOISE_LIMIT_DB = 20;
	/** Signals cleaner than this are said to be this clean. */
	private static final double CLEANEST_DB = 80;

	QualityMeasure stuck(CardTiming timing) {
		if (timing == CardTiming.BY_POSITION) {
			return QualityMeasure.notJudged(Measure.STUCK_SAMPLES,
					"the points carry no time, so equal loads may be the drawing's. Export them in time.");
		}
		StandStills loads = StandStills.of(load);
		StandStills positions = StandStills.of(position);
		int samples = loads.stuckSamples() + positions.stuckSamples();
		double share = (double) samples / load.size();
		return judged(Measure.STUCK_SAMPLES, share, STUCK_LIMIT, Score.falling(share, STUCK_LIMIT), samples == 0
				? "No signal stands still and then jumps."
				: "A signal stood still over " + samples + " of " + load.size() + " samples and then jumped ("
						+ loads.stuckSamples() + " of the load, " + positions.stuckSamples()
						+ " of the position): a stuck or lagging sensor. Check its cable and the controller's update rate.");
	}

	QualityMeasure clipped() {
		StandStills loads = StandStills.of(load);
		int samples = loads.atHighest() + loads.atLowest();
		double share = (double) samples / load.size();
		return judged(Measure.CLIPPED_SAMPLES, share, CLIPPED_LIMIT, Score.falling(share, CLIPPED_LIMIT), samples == 0
				? "The load is not cut off."
				: "The load is cut off at " + Say.load(loads.atHighest() > 0 ? load.range().highest()
						: load.range().lowest()) + " over " + samples + " of " + load.size()
						+ " samples: the end of the load cell's or the controller's range. The true extremes are not known;"
						+ " set a wider range.");
	}

	QualityMeasure loadStep() {
		double share = load.width() > 0 ? load.step() / load.width() : 0;
		return judged(Measure.LOAD_STEP, share, STEP_LIMIT, Score.falling(share, STEP_LIMIT), share == 0
				? "The load comes in no visible steps."
				: "The load comes in steps of " + Say.load(load.step()) + ", " + Say.percent(share) + " of its range"
						+ (share > STEP_LIMIT / 2 ? ". Record it with more digits." : "."));
	}

	QualityMeasure signalToNoise() {
		double ratio = Math.min(CLEANEST_DB, NoiseFloor.signalToNoiseDb(load.values()));
		double noise = Math.pow(10, (NOISE_LIMIT_DB - ratio) / 20);
		return judged(Measure.SIGNAL_TO_NOISE, ratio, NOISE_LIMIT_DB, Score.falling(noise, 1),
				String.format(Locale.ROOT, "The load's signal stands %.1f dB above its noise%s", Double.valueOf(ratio),
						ratio < NOISE_LIMIT_DB + 15
								? ". Check the load cell's cable, shield and supply; averaging strokes helps."
								: "."));
	}
}
