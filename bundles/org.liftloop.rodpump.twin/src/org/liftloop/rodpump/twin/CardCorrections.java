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

import java.util.ArrayList;
import java.util.List;

import org.liftloop.core.operation.RefusedException;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.quality.CardCorrection;
import org.liftloop.rodpump.quality.CardDefect;

/** Takes off a card what can be taken off safely. Only when asked; the card then says what was changed. */
public final class CardCorrections {

	private CardCorrections() {
	}

	/**
	 * @param analysis an analysis whose card looks wrong
	 * @return the card without its likeliest defect, with a note of what was changed
	 * @throws RefusedException if there is no defect, or none that can be taken off without another measurement
	 */
	public static CardSource likeliest(CardAnalysis analysis) throws RefusedException {
		CardDefect defect = analysis.confidence().likeliest()
				.orElseThrow(() -> new RefusedException("Nothing about the card calls for a correction.",
						"Analyse it as it is."));
		CardCorrection correction = CardCorrection.of(defect)
				.orElseThrow(() -> new RefusedException(
						"The likeliest defect cannot be corrected without another measurement: " + defect.sentence(),
						"Mend the cause and measure again; a load offset or a rotation could be taken off."));
		CardCorrection.Corrected corrected = correction.apply(analysis.prepared().card());
		CardSource card = analysis.card();
		List<String> notes = new ArrayList<>(analysis.cardNotes());
		corrected.changes().forEach(change -> notes.add("Corrected on request: " + change));
		return new CardSource(card.name(), new RawCard(corrected.card().positionM(), corrected.card().loadN()),
				CardTiming.UNIFORM_TIME, corrected.card().strokesPerMinute(), card.origin(), card.assumptions(), notes);
	}
}
