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

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;

/**
 * One periodic stroke of a predicted well, from bottom dead centre on.
 *
 * @param surfaceCard       what a dynamometer would measure
 * @param pumpCard          the plunger's motion and load, in step with the surface card
 * @param strokesToPeriodic strokes run until the last two agreed, or all that were allowed
 * @param residual          largest difference of the last two strokes as a fraction of the range (surface load and
 *                          plunger position), dimensionless
 * @param isPeriodic        whether the residual reached the tolerance
 */
public record PredictedCard(SurfaceCard surfaceCard, PumpCard pumpCard, int strokesToPeriodic, double residual,
		boolean isPeriodic) {
}
