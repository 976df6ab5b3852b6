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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.SurfaceCard;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.RawCard;
import org.liftloop.rodpump.quality.CardCorrection;
import org.liftloop.rodpump.quality.CardDefect;

/** Takes off a card what can be taken off safely. Only when asked; the card then says what was changed. */
public final class CardCorrections {

	/**
	 * What would be corrected.
	 *
	 * @param defect  the likeliest defect of the card
	 * @param changes a sentence for each change and by how much
	 * @param card    the card without the defect, with a note of what was changed
	 */
	public record Proposal(CardDefect defect, List<String> changes, CardSource card) {

		/** Copies the list. */
		public Proposal {
			changes = List.copyOf(changes);
		}
	}

	private CardCorrections() {
	}

	/**
	 * @param analysis an analysis
	 * @return whether its card has a likeliest defect that can be taken off
	 */
	public static boolean isPossible(CardAnalysis analysis) {
		return analysis.confidence().likeliest().flatMap(CardCorrection::of).isPresent();
	}

	/**
	 * @param analysis an analysis whose card looks wrong
	 * @return the card without its likeliest defect, with a note of what was changed
	 * @throws RefusedException if there is no defect, or none that can be taken off without another measurement
	 */
	public static CardSource likeliest(CardAnalysis analysis) throws RefusedException {
		return propose(analysis).card();
	}

	/**
	 * @param analysis an analysis whose card looks wrong
	 * @return how its likeliest defect would be taken off
	 * @throws RefusedException if there is no defect, or none that can be taken off without another measurement
	 */
	public static Proposal propose(CardAnalysis analysis) throws RefusedException {
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
		return new Proposal(defect, corrected.changes(), new CardSource(card.name(),
				new RawCard(corrected.card().positionM(), corrected.card().loadN()), CardTiming.UNIFORM_TIME,
				corrected.card().strokesPerMinute(), card.origin(), card.assumptions(), notes));
	}

	/**
	 * Makes a card of the model out of a correction. The measured card is not changed. Call it in the thread that owns the
	 * model.
	 *
	 * @param measured the card that was analysed
	 * @param proposal its correction
	 * @param name     name of the new card
	 * @return the corrected card, in no well yet
	 */
	public static SurfaceCard copy(SurfaceCard measured, Proposal proposal, String name) {
		CardSource corrected = proposal.card();
		SurfaceCard copy = EcoreUtil.copy(measured);
		copy.setName(name);
		copy.setPositionM(DoubleArray.of(corrected.points().positionM()));
		copy.setLoadN(DoubleArray.of(corrected.points().loadN()));
		copy.setTiming(org.liftloop.model.CardTiming.valueOf(corrected.timing().name()));
		copy.setStrokesPerMinute(corrected.strokesPerMinute());
		copy.getNotes().clear();
		copy.getNotes().addAll(corrected.notes());
		return copy;
	}
}
