/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import org.liftloop.core.units.Quantity;

/**
 * One setpoint of an asset.
 *
 * @param signal   name of it among the signals of the asset
 * @param quantity what it means
 * @param limits   hard limits of it
 */
public record Setpoint(String signal, Quantity quantity, SetpointLimits limits) {

	/** @return symbol of the unit in which it is stored */
	String unit() {
		return quantity.storedUnit().symbol();
	}
}
