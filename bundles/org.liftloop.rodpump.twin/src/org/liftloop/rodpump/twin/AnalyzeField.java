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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.model.Asset;
import org.liftloop.model.Field;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.report.AnalysisOutcome;

/** Analyses every card of every well of a field. A card that is refused does not stop the others. */
public final class AnalyzeField implements Operation<List<AnalysisOutcome>> {

	private final List<Operation<AnalysisOutcome>> cards;

	private AnalyzeField(List<Operation<AnalysisOutcome>> cards) {
		this.cards = List.copyOf(cards);
	}

	/**
	 * Takes all wells and cards out of the model. Call it in the thread that owns the model.
	 *
	 * @param field field of the model
	 * @return the operation
	 */
	public static AnalyzeField of(Field field) {
		List<Operation<AnalysisOutcome>> cards = new ArrayList<>();
		for (Asset asset : field.getAssets()) {
			if (asset instanceof Well well) {
				well.getCards().forEach(card -> cards.add(card(well, card)));
			}
		}
		return new AnalyzeField(cards);
	}

	private static Operation<AnalysisOutcome> card(Well well, SurfaceCard card) {
		String wellName = String.valueOf(well.getName());
		String cardName = String.valueOf(card.getName());
		try {
			AnalyzeCard operation = AnalyzeCard.of(well, card);
			return monitor -> outcome(operation, wellName, cardName, monitor);
		} catch (RefusedException e) {
			AnalysisOutcome refused = AnalysisOutcome.Refused.of(wellName, cardName, e);
			return monitor -> refused;
		}
	}

	private static AnalysisOutcome outcome(AnalyzeCard operation, String wellName, String cardName,
			IProgressMonitor monitor) throws OperationException {
		try {
			return new AnalysisOutcome.Analysed(operation.execute(monitor));
		} catch (RefusedException e) {
			return AnalysisOutcome.Refused.of(wellName, cardName, e);
		}
	}

	@Override
	public List<AnalysisOutcome> execute(IProgressMonitor monitor) throws OperationException {
		SubMonitor progress = SubMonitor.convert(monitor, cards.size());
		List<AnalysisOutcome> outcomes = new ArrayList<>();
		for (Operation<AnalysisOutcome> card : cards) {
			outcomes.add(card.execute(progress.split(1)));
		}
		return outcomes;
	}
}
