/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.hydraulic;

import org.liftloop.thermal.fluid.FluidState;

/** A part that takes pressure from the flow. Implementations are immutable, and the drop rises with the flow. */
public interface Resistance {

	/**
	 * @param flowKgPerS mass flow, kg/s; negative against the direction of the part
	 * @param fluid      properties of the coolant in the part
	 * @return pressure drop in the direction of the part, Pa; of the sign of the flow
	 */
	double dropPa(double flowKgPerS, FluidState fluid);
}
