/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.rp11l;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.predict.LiquidPump;
import org.liftloop.rodpump.predict.PredictedCard;
import org.liftloop.rodpump.predict.PredictionInput;
import org.liftloop.rodpump.predict.Predictor;
import org.liftloop.rodpump.string.GradeStrength;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.torque.EquipmentLoading;
import org.liftloop.rodpump.torque.EquipmentQuantity;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/**
 * Values in place of the charts of API RP 11L, computed with this project's wave equation: a uniform string of the same
 * Fo/Skr and speed ratio, a full pump, anchored tubing. <b>They are not the standard's charts</b>, which were made on an
 * analog computer with a damping that the standard does not state, and are labelled so.
 * <p>
 * As on the form, the stroke ratio belongs to N/No', everything else to N/No. The torque is the peak in best balance;
 * its value for a rod weight of 0.3 Skr is the chart's, and Ta is what the actual weight makes of it. The crank's sense of
 * rotation matters: in the standard's example a counterclockwise crank comes near the print in every value, a clockwise
 * one puts the minimum load 17 % and the torque 18 % off.
 *
 * @param unit         the unit, a conventional one; only the shape of its motion counts
 * @param dampingRatio Gibbs' dimensionless damping nu, 0 to 2
 * @param predictor    solver
 */
public record ComputedCharts(UnitKinematics unit, double dampingRatio, Predictor predictor) {

	/** Customary damping of a design, nu. */
	public static final double CUSTOMARY_DAMPING_RATIO = 0.1;

	private static final double CHART_WEIGHT_RATIO = 0.3;
	/** Dimensions of the equivalent string; the dimensionless values do not depend on them. */
	private static final double LENGTH_M = 1_500;
	private static final double DIAMETER_M = 0.02;
	private static final double MODULUS_PA = 2.1e11;
	private static final double PLUNGER_M = 0.04;

	/** Checks the range. */
	public ComputedCharts {
		Argument.inRange("dampingRatio", dampingRatio, 0, 2);
		if (unit.geometry().type() != UnitType.CONVENTIONAL) {
			throw new IllegalArgumentException(
					"unit is " + unit.geometry().type() + "; API RP 11L holds for conventional units");
		}
	}

	/**
	 * @param unit the unit
	 */
	public ComputedCharts(UnitKinematics unit) {
		this(unit, CUSTOMARY_DAMPING_RATIO, Predictor.DEFAULT);
	}

	/**
	 * @param form      lines of a well that the method holds for
	 * @param cancelled asked after each stroke of the prediction
	 * @return the values, labelled as computed
	 * @throws IllegalArgumentException if the form is outside of the method, or no periodic stroke was reached
	 * @throws CancellationException    if {@code cancelled} says so
	 */
	public ChartReadings read(Form11L1 form, BooleanSupplier cancelled) {
		List<String> refusals = form.outsideOfTheMethod();
		if (!refusals.isEmpty()) {
			throw new IllegalArgumentException(String.join(" ", refusals));
		}
		Equivalent tapered = new Equivalent(form.taperedSpeedRatio(), form.loadRatio());
		PredictedCard stroke = tapered.predict(cancelled);
		Equivalent uniform = new Equivalent(form.speedRatio(), form.loadRatio());
		SurfaceCard card = uniform.predict(cancelled).surfaceCard();
		double weightN = uniform.string().weightInAirN();
		double strokeLoadN = uniform.strokeLoadN();
		double torque = uniform.torque(card, CHART_WEIGHT_RATIO);
		return new ChartReadings(stroke.pumpCard().strokeM() / unit.strokeM(),
				(card.peakLoadN() - weightN) / strokeLoadN, (weightN - card.minimumLoadN()) / strokeLoadN, torque,
				card.workJ() / (strokeLoadN * unit.strokeM()), uniform.torque(card, form.weightRatio()) / torque,
				ChartReadings.Origin.COMPUTED);
	}

	/** A well of uniform rods with given dimensionless ratios. */
	private final class Equivalent {

		private final RodString string;
		private final PredictionInput well;

		Equivalent(double speedRatio, double loadRatio) {
			double areaM2 = Math.PI / 4 * DIAMETER_M * DIAMETER_M;
			double stiffnessN = MODULUS_PA * areaM2;
			// RP 11L's rods: a/(4L) = 245,000/L a minute.
			double waveSpeedMPerS = 4 * RodString.API_FREQUENCY_LENGTH_M_PER_S;
			double weightNPerM = stiffnessN / (waveSpeedMPerS * waveSpeedMPerS) * RodTaper.STANDARD_GRAVITY_M_S2;
			string = new RodString(List.of(new RodTaper(LENGTH_M, DIAMETER_M, weightNPerM, MODULUS_PA,
					GradeStrength.custom("any", 1e9), 1)));
			double speedPerMinute = speedRatio * RodString.API_FREQUENCY_LENGTH_M_PER_S / LENGTH_M * 60;
			double plungerAreaM2 = Math.PI / 4 * PLUNGER_M * PLUNGER_M;
			well = new PredictionInput(string, unit, speedPerMinute, dampingRatio, 0, PLUNGER_M,
					loadRatio * strokeLoadN() / plungerAreaM2, 0);
		}

		RodString string() {
			return string;
		}

		double strokeLoadN() {
			return unit.strokeM() * string.springConstantNPerM();
		}

		PredictedCard predict(BooleanSupplier cancelled) {
			PredictedCard predicted = predictor.predict(well, LiquidPump.FULL, cancelled);
			if (!predicted.isPeriodic()) {
				throw new IllegalArgumentException("the strokes did not repeat within " + predictor.maximumStrokes()
						+ ": raise the damping or the number of strokes");
			}
			return predicted;
		}

		/** 2T/(S^2 kr) in best balance with rods of another weight. */
		double torque(SurfaceCard card, double weightRatio) {
			double shiftN = weightRatio * strokeLoadN() - string.weightInAirN();
			double[] loadN = card.loadN();
			for (int i = 0; i < loadN.length; i++) {
				loadN[i] += shiftN;
			}
			SurfaceCard shifted = new SurfaceCard(card.positionM(), loadN, card.strokesPerMinute());
			double peakNm = EquipmentLoading.of(shifted, new EquipmentInput(unit, null, 0, null))
					.estimate(EquipmentQuantity.BEST_PEAK_TORQUE).value();
			return 2 * peakNm / (unit.strokeM() * strokeLoadN());
		}
	}
}
