/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.diagnosis.TaperResult;
import org.liftloop.rodpump.fatigue.GoodmanPoint;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.torque.EquipmentLoading;
import org.liftloop.rodpump.twin.AssumedValue;

/**
 * Makes a result uncertain when it rests on something assumed. Which results depend on which datum follows from the
 * formulas: what is read off the surface card needs no rods, displacement needs the plunger, stresses need the rods.
 * The damping ratio is left out: it is never measured, and the results say which one was used.
 */
public final class AssumptionEffects {

	/** Read off the surface card alone. */
	private static final Set<Quantity> SURFACE = EnumSet.of(Quantity.PEAK_POLISHED_ROD_LOAD,
			Quantity.MINIMUM_POLISHED_ROD_LOAD, Quantity.POLISHED_ROD_STROKE, Quantity.POLISHED_ROD_POWER);
	private static final Set<Quantity> SURFACE_LOADS = EnumSet.of(Quantity.PEAK_POLISHED_ROD_LOAD,
			Quantity.MINIMUM_POLISHED_ROD_LOAD, Quantity.POLISHED_ROD_POWER);
	private static final Set<Quantity> SURFACE_MOTION = EnumSet.of(Quantity.POLISHED_ROD_STROKE,
			Quantity.POLISHED_ROD_POWER);
	/** Of the rods alone, whatever the card. */
	private static final Set<Quantity> RODS = EnumSet.of(Quantity.ROD_WEIGHT_IN_AIR, Quantity.BUOYANT_ROD_WEIGHT,
			Quantity.SPRING_CONSTANT, Quantity.NATURAL_FREQUENCY, Quantity.RIPPLE_PERIOD, Quantity.SPEED_RATIO);
	/** Computed by the wave equation from card and rods. */
	private static final Set<Quantity> DOWNHOLE = EnumSet.of(Quantity.PUMP_STROKE, Quantity.FILLAGE,
			Quantity.FLUID_LOAD, Quantity.PUMP_DISPLACEMENT, Quantity.NET_PUMP_DISPLACEMENT,
			Quantity.TUBING_STRETCH, Quantity.NET_PLUNGER_STROKE, Quantity.EFFECTIVE_PLUNGER_STROKE,
			Quantity.PLUNGER_SLIPPAGE, Quantity.INFERRED_PRODUCTION, Quantity.PUMP_INTAKE_PRESSURE,
			Quantity.FRICTION_POWER, Quantity.GOODMAN_LOADING);

	private static final Map<String, Set<Quantity>> AFFECTED = Map.of("rodString", union(RODS, DOWNHOLE), //
			"grade", EnumSet.of(Quantity.GOODMAN_LOADING), //
			"pump",
			EnumSet.of(Quantity.PUMP_DISPLACEMENT, Quantity.NET_PUMP_DISPLACEMENT, Quantity.PLUNGER_SLIPPAGE,
					Quantity.INFERRED_PRODUCTION, Quantity.PUMP_INTAKE_PRESSURE), //
			"fluids", EnumSet.of(Quantity.BUOYANT_ROD_WEIGHT, Quantity.GOODMAN_LOADING), //
			"strokesPerMinute",
			union(DOWNHOLE, EnumSet.of(Quantity.POLISHED_ROD_POWER, Quantity.SPEED_RATIO)), //
			"positionM", union(SURFACE_MOTION, DOWNHOLE), //
			"loadN", union(SURFACE_LOADS, DOWNHOLE), //
			"cards", union(SURFACE, DOWNHOLE));

	/** What makes the results of the equipment above ground uncertain. */
	private static final Set<String> EQUIPMENT = Set.of("pumpingUnit", "strokesPerMinute", "positionM", "loadN", "cards",
			"timing");

	private final List<AssumedValue> assumptions;

	/**
	 * @param assumptions what is assumed about well and card
	 */
	public AssumptionEffects(List<AssumedValue> assumptions) {
		this.assumptions = assumptions;
	}

	private static Set<Quantity> union(Set<Quantity> first, Set<Quantity> second) {
		Set<Quantity> union = EnumSet.copyOf(first);
		union.addAll(second);
		return union;
	}

	/**
	 * @param diagnosis diagnosis that takes all input for measured
	 * @return the same numbers, uncertain where they rest on something assumed
	 */
	public Diagnosis applied(Diagnosis diagnosis) {
		List<Estimate> estimates = new ArrayList<>();
		for (Quantity quantity : Quantity.values()) {
			estimates.add(weakened(diagnosis.estimate(quantity), reasons(quantity)));
		}
		List<String> stressReasons = reasons(Quantity.GOODMAN_LOADING);
		List<TaperResult> tapers = diagnosis.tapers().stream().map(taper -> weakened(taper, stressReasons)).toList();
		return new Diagnosis(diagnosis.input(), diagnosis.surfaceCard(), diagnosis.motion(), tapers, estimates,
				diagnosis.loadSanity(), diagnosis.harmonics(), diagnosis.reasons());
	}

	/**
	 * @param loading     loading that takes all input for measured
	 * @param loadReasons what weakens the measured loads, assumptions included
	 * @return the same numbers, uncertain where the unit is assumed or the loads are weak
	 */
	public EquipmentLoading applied(EquipmentLoading loading, List<String> loadReasons) {
		List<String> all = new ArrayList<>(loadReasons);
		assumptions.stream().filter(assumed -> EQUIPMENT.contains(assumed.subject()))
				.map(AssumptionEffects::sentence).filter(reason -> !all.contains(reason)).forEach(all::add);
		return new EquipmentLoading(loading.card(),
				loading.estimates().stream().map(estimate -> weakened(estimate, all)).toList(), loading.torque(),
				loading.bestTorque(), loading.best(), loading.permissible());
	}

	private static String sentence(AssumedValue assumed) {
		return "Assumed: " + assumed.reason();
	}

	private List<String> reasons(Quantity quantity) {
		return assumptions.stream().filter(affects(quantity)).map(AssumptionEffects::sentence).toList();
	}

	private static Predicate<AssumedValue> affects(Quantity quantity) {
		return assumed -> AFFECTED.getOrDefault(assumed.subject(), Set.of()).contains(quantity);
	}

	private static Estimate weakened(Estimate estimate, List<String> reasons) {
		return reasons.isEmpty() || !estimate.isDetermined() ? estimate
				: Estimate.uncertain(estimate.id(), estimate.value(), estimate.unit(),
						joined(estimate.reasons(), reasons));
	}

	private static TaperResult weakened(TaperResult taper, List<String> reasons) {
		GoodmanPoint point = taper.goodman();
		if (reasons.isEmpty()) {
			return taper;
		}
		GoodmanPoint weaker = new GoodmanPoint(point.minStressPa(), point.maxStressPa(), point.allowableStressPa(),
				point.loadingFraction(), point.status().worst(Status.UNCERTAIN), joined(point.reasons(), reasons));
		return new TaperResult(taper.index(), taper.taper(), taper.minimumLoadN(), taper.maximumLoadN(), weaker,
				taper.motion());
	}

	private static List<String> joined(List<String> first, List<String> second) {
		List<String> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}
}
