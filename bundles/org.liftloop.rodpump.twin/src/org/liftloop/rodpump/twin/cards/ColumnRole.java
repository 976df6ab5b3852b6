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

/** What a column of a card table holds. */
public enum ColumnRole {
	/** Polished-rod position. */
	POSITION("position"),
	/** Polished-rod load. */
	LOAD("load"),
	/** Load on the upstroke at the row's position. */
	UPSTROKE_LOAD("upstroke load"),
	/** Load on the downstroke at the row's position. */
	DOWNSTROKE_LOAD("downstroke load"),
	/** Identifier of the card a row belongs to. */
	CARD("card"),
	/** Number of the point within its card. */
	SEQUENCE("point number"),
	/** Not used. */
	IGNORED("not used");

	private final String label;

	ColumnRole(String label) {
		this.label = label;
	}

	/** @return name for people */
	public String label() {
		return label;
	}
}
