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
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.string.RodGrade;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.rodpump.wave.DampingRatio;
import org.liftloop.rodpump.wave.EverittJenningsSolver;
import org.liftloop.rodpump.wave.GibbsSolver;

/**
 * The two solutions of the wave equation against each other on every real card of the installation. Wells and speeds of
 * most of these cards are not known, which does not matter here: both solve the same problem.
 */
public final class AgreementCases implements AcceptanceCases {

	private static final double LOAD_BAR = 0.01;
	private static final double POSITION_BAR = 0.002;
	private static final double STROKES_PER_MINUTE = 8;
	private static final double FLUID_DENSITY_KG_M3 = 900;
	private static final double DAMPING_RATIO = 0.1;
	/** 5,000 ft of rods No. 76, a third of 7/8 in. */
	private static final RodString STRING = new RodString(
			List.of(new RodTaper(515, 0.022225, 32.4568, 2.07e11, RodGrade.D.strength(), 1),
					new RodTaper(1_009, 0.01905, 23.8464, 2.07e11, RodGrade.D.strength(), 1)));

	@Override
	public String title() {
		return "Everitt-Jennings against Gibbs";
	}

	@Override
	public List<AcceptanceResult> run(IProgressMonitor monitor) throws OperationException {
		List<AcceptanceResult> results = new ArrayList<>();
		for (String file : RealCardCases.FILES) {
			for (ImportedCard card : DemoCards.read(file)) {
				compare(card, results);
			}
		}
		return results;
	}

	private static void compare(ImportedCard imported, List<AcceptanceResult> results) {
		SurfaceCard card = new CardPreparation(imported.timing()).prepare(imported.points(), STROKES_PER_MINUTE).card();
		PumpCard gibbs = new GibbsSolver(STRING, FLUID_DENSITY_KG_M3, DAMPING_RATIO).pumpCard(card);
		PumpCard march = new EverittJenningsSolver(STRING, FLUID_DENSITY_KG_M3, new DampingRatio(DAMPING_RATIO))
				.pumpCard(card);
		String source = "the frequency solution with the same harmonics; root mean square over range";
		results.add(Comparison.one("agreement.load." + imported.name(), "Card " + imported.name() + ": pump load", source,
				0, difference(gibbs.loadN(), march.loadN()), "1", LOAD_BAR));
		results.add(Comparison.one("agreement.position." + imported.name(),
				"Card " + imported.name() + ": plunger position", source, 0,
				difference(gibbs.positionM(), march.positionM()), "1", POSITION_BAR));
	}

	private static double difference(double[] reference, double[] other) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		double squares = 0;
		for (int i = 0; i < reference.length; i++) {
			lowest = Math.min(lowest, reference[i]);
			highest = Math.max(highest, reference[i]);
			squares += (reference[i] - other[i]) * (reference[i] - other[i]);
		}
		return Math.sqrt(squares / reference.length) / (highest - lowest);
	}
}
