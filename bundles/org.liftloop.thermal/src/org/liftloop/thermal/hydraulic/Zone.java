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

/** Where a section of a naturally circulating loop lies between its heater and its cooler. */
public enum Zone {
	/** Behind the cooler. */
	COLD,
	/** In the heater: the temperature rises along it. */
	HEATED,
	/** Behind the heater. */
	HOT,
	/** In the cooler: the temperature falls along it. */
	COOLED
}
