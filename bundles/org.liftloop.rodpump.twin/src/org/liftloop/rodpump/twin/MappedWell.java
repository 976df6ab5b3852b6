/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.model.Well;
import org.liftloop.internal.rodpump.twin.WellMapping;
import org.liftloop.rodpump.diagnosis.DiagnosisInput;
import org.liftloop.rodpump.torque.EquipmentInput;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitCatalogue;

/**
 * A well of the model as the solver takes it. Immutable: safe to hand to another thread while the model is edited.
 *
 * @param name             name of the well
 * @param input            rods, unit, pump, fluid and damping
 * @param equipment        what is known of the equipment above ground
 * @param catalogueUnit    entry of the pumping unit in the catalogue, or null if the unit is custom or not known
 * @param strokesPerMinute usual pumping speed of the well, strokes per minute, or null if it is not known
 * @param targetFillage    fillage that the well shall be held at, fraction 0 to 1
 * @param origin           where the well's data come from, or empty
 * @param assumptions      what is assumed about the well, by the model or by the mapping
 * @param problems         what is not as it should be but does not stop an analysis, sentences
 */
public record MappedWell(String name, DiagnosisInput input, EquipmentInput equipment, @Nullable CatalogueUnit catalogueUnit,
		@Nullable Double strokesPerMinute, double targetFillage, String origin, List<AssumedValue> assumptions,
		List<String> problems) {

	/** Copies the lists. */
	public MappedWell {
		assumptions = List.copyOf(assumptions);
		problems = List.copyOf(problems);
	}

	/**
	 * Maps a well, with the built-in catalogue of pumping units. Call it in the thread that owns the model.
	 *
	 * @param well well of the model
	 * @return the well for the solver
	 * @throws WellRefusedException naming everything that is missing or out of range
	 */
	public static MappedWell of(Well well) throws WellRefusedException {
		return of(well, UnitCatalogue.builtIn());
	}

	/**
	 * Maps a well. Call it in the thread that owns the model.
	 *
	 * @param well  well of the model
	 * @param units catalogue in which the pumping unit's designation is looked up
	 * @return the well for the solver
	 * @throws WellRefusedException naming everything that is missing or out of range
	 */
	public static MappedWell of(Well well, UnitCatalogue units) throws WellRefusedException {
		return new WellMapping(well, units).map();
	}
}
