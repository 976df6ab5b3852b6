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
 * Extremes of a downhole card.
 *
 * @param topIndex    first point where the plunger is highest
 * @param bottomIndex first point where the plunger is lowest
 * @param strokeM     plunger stroke, m
 * @param lowestN     lowest load, N
 * @param highestN    highest load, N
 * @param workJ       work of the rods on the pump in one stroke (card area), J
 */
public record CardExtremes(int topIndex, int bottomIndex, double strokeM, double lowestN, double highestN,
		double workJ) {

	/**
	 * @param card downhole card
	 * @return the extremes
	 */
	public static CardExtremes of(PumpCurve card) {
		int size = card.size();
		int top = 0;
		int bottom = 0;
		double highestM = card.positionM(0);
		double lowestM = highestM;
		double highestN = card.loadN(0);
		double lowestN = highestN;
		double previousM = card.positionM(size - 1);
		double previousN = card.loadN(size - 1);
		double area = 0;
		for (int i = 0; i < size; i++) {
			double position = card.positionM(i);
			if (position > highestM) {
				highestM = position;
				top = i;
			} else if (position < lowestM) {
				lowestM = position;
				bottom = i;
			}
			double load = card.loadN(i);
			if (load > highestN) {
				highestN = load;
			} else if (load < lowestN) {
				lowestN = load;
			}
			area += (position - previousM) * (load + previousN);
			previousM = position;
			previousN = load;
		}
		return new CardExtremes(top, bottom, highestM - lowestM, lowestN, highestN, area / 2);
	}

	/** @return highest less lowest load, N */
	public double loadRangeN() {
		return highestN - lowestN;
	}
}
