/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.plate;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Watches a plate exchanger, strictly causally. It adapts for half an hour; then a reservoir that lies for a minute by more than
 * {@value #RESERVOIR_FALL_K} K below all that was seen in that time is blamed itself, and the exchanger if the mean innovation of
 * five minutes is below a limit. While the reservoir is low the exchanger is not blamed. Used by one thread.
 */
public final class PlateWatch {

	/** How long it adapts, s. */
	public static final double ADAPTATION_S = 1_800;
	private static final double RESERVOIR_FALL_K = 2;
	private static final int RESERVOIR_RECORDS = 6;
	private static final int MEAN_RECORDS = 30;

	private final PlateFilter filter;
	private final double limitK;
	private final Deque<Double> innovations = new ArrayDeque<>();
	private double lowestC = Double.POSITIVE_INFINITY;
	private double startS = Double.NaN;
	private int low;

	/**
	 * @param model  model of the fault-free exchanger
	 * @param limitK fall of the outlet that is no chance any more, K, above 0
	 */
	public PlateWatch(PlateModel model, double limitK) {
		if (!(limitK > 0)) {
			throw new IllegalArgumentException("limitK is " + limitK);
		}
		filter = new PlateFilter(model);
		this.limitK = limitK;
	}

	/**
	 * @param record next record
	 * @return the side to blame now
	 */
	public PlateSide update(PlateRecord record) {
		startS = Double.isNaN(startS) ? record.timeS() : startS;
		double innovation = filter.update(record);
		if (Double.isFinite(innovation)) {
			innovations.addLast(Double.valueOf(innovation));
			if (innovations.size() > MEAN_RECORDS) {
				innovations.removeFirst();
			}
		}
		if (isAdapting(record)) {
			lowestC = record.hasInputs() ? Math.min(lowestC, record.reservoirC()) : lowestC;
			return PlateSide.NONE;
		}
		if (record.hasInputs()) {
			low = record.reservoirC() < lowestC - RESERVOIR_FALL_K ? low + 1 : 0;
		}
		if (low > 0) {
			return low >= RESERVOIR_RECORDS ? PlateSide.RESERVOIR : PlateSide.NONE;
		}
		return fallK() > limitK ? PlateSide.EXCHANGER : PlateSide.NONE;
	}

	/** @return how far the outlet lies below its prediction in the mean of the last five minutes, K; 0 while there are fewer */
	public double fallK() {
		return innovations.size() < MEAN_RECORDS ? 0
				: -innovations.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	/**
	 * @param record a record
	 * @return whether it is one to adapt to
	 */
	public boolean isAdapting(PlateRecord record) {
		return !(record.timeS() - startS > ADAPTATION_S);
	}
}
