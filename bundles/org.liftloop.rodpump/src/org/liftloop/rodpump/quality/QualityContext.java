/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.quality;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.card.CardTiming;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * What the judge knows besides the card.
 *
 * @param timing           what the order of the points says about time
 * @param strokesPerMinute stated pumping speed, 1/min; above 0, at most 60
 * @param unit             pumping unit, or null if it is not known
 * @param well             rods, fluid and pump as stated, or null if they are not known
 */
public record QualityContext(CardTiming timing, double strokesPerMinute, @Nullable UnitKinematics unit,
		@Nullable JudgedWell well) {

	/** Checks the range. */
	public QualityContext {
		Argument.positive("strokesPerMinute", strokesPerMinute, SurfaceCard.MAXIMUM_STROKES_PER_MINUTE);
	}
}
