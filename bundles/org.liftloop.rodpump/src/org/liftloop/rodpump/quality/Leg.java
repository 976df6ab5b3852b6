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

import org.liftloop.rodpump.card.PumpCard;

/**
 * The leg of a pump card on which the plunger takes the load. A plunger that comes to rest and then takes the load stands
 * until it has all of it. One that is still coming down when the travelling valve closes takes part of the load at once,
 * which a card of limited harmonics smears over the way before; one that bounces takes it twice. Such legs lean without
 * any defect.
 *
 * @param lean    way of the plunger up while the load rises from {@value #FROM} to {@value #TO} of the upper line, over
 *                its stroke
 * @param isClear whether the leg rises once, and from a plunger that comes to rest
 */
record Leg(double lean, boolean isClear) {

	/** Below this part of the load ripples of the lower line would be taken for the leg's foot. */
	static final double FROM = 0.4;
	/** The leg's upper end is rounded by the limited harmonics. */
	static final double TO = 0.75;
	/** Way down in the {@value #APPROACH} of the stroke's time before the foot, over the stroke, of a plunger at rest. */
	private static final double RESTING = 0.035;
	private static final double APPROACH = 0.03;
	/** A load that falls this much, over the fluid load, and rises again is taken twice. */
	private static final double TWICE = 0.05;

	/**
	 * Goes back from mid-stroke to where the load came up.
	 *
	 * @param card    pump card
	 * @param bottom  its lowest point
	 * @param strokeM plunger stroke, m
	 * @param lowerN  lower line, N
	 * @param upperN  upper line, N
	 */
	static Leg of(PumpCard card, int bottom, double strokeM, double lowerN, double upperN) {
		int size = card.size();
		double fluidLoadN = upperN - lowerN;
		int head = bottom;
		while (card.positionM(head) < card.positionM(bottom) + strokeM / 2) {
			head = (head + 1) % size;
		}
		int steps = 0;
		while (card.loadN(head) > lowerN + TO * fluidLoadN && steps++ < size) {
			head = (head + size - 1) % size;
		}
		int foot = head;
		double least = card.loadN(head);
		boolean once = true;
		while (card.loadN(foot) > lowerN + FROM * fluidLoadN && steps++ < size) {
			foot = (foot + size - 1) % size;
			least = Math.min(least, card.loadN(foot));
			once &= card.loadN(foot) - least < TWICE * fluidLoadN;
		}
		double lean = (positionAt(card, head, lowerN + TO * fluidLoadN)
				- positionAt(card, foot, lowerN + FROM * fluidLoadN)) / strokeM;
		int before = Math.floorMod(foot - (int) Math.round(APPROACH * size), size);
		boolean rests = card.positionM(before) - card.positionM(foot) < RESTING * strokeM;
		return new Leg(lean, once && rests);
	}

	/** Position where the load passes a level between a point and the next. */
	private static double positionAt(PumpCard card, int point, double loadN) {
		int next = (point + 1) % card.size();
		double rise = card.loadN(next) - card.loadN(point);
		double weight = rise > 0 ? Math.clamp((loadN - card.loadN(point)) / rise, 0, 1) : 0;
		return card.positionM(point) + weight * (card.positionM(next) - card.positionM(point));
	}
}
