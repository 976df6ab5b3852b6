/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.live;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.liftloop.core.decision.InputIdentity;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Stage;
import org.liftloop.rodpump.diagnosis.Diagnoser;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;

/** Analyses the card of a stroke, as the workbench and the command line analyse a card of a file. */
final class AnalysisStage implements Stage {

	private final MappedWell well;
	/** Shared by the strokes: it keeps what depends on the well alone. */
	private final Diagnoser diagnoser = new Diagnoser();

	/** @param well the well */
	AnalysisStage(MappedWell well) {
		this.well = well;
	}

	@Override
	public Facts process(Observation observation) {
		Facts facts = observation.facts();
		CardSource card = facts.get(RodPumpFacts.CARD);
		if (card == null) {
			return facts;
		}
		try {
			CardAnalysis analysis = new AnalyzeCard(well, card, diagnoser).execute(new NullProgressMonitor());
			return facts.with(RodPumpFacts.ANALYSIS, analysis).with(Observation.INPUT, new InputIdentity("surface card",
					well.name() + ", " + card.name(), observation.end(), analysis.inputSha256()));
		} catch (OperationException e) {
			return facts.with(RodPumpFacts.REFUSED, e.getMessage());
		}
	}
}
