/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.pump;

import java.util.Optional;

/**
 * A pump that is gas locked: gas fills its barrel, and neither valve opens. The gas is let expand on the way up and squeezed
 * on the way down, p V^n = constant (as in {@code BarrelPump}, after Gibbs, SPE 588, 1963), so the pump load rises and falls
 * with the plunger over the whole stroke, by the same line: what the rods put in they get back. The work of a stroke is what
 * the pump has moved times the pressure it was moved against; here it is nearly none.
 * <p>
 * The thresholds are engineering judgement, held by cards of the predictor in all its conditions. Limits: at an intake
 * pressure below about a tenth of the discharge pressure the gas is squeezed at the very end of the stroke only, and the card
 * is that of a pound at a small fillage: this is not named. Nor is it where the damping of the rods is known so badly that a
 * card without work shows a third of the work of its load range: with a damping wrong by a third, a quarter of seeded locks
 * are missed.
 *
 * @param workPart  work of the stroke over that of a full pump of the same load range, 1
 * @param rangePart load range over the fluid load of the well pumped off, 1
 */
public record GasLock(double workPart, double rangePart) {

	/** Greatest work over that of a full pump, put in or given back: what the damping of the rods can be wrong by. */
	public static final double GREATEST_WORK = 0.3;
	/** Least correlation of load and position: a pound at a small fillage has 0.7, all others less. */
	private static final double LEAST_CORRELATION = 0.85;
	/** The load range over that of the well pumped off: flowing wells and parted rods have less, tags and stuck plungers more. */
	private static final double LEAST_RANGE = 0.2;
	private static final double GREATEST_RANGE = 1.2;
	/** Least mean load over the same: where rods are parted it is below zero. */
	private static final double LEAST_MEAN = 0.1;
	/** Least plunger stroke over that of the polished rod: a stuck plunger's is the stretch of the rods. */
	private static final double LEAST_STROKE = 0.25;

	/**
	 * @param card           downhole card
	 * @param highestFluidN  fluid load of the well pumped off: plunger area times discharge pressure, N
	 * @param surfaceStrokeM stroke of the polished rod, m
	 * @return the gas lock that the card shows; none where it shows anything else
	 */
	public static Optional<GasLock> find(PumpCurve card, double highestFluidN, double surfaceStrokeM) {
		CardExtremes extremes = CardExtremes.of(card);
		double strokeM = extremes.strokeM();
		if (!(strokeM >= LEAST_STROKE * surfaceStrokeM) || !(extremes.loadRangeN() > 0)) {
			return Optional.empty();
		}
		GasLock lock = new GasLock(extremes.workJ() / (extremes.loadRangeN() * strokeM),
				extremes.loadRangeN() / highestFluidN);
		boolean movesNothing = Math.abs(lock.workPart) <= GREATEST_WORK;
		boolean isRange = lock.rangePart >= LEAST_RANGE && lock.rangePart <= GREATEST_RANGE;
		return movesNothing && isRange && mean(card) >= LEAST_MEAN * highestFluidN && correlation(card) >= LEAST_CORRELATION
				? Optional.of(lock)
				: Optional.empty();
	}

	private static double mean(PumpCurve card) {
		double sum = 0;
		for (int i = 0; i < card.size(); i++) {
			sum += card.loadN(i);
		}
		return sum / card.size();
	}

	/** Of load and position over the stroke. */
	private static double correlation(PumpCurve card) {
		double meanN = mean(card);
		double meanM = 0;
		for (int i = 0; i < card.size(); i++) {
			meanM += card.positionM(i) / card.size();
		}
		double both = 0;
		double ofLoad = 0;
		double ofPosition = 0;
		for (int i = 0; i < card.size(); i++) {
			double loadN = card.loadN(i) - meanN;
			double positionM = card.positionM(i) - meanM;
			both += loadN * positionM;
			ofLoad += loadN * loadN;
			ofPosition += positionM * positionM;
		}
		return both / Math.sqrt(ofLoad * ofPosition);
	}
}
