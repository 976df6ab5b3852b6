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

/** The measures of a card, in the order they are taken. Each has one value, one limit and one score. */
public enum Measure {
	/** Whether position and load stand in each other's column: the share of the signs of it that are met. */
	COLUMN_ORDER("columnOrder", "1"),
	/** Work of a stroke over stroke times load range; negative if time runs backwards. */
	ORIENTATION("orientation", "1"),
	/** Distance of the first from the last point over the range, the larger of position and load. */
	CLOSURE_ERROR("closureError", "1"),
	/** Samples of the stroke. */
	SAMPLES_PER_STROKE("samplesPerStroke", "1"),
	/** Way that the position runs against its half of the stroke, over the stroke. */
	BACKWARD_TRAVEL("backwardTravel", "1"),
	/** Samples that are missing or no numbers, over all. */
	DROPPED_SAMPLES("droppedSamples", "1"),
	/** Samples at which a signal stands still and then jumps, over all. */
	STUCK_SAMPLES("stuckSamples", "1"),
	/** Samples cut off at the highest or lowest load, over all. */
	CLIPPED_SAMPLES("clippedSamples", "1"),
	/** Step in which the load is recorded, over its range. */
	LOAD_STEP("loadStep", "1"),
	/** Signal-to-noise ratio of the load. */
	SIGNAL_TO_NOISE("signalToNoise", "dB"),
	/** Standard deviation of the load at equal phase over the strokes given, over the load range. */
	REPEATABILITY("repeatability", "1"),
	/** Stroke of the card over that of the unit. */
	UNIT_STROKE("unitStroke", "1"),
	/** Lowest load less the rods' weight in air; possible if not positive. */
	MINIMUM_LOAD_EXCESS("minimumLoadExcess", "N"),
	/** Buoyant weight of the rods less the highest load; possible if not positive. */
	PEAK_LOAD_DEFICIT("peakLoadDeficit", "N"),
	/** Stroke of the pump over that of the polished rod. */
	PUMP_STROKE_RATIO("pumpStrokeRatio", "1"),
	/** Lower fluid-load line: what the plunger carries with the travelling valve open, over the fluid load. */
	LOWER_LOAD_LINE("lowerLoadLine", "1"),
	/** Waviness of the fluid-load lines over the fluid load: what rods and speed do not explain. */
	LOAD_LINE_RIPPLE("loadLineRipple", "1"),
	/** Way of the plunger while it takes the load, over its stroke. */
	LOAD_LEG_LEAN("loadLegLean", "1"),
	/** Period of the surface load's ripples over that of the rods, 1/No'. */
	RIPPLE_PERIOD("ripplePeriod", "1"),
	/** Pump intake pressure pd - Fo/Ap. */
	INTAKE_PRESSURE("intakePressure", "Pa"),
	/** Size of the single defect that explains the pump card best, over the size that halves the score. */
	SINGLE_DEFECT("singleDefect", "1");

	private final String id;
	private final String unit;

	Measure(String id, String unit) {
		this.id = id;
		this.unit = unit;
	}

	/** @return stable identifier, e.g. {@code "closureError"} */
	public String id() {
		return id;
	}

	/** @return unit symbol: SI, {@code "dB"}, or {@code "1"} (dimensionless) */
	public String unit() {
		return unit;
	}
}
