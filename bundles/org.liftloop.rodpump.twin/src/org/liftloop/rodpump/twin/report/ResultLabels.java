/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.quality.Measure;
import org.liftloop.rodpump.quality.QualityMeasure;
import org.liftloop.rodpump.quality.SignalConfidence;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.twin.CardAnalysis;

/** The names and units under which people know the results of a diagnosis. */
public final class ResultLabels {

	/** Stable identifier of the signal confidence among the estimates. */
	public static final String CONFIDENCE_ID = "signalConfidence";

	private ResultLabels() {
	}

	/**
	 * @param result a result of the diagnosis
	 * @return its usual name
	 */
	public static String label(org.liftloop.rodpump.diagnosis.Quantity result) {
		return switch (result) {
			case PEAK_POLISHED_ROD_LOAD -> "Peak polished-rod load (PPRL)";
			case MINIMUM_POLISHED_ROD_LOAD -> "Minimum polished-rod load (MPRL)";
			case POLISHED_ROD_STROKE -> "Polished-rod stroke";
			case POLISHED_ROD_POWER -> "Polished-rod power (PRHP)";
			case PUMP_STROKE -> "Pump stroke (gross)";
			case FILLAGE -> "Pump fillage";
			case FLUID_LOAD -> "Fluid load on pump (Fo)";
			case PUMP_DISPLACEMENT -> "Pump displacement (gross)";
			case NET_PUMP_DISPLACEMENT -> "Pump displacement \u00D7 fillage";
			case TUBING_STRETCH -> "Tubing movement";
			case NET_PLUNGER_STROKE -> "Plunger stroke in the barrel (net)";
			case EFFECTIVE_PLUNGER_STROKE -> "Effective plunger stroke";
			case PLUNGER_SLIPPAGE -> "Plunger slippage";
			case INFERRED_PRODUCTION -> "Inferred production";
			case PUMP_INTAKE_PRESSURE -> "Pump intake pressure (PIP)";
			case FRICTION_POWER -> "Power lost to dry friction";
			case GOODMAN_LOADING -> "Highest rod loading (Goodman)";
			case ROD_WEIGHT_IN_AIR -> "Rod weight in air (Wr)";
			case BUOYANT_ROD_WEIGHT -> "Rod weight in fluid (Wrf)";
			case SPRING_CONSTANT -> "Rod spring constant (kr)";
			case NATURAL_FREQUENCY -> "Natural frequency (No')";
			case SPEED_RATIO -> "Speed ratio (N/No')";
			case RIPPLE_PERIOD -> "Ripple period (1/No')";
		};
	}

	/**
	 * @param result a result of the diagnosis
	 * @return what it measures, for its unit
	 */
	public static Quantity quantity(org.liftloop.rodpump.diagnosis.Quantity result) {
		return switch (result) {
			case PEAK_POLISHED_ROD_LOAD, MINIMUM_POLISHED_ROD_LOAD, FLUID_LOAD, ROD_WEIGHT_IN_AIR, BUOYANT_ROD_WEIGHT ->
				Quantity.FORCE;
			case POLISHED_ROD_STROKE, PUMP_STROKE, TUBING_STRETCH, NET_PLUNGER_STROKE, EFFECTIVE_PLUNGER_STROKE ->
				Quantity.POSITION;
			case POLISHED_ROD_POWER, FRICTION_POWER -> Quantity.POWER;
			case FILLAGE, GOODMAN_LOADING -> Quantity.FRACTION;
			case PUMP_DISPLACEMENT, NET_PUMP_DISPLACEMENT, PLUNGER_SLIPPAGE, INFERRED_PRODUCTION -> Quantity.VOLUME_RATE;
			case PUMP_INTAKE_PRESSURE -> Quantity.PRESSURE;
			case SPRING_CONSTANT -> Quantity.SPRING_RATE;
			case NATURAL_FREQUENCY -> Quantity.PUMPING_SPEED;
			case SPEED_RATIO -> Quantity.NUMBER;
			case RIPPLE_PERIOD -> Quantity.TIME;
		};
	}

