/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/** One computation of an {@link EquipmentLoading}; used by one thread. */
final class EquipmentAnalysis {

	/** Card's stroke and unit's stroke may differ by this part before the torque factors are in doubt. */
	static final double STROKE_TOLERANCE = 0.02;

	private static final String NO_UNIT = "No pumping unit is given: its geometry is needed for the torque factors.";
	private static final String NO_RATING = "No rating of the unit is given.";
	private static final String NO_COUNTERBALANCE = "No counterbalance is given: the torque is not known without it.";

	private final SurfaceCard card;
	private final EquipmentInput input;
	private final Map<EquipmentQuantity, Estimate> estimates = new EnumMap<>(EquipmentQuantity.class);
	/** What weakens everything that rests on torque factors. */
	private final List<String> doubts = new ArrayList<>();
	private @Nullable TorqueCurve torque;
	private @Nullable TorqueCurve bestTorque;
	private @Nullable Counterbalance best;
	private @Nullable PermissibleLoad permissible;

	EquipmentAnalysis(SurfaceCard card, EquipmentInput input) {
		this.card = card;
		this.input = input;
	}

	EquipmentLoading loading() {
		structure();
		UnitKinematics unit = input.unit();
		if (unit == null) {
			refuseRest(NO_UNIT);
		} else if (!(card.strokeM() > 0) || !(card.workJ() > 0)) {
			refuseRest("The card's area is not above zero: it is no pumping stroke, or it runs backwards.");
		} else {
			doubt(unit);
			CrankCycle cycle = CrankCycle.of(card, unit, input.mapping());
			present(cycle, unit);
			balanced(cycle, unit);
		}
		List<Estimate> ordered = new ArrayList<>(estimates.values());
		return new EquipmentLoading(card, ordered, torque, bestTorque, best, permissible);
	}

	private void structure() {
		UnitRating rating = input.rating();
		if (rating == null) {
			refuse(EquipmentQuantity.STRUCTURE_LOADING, NO_RATING);
		} else {
			put(EquipmentQuantity.STRUCTURE_LOADING, card.peakLoadN() / rating.structureN(), List.of());
		}
	}

	private void doubt(UnitKinematics unit) {
		double off = card.strokeM() / unit.strokeM() - 1;
		if (Math.abs(off) > STROKE_TOLERANCE) {
			doubts.add("The card's stroke, " + Say.length(card.strokeM()) + ", is not the unit's, "
					+ Say.length(unit.strokeM()) + ": it runs on another crank hole, or it is another unit. The torque factors were scaled with"
					+ " the stroke.");
		}
		if (Double.isNaN(input.structuralUnbalanceN())) {
			doubts.add("The structural unbalance is not given and was taken as zero.");
		}
	}

	private double unbalanceN() {
		return Double.isNaN(input.structuralUnbalanceN()) ? 0 : input.structuralUnbalanceN();
	}

	private void present(CrankCycle cycle, UnitKinematics unit) {
		Counterbalance counterbalance = input.counterbalance();
		if (counterbalance == null) {
			for (EquipmentQuantity quantity : List.of(EquipmentQuantity.PEAK_TORQUE, EquipmentQuantity.GEARBOX_LOADING,
					EquipmentQuantity.CYCLIC_LOAD_FACTOR, EquipmentQuantity.MOTOR_POWER,
					EquipmentQuantity.COUNTERBALANCE_EFFECT, EquipmentQuantity.PERMISSIBLE_LOAD_MARGIN,
					EquipmentQuantity.COUNTERBALANCE_MOMENT_CHANGE, EquipmentQuantity.COUNTERWEIGHT_MOVE)) {
				refuse(quantity, NO_COUNTERBALANCE);
			}
			return;
		}
		TorqueCurve curve = TorqueCurve.of(cycle, unbalanceN(), counterbalance);
		torque = curve;
		torques(curve, EquipmentQuantity.PEAK_TORQUE, EquipmentQuantity.GEARBOX_LOADING,
				EquipmentQuantity.CYCLIC_LOAD_FACTOR, EquipmentQuantity.MOTOR_POWER);
		put(EquipmentQuantity.COUNTERBALANCE_EFFECT, counterbalance.effectN(unit, unbalanceN()), doubts);
		UnitRating rating = input.rating();
		if (rating == null) {
			refuse(EquipmentQuantity.PERMISSIBLE_LOAD_MARGIN, NO_RATING);
		} else {
			PermissibleLoad limits = PermissibleLoad.of(cycle, unbalanceN(), counterbalance, rating.gearboxNm());
			permissible = limits;
			put(EquipmentQuantity.PERMISSIBLE_LOAD_MARGIN, limits.marginN(), doubts);
		}
	}

