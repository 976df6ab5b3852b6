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

/**
 * Pump fillage by the knee rule: with position x and load y of the downhole card scaled to 0..1, the fillage is x at the
 * largest x - y of the downstroke, where the load has been handed over to the fluid below the plunger. Only points in the
 * lower half of the load count.
 */
public final class KneeRule {

	/** A knee lies in the lower half of the load: above, a ripple at the top would win over a nearly empty pump. */
	private static final double HALF_LOAD = 0.5;

	private KneeRule() {
	}

	/**
	 * @param card     downhole card
	 * @param extremes its extremes; stroke and load range must not be zero
	 * @return the knee; the bottom if the load stays in its upper half on the whole downstroke
	 */
	public static Knee find(PumpCurve card, CardExtremes extremes) {
		int size = card.size();
		int bottom = extremes.bottomIndex();
		double lowestM = card.positionM(bottom);
		double lowestN = extremes.lowestN();
		double perM = 1 / extremes.strokeM();
		double perN = 1 / extremes.loadRangeN();
		int knee = bottom;
		double best = Double.NEGATIVE_INFINITY;
		for (int i = extremes.topIndex(); i != bottom; i = i + 1 < size ? i + 1 : 0) {
			double load = (card.loadN(i) - lowestN) * perN;
			if (load < HALF_LOAD) {
				double difference = (card.positionM(i) - lowestM) * perM - load;
				if (difference > best) {
					best = difference;
					knee = i;
				}
			}
		}
		return new Knee((card.positionM(knee) - lowestM) * perM, knee, extremes.topIndex(), bottom);
	}
}
