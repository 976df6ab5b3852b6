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

import org.liftloop.internal.rodpump.Argument;

/**
 * White noise of measurement on a surface card.
 *
 * @param loadFraction     standard deviation of the load as a fraction of the load range, 0 to 1
 * @param positionFraction standard deviation of the position as a fraction of the stroke, 0 to 1
 */
public record CardNoise(double loadFraction, double positionFraction) {

	/** No noise. */
	public static final CardNoise NONE = new CardNoise(0, 0);

	/** Checks the ranges. */
	public CardNoise {
		Argument.inRange("loadFraction", loadFraction, 0, 1);
		Argument.inRange("positionFraction", positionFraction, 0, 1);
	}
}
