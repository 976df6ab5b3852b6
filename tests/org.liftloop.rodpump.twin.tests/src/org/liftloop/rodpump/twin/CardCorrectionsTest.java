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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.quality.CardDefect.Kind;

class CardCorrectionsTest {

	private static final double OFFSET_N = 4_000;

	private static Well withOffset() {
		Well well = Wells.demo("Demo 1");
		SurfaceCard card = Wells.card(well);
		card.setLoadN(DoubleArray.of(Arrays.stream(card.getLoadN().toArray()).map(load -> load + OFFSET_N).toArray()));
		return well;
	}

	@Test
	void cardOfAWellThatIsKnownIsTrusted() throws OperationException {
		assertTrue(Wells.analysis(Wells.demo("Demo 1")).confidence().value() > 0.95);
		assertTrue(Wells.analysis(Wells.demo("Demo 2")).confidence().value() > 0.95);
	}

	@Test
	void impossibleLoadsTakeTheConfidenceAway() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Impossible load"));
		assertTrue(analysis.confidence().value() < 0.1, () -> "" + analysis.confidence().value());
	}

	@Test
	void cardIsNotBlamedForContradictingRodsThatAreOnlyAssumed() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Serbia 3787"));
		assertTrue(analysis.confidence().value() > 0.9, () -> "" + analysis.confidence().reasons());
	}

	@Test
	void offsetIsNamedFirstAndTakenOffOnRequestWithANote() throws OperationException {
		CardAnalysis analysis = Wells.analysis(withOffset());
		assertEquals(Kind.LOAD_OFFSET, analysis.confidence().likeliest().orElseThrow().kind());
		CardSource corrected = CardCorrections.likeliest(analysis);
		double shift = analysis.prepared().card().peakLoadN()
				- Arrays.stream(corrected.points().loadN()).max().orElseThrow();
		assertEquals(OFFSET_N, shift, 0.05 * OFFSET_N);
		assertTrue(corrected.notes().getLast().startsWith("Corrected on request: An offset of"),
				corrected.notes().toString());
		CardAnalysis again = new AnalyzeCard(analysis.well(), corrected).execute(new NullProgressMonitor());
		assertTrue(again.confidence().value() > analysis.confidence().value() + 0.2);
	}

	/** The measured card keeps its points: the correction is a card of its own that says what was changed. */
	@Test
	void correctedCardOfTheModelIsACopyThatSaysWhatWasChanged() throws OperationException {
		Well well = withOffset();
		SurfaceCard measured = Wells.card(well);
		DoubleArray before = measured.getLoadN();
		CardAnalysis analysis = Wells.analysis(well);
		assertTrue(CardCorrections.isPossible(analysis));
		CardCorrections.Proposal proposal = CardCorrections.propose(analysis);
		SurfaceCard copy = CardCorrections.copy(measured, proposal, "Full pump (corrected)");
		assertEquals(before, measured.getLoadN());
		assertEquals("Full pump", measured.getName());
		assertEquals("Full pump (corrected)", copy.getName());
		assertEquals(measured.getOrigin(), copy.getOrigin());
		assertEquals("Corrected on request: " + proposal.changes().getFirst(), copy.getNotes().getLast());
		well.getCards().add(copy);
		CardAnalysis corrected = AnalyzeCard.of(well, copy).execute(new NullProgressMonitor());
		assertEquals(new AnalyzeCard(analysis.well(), proposal.card()).execute(new NullProgressMonitor()).diagnosis()
				.estimates(), corrected.diagnosis().estimates());
		assertTrue(corrected.cardNotes().toString().contains("Corrected on request"));
	}

	@Test
	void cardWithoutDefectIsNotCorrected() throws OperationException {
		CardAnalysis analysis = Wells.analysis(Wells.demo("Demo 1"));
		RefusedException refusal = assertThrows(RefusedException.class, () -> CardCorrections.likeliest(analysis));
		assertEquals("Nothing about the card calls for a correction.", refusal.getMessage());
		assertFalse(CardCorrections.isPossible(analysis));
	}

	@Test
	void defectThatNeedsAnotherMeasurementIsNotCorrected() throws OperationException {
		Well well = Wells.demo("Demo 1");
		SurfaceCard card = Wells.card(well);
		double[] loads = card.getLoadN().toArray();
		double ceiling = Arrays.stream(loads).max().orElseThrow() * 0.93;
		card.setLoadN(DoubleArray.of(Arrays.stream(loads).map(load -> Math.min(load, ceiling)).toArray()));
		CardAnalysis analysis = Wells.analysis(well);
		assertEquals(List.of(Kind.CLIPPED), analysis.confidence().likeliest().stream().map(d -> d.kind()).toList());
		assertTrue(assertThrows(RefusedException.class, () -> CardCorrections.likeliest(analysis)).getMessage()
				.contains("without another measurement"));
	}
}
