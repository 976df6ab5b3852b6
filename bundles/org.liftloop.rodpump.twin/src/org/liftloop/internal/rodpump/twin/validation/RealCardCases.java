/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.Comparison;
import org.liftloop.rodpump.card.CardPreparation;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.twin.cards.ImportedCard;

/**
 * Real cards must end up running the right way: the work of a stroke positive and of the size of the card's polygon.
 */
public final class RealCardCases implements AcceptanceCases {

	static final List<String> FILES = List.of("serbia_demo_apache.csv", "bluemetal_mit.json",
			"collide_card.csv");
	/** Cards at equal times are not resampled: only rounding may differ. */
	private static final double EXACT = 1e-9;
	/** Resampling in time cuts corners of the polygon. */
	private static final double RESAMPLED = 0.02;
	private static final double ANY_STROKES_PER_MINUTE = 6;

	@Override
	public String title() {
		return "Direction of real cards";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) throws OperationException {
		List<AcceptanceResult> results = new ArrayList<>();
		for (String file : FILES) {
			for (ImportedCard card : DemoCards.read(file)) {
				results.add(direction(file, card));
			}
		}
		return results;
	}

	private static AcceptanceResult direction(String file, ImportedCard card) {
		double polygonJ = DemoCards.polygonWorkJ(card);
		SurfaceCard righted = new CardPreparation(card.timing()).prepare(card.points(), ANY_STROKES_PER_MINUTE).card();
		double tolerance = Math.abs(polygonJ) * (card.timing() == CardTiming.UNIFORM_TIME ? EXACT : RESAMPLED);
		String title = "Card " + card.name() + (polygonJ < 0 ? ", reversed in the file" : "") + ": work per stroke";
		return Comparison.one("realCards." + card.name(), title, "size of the polygon of the points in " + file,
				Math.abs(polygonJ), righted.workJ(), "J", tolerance);
	}
}