	/**
	 * @param analysis an analysis
	 * @return all its results, in the order a report shows them
	 */
	public static List<AnalysisResult> results(CardAnalysis analysis) {
		List<AnalysisResult> results = new ArrayList<>();
		results.add(confidence(analysis));
		for (org.liftloop.rodpump.diagnosis.Quantity quantity : org.liftloop.rodpump.diagnosis.Quantity.values()) {
			results.add(result(analysis, quantity));
		}
		for (EquipmentQuantity quantity : EquipmentQuantity.values()) {
			results.add(result(analysis, quantity));
		}
		return results;
	}

	/**
	 * @param analysis an analysis
	 * @return how far the card's signals can be trusted; the reasons are its likely defects
	 */
	public static AnalysisResult confidence(CardAnalysis analysis) {
		SignalConfidence confidence = analysis.confidence();
		return new AnalysisResult("Signal confidence", Quantity.FRACTION,
				Estimate.of(CONFIDENCE_ID, confidence.value(), "1", confidence.reasons()));
	}

	/**
	 * @param measure a measure of a card's quality
	 * @return its name
	 */
	public static String label(Measure measure) {
		return switch (measure) {
			case COLUMN_ORDER -> "Columns in their places";
			case ORIENTATION -> "Direction of time (work)";
			case CLOSURE_ERROR -> "Closure error";
			case SAMPLES_PER_STROKE -> "Samples per stroke";
			case BACKWARD_TRAVEL -> "Position against its stroke";
			case DROPPED_SAMPLES -> "Dropped samples";
			case STUCK_SAMPLES -> "Stuck samples";
			case CLIPPED_SAMPLES -> "Clipped samples";
			case LOAD_STEP -> "Step of the load signal";
			case SIGNAL_TO_NOISE -> "Signal-to-noise ratio";
			case REPEATABILITY -> "Repeatability of strokes";
			case UNIT_STROKE -> "Stroke over the unit's";
			case MINIMUM_LOAD_EXCESS -> "MPRL less rod weight in air";
			case PEAK_LOAD_DEFICIT -> "Buoyant rod weight less PPRL";
			case PUMP_STROKE_RATIO -> "Pump stroke over surface stroke";
			case LOWER_LOAD_LINE -> "Lower fluid-load line";
			case LOAD_LINE_RIPPLE -> "Ripple of the fluid-load lines";
			case LOAD_LEG_LEAN -> "Lean of the load legs";
			case RIPPLE_PERIOD -> "Ripple period over 1/No'";
			case INTAKE_PRESSURE -> "Pump intake pressure";
			case SINGLE_DEFECT -> "Best single defect";
		};
	}

	/**
	 * @param measure a measure of a card's quality
	 * @param format  unit system and number form
	 * @return its value with unit, or a dash where it was not judged
	 */
	public static String value(QualityMeasure measure, QuantityFormat format) {
		return measure.isJudged() ? value(measure.measure(), measure.value(), format) : QuantityFormat.NO_VALUE;
	}

	/**
	 * @param measure a measure of a card's quality
	 * @param format  unit system and number form
	 * @return the value at which its score is a half, with unit, or a dash where it was not judged
	 */
	public static String limit(QualityMeasure measure, QuantityFormat format) {
		return measure.isJudged() ? value(measure.measure(), measure.limit(), format) : QuantityFormat.NO_VALUE;
	}

	private static String value(Measure measure, double value, QuantityFormat format) {
		return switch (measure) {
			case MINIMUM_LOAD_EXCESS, PEAK_LOAD_DEFICIT -> format.format(Quantity.FORCE, value);
			case INTAKE_PRESSURE -> format.format(Quantity.PRESSURE, value);
			case SIGNAL_TO_NOISE -> String.format(Locale.ENGLISH, "%.1f dB", value);
			case SAMPLES_PER_STROKE -> String.format(Locale.ENGLISH, "%.0f", value);
			default -> format.number(Quantity.NUMBER, value);
		};
	}

