/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.Catalogues;
import org.liftloop.rodpump.unit.CatalogueUnit;
import org.liftloop.rodpump.unit.UnitGeometry;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * The geometry that moves a well's polished rod: the well's own wins over the catalogue's.
 *
 * @param source where the geometry comes from, for people
 * @param kinematics the motion; empty if there is no geometry that can turn
 * @param catalogueUnit the catalogue's entry for the designation, if there is one
 * @param problem why there is no motion; empty if there is
 */
record UnitInForce(String source, Optional<UnitKinematics> kinematics, Optional<CatalogueUnit> catalogueUnit,
		String problem) {

	/**
	 * @param well a well
	 * @return its unit
	 */
	static UnitInForce of(Well well) {
		PumpingUnit unit = well.getPumpingUnit();
		String designation = unit == null || unit.getDesignation() == null ? "" : unit.getDesignation().strip(); //$NON-NLS-1$
		Optional<CatalogueUnit> entry = Catalogues.ofPlatform().units().find(designation);
		if (unit == null || designation.isEmpty() && unit.getGeometry() == null) {
			return none(entry, Messages.Unit_none);
		}
		if (unit.getGeometry() == null && entry.isEmpty()) {
			return none(entry, NLS.bind(Messages.Unit_unknown, designation));
		}
		try {
			boolean own = unit.getGeometry() != null;
			UnitGeometry geometry = own ? own(unit.getGeometry()) : entry.orElseThrow().geometry();
			// The rotation changes which way the crank turns, not the stroke: that is all this page shows of the motion.
			return new UnitInForce(own ? Messages.Unit_fromOwn : NLS.bind(Messages.Unit_fromCatalogue, designation),
					Optional.of(new UnitKinematics(geometry)), entry, ""); //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			return none(entry, NLS.bind(Messages.Unit_cannotTurn, e.getMessage()));
		}
	}

	/**
	 * @return the geometry; empty if there is none that can turn
	 */
	Optional<UnitGeometry> geometry() {
		return kinematics.map(UnitKinematics::geometry);
	}

	private static UnitInForce none(Optional<CatalogueUnit> entry, String problem) {
		return new UnitInForce("", Optional.empty(), entry, problem); //$NON-NLS-1$
	}

	private static UnitGeometry own(org.liftloop.model.UnitGeometry own) {
		return new UnitGeometry(org.liftloop.rodpump.unit.UnitType.valueOf(own.getType().getName()),
				given("A", own.getAM()), given("C", own.getCM()), given("I", own.getIM()), given("K", own.getKM()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				given("P", own.getPM()), given("R", own.getRM()), own.getTauRad()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static double given(String symbol, @Nullable Double value) {
		if (value == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.Unit_dimensionMissing, symbol));
		}
		return value;
	}
}
