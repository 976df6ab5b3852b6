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

import org.eclipse.emf.ecore.EAttribute;
import org.liftloop.model.Inflow;
import org.liftloop.model.ModelPackage.Literals;
import org.liftloop.model.feature.QuantityKind;

/** An inflow is whole, and its test was made below the reservoir pressure. */
final class InflowRules {

	private InflowRules() {
	}

	static void check(Inflow inflow, Findings findings) {
		missing(inflow, Literals.INFLOW__RESERVOIR_PRESSURE_PA, "static reservoir pressure", findings);
		missing(inflow, Literals.INFLOW__TEST_RATE_M3_PER_S, "rate of the inflow test", findings);
		missing(inflow, Literals.INFLOW__TEST_PRESSURE_PA, "intake pressure of the inflow test", findings);
		Double reservoir = inflow.getReservoirPressurePa();
		Double test = inflow.getTestPressurePa();
		if (reservoir != null && test != null && test >= reservoir) {
			findings.error(ProblemCode.CONTRADICTION, inflow, Literals.INFLOW__TEST_PRESSURE_PA,
					"intake pressure of the inflow test " + QuantityKind.PRESSURE.format(test)
							+ " is not below the reservoir pressure " + QuantityKind.PRESSURE.format(reservoir) + '.');
		}
	}

	private static void missing(Inflow inflow, EAttribute part, String name, Findings findings) {
		if (inflow.eGet(part) == null) {
			findings.info(ProblemCode.MISSING, inflow, part,
					name + " is missing. Without it the speed of most production is not determinable.");
		}
	}
}
