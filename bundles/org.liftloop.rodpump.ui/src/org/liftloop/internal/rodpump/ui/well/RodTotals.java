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

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.RodTaper;
import org.liftloop.model.Well;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.WellRefusedException;

/** What the rods of a well are together. */
final class RodTotals {

	private RodTotals() {
	}

	/**
	 * @param well a well
	 * @param format how numbers are shown
	 * @return length and weights; without the data for the weights, why they are not known
	 */
	static String text(Well well, QuantityFormat format) {
		try {
			MappedWell mapped = MappedWell.of(well);
			RodString rods = mapped.input().string();
			return NLS.bind(Messages.Rods_totals,
					new Object[] { format.format(Quantity.LENGTH, rods.lengthM()),
							format.format(Quantity.FORCE, rods.weightInAirN()),
							format.format(Quantity.FORCE, rods.buoyantWeightN(mapped.input().fluidDensityKgM3())),
							format.format(Quantity.DENSITY, mapped.input().fluidDensityKgM3()) });
		} catch (WellRefusedException e) {
			return NLS.bind(Messages.Rods_noWeights, format.format(Quantity.LENGTH, lengthM(well)),
					String.join(" ", e.problems())); //$NON-NLS-1$
		}
	}

	private static double lengthM(Well well) {
		return well.getRodString() == null ? 0
				: well.getRodString().getTapers().stream().map(RodTaper::getLengthM)
						.filter(length -> length != null && Double.isFinite(length)).mapToDouble(Double::doubleValue)
						.sum();
	}
}
