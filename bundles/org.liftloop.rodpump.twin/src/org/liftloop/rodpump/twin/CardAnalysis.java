/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin;

import java.util.List;
import java.util.stream.Stream;

import org.liftloop.rodpump.card.CardNote;
import org.liftloop.rodpump.card.PreparedCard;
import org.liftloop.rodpump.diagnosis.Diagnosis;
import org.liftloop.rodpump.fatigue.StringCheck;
import org.liftloop.rodpump.fatigue.StringFinding;
import org.liftloop.rodpump.quality.SignalConfidence;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.torque.EquipmentLoading;

/**
 * What one card tells about one well, with all that is needed to judge and to repeat it. Immutable.
 *
 * @param well        the well as it was analysed
 * @param card        the card as it was given
 * @param prepared    the card as it was analysed, and what was done to it
 * @param confidence  how far the card's signals can be trusted
 * @param diagnosis   the results
 * @param rodString   the rod string as a whole under the card's loads
 * @param equipment   what the card does to the equipment above ground
 * @param inputSha256 identity of everything the results depend on: equal inputs have equal identities, 64 hex digits
 * @param assumptions all that is assumed about well and card
 */
public record CardAnalysis(MappedWell well, CardSource card, PreparedCard prepared, SignalConfidence confidence,
		Diagnosis diagnosis, StringCheck rodString, EquipmentLoading equipment, String inputSha256,
		List<AssumedValue> assumptions) {

	/** Copies the list. */
	public CardAnalysis {
		assumptions = List.copyOf(assumptions);
	}

	/** @return what the results were computed by */
	public String algorithm() {
		return Diagnosis.ALGORITHM;
	}

	/** @return version of the algorithm; another version may give other numbers */
	public String algorithmVersion() {
		return Diagnosis.ALGORITHM_VERSION;
	}

	/** @return what is to be said of the rod string as a whole, sentences; empty for a string without fault */
	public List<String> rodStringNotes() {
		return rodString.findings().stream().map(StringFinding::sentence).toList();
	}

	/** @return how far the diagnosis as a whole can be trusted; the equipment above ground has its own statuses */
	public Status status() {
		return diagnosis.status();
	}

	/** @return what was found or done while the card was read and prepared, sentences */
	public List<String> cardNotes() {
		return Stream.concat(card.notes().stream(), prepared.notes().stream().map(CardNote::text))
				.toList();
	}
}
