/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.result.Estimate;

/**
 * One result of an analysis as people know it.
 *
 * @param label    its usual name
 * @param quantity what it measures, for its unit
 * @param estimate value, status and reasons
 */
public record AnalysisResult(String label, Quantity quantity, Estimate estimate) {

	/**
	 * @param format unit system and number form
	 * @return value with unit, or a dash where the result is not determinable
	 */
	public String value(QuantityFormat format) {
		if (!estimate.isDetermined()) {
			return QuantityFormat.NO_VALUE;
		}
		// Estimates are SI throughout; the one quantity held otherwise is the speed.
		return format.format(quantity, quantity.storedUnit().fromSi(estimate.value()));
	}
}
