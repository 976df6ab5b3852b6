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

import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.feature.QuantityKind;

/** A pumping unit says which it is, and its own geometry lets the crank turn. */
final class UnitRules {

	private UnitRules() {
	}

	static void check(PumpingUnit unit, Findings findings) {
		if (unit.getGeometry() == null && NameRules.isBlank(unit.getDesignation())) {
			findings.warning(ProblemCode.MISSING, unit, Literals.PUMPING_UNIT__DESIGNATION,
					"designation is missing. Give one of the catalogue, such as C320-298-100, or an own geometry.");
		}
	}

	/**
	 * The linkage of crank R, pitman P, beam C and frame K closes at every crank angle if the distance from the crank
	 * pin to the saddle bearing, K - R to K + R, stays within what P and C can span.
	 */
	static void check(UnitGeometry geometry, Findings findings) {
		Double beam = geometry.getCM();
		Double offset = geometry.getIM();
		Double frame = geometry.getKM();
		Double pitman = geometry.getPM();
		Double crank = geometry.getRM();
		if (frame != null && offset != null && offset > frame) {
			findings.error(ProblemCode.CONTRADICTION, geometry, Literals.UNIT_GEOMETRY__IM,
					"I of " + QuantityKind.DIAMETER.format(offset) + " is longer than K of "
							+ QuantityKind.DIAMETER.format(frame) + ", of which it is the horizontal part.");
		}
		if (beam == null || frame == null || pitman == null || crank == null) {
			return;
		}
		if (frame + crank >= beam + pitman) {
			findings.error(ProblemCode.CONTRADICTION, geometry, Literals.UNIT_GEOMETRY__RM,
					"the crank cannot turn: K + R is " + QuantityKind.DIAMETER.format(frame + crank)
							+ ", but must be less than C + P, " + QuantityKind.DIAMETER.format(beam + pitman) + '.');
		}
		if (frame - crank <= Math.abs(beam - pitman)) {
			findings.error(ProblemCode.CONTRADICTION, geometry, Literals.UNIT_GEOMETRY__RM,
					"the crank cannot turn: K - R is " + QuantityKind.DIAMETER.format(frame - crank)
							+ ", but must be more than the difference of C and P, "
							+ QuantityKind.DIAMETER.format(Math.abs(beam - pitman)) + '.');
		}
	}
}
