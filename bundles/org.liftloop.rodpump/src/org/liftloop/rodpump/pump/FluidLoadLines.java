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
 * Levels of the downhole card.
 *
 * @param upperN mean pump load of the upstroke after the load was picked up, N
 * @param lowerN mean pump load of the downstroke after the knee, N
 */
public record FluidLoadLines(double upperN, double lowerN) {

	/** Part of the plunger stroke at either end that belongs to the load transfer, not to the lines. */
	public static final double END_FRACTION = 0.1;

	/**
	 * Means over the upstroke after the load was picked up and over the downstroke between knee and bottom, each without
	 * {@link #END_FRACTION} of its length at either end. Where gas in the dead space expands first, the load is picked up
	 * over a part of the upstroke; its end is the knee's mirror image. Only the way that the plunger makes in the leg's own
	 * sense counts: where the rods' swing halts it or turns it back, both valves are closed and the load is on its way,
	 * not on the line.
	 *
	 * @param card downhole card
	 * @param knee its knee
	 * @return the lines
	 */
	public static FluidLoadLines of(PumpCurve card, Knee knee) {
		int picked = pickedUp(card, knee);
		double upperN = mean(card, picked, knee.topIndex(), 1);
		double lowerN = mean(card, knee.kneeIndex(), knee.bottomIndex(), -1);
		return new FluidLoadLines(upperN, lowerN);
	}

	/** The point of the upstroke at which the load stands highest above the straight line from the lower left up. */
	private static int pickedUp(PumpCurve card, Knee knee) {
		int size = card.size();
		double lowN = card.loadN(knee.kneeIndex());
		double highN = lowN;
		for (int i = knee.bottomIndex(); i != knee.topIndex(); i = i + 1 < size ? i + 1 : 0) {
			highN = Math.max(highN, card.loadN(i));
		}
		double strokeM = card.positionM(knee.topIndex()) - card.positionM(knee.bottomIndex());
		double slopeNPerM = (highN - lowN) / strokeM;
		int picked = knee.bottomIndex();
		double best = Double.NEGATIVE_INFINITY;
		for (int i = knee.bottomIndex(); i != knee.topIndex(); i = i + 1 < size ? i + 1 : 0) {
			double aboveN = card.loadN(i) - slopeNPerM * card.positionM(i);
			if (aboveN > best) {
				best = aboveN;
				picked = i;
			}
		}
		return picked;
	}

	/** Mean over the way from one point to another; sense is 1 for the upstroke, -1 for the downstroke. */
	private static double mean(PumpCurve card, int from, int to, int sense) {
		double startM = card.positionM(from);
		double lengthM = card.positionM(to) - startM;
		double firstM = sense * (startM + END_FRACTION * lengthM);
		double lastM = sense * (startM + (1 - END_FRACTION) * lengthM);
		double sum = 0;
		double way = 0;
		int size = card.size();
		for (int i = from; i != to; i = i + 1 < size ? i + 1 : 0) {
			double position = sense * card.positionM(i);
			if (position >= firstM && position <= lastM) {
				double afterM = card.positionM(i + 1 < size ? i + 1 : 0);
				double stepM = sense * (afterM - card.positionM(i > 0 ? i - 1 : size - 1));
				if (stepM > 0) {
					sum += stepM * card.loadN(i);
					way += stepM;
				}
			}
		}
		// A leg too short for its middle part (a knee near the bottom) is represented by its start.
		return way > 0 ? sum / way : card.loadN(from);
	}

	/** @return fluid load Fo: upper less lower line, N */
	public double fluidLoadN() {
		return upperN - lowerN;
	}
}
