/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

import java.util.List;

import org.liftloop.core.units.Unit;

/**
 * The unit a file's numbers are taken to be in, and why.
 *
 * @param unit         the unit
 * @param evidence     what decided
 * @param explanation  a sentence for the user
 * @param alternatives other units that the numbers would fit as well; empty if the decision is sure
 */
public record DetectedUnit(Unit unit, Evidence evidence, String explanation, List<Unit> alternatives) {

	/** What a unit was decided by, the surest first. */
	public enum Evidence {
		/** The user said so. */
		USER,
		/** The column's header or the key names it. */
		HEADER,
		/** The file has the layout of a known source with fixed units. */
		FORMAT,
		/** The numbers fit a real well in this unit. */
		PLAUSIBILITY
	}

	/** Copies the list. */
	public DetectedUnit {
		alternatives = List.copyOf(alternatives);
	}

	/** @return whether another unit would fit as well, so that the user should look */
	public boolean isAmbiguous() {
		return !alternatives.isEmpty();
	}
}
