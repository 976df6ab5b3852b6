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

import java.util.Arrays;
import java.util.List;

/**
 * The outlet follows, with one lag, the temperature of the cold side and a share of the reservoir's excess over it; the share
 * grows with the valve. The share is held as its logit, straight between knots of the valve and constant beyond them.
 *
 * @param logits logit of the share at each knot
 * @param lagS   time constant, s, above 0
 */
public record PlateModel(List<Double> logits, double lagS) {

	private static final double[] KNOTS = { 0, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.2 };

	/** Number of knots. */
	public static final int SIZE = KNOTS.length;

	/** Copies the list and checks the ranges. */
	public PlateModel {
		logits = List.copyOf(logits);
		if (logits.size() != SIZE || !(lagS > 0) || !logits.stream().allMatch(Double::isFinite)) {
			throw new IllegalArgumentException("logits are " + logits + ", lagS is " + lagS);
		}
	}

	/** @return part of its way that the outlet goes in one step, 0 to 1 */
	public double pace() {
		return -Math.expm1(-PlateRecord.STEP_S / lagS);
	}

	/**
	 * @param valve signal of the valve
	 * @param gain  what is added to the logit
	 * @return share of the reservoir's excess over the cold side, 0 to 1
	 */
	public double share(double valve, double gain) {
		int found = Arrays.binarySearch(KNOTS, valve);
		int above = Math.clamp(found < 0 ? -found - 1 : found, 1, SIZE - 1);
		double part = Math.clamp((valve - KNOTS[above - 1]) / (KNOTS[above] - KNOTS[above - 1]), 0, 1);
		double logit = logits.get(above - 1).doubleValue() * (1 - part) + logits.get(above).doubleValue() * part + gain;
		return 1 / (1 + Math.exp(-logit));
	}

	/**
	 * Runs freely: uses the outlet of the first record only.
	 *
	 * @param records   records, {@link PlateRecord#STEP_S} apart, with all inputs
	 * @param coldSideC temperature of the cold side, deg C
	 * @param gain      what is added to the logit
	 * @return the outlet at each record, deg C
	 */
	public double[] run(List<PlateRecord> records, double coldSideC, double gain) {
		double[] outlet = new double[records.size()];
		double now = records.getFirst().outletC();
		double pace = pace();
		for (int i = 0; i < outlet.length; i++) {
			if (i > 0) {
				PlateRecord record = records.get(i);
				now += pace * (coldSideC + share(record.valve(), gain) * (record.reservoirC() - coldSideC) - now);
			}
			outlet[i] = now;
		}
		return outlet;
	}
}
