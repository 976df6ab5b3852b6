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

import org.liftloop.internal.rodpump.Range;
import org.liftloop.rodpump.card.PumpCard;
import org.liftloop.rodpump.card.SurfaceCard;
import org.liftloop.rodpump.pump.PumpCurve;

/**
 * What the march down found: one stroke, uniform in time, in step with the surface card. Immutable; arrays are copied
 * or made on the way out.
 */
public final class RodMotion {

	private final MarchDetail detail;
	private final SurfaceCard surfaceCard;
	/** Ranges of the load at the top of each taper but the first. */
	private final Range[] taperRangesN;
	private final PumpSeries pump;

	RodMotion(MarchDetail detail, SurfaceCard surfaceCard, Range[] taperRangesN, double[] pumpPositionM,
			double[] pumpLoadN) {
		this.detail = detail;
		this.surfaceCard = surfaceCard;
		this.taperRangesN = taperRangesN;
		pump = new PumpSeries(pumpPositionM, pumpLoadN);
	}

	/** @return number of tapers */
	public int tapers() {
		return taperRangesN.length + 1;
	}

	/**
	 * Effective rod load at the top of a taper: the dynamic load plus the buoyant weight of this taper and all below.
	 * For taper 0 it is the measured polished-rod load itself.
	 *
	 * @param taper index, 0 = top
	 * @return load over the stroke, N
	 */
	public double[] taperLoadN(int taper) {
		return taper == 0 ? surfaceCard.loadN() : detail.taperLoadN(surfaceCard, taper);
	}

	/**
	 * @param taper index, 0 = top
	 * @return lowest effective rod load at the top of the taper, N
	 */
	public double minimumTaperLoadN(int taper) {
		return taper == 0 ? surfaceCard.minimumLoadN() : taperRangesN[taper - 1].lowest();
	}

	/**
	 * @param taper index, 0 = top
	 * @return highest effective rod load at the top of the taper, N
	 */
	public double maximumTaperLoadN(int taper) {
		return taper == 0 ? surfaceCard.peakLoadN() : taperRangesN[taper - 1].highest();
	}

	/** @return the points of the downhole card */
	public PumpCurve pump() {
		return pump;
	}

	/** @return the downhole card */
	public PumpCard pumpCard() {
		return new PumpCard(pump.positionM, pump.loadN);
	}

	/**
	 * Computed when it is asked for.
	 *
	 * @return where the work of the stroke goes
	 */
	public RodWork work() {
		return detail.work(surfaceCard);
	}

	/** The plunger's motion; the arrays never leave this class but as copies. */
	private record PumpSeries(double[] positionM, double[] loadN) implements PumpCurve {

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
	}
}
