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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.internal.rodpump.Say;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.quality.CardDefect.Kind;

/**
 * What may be taken off a card without inventing anything: a load offset, and a delay of the load against the position
 * (a rotation of the card; the position is moved, which is smooth, so that no measured load changes). Gains, clipped peaks
 * and lost samples are not among it: they need another measurement. Made only when asked; what was changed comes with the
 * card. Immutable.
 *
 * @param loadOffsetN  offset taken off the load, N; at most 1e6 in either sense
 * @param loadDelayDeg delay of the load against the position taken off, degrees of a stroke (360); -180 to 180
 */
public record CardCorrection(double loadOffsetN, double loadDelayDeg) {

	/** Nothing is changed. */
	public static final CardCorrection NONE = new CardCorrection(0, 0);

	private static final double LARGEST_OFFSET_N = 1e6;

	/**
	 * A corrected card.
	 *
	 * @param card    the card
	 * @param changes a sentence for each change and by how much; empty if nothing was changed
	 */
	public record Corrected(SurfaceCard card, List<String> changes) {

		/** Copies the list. */
		public Corrected {
			changes = List.copyOf(changes);
		}
	}

	/** Checks the ranges. */
	public CardCorrection {
		Argument.inRange("loadOffsetN", loadOffsetN, -LARGEST_OFFSET_N, LARGEST_OFFSET_N);
		Argument.inRange("loadDelayDeg", loadDelayDeg, -180, 180);
	}

	/**
	 * Takes off what the judge found, if it is safe to take off.
	 *
	 * @param defect a defect of a card
	 * @return the correction of a load offset or a position phase; empty for every other kind
	 */
	public static Optional<CardCorrection> of(CardDefect defect) {
		if (defect.kind() == Kind.LOAD_OFFSET) {
			return Optional.of(new CardCorrection(defect.size(), 0));
		}
		return defect.kind() == Kind.POSITION_PHASE ? Optional.of(new CardCorrection(0, defect.size())) : Optional.empty();
	}

	/**
	 * The smallest offset that makes the loads possible: the lowest not above the rods' weight in air, the highest not
	 * below their weight in fluid. The true offset may be larger.
	 *
	 * @param card card
	 * @param well its well
	 * @return the correction; {@link #NONE} if the loads are possible
	 */
	public static CardCorrection toPossibleLoads(SurfaceCard card, JudgedWell well) {
		double excessN = card.minimumLoadN() - well.string().weightInAirN();
		double deficitN = well.buoyantWeightN() - card.peakLoadN();
		return excessN > 0 ? new CardCorrection(excessN, 0) : deficitN > 0 ? new CardCorrection(-deficitN, 0) : NONE;
	}

	/**
	 * The offset that a travelling-valve-open check shows: with the pump stopped on the downstroke and the travelling valve
	 * open, the polished rod carries the buoyant weight of the rods and nothing else (the standing-valve check of field
	 * practice).
	 *
	 * @param measuredLoadN load read in the check, N
	 * @param well          its well
	 * @return the correction
	 */
	public static CardCorrection toWeightCheck(double measuredLoadN, JudgedWell well) {
		return new CardCorrection(measuredLoadN - well.buoyantWeightN(), 0);
	}

	/**
	 * @param card a card, closed, uniform in time, running the right way
	 * @return the corrected card and what was changed
	 */
	public Corrected apply(SurfaceCard card) {
		double[] positionM = card.positionM();
		double[] loadN = card.loadN();
		double[] measuredM = positionM.clone();
		double delay = loadDelayDeg / 360 * card.size();
		for (int i = 0; i < loadN.length; i++) {
			positionM[i] = DownholeParts.at(measuredM, i - delay);
			loadN[i] -= loadOffsetN;
		}
		List<String> changes = new ArrayList<>();
		if (loadOffsetN != 0) {
			changes.add("An offset of " + Say.load(Math.abs(loadOffsetN)) + " was "
					+ (loadOffsetN > 0 ? "taken off the load." : "added to the load."));
		}
		if (loadDelayDeg != 0) {
			changes.add(String.format(Locale.ROOT,
					"The position was moved %.2f degrees of the stroke (%.3f s) %s against the load.",
					Double.valueOf(Math.abs(loadDelayDeg)),
					Double.valueOf(Math.abs(loadDelayDeg) / 360 * card.periodS()), loadDelayDeg > 0 ? "later" : "earlier"));
		}
		return new Corrected(changes.isEmpty() ? card : new SurfaceCard(positionM, loadN, card.strokesPerMinute()),
				changes);
	}
}
