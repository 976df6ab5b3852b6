/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.unit;

/** Beam pumping unit geometries of API Spec 11E. */
public enum UnitType {
	/** Class I, rear mounted, crank counterbalance; designation letter C. */
	CONVENTIONAL,
	/** Class III, front mounted, crank counterbalance; designation letter M. */
	MARK_II,
	/** Class III, front mounted, air counterbalance; designation letter A. */
	AIR_BALANCED,
	/** Class I with phased crank; designation letters RM. */
	REVERSE_MARK
}
