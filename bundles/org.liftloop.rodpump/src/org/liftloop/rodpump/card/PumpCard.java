/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.card;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Loop;
import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.pump.PumpCurve;

/**
 * One closed stroke of the pump plunger, uniform in time and in step with the surface card it belongs to. The arrays
 * are copied on the way in and out.
 *
 * @param positionM plunger position, up positive, m. The datum is the surface card's: the stretch of the rods under
 *                  the dynamic load is included, the constant stretch under their own weight is not
 * @param loadN     effective pump load on the rods (zero when the plunger only rides in fluid), N
 */
public record PumpCard(double[] positionM, double[] loadN) implements PumpCurve {

	/** Checks lengths and copies the arrays. */
	public PumpCard {
		if (positionM.length != loadN.length || positionM.length == 0) {
			throw new IllegalArgumentException("positionM has " + positionM.length + " points, loadN " + loadN.length
					+ "; a card needs one load for each position");
		}
		positionM = positionM.clone();
		loadN = loadN.clone();
		Argument.finite("positionM", positionM);
		Argument.finite("loadN", loadN);
	}

	@Override
	public double[] positionM() {
		return positionM.clone();
	}

	@Override
	public double[] loadN() {
		return loadN.clone();
	}

	@Override
	public int size() {
		return positionM.length;
	}

	@Override
	public double positionM(int point) {
		return positionM[point];
	}

	@Override
	public double loadN(int point) {
		return loadN[point];
	}

	/** @return gross plunger stroke, m */
	public double strokeM() {
		return Range.of(positionM).width();
	}

	/** @return highest load, N */
	public double peakLoadN() {
		return Range.of(loadN).highest();
	}

	/** @return lowest load, N */
	public double minimumLoadN() {
		return Range.of(loadN).lowest();
	}

	/** @return work the rods do on the pump in one stroke (card area), J */
	public double workJ() {
		return Loop.areaJ(positionM, loadN);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PumpCard card && Arrays.equals(positionM, card.positionM)
				&& Arrays.equals(loadN, card.loadN);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(positionM) + Arrays.hashCode(loadN);
	}

	@Override
	public String toString() {
		return "PumpCard[" + positionM.length + " points]";
	}
}
