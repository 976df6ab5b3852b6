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

/**
 * Diagnoses cards. Keeps the plan of the last well and speed, so that a stream of cards of one well costs what a card
 * costs. Thread-safe; the plan kept is immutable, and which one is kept does not change any number.
 */
public final class Diagnoser {

	private volatile @Nullable DiagnosisPlan latest;

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
		DiagnosisPlan plan = latest;
		if (plan == null || plan.points() != card.size() || !plan.input().equals(input)) {
			plan = new DiagnosisPlan(input, card.strokesPerMinute(), card.size());
		} else if (plan.strokesPerMinute() != card.strokesPerMinute()) {
			plan = plan.withStrokesPerMinute(card.strokesPerMinute());
		}
		latest = plan;
		return plan;
	}
}
