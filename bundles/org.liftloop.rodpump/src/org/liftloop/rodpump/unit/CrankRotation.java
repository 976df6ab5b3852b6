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

/** Sense of rotation of the crank, seen with the well to the right. */
public enum CrankRotation {
	/** Clockwise. */
	CLOCKWISE,
	/** Counterclockwise. */
	COUNTERCLOCKWISE;

	/**
	 * The sense in which the formulas of API Spec 11E count the crank angle. With phi = asin(I/K) the saddle bearing
	 * lies I/K clockwise of the crank's zero at 12 o'clock for rear-mounted units; front-mounted units count from
	 * 6 o'clock, the Mark II counterclockwise, the air-balanced unit clockwise.
	 *
	 * @param type unit geometry
	 * @return the sense the type's angles are counted in
	 */
	public static CrankRotation standardOf(UnitType type) {
		return type == UnitType.MARK_II ? COUNTERCLOCKWISE : CLOCKWISE;
	}
}
