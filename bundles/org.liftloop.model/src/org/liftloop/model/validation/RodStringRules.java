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

import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.DesignCase;
import org.liftloop.model.RodString;
import org.liftloop.model.RodTaper;
import org.liftloop.model.feature.QuantityKind;

/** The tapers of a string follow each other as they are seldom run otherwise: thinner downward. */
final class RodStringRules {

	private RodStringRules() {
	}

	static void check(RodString rodString, Findings findings) {
		List<RodTaper> tapers = rodString.getTapers();
		if (tapers.isEmpty()) {
			findings.error(ProblemCode.MISSING, rodString, Literals.ROD_STRING__TAPERS,
					"tapers are missing. Add at least one.");
		}
		checkOrder(tapers, findings);
	}

	/** The rods of a design; without any, those of the well are meant. */
	static void check(DesignCase design, Findings findings) {
		checkOrder(design.getTapers(), findings);
	}

	private static void checkOrder(List<RodTaper> tapers, Findings findings) {
		for (int i = 1; i < tapers.size(); i++) {
			Double above = tapers.get(i - 1).getDiameterM();
			Double own = tapers.get(i).getDiameterM();
			if (above != null && own != null && own > above) {
				findings.warning(ProblemCode.ORDER, tapers.get(i), Literals.ROD_TAPER__DIAMETER_M,
						"diameter " + QuantityKind.DIAMETER.format(own) + " is thicker than the taper above it, "
								+ QuantityKind.DIAMETER.format(above)
								+ ". Right for sinker bars; tapers are listed from top to bottom.");
			}
		}
	}
}
