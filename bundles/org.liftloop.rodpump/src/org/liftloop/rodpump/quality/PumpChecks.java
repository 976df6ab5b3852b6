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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.liftloop.internal.rodpump.Range;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * Whether the card, marched down the stated rods, gives what a pump does. A pump with gas, leaks or friction departs from
 * it on a sound card, too, so these scores do not fall below a floor each; impossible values have none.
 *
 * @param well             stated well
 * @param strokesPerMinute stated pumping speed, 1/min
 * @param positionM        polished-rod position, uniform in time, m
 * @param loadN            polished-rod load, N
 * @param shape            the card at the pump
 */
record PumpChecks(JudgedWell well, double strokesPerMinute, double[] positionM, double[] loadN, PumpShape shape) {

	private static final double LOWER_LINE_LIMIT = 0.1;
	private static final double LOWER_LINE_FLOOR = 0.1;
	private static final double RIPPLE_LIMIT = 0.08;
	private static final double RIPPLE_FLOOR = 0.4;
	private static final double LEAN_LIMIT = 0.0022;
	private static final double LEAN_FLOOR = 0.7;
	private static final double PERIOD_LIMIT = 0.35;
	private static final double PERIOD_FLOOR = 0.5;
	private static final double STROKE_LIMIT = 0.15;
	private static final double STROKE_FLOOR = 0.3;
	/** Pressure outside of zero to pd, as a part of pd, at which the score is a half. */
	private static final double PRESSURE_LIMIT = 0.1;
	static final String NO_LINES = "the card at the pump shows no two load lines: the pump may not be pumping, or"
			+ " card and rods do not belong together. Check the rods first.";

	/** The measures from {@link Measure#PUMP_STROKE_RATIO} to {@link Measure#INTAKE_PRESSURE}. */
	List<QualityMeasure> measures() {
		if (!shape.isPumping()) {
			return notJudged(NO_LINES);
		}
		List<QualityMeasure> measures = new ArrayList<>();
		measures.add(strokeRatio());
		measures.add(lowerLine());
		measures.add(ripple());
		measures.add(lean());
		measures.add(ripplePeriod());
		measures.add(intakePressure());
		return measures;
	}

	/** All of them not judged. */
	static List<QualityMeasure> notJudged(String reason) {
		List<QualityMeasure> measures = new ArrayList<>();
		for (int i = Measure.PUMP_STROKE_RATIO.ordinal(); i <= Measure.INTAKE_PRESSURE.ordinal(); i++) {
			measures.add(QualityMeasure.notJudged(Measure.values()[i], reason));
		}
		return measures;
	}

	/**
	 * Pulled slowly, the plunger moves the rod's stroke less the rods' stretch under the fluid load; pulled fast, the
	 * string's end overtravels by at most the motion of a driven rod, 1/cos(omega L/a), of an undamped string.
	 */
	private QualityMeasure strokeRatio() {
		double strokeM = Range.of(positionM).width();
		double stretch = shape.fluidLoadN() / well.string().springConstantNPerM() / strokeM;
		double phase = 2 * Math.PI * strokesPerMinute / 60 * well.string().travelTimeS();
		double overtravel = 1 / Math.cos(Math.min(phase, 1.2));
		double low = Math.max(0, 1 - 1.5 * stretch - 0.05);
		double high = overtravel + 0.15;
		double ratio = shape.strokeM() / strokeM;
		double outside = Math.max(0, Math.max(low - ratio, ratio - high));
		return judged(Measure.PUMP_STROKE_RATIO, ratio, outside > 0 && ratio < low ? low - STROKE_LIMIT : high + STROKE_LIMIT,
				Score.above(STROKE_FLOOR, Score.falling(outside, STROKE_LIMIT)),
				String.format(Locale.ROOT, "The plunger's stroke is %.2f of the polished rod's; %.2f to %.2f is possible%s",
						Double.valueOf(ratio), Double.valueOf(low), Double.valueOf(high), outside > 0
								? ". Check rods, speed and position calibration; the plunger may stick or the tubing move."
								: "."));
	}