	/**
	 * @param analysis an analysis
	 * @param result   one of the diagnosis
	 * @return the result
	 */
	public static AnalysisResult result(CardAnalysis analysis, org.liftloop.rodpump.diagnosis.Quantity result) {
		return new AnalysisResult(label(result), quantity(result), analysis.diagnosis().estimate(result));
	}

	/**
	 * @param analysis an analysis
	 * @param result   one of the equipment above ground
	 * @return the result
	 */
	public static AnalysisResult result(CardAnalysis analysis, EquipmentQuantity result) {
		return new AnalysisResult(label(result), quantity(result), analysis.equipment().estimate(result));
	}

	private static String label(EquipmentQuantity result) {
		return switch (result) {
			case PEAK_TORQUE -> "Peak net gearbox torque";
			case GEARBOX_LOADING -> "Gearbox loading";
			case STRUCTURE_LOADING -> "Structure (beam) loading";
			case CYCLIC_LOAD_FACTOR -> "Cyclic load factor (CLF)";
			case MOTOR_POWER -> "Motor power needed";
			case COUNTERBALANCE_EFFECT -> "Counterbalance effect (CBE)";
			case PERMISSIBLE_LOAD_MARGIN -> "Margin to permissible load";
			case BEST_COUNTERBALANCE_EFFECT -> "Best counterbalance effect";
			case BEST_COUNTERBALANCE_MOMENT -> "Best counterbalance moment";
			case BEST_PEAK_TORQUE -> "Peak net torque, best balance";
			case BEST_GEARBOX_LOADING -> "Gearbox loading, best balance";
			case BEST_CYCLIC_LOAD_FACTOR -> "CLF, best balance";
			case BEST_MOTOR_POWER -> "Motor power needed, best balance";
			case COUNTERBALANCE_MOMENT_CHANGE -> "Change of moment to best balance";
			case COUNTERWEIGHT_MOVE -> "Counterweight move to best balance";
		};
	}

	private static Quantity quantity(EquipmentQuantity result) {
		return switch (result) {
			case PEAK_TORQUE, BEST_COUNTERBALANCE_MOMENT, BEST_PEAK_TORQUE, COUNTERBALANCE_MOMENT_CHANGE ->
				Quantity.TORQUE;
			case GEARBOX_LOADING, STRUCTURE_LOADING, BEST_GEARBOX_LOADING -> Quantity.FRACTION;
			case CYCLIC_LOAD_FACTOR, BEST_CYCLIC_LOAD_FACTOR -> Quantity.NUMBER;
			case MOTOR_POWER, BEST_MOTOR_POWER -> Quantity.POWER;
			case COUNTERBALANCE_EFFECT, PERMISSIBLE_LOAD_MARGIN, BEST_COUNTERBALANCE_EFFECT -> Quantity.FORCE;
			case COUNTERWEIGHT_MOVE -> Quantity.POSITION;
		};
	}

	/**
	 * @param status status of a result
	 * @return its name for people
	 */
	public static String label(Status status) {
		return switch (status) {
			case OK -> "OK";
			case UNCERTAIN -> "uncertain";
			case NOT_DETERMINABLE -> "not determinable";
		};
	}

	/**
	 * @param analysis an analysis
	 * @return every reason of its results and tapers once, in the order in which they appear: for numbered references
	 */
	public static List<String> reasons(CardAnalysis analysis) {
		Set<String> all = new LinkedHashSet<>();
		results(analysis).forEach(result -> all.addAll(result.estimate().reasons()));
		analysis.diagnosis().tapers().forEach(taper -> all.addAll(taper.goodman().reasons()));
		return List.copyOf(all);
	}
}
