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

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.PumpingUnit;
import org.liftloop.rodpump.torque.Counterbalance;
import org.liftloop.rodpump.torque.CrankCounterbalance;
import org.liftloop.rodpump.torque.CrankMapping;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.torque.UnitRating;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitKinematics;
import org.liftloop.rodpump.unit.UnitType;

/** Maps what is known of the equipment above ground. What is not known costs results, never the analysis. */
final class EquipmentMapping {

	/** Nothing is known. */
	static final EquipmentInput UNKNOWN = new EquipmentInput(null, null, Double.NaN, null);

	private EquipmentMapping() {
	}

	/**
	 * @param unit       pumping unit of the model, or null
	 * @param kinematics its motion, or null if its geometry is not known
	 * @param catalogue  its entry in the catalogue, or null
	 * @param problems   where to say what is not as it should be
	 * @return the equipment for the solver
	 */
	static EquipmentInput map(@Nullable PumpingUnit unit, @Nullable UnitKinematics kinematics,
			@Nullable CatalogueUnit catalogue, List<String> problems) {
		if (unit == null) {
			return UNKNOWN;
		}
		Double unbalanceN = unit.getStructuralUnbalanceN();
		Double counterweightsN = unit.getCounterweightsN();
		try {
			return new EquipmentInput(kinematics, rating(unit, catalogue), unbalanceN == null ? Double.NaN : unbalanceN,
					counterbalance(unit, kinematics), counterweightsN == null ? 0 : counterweightsN,
					unit.getSurfaceEfficiency(), CrankMapping.BY_POSITION);
		} catch (IllegalArgumentException e) {
			problems.add("The pumping unit's torque is not computed: " + WellMapping.sentence(e));
			return UNKNOWN;
		}
	}

	/** Ratings entered stand above those of the catalogue. */
	private static @Nullable UnitRating rating(PumpingUnit unit, @Nullable CatalogueUnit catalogue) {
		Double gearboxNm = unit.getGearboxRatingNm();
		Double structureN = unit.getStructureRatingN();
		if (catalogue != null) {
			return new UnitRating(gearboxNm == null ? catalogue.gearboxRatingNm() : gearboxNm,
					structureN == null ? catalogue.structureRatingN() : structureN);
		}
		return gearboxNm == null || structureN == null ? null : new UnitRating(gearboxNm, structureN);
	}

	/** The model holds a moment, which an air-balanced unit does not have. */
	private static @Nullable Counterbalance counterbalance(PumpingUnit unit, @Nullable UnitKinematics kinematics) {
		Double momentNm = unit.getCounterbalanceMomentNm();
		boolean air = kinematics != null && kinematics.geometry().type() == UnitType.AIR_BALANCED;
		return momentNm == null || air ? null : new CrankCounterbalance(momentNm);
	}
}
