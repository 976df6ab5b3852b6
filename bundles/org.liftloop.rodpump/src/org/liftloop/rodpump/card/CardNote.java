/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

/**
 * Something found or done while a card was prepared.
 *
 * @param kind what
 * @param text a sentence for a field engineer
 */
public record CardNote(Kind kind, String text) {

	/** Kinds of notes. */
	public enum Kind {
		/** The first point was repeated at the end and dropped. */
		CLOSING_POINT_DROPPED(Weakens.NOTHING),
		/** Consecutive points are equal. */
		DUPLICATE_POINTS(Weakens.NOTHING),
		/** Points that are not finite numbers were left out. */
		NON_FINITE_POINTS(Weakens.EVERYTHING),
		/** The ends of the stroke do not meet. */
		OPEN_CARD(Weakens.EVERYTHING),
		/** The work per stroke was negative; the order of the points was reversed. */
		TIME_REVERSED(Weakens.NOTHING),
		/** The card encloses no area worth the name; its direction cannot be told. */
		NO_WORK(Weakens.EVERYTHING),
		/** Time was reconstructed from the unit's kinematics. */
		TIME_FROM_UNIT(Weakens.NOTHING),
		/** Time was reconstructed assuming simple harmonic motion, as no unit is known. */
		TIME_ASSUMED_HARMONIC(Weakens.TIMING),
		/** Points that run against the stroke were left out. */
		BACKWARD_POINTS(Weakens.NOTHING),
		/** The card's stroke differs from the unit's. */
		STROKE_MISMATCH(Weakens.EVERYTHING),
		/** The points were resampled at equal intervals of time. */
		RESAMPLED(Weakens.NOTHING);

		private final Weakens weakens;

		Kind(Weakens weakens) {
			this.weakens = weakens;
		}

		/** @return which results such a finding makes uncertain */
		public Weakens weakens() {
			return weakens;
		}
	}

	/** Which results a finding makes uncertain. */
	public enum Weakens {
		/** None. */
		NOTHING,
		/** Those that need the time of each point: all that the wave equation computes. */
		TIMING,
		/** All. */
		EVERYTHING
	}
}
