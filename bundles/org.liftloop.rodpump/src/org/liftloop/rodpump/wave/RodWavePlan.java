/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.wave;

import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;

/**
 * A solution of the damped wave equation made ready for one string, pumping speed and number of points. Immutable and
 * thread-safe.
 * <p>
 * The frequency solution ({@link GibbsPlan}) is exact and fastest, but only for one damping coefficient and without
 * friction; the space march ({@link EverittJenningsPlan}) takes both. Where both apply they agree.
 */
public sealed interface RodWavePlan permits GibbsPlan, EverittJenningsPlan {

	/** @return pumping speed, 1/min */
	double strokesPerMinute();

	/** @return points of a card */
	int points();

	/** @return harmonics of the measured signals that are kept besides the mean */
	int harmonics();

	/**
	 * The same for another pumping speed.
	 *
	 * @param newStrokesPerMinute pumping speed, 1/min
	 * @return the plan
	 */
	RodWavePlan withStrokesPerMinute(double newStrokesPerMinute);

	/**
	 * Marches from the polished rod down to the pump.
	 *
	 * @param card surface card of this plan's number of points and pumping speed
	 * @return loads at the top of each taper, pump position and load
	 * @throws IllegalArgumentException if the card has another number of points or speed
	 */
	RodMotion down(SurfaceCard card);

	/**
	 * Marches from the pump up to the polished rod.
	 *
	 * @param card pump card of this plan's number of points
	 * @return the surface card
	 * @throws IllegalArgumentException if the card has another number of points
	 */
	SurfaceCard up(PumpCard card);
}
