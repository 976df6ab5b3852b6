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

import java.util.Collections;
import java.util.List;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.string.RodString;

/**
 * Damping by the engineer's own value: c = pi a nu/(2 L) with the mean wave speed a (S. G. Gibbs, SPE 588, 1963).
 *
 * @param up   Gibbs' dimensionless damping nu while the rods move up, 0 to 2 (typical 0.05 to 0.5)
 * @param down the same while they move down
 */
public record DampingRatio(double up, double down) implements DampingModel {

	/** Checks the ranges. */
	public DampingRatio {
		Argument.inRange("up", up, 0, GibbsSolver.MAXIMUM_DAMPING_RATIO);
		Argument.inRange("down", down, 0, GibbsSolver.MAXIMUM_DAMPING_RATIO);
	}

	/**
	 * One value for both ways.
	 *
	 * @param ratio Gibbs' dimensionless damping nu
	 */
	public DampingRatio(double ratio) {
		this(ratio, ratio);
	}

	@Override
	public List<TaperDamping> tapers(RodString string, double strokesPerMinute) {
		return Collections.nCopies(string.tapers().size(),
				new TaperDamping(coefficientPerS(string, up), coefficientPerS(string, down)));
	}

	@Override
	public DampingRatio times(double factor) {
		return new DampingRatio(factor * up, factor * down);
	}

	@Override
	public boolean isUniform() {
		return up == down;
	}

	/** c = pi a nu/(2 L), 1/s. */
	static double coefficientPerS(RodString string, double ratio) {
		return Math.PI * string.meanWaveSpeedMPerS() * ratio / (2 * string.lengthM());
	}

	/**
	 * @param string          rods
	 * @param coefficientPerS damping coefficient c, 1/s
	 * @return Gibbs' dimensionless damping of that coefficient, nu = 2 L c/(pi a)
	 */
	public static double ratioOf(RodString string, double coefficientPerS) {
		return 2 * string.lengthM() * coefficientPerS / (Math.PI * string.meanWaveSpeedMPerS());
	}
}
