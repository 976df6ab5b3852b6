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

import java.util.List;

import org.liftloop.rodpump.string.RodString;

/** Where the damping coefficients of the wave equation come from. */
public sealed interface DampingModel permits DampingRatio, EnergyDamping, AnnulusDrag {

	/**
	 * @param string           rods
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return coefficients for each taper, from top to bottom
	 * @throws IllegalArgumentException if the model does not hold for this string or speed
	 */
	List<TaperDamping> tapers(RodString string, double strokesPerMinute);

	/**
	 * @param factor factor of every coefficient, 0 or more
	 * @return the model with its coefficients multiplied, to ask what an error of the damping does
	 * @throws IllegalArgumentException if a coefficient leaves its range
	 */
	DampingModel times(double factor);

	/**
	 * @param string           rods
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return Gibbs' dimensionless damping nu of the mean coefficient over both ways and the length of the rods, for what
	 *         knows one ratio only
	 * @throws IllegalArgumentException if the model does not hold for this string or speed
	 */
	default double meanRatio(RodString string, double strokesPerMinute) {
		List<TaperDamping> each = tapers(string, strokesPerMinute);
		double sum = 0;
		for (int i = 0; i < each.size(); i++) {
			sum += string.tapers().get(i).lengthM() * (each.get(i).upPerS() + each.get(i).downPerS()) / 2;
		}
		return DampingRatio.ratioOf(string, sum / string.lengthM());
	}

	/** @return whether up and down and all tapers always have the same coefficient */
	default boolean isUniform() {
		return true;
	}
}
