/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.fatigue;

/**
 * Something that a string check found.
 *
 * @param kind     what it is
 * @param taper    index of the taper it is about, 0 = top
 * @param sentence what it means, for a field engineer
 */
public record StringFinding(Kind kind, int taper, String sentence) {

	/** Kinds of findings. */
	public enum Kind {
		/** A taper is loaded beyond its stress diagram. */
		OVERLOADED,
		/** A taper's loading cannot be determined. */
		LOADING_UNKNOWN,
		/** The tapers are not loaded alike: lengths could be shared out better. */
		UNBALANCED,
		/** A thicker or heavier rod hangs below a thinner one and is no sinker bar. */
		WRONG_ORDER,
		/** Fibreglass hangs below steel, where it is pressed. */
		FIBREGLASS_BELOW_STEEL,
		/** The couplings do not go into the tubing. */
		TOO_LARGE_FOR_TUBING,
		/** Only slim-hole couplings go into the tubing. */
		SLIM_HOLE_COUPLINGS,
		/** Pressed at the lower end, but straight. */
		COMPRESSION,
		/** Pressed at the lower end until it buckles. */
		BUCKLING,
		/** The lowest section is a sinker bar: not a fault, it keeps the rods above in tension. */
		SINKER_BAR
	}
}
