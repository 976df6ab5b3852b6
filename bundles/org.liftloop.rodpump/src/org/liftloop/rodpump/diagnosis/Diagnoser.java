/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.diagnosis;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.card.PreparedCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.wave.HarmonicChoice;

/**
 * Diagnoses cards. Keeps the plan of the last well and speed, so that a stream of cards of one well costs what a card
 * costs. Thread-safe; the plan kept is immutable, and which one is kept does not change any number.
 */
public final class Diagnoser {

	private volatile @Nullable Kept latest;

	/**
	 * @param input the well
	 * @param card  a card, closed and running the right way
	 * @return the diagnosis
	 */
	public Diagnosis diagnose(DiagnosisInput input, SurfaceCard card) {
		return plan(input, card).diagnose(card);
	}

	/**
	 * @param input    the well
	 * @param prepared a card and what is known against it
	 * @return the diagnosis; what is known against the card is among its reasons
	 */
	public Diagnosis diagnose(DiagnosisInput input, PreparedCard prepared) {
		return plan(input, prepared.card()).diagnose(prepared.card(), prepared.measures(), CardReasons.of(prepared));
	}

	private DiagnosisPlan plan(DiagnosisInput input, SurfaceCard card) {
		Kept kept = latest;
		if (kept == null || kept.plan.points() != card.size() || !kept.plan.input().equals(input)) {
			kept = Kept.of(input, card);
		} else if (kept.plan.strokesPerMinute() != card.strokesPerMinute()) {
			kept = kept.withSpeedOf(card);
		} else {
			kept = kept.withHarmonicsOf(card);
		}
		latest = kept;
		return kept.plan;
	}

	/** A plan and, if the number of harmonics depends on the card, what chooses it. */
	private record Kept(DiagnosisPlan plan, @Nullable HarmonicChoice choice) {

		static Kept of(DiagnosisInput input, SurfaceCard card) {
			double strokesPerMinute = card.strokesPerMinute();
			HarmonicChoice choice = input.options().isAutomatic()
					? WaveChoice.harmonics(input, strokesPerMinute, card.size())
					: null;
			int harmonics = choice == null ? input.options().harmonics() : choice.of(card);
			return new Kept(new DiagnosisPlan(input, strokesPerMinute, card.size(), harmonics), choice);
		}

		Kept withSpeedOf(SurfaceCard card) {
			DiagnosisPlan moved = plan.withStrokesPerMinute(card.strokesPerMinute());
			return choice == null ? new Kept(moved, null)
					: new Kept(moved, WaveChoice.harmonics(plan.input(), card.strokesPerMinute(), card.size()))
							.withHarmonicsOf(card);
		}

		Kept withHarmonicsOf(SurfaceCard card) {
			return choice == null ? this : new Kept(plan.withHarmonics(choice.of(card)), choice);
		}
	}
}
