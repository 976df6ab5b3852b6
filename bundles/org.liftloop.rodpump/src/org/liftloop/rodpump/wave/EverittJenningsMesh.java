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

import java.util.ArrayList;
import java.util.List;

import org.liftloop.internal.rodpump.Argument;
import org.liftloop.rodpump.string.RodString;
import org.liftloop.rodpump.string.RodTaper;

/**
 * Steps of a space march: in time and along the rods. The march is stable where dx/(a dt) is at most one in each taper
 * (the reverse of the rule for stepping in time, since here the march goes through space).
 *
 * @param stepsPerStroke time steps of a stroke, 10 to {@value #MAXIMUM_STEPS}
 * @param elements       elements of each taper, from top to bottom; each 1 to {@value #MAXIMUM_ELEMENTS}
 */
public record EverittJenningsMesh(int stepsPerStroke, List<Integer> elements) {

	/** Most time steps a stroke. */
	public static final int MAXIMUM_STEPS = 200_000;
	/** Most elements of a taper. */
	public static final int MAXIMUM_ELEMENTS = 100_000;
	/** Time steps in one period of the highest harmonic kept: its slope is then good to about one per cent. */
	public static final int STEPS_PER_SHORTEST_PERIOD = 24;
	/** Longest element where the rods rub on the tubing: the usual distance of two survey stations, m. */
	public static final double LONGEST_RUBBING_ELEMENT_M = 30;

	/** Rounding of dx/(a dt) that still counts as one. */
	private static final double ROUNDING = 1e-12;

	/** Checks the ranges. */
	public EverittJenningsMesh {
		Argument.inRange("stepsPerStroke", stepsPerStroke, 10, MAXIMUM_STEPS);
		elements = List.copyOf(elements);
		for (int count : elements) {
			Argument.inRange("elements", count, 1, MAXIMUM_ELEMENTS);
		}
	}

	/**
	 * The mesh a solver takes by itself: time steps a multiple of the card's points and short enough for the highest
	 * harmonic, elements as long as stability allows, where the march disperses least.
	 *
	 * @param solver           the solver
	 * @param strokesPerMinute pumping speed, 1/min
	 * @param points           points of a card
	 * @return a stable mesh
	 */
	public static EverittJenningsMesh of(EverittJenningsSolver solver, double strokesPerMinute, int points) {
		int harmonics = Math.min(solver.harmonics(), (points - 1) / 2);
		int wanted = STEPS_PER_SHORTEST_PERIOD * harmonics;
		int steps = points * Math.max(1, (wanted + points - 1) / points);
		double stepS = 60 / strokesPerMinute / steps;
		boolean rubs = solver.rubs();
		List<Integer> elements = new ArrayList<>();
		for (RodTaper taper : solver.string().tapers()) {
			double longestM = taper.waveSpeedMPerS() * stepS * (1 + ROUNDING);
			elements.add(Integer.valueOf((int) Math
					.ceil(taper.lengthM() / (rubs ? Math.min(longestM, LONGEST_RUBBING_ELEMENT_M) : longestM))));
		}
		return new EverittJenningsMesh(steps, elements);
	}

	/**
	 * @param factor 1 to 1,000
	 * @return the mesh with all steps that many times smaller
	 */
	public EverittJenningsMesh refined(int factor) {
		Argument.inRange("factor", factor, 1, 1_000);
		return new EverittJenningsMesh(stepsPerStroke * factor,
				elements.stream().map(n -> Integer.valueOf(n.intValue() * factor)).toList());
	}

	/**
	 * @param string           rods
	 * @param strokesPerMinute pumping speed, 1/min
	 * @return highest dx/(a dt) of all tapers; stable up to 1
	 */
	public double courantNumber(RodString string, double strokesPerMinute) {
		requireTapers(string);
		double highest = 0;
		for (int i = 0; i < elements.size(); i++) {
			highest = Math.max(highest, courantNumber(string.tapers().get(i), i, strokesPerMinute));
		}
		return highest;
	}

	private double courantNumber(RodTaper taper, int index, double strokesPerMinute) {
		double stepS = 60 / strokesPerMinute / stepsPerStroke;
		return taper.lengthM() / elements.get(index).intValue() / (taper.waveSpeedMPerS() * stepS);
	}

	private void requireTapers(RodString string) {
		if (elements.size() != string.tapers().size()) {
			throw new IllegalArgumentException("elements: " + elements.size() + " given for " + string.tapers().size()
					+ " tapers; give one number for each taper");
		}
	}

	/** @throws IllegalArgumentException naming the taper that breaks the rule and what would hold it */
	void requireStable(RodString string, double strokesPerMinute, int points) {
		requireTapers(string);
		if (stepsPerStroke % points != 0) {
			throw new IllegalArgumentException("stepsPerStroke is " + stepsPerStroke
					+ "; it must be a multiple of the card's " + points + " points");
		}
		for (int i = 0; i < elements.size(); i++) {
			double number = courantNumber(string.tapers().get(i), i, strokesPerMinute);
			if (number > 1 + ROUNDING) {
				throw new IllegalArgumentException("unstable: dx/(a dt) is " + number + " in taper " + (i + 1)
						+ "; a march through space needs at most 1. Give the taper at least "
						+ (int) Math.ceil(number * elements.get(i).intValue()) + " elements, or take fewer time steps");
			}
		}
	}
}
