/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.unit.CatalogueUnit;

/**
 * What a unit is built for.
 *
 * @param gearboxNm   gear reducer rating: peak torque at the slow shaft, Nm; above 0, at most 1e7
 * @param structureN  structure rating: peak polished-rod load, N; above 0, at most 1e7
 */
public record UnitRating(double gearboxNm, double structureN) {

	/** Checks the ranges. */
	public UnitRating {
		Argument.positive("gearboxNm", gearboxNm, 1e7);
		Argument.positive("structureN", structureN, 1e7);
	}

	/**
	 * @param unit a unit of a catalogue
	 * @return its ratings
	 */
	public static UnitRating of(CatalogueUnit unit) {
		return new UnitRating(unit.gearboxRatingNm(), unit.structureRatingN());
	}
}