	private QualityMeasure lowerLine() {
		double share = shape.lowerN() / shape.fluidLoadN();
		return judged(Measure.LOWER_LOAD_LINE, share, LOWER_LINE_LIMIT,
				Score.above(LOWER_LINE_FLOOR, Score.falling(share, LOWER_LINE_LIMIT)),
				"With the travelling valve open the plunger seems to carry " + Say.load(shape.lowerN())
						+ "; it should carry nothing"
						+ (Math.abs(share) > LOWER_LINE_LIMIT / 2
								? ". Check the load cell's zero and scale, the rods' length and weight, or friction."
								: "."));
	}

	private QualityMeasure ripple() {
		double share = shape.rippleN() / shape.fluidLoadN();
		return judged(Measure.LOAD_LINE_RIPPLE, share, RIPPLE_LIMIT,
				Score.above(RIPPLE_FLOOR, Score.falling(share, RIPPLE_LIMIT)),
				"The pump's load lines waver by " + Say.percent(share) + " of the fluid load"
						+ (share > RIPPLE_LIMIT / 2 ? ". Check the pumping speed, the rods and the position's timing." : "."));
	}

	private QualityMeasure lean() {
		if (!shape.isLegClear()) {
			return QualityMeasure.notJudged(Measure.LOAD_LEG_LEAN, "the plunger does not come to rest before it takes the"
					+ " load, or takes it twice: the leg leans of itself.");
		}
		double lean = shape.lean();
		return judged(Measure.LOAD_LEG_LEAN, lean, LEAN_LIMIT, Score.above(LEAN_FLOOR, Score.steep(lean, LEAN_LIMIT)),
				"While it takes the load the plunger seems to move by " + Say.percent(lean) + " of its stroke"
						+ (Math.abs(lean) > LEAN_LIMIT / 2
								? "; on liquid it stands. Check the position's phase against the load, gas in the pump, or"
										+ " tubing that is not anchored."
								: "."));
	}

	private QualityMeasure ripplePeriod() {
		double dampingPerS = new GibbsSolver(well.string(), well.fluidDensityKgM3(), well.dampingRatio()).dampingPerS();
		OptionalDouble ratio = new RippleFit(well.string(), dampingPerS, positionM, loadN, 60 / strokesPerMinute)
				.periodRatio(new int[][] { shape.upperSpan(), shape.lowerSpan() });
		if (ratio.isEmpty()) {
			return QualityMeasure.notJudged(Measure.RIPPLE_PERIOD,
					"the load does not ring clearly enough within a half-stroke to measure a period.");
		}
		double off = Math.abs(Math.log(ratio.getAsDouble()));
		return judged(Measure.RIPPLE_PERIOD, ratio.getAsDouble(), 1 + PERIOD_LIMIT,
				Score.above(PERIOD_FLOOR, Score.steep(off, PERIOD_LIMIT)), String.format(Locale.ROOT,
						"The load rings with %.2f times the period of the stated rods (%.2f s)%s", Double.valueOf(ratio.getAsDouble()),
						Double.valueOf(1 / well.string().naturalFrequencyHz()), off > PERIOD_LIMIT / 2
								? ". Check the rods' length and the pumping speed."
								: "."));
	}

	private QualityMeasure intakePressure() {
		double areaM2 = well.plungerAreaM2();
		if (Double.isNaN(areaM2) || well.dischargePressurePa().isEmpty()) {
			return QualityMeasure.notJudged(Measure.INTAKE_PRESSURE,
					"plunger or discharge pressure are not known. Enter pump and fluids.");
		}
		double dischargePa = well.dischargePressurePa().getAsDouble();
		double intakePa = dischargePa - shape.fluidLoadN() / areaM2;
		double outside = Math.max(0, Math.max(-intakePa, intakePa - dischargePa)) / dischargePa;
		return judged(Measure.INTAKE_PRESSURE, intakePa, outside > 0 && intakePa < 0 ? -PRESSURE_LIMIT * dischargePa
				: (1 + PRESSURE_LIMIT) * dischargePa, Score.falling(outside, PRESSURE_LIMIT),
				String.format(Locale.ROOT, "The fluid load gives an intake pressure of %.2f MPa; 0 to %.2f MPa is possible%s",
						Double.valueOf(intakePa / 1e6), Double.valueOf(dischargePa / 1e6), outside > 0
								? ". Check the plunger's size, the load cell's scale and the fluid's density."
								: "."));
	}
}
