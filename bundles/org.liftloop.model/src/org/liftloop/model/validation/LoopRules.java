/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.CirculationPump;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.LoopControl;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.PumpCurvePoint;
import org.liftloop.model.SecondarySide;
import org.liftloop.model.feature.FeatureLabel;
import org.liftloop.model.feature.QuantityKind;

/** A cooling loop has what its twin needs, and its parts do not contradict each other. */
final class LoopRules {

	/** Properties of glycols are known from here on, and the ecore states up to where. */
	private static final double LEAST_GLYCOL = 0.2;

	private LoopRules() {
	}

	static void check(CoolingLoop loop, Findings findings) {
		for (EStructuralFeature needed : List.of(Literals.COOLING_LOOP__RATED_FLOW_KG_PER_S,
				Literals.COOLING_LOOP__HOT_CAPACITY_JPER_K, Literals.COOLING_LOOP__COLD_CAPACITY_JPER_K,
				Literals.COOLING_LOOP__EXCHANGER, Literals.COOLING_LOOP__SECONDARY)) {
			missing(loop, needed, "Without it the loop has no twin.", findings);
		}
		missing(loop, Literals.COOLING_LOOP__HEAT_LOAD_W, "Without it the loop cannot be simulated.", findings);
		if (loop.getPump() == null) {
			info(loop, Literals.COOLING_LOOP__PUMP, "Without it flow and power cannot be checked against its curve.", findings);
		}
		if (loop.getLimits() == null) {
			info(loop, Literals.COOLING_LOOP__LIMITS, "Without them no setpoint is proposed.", findings);
		}
		checkGlycol(loop, Literals.COOLING_LOOP__COOLANT_MASS_FRACTION, loop.getCoolant(), loop.getCoolantMassFraction(),
				findings);
		checkSetpoint(loop, findings);
	}

	static void check(LoopExchanger exchanger, Findings findings) {
		missing(exchanger, Literals.LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K, "Without it the loop has no twin.", findings);
		missing(exchanger, Literals.LOOP_EXCHANGER__AREA_M2, "Without it fouling is not determinable.", findings);
		double films = exchanger.getPrimaryFilmPart() + exchanger.getSecondaryFilmPart();
		if (films > 1) {
			findings.error(ProblemCode.CONTRADICTION, exchanger, Literals.LOOP_EXCHANGER__PRIMARY_FILM_PART,
					"the parts of both films are together " + QuantityKind.FRACTION.format(films) + ", more than the whole.");
		}
		if (exchanger.getFoulingAllowanceM2KPerW() == null) {
			info(exchanger, Literals.LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W, "Without it no cleaning date is forecast.",
					findings);
		}
	}

	static void check(SecondarySide secondary, Findings findings) {
		missing(secondary, Literals.SECONDARY_SIDE__FLOW_KG_PER_S, "Where it is not measured, the loop has no twin without it.",
				findings);
		missing(secondary, Literals.SECONDARY_SIDE__INLET_TEMPERATURE_K, "Without it the loop cannot be simulated.", findings);
		checkGlycol(secondary, Literals.SECONDARY_SIDE__COOLANT_MASS_FRACTION, secondary.getCoolant(),
				secondary.getCoolantMassFraction(), findings);
	}

	static void check(CirculationPump pump, Findings findings) {
		List<PumpCurvePoint> points = pump.getPoints();
		if (points.size() < 2) {
			findings.warning(ProblemCode.MISSING, pump, Literals.CIRCULATION_PUMP__POINTS,
					"the curve has " + points.size() + " points. Enter at least two.");
		}
		for (int i = 1; i < points.size(); i++) {
			if (points.get(i).getFlowM3PerS() <= points.get(i - 1).getFlowM3PerS()
					|| points.get(i).getRisePa() > points.get(i - 1).getRisePa()) {
				findings.error(ProblemCode.CONTRADICTION, pump, Literals.CIRCULATION_PUMP__POINTS, "point " + (i + 1)
						+ " of the curve: the flow must rise from point to point, and the pressure rise must not.");
				return;
			}
		}
	}

	static void check(LoopControl control, Findings findings) {
		missing(control, Literals.LOOP_CONTROL__SETPOINT_K, "Without it nothing is controlled.", findings);
		if (control.getLowestSpeed() >= control.getHighestSpeed()) {
			findings.error(ProblemCode.CONTRADICTION, control, Literals.LOOP_CONTROL__LOWEST_SPEED,
					"lowest speed " + QuantityKind.FRACTION.format(control.getLowestSpeed()) + " is not below the highest "
							+ QuantityKind.FRACTION.format(control.getHighestSpeed()) + '.');
		}
	}

	static void check(LoopLimits limits, Findings findings) {
		order(limits, Literals.LOOP_LIMITS__LOWEST_SETPOINT_K, Literals.LOOP_LIMITS__HIGHEST_SETPOINT_K, findings);
		order(limits, Literals.LOOP_LIMITS__HIGHEST_SETPOINT_K, Literals.LOOP_LIMITS__HIGHEST_HOT_K, findings);
		order(limits, Literals.LOOP_LIMITS__HIGHEST_HOT_K, Literals.LOOP_LIMITS__TRIP_HOT_K, findings);
	}

	private static void order(LoopLimits limits, EAttribute lower, EAttribute upper, Findings findings) {
		if (limits.eGet(lower) instanceof Double low && limits.eGet(upper) instanceof Double high && low >= high) {
			findings.error(ProblemCode.CONTRADICTION, limits, lower, FeatureLabel.of(lower) + ' '
					+ QuantityKind.TEMPERATURE.format(low) + " is not below the " + FeatureLabel.of(upper) + ' '
					+ QuantityKind.TEMPERATURE.format(high) + '.');
		}
	}

	private static void checkSetpoint(CoolingLoop loop, Findings findings) {
		LoopControl control = loop.getControl();
		LoopLimits limits = loop.getLimits();
		Double setpoint = control == null ? null : control.getSetpointK();
		if (setpoint != null && limits != null
				&& (isBelow(setpoint, limits.getLowestSetpointK()) || isBelow(limits.getHighestSetpointK(), setpoint))) {
			findings.warning(ProblemCode.CONTRADICTION, loop, Literals.COOLING_LOOP__CONTROL,
					"the setpoint " + QuantityKind.TEMPERATURE.format(setpoint) + " is outside of the limits of the setpoint.");
		}
	}

	private static boolean isBelow(@Nullable Double value, @Nullable Double limit) {
		return value != null && limit != null && value < limit;
	}

	private static void checkGlycol(EObject object, EAttribute feature, Coolant coolant, double fraction, Findings findings) {
		boolean glycol = coolant == Coolant.ETHYLENE_GLYCOL || coolant == Coolant.PROPYLENE_GLYCOL;
		if (glycol && fraction < LEAST_GLYCOL) {
			findings.error(ProblemCode.OUT_OF_RANGE, object, feature,
					"mass fraction of glycol " + QuantityKind.FRACTION.format(fraction) + " is below "
							+ QuantityKind.FRACTION.format(LEAST_GLYCOL) + ", where its properties are not known.");
		}
	}

	private static void missing(EObject object, EStructuralFeature feature, String consequence, Findings findings) {
		if (object.eGet(feature) == null) {
			findings.warning(ProblemCode.MISSING, object, feature, FeatureLabel.of(feature) + " is missing. " + consequence);
		}
	}

	private static void info(EObject object, EStructuralFeature feature, String consequence, Findings findings) {
		findings.info(ProblemCode.MISSING, object, feature, FeatureLabel.of(feature) + " is missing. " + consequence);
	}
}
