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

import java.util.Optional;

/**
 * A defect of a card or of what is stated of its well.
 *
 * @param kind     what is wrong
 * @param size     estimated size in {@link Kind#unit()}; of a share, the share
 * @param sentence a sentence for a field engineer: what was found and what to do
 */
public record CardDefect(Kind kind, double size, String sentence) {

	/** Kinds of defects. */
	public enum Kind {
		/** Position and load stand in each other's column. */
		SWAPPED_COLUMNS("1", Measure.COLUMN_ORDER),
		/** The points run backwards in time. */
		REVERSED("1", Measure.ORIENTATION),
		/** The ends of the stroke do not meet. */
		OPEN_STROKE("1", Measure.CLOSURE_ERROR),
		/** The stroke has too few samples. */
		FEW_SAMPLES("1", Measure.SAMPLES_PER_STROKE),
		/** The position runs against its half of the stroke. */
		BACKWARD_POSITION("1", Measure.BACKWARD_TRAVEL),
		/** Samples are missing. */
		DROPPED_SAMPLES("1", Measure.DROPPED_SAMPLES),
		/** A signal stood still. */
		STUCK_SENSOR("1", Measure.STUCK_SAMPLES),
		/** The load was cut off at the end of a range. */
		CLIPPED("1", Measure.CLIPPED_SAMPLES),
		/** The load is recorded in coarse steps. */
		COARSE_STEPS("1", Measure.LOAD_STEP),
		/** The load is noisy. */
		NOISE("dB", Measure.SIGNAL_TO_NOISE),
		/** The strokes differ from one another. */
		UNREPEATABLE("1", Measure.REPEATABILITY),
		/** The card's stroke is not the unit's. */
		STROKE_MISMATCH("1", Measure.UNIT_STROKE),
		/** The load cell's zero is off. */
		LOAD_OFFSET("N"),
		/** The load cell's scale is off. */
		LOAD_GAIN("1"),
		/** Position and load are not in step. */
		POSITION_PHASE("deg"),
		/** The rods are not as long as stated. */
		ROD_DEPTH("1"),
		/** The pumping speed is not the one stated. */
		PUMPING_SPEED("1"),
		/** Card and well data contradict one another, and none of these defects alone explains it. */
		WELL_MISMATCH("1");

		private final String unit;
		private final Optional<Measure> shownBy;

		Kind(String unit) {
			this.unit = unit;
			shownBy = Optional.empty();
		}

		Kind(String unit, Measure shownBy) {
			this.unit = unit;
			this.shownBy = Optional.of(shownBy);
		}

		/** @return unit of the size: {@code "N"}, {@code "deg"}, {@code "dB"} or {@code "1"} */
		public String unit() {
			return unit;
		}

		/** @return the measure of the raw points that shows this defect; empty if the pump's behaviour tells it */
		public Optional<Measure> shownBy() {
			return shownBy;
		}
	}
}
