/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.torque;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.unit.UnitKinematics;

/**
 * Permissible-load diagram: the polished-rod loads at which the net torque is the gear reducer's rating, to be drawn over
 * the card. PL = (T_rating + counterbalance)/TF + B; where TF is above zero (upstroke) the card must stay below, where it
 * is below zero (downstroke) above (API Spec 11E; Takacs). At the dead centres TF is zero and any load is permissible;
 * the lines leave those ends out. Arrays are copied on the way out.
 */
public final class PermissibleLoad {

	/** Angles at which the lines are computed: every degree. */
	private static final int ANGLES = 360;
	/** Where the torque factor is below this part of its largest, the line has left any drawing. */
	private static final double LEAST_TORQUE_FACTOR = 0.01;

	private final Line upper;
	private final Line lower;
	private final double marginN;
	private final double tightestCrankRad;
	private final boolean isInside;

	/** A limit over position. */
	private record Line(double[] positionM, double[] loadN) {
	}

	private PermissibleLoad(Line upper, Line lower, Tightest tightest) {
		this.upper = upper;
		this.lower = lower;
		marginN = tightest.marginN;
		tightestCrankRad = tightest.crankRad;
		isInside = tightest.isInside;
	}

	/**
	 * @param cycle                card over the crank
	 * @param structuralUnbalanceN structural unbalance B, N
	 * @param counterbalance       counterbalance, or null for none
	 * @param gearboxRatingNm      gear reducer rating, Nm
	 * @return the diagram
	 */
	public static PermissibleLoad of(CrankCycle cycle, double structuralUnbalanceN,
			@Nullable Counterbalance counterbalance, double gearboxRatingNm) {
		UnitKinematics unit = cycle.unit();
		double bottomRad = unit.bottomDeadCentreRad();
		double[] crankRad = new double[ANGLES];
		double[] factorM = new double[ANGLES];
		double largestM = 0;
		for (int i = 0; i < ANGLES; i++) {
			crankRad[i] = bottomRad + 2 * Math.PI * (i + 0.5) / ANGLES;
			factorM[i] = cycle.torqueFactorM(crankRad[i]);
			largestM = Math.max(largestM, Math.abs(factorM[i]));
		}
		double leastM = LEAST_TORQUE_FACTOR * largestM;
		Limit limit = new Limit(cycle, structuralUnbalanceN, counterbalance, gearboxRatingNm);
		return new PermissibleLoad(limit.line(crankRad, factorM, leastM, 1), limit.line(crankRad, factorM, leastM, -1),
				Tightest.of(cycle, limit));
	}

	/** @return positions of the upper limit in the card's datum, from the bottom up, m */
	public double[] upperPositionM() {
		return upper.positionM.clone();
	}

	/** @return highest load permitted on the upstroke, N; one for each position */
	public double[] upperLoadN() {
		return upper.loadN.clone();
	}

	/** @return positions of the lower limit in the card's datum, from the top down, m */
	public double[] lowerPositionM() {
		return lower.positionM.clone();
	}

	/** @return lowest load permitted on the downstroke, N; one for each position */
	public double[] lowerLoadN() {
		return lower.loadN.clone();
	}

	/** @return smallest distance of the card's points from their limit, N; below zero if the card crosses it */
	public double marginN() {
		return marginN;
	}

	/** @return crank angle of the point of the smallest distance, rad */
	public double tightestCrankRad() {
		return tightestCrankRad;
	}

	/** @return whether no point of the card asks more of the gear reducer than its rating */
	public boolean isInside() {
		return isInside;
	}

	/** The formula of the limit. */
	private record Limit(CrankCycle cycle, double structuralUnbalanceN, @Nullable Counterbalance counterbalance,
			double gearboxRatingNm) {

		double loadN(double crankRad, double torqueFactorM) {
			return (gearboxRatingNm + counterbalanceNm(crankRad)) / torqueFactorM + structuralUnbalanceN;
		}

		double torqueNm(double crankRad, double torqueFactorM, double loadN) {
			return torqueFactorM * (loadN - structuralUnbalanceN) - counterbalanceNm(crankRad);
		}

		private double counterbalanceNm(double crankRad) {
			Counterbalance known = counterbalance;
			return known == null ? 0 : known.torqueNm(cycle.unit(), crankRad);
		}

		Line line(double[] crankRad, double[] factorM, double leastM, int sign) {
			double lowestM = Arrays.stream(cycle.card().positionM()).min().orElse(0);
			double strokeM = cycle.card().strokeM();
			int[] kept = IntStream.range(0, crankRad.length).filter(i -> sign * factorM[i] >= leastM).toArray();
			return new Line(
					Arrays.stream(kept).mapToDouble(i -> lowestM + strokeM * cycle.unit().positionFraction(crankRad[i]))
							.toArray(),
					Arrays.stream(kept).mapToDouble(i -> loadN(crankRad[i], factorM[i])).toArray());
		}
	}

	/** The card's point closest to its limit. */
	private record Tightest(double marginN, double crankRad, boolean isInside) {

		static Tightest of(CrankCycle cycle, Limit limit) {
			double marginN = Double.POSITIVE_INFINITY;
			double atRad = cycle.crankRad(0);
			boolean inside = true;
			for (int i = 0; i < cycle.size(); i++) {
				double angle = cycle.crankRad(i);
				double factorM = cycle.torqueFactorM(i);
				double spareNm = limit.gearboxRatingNm - limit.torqueNm(angle, factorM, cycle.loadN(i));
				inside &= spareNm >= 0;
				double distanceN = spareNm / Math.abs(factorM);
				if (distanceN < marginN) {
					marginN = distanceN;
					atRad = angle;
				}
			}
			return new Tightest(marginN, atRad, inside);
		}
	}
}
