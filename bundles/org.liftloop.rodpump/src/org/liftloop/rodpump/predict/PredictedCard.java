/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

import java.util.List;

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;

/**
 * One periodic stroke of a predicted well, from bottom dead centre on.
 *
 * @param surfaceCard       what a dynamometer would measure
 * @param pumpCard          the plunger's motion and load, in step with the surface card
 * @param crank             the crank, in step with the surface card
 * @param tapers            loads at the top of each taper, from all time steps
 * @param energy            where the work went
 * @param pump              what the pump did
 * @param strokesToPeriodic strokes run on the wanted grid until the last two agreed, or all that were allowed
 * @param coarseStrokes     strokes run on coarser grids before
 * @param residual          largest difference of the last two strokes as a fraction of the range (surface load and
 *                          plunger position), dimensionless
 * @param isPeriodic        whether the residual reached the tolerance
 */
public record PredictedCard(SurfaceCard surfaceCard, PumpCard pumpCard, CrankMotion crank, List<TaperLoad> tapers,
		EnergyBalance energy, PumpStroke pump, int strokesToPeriodic, int coarseStrokes, double residual,
		boolean isPeriodic) {

	/** Copies the list. */
	public PredictedCard {
		tapers = List.copyOf(tapers);
	}

	/** @return polished-rod power: surface work over the duration of the stroke, W */
	public double polishedRodPowerW() {
		return energy.surfaceWorkJ() / surfaceCard.periodS();
	}
}
