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
 * The end of the hand-over of the fluid load on the downstroke of a card of limited resolution.
 * <p>
 * A downhole card made of H harmonics cannot drop its load faster than in 1/(2H+1) of the stroke (the width w of the
 * Dirichlet kernel): a pound that takes no time is smeared over that width, the knee comes late, and as the plunger moves
 * fastest in mid-stroke, the knee rule alone reads a half-filled pump up to 9 percentage points low. So the last edge of
 * the load before the knee is looked at, where it is steepest:
 * <ul>
 * <li>a sudden edge of height J has the slope J/w in the smeared card and passes half its height when it happens, so
 * J = slope times w (at most the fluid load) and the end is where the load is J/2 above the lower line;</li>
 * <li>a gradual hand-over (gas) has the same slope already one width earlier; it ends w/2 after that point. What lies
 * between is interpolated by the ratio of the two slopes.</li>
 * </ul>
 * The end never comes later than the knee. Where the barrel is known to follow the plunger while the load goes over
 * (unanchored tubing), an edge that looks sudden still took that way: what is left of the load takes its part of it.
 *
 * @param fillageFraction plunger position at the end of the hand-over above its lowest, as a fraction of the stroke
 * @param endIndex        time of the end, in points from the start of the card (fractional; may exceed the card's length
 *                        by up to a turn)
 */
public record LoadTransfer(double fillageFraction, double endIndex) {

	/** Edges lower than this part of the fluid load are ripples of the lower line. */
	public static final double SMALLEST_EDGE_FRACTION = 0.25;

	/** Part of a sudden edge's slope that its ringing shows one width earlier. */
	private static final double SUDDEN_RATIO = 0.076;

	/**
	 * @param card      downhole card
	 * @param knee      the card's knee
	 * @param lines     the card's load lines; the upper must lie above the lower
	 * @param harmonics harmonics the card is made of
	 * @return the hand-over; the knee itself if there is no edge before it
	 */
	public static LoadTransfer of(PumpCurve card, Knee knee, FluidLoadLines lines, int harmonics) {
		return of(card, knee, lines, harmonics, 0);
	}

	/**
	 * @param card      downhole card
	 * @param knee      the card's knee
	 * @param lines     the card's load lines; the upper must lie above the lower
	 * @param harmonics harmonics the card is made of
	 * @param followM   way that the barrel follows the plunger while the load goes over, m; 0 if the tubing is anchored
	 * @return the hand-over; the knee itself if there is no edge before it
	 */
	public static LoadTransfer of(PumpCurve card, Knee knee, FluidLoadLines lines, int harmonics, double followM) {
		int size = card.size();
		double width = (double) size / (2 * harmonics + 1);
		double fluidLoadN = lines.fluidLoadN();
		// The knee's index is raised by a turn so that going back never meets the start of the arrays.
		int kneeIndex = knee.kneeIndex() + size;
		int edge = lastEdge(card, kneeIndex, SMALLEST_EDGE_FRACTION * fluidLoadN / width, lines.lowerN());
		if (edge < 0) {
			return new LoadTransfer(knee.fillageFraction(), knee.kneeIndex());
		}
		double slopeN = drop(card, edge);
		double levelN = lines.lowerN() + Math.min(fluidLoadN, slopeN * width) / 2;
		double earlierN = meanDrop(card, edge, width);
		double gradual = Math.sqrt(Math.clamp((earlierN / slopeN - SUDDEN_RATIO) / (1 - SUDDEN_RATIO), 0, 1));
		double middle = crossing(card, edge, levelN);
		double end = Math.min(kneeIndex, middle + gradual * width / 2);
		double lowestM = card.positionM(knee.bottomIndex());
		double strokeM = card.positionM(knee.topIndex()) - lowestM;
		double heightM = positionAt(card, end) - kinkM(card, end, width) - lowestM;
		if (followM > 0) {
			double leftM = followM * (levelN - lines.lowerN()) / fluidLoadN;
			double endM = positionAt(card, middle) - leftM - lowestM;
			heightM = Math.max(Math.min(heightM, endM), knee.fillageFraction() * strokeM);
		}
		return new LoadTransfer(Math.clamp(heightM / strokeM, 0, 1), end - size);
	}

	/**
	 * Going back from the knee: the first steepest point whose slope is that of an edge, or -1. An edge that is already
	 * below the lower line where it is steepest hands nothing over: an echo took the rods' end there.
	 */
	private static int lastEdge(PumpCurve card, int kneeIndex, double leastDropN, double lowerN) {
		double lastN = 0;
		for (int i = kneeIndex - 1; i > kneeIndex - card.size() / 2; i--) {
			double dropN = drop(card, i);
			if (dropN < lastN && lastN >= leastDropN && middleN(card, i + 1) > lowerN) {
				return i + 1;
			}
			lastN = dropN;
		}
		return -1;
	}

	/** Load lost from point {@code index} to the next. */
	private static double drop(PumpCurve card, int index) {
		int size = card.size();
		return card.loadN(wrapped(index, size)) - card.loadN(wrapped(index + 1, size));
	}

	/** Load midway between point {@code index} and the next. */
	private static double middleN(PumpCurve card, int index) {
		int size = card.size();
		return (card.loadN(wrapped(index, size)) + card.loadN(wrapped(index + 1, size))) / 2;
	}

	/** Mean loss per point in the stretch from one and a half to half a width before the edge. */
	private static double meanDrop(PumpCurve card, int edge, double width) {
		int size = card.size();
		int from = edge - (int) Math.round(1.5 * width);
		int to = edge - (int) Math.round(0.5 * width);
		return to > from ? (card.loadN(wrapped(from, size)) - card.loadN(wrapped(to, size))) / (to - from) : 0;
	}

	/** Time near the edge at which the load passes a level on its way down. */
	private static double crossing(PumpCurve card, int edge, double levelN) {
		int size = card.size();
		int i = edge;
		while (card.loadN(wrapped(i + 1, size)) > levelN && drop(card, i + 1) > 0) {
			i++;
		}
		while (card.loadN(wrapped(i, size)) < levelN && drop(card, i - 1 + size) > 0) {
			i--;
		}
		return i + Math.clamp((card.loadN(wrapped(i, size)) - levelN) / drop(card, i + size), 0, 1);
	}

	/** How much higher the smeared card shows the plunger where its velocity changes at once. */
	private static double kinkM(PumpCurve card, double end, double width) {
		double far = 1.5 * width;
		double near = 0.5 * width;
		double before = (positionAt(card, end - near) - positionAt(card, end - far)) / (far - near);
		double after = (positionAt(card, end + far) - positionAt(card, end + near)) / (far - near);
		return (after - before) * width / (Math.PI * Math.PI);
	}

	private static double positionAt(PumpCurve card, double index) {
		int left = (int) Math.floor(index);
		double weight = index - left;
		double leftM = card.positionM(wrapped(left, card.size()));
		double rightM = card.positionM(wrapped(left + 1, card.size()));
		return leftM + weight * (rightM - leftM);
	}

	/** The index in the card of a point up to a few turns away; a division would cost more than the turns. */
	private static int wrapped(int index, int size) {
		int i = index;
		while (i >= size) {
			i -= size;
		}
		while (i < 0) {
			i += size;
		}
		return i;
	}
}