	private void torques(TorqueCurve curve, EquipmentQuantity peak, EquipmentQuantity loading,
			EquipmentQuantity cyclic, EquipmentQuantity power) {
		double peakNm = Math.max(curve.peakTorqueNm(), -curve.minimumTorqueNm());
		List<String> peakReasons = new ArrayList<>(doubts);
		if (peakNm > curve.peakTorqueNm()) {
			peakReasons.add("The largest torque is a negative one: the unit drives the motor; it is badly out of"
					+ " balance.");
		}
		put(peak, peakNm, peakReasons);
		UnitRating rating = input.rating();
		if (rating == null) {
			refuse(loading, NO_RATING);
		} else {
			put(loading, peakNm / rating.gearboxNm(), peakReasons);
		}
		put(cyclic, curve.cyclicLoadFactor(), doubts);
		double rodPowerW = card.workJ() * card.strokesPerMinute() / 60;
		put(power, rodPowerW * curve.cyclicLoadFactor() / input.surfaceEfficiency(), doubts);
	}

	private void balanced(CrankCycle cycle, UnitKinematics unit) {
		Counterbalance shape = shape(unit);
		double factor = shape == null ? Double.NaN : BestCounterbalance.factor(cycle, unbalanceN(), shape);
		if (shape == null || !(factor > 0)) {
			refuseRest(shape == null
					? "The pressures of the air counterbalance are not given: without their ratio there is no shape to"
							+ " scale."
					: "No counterbalance makes the peak torques of up- and downstroke equal.");
			return;
		}
		Counterbalance found = shape.scaled(factor);
		best = found;
		TorqueCurve curve = TorqueCurve.of(cycle, unbalanceN(), found);
		bestTorque = curve;
		torques(curve, EquipmentQuantity.BEST_PEAK_TORQUE, EquipmentQuantity.BEST_GEARBOX_LOADING,
				EquipmentQuantity.BEST_CYCLIC_LOAD_FACTOR, EquipmentQuantity.BEST_MOTOR_POWER);
		put(EquipmentQuantity.BEST_COUNTERBALANCE_EFFECT, found.effectN(unit, unbalanceN()), doubts);
		move(found);
	}

	/** A counterbalance of the kind the unit has, of any size. */
	private @Nullable Counterbalance shape(UnitKinematics unit) {
		if (input.counterbalance() instanceof AirCounterbalance air) {
			return air;
		}
		boolean isUnknownAir = input.counterbalance() == null && unit.geometry().type() == UnitType.AIR_BALANCED;
		return isUnknownAir ? null : new CrankCounterbalance(1);
	}

	private void move(Counterbalance found) {
		if (!(found instanceof CrankCounterbalance crank)) {
			String reason = "The unit is balanced by air: there are no weights to move. Change the air pressure until the"
					+ " counterbalance effect is the best one.";
			refuse(EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT, reason);
			refuse(EquipmentQuantity.COUNTERBALANCE_MOMENT_CHANGE, reason);
			refuse(EquipmentQuantity.COUNTERWEIGHT_MOVE, reason);
			return;
		}
		put(EquipmentQuantity.BEST_COUNTERBALANCE_MOMENT, crank.maximumMomentNm(), doubts);
		if (!(input.counterbalance() instanceof CrankCounterbalance present)) {
			return;
		}
		double changeNm = crank.maximumMomentNm() - present.maximumMomentNm();
		put(EquipmentQuantity.COUNTERBALANCE_MOMENT_CHANGE, changeNm, doubts);
		if (input.counterweightWeightN() > 0) {
			put(EquipmentQuantity.COUNTERWEIGHT_MOVE, changeNm / input.counterweightWeightN(), doubts);
		} else {
			refuse(EquipmentQuantity.COUNTERWEIGHT_MOVE,
					"The weight of the counterweights is not given: the move along the cranks is the moment change over"
							+ " it.");
		}
	}

	private void put(EquipmentQuantity quantity, double value, List<String> reasons) {
		if (Double.isFinite(value)) {
			estimates.put(quantity, Estimate.of(quantity.id(), value, quantity.unit(), reasons));
		} else {
			refuse(quantity, "The mean torque is not above zero: the card gives no work.");
		}
	}

	private void refuse(EquipmentQuantity quantity, String reason) {
		estimates.put(quantity, Estimate.notDeterminable(quantity.id(), quantity.unit(), List.of(reason)));
	}

	private void refuseRest(String reason) {
		for (EquipmentQuantity quantity : EquipmentQuantity.values()) {
			if (!estimates.containsKey(quantity)) {
				refuse(quantity, reason);
			}
		}
	}
}
