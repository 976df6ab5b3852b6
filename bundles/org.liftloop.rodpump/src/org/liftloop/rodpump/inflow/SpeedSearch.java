/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.inflow;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/**
 * Finds the pumping speed of most production among those that are allowed, first on a coarse set of speeds over the whole
 * range, then on both sides of the best with half the step each time: production need not rise with speed, and rods in resonance can forbid a speed
 * between two that are allowed.
 *
 * @param slowest    slowest speed, 1/min
 * @param fastest    fastest speed, 1/min; above the slowest
 * @param coarseStep step of the coarse set, 1/min
 * @param fineStep   least step: the resolution of the drive, 1/min
 */
public record SpeedSearch(double slowest, double fastest, double coarseStep, double fineStep) {

	/** Part of the production that a slower speed may cost: a faster one for less than that is wear for nothing. */
	public static final double WORTH = 0.005;

	/** A speed. */
	public interface Candidate {

		/** @return what is to be as high as can be, m3/s */
		double worthM3PerS();

		/** @return whether it is inside every limit */
		boolean isAllowed();
	}

	/** Checks the steps. */
	public SpeedSearch {
		if (!(slowest > 0 && slowest < fastest && fineStep > 0 && fineStep <= coarseStep)) {
			throw new IllegalArgumentException("The speeds from " + slowest + " to " + fastest + " by " + coarseStep + " and "
					+ fineStep + " are no range.");
		}
	}

	/**
	 * @param <C>  what is known of a speed
	 * @param all  every speed that was looked at, by speed
	 * @param best the best; empty if none is allowed
	 */
	public record Found<C extends Candidate>(TreeMap<Double, C> all, Optional<Double> best) {
	}

	/**
	 * @param <C> what is known of a speed
	 * @param at  tells what is known of a speed
	 * @return what was found
	 */
	public <C extends Candidate> Found<C> search(DoubleFunction<C> at) {
		TreeMap<Double, C> all = new TreeMap<>();
		long steps = (long) Math.ceil((fastest - slowest) / coarseStep - 1e-9);
		for (long i = 0; i <= steps; i++) {
			look(all, at, slowest + i * coarseStep);
		}
		Optional<Double> best = best(all);
		for (double step = coarseStep; best.isPresent() && step > fineStep * (1 + 1e-9);) {
			step = Math.max(fineStep, step / 2);
			look(all, at, best.get() - step);
			look(all, at, best.get() + step);
			best = best(all);
		}
		return new Found<>(all, best);
	}

	private <C extends Candidate> void look(TreeMap<Double, C> all, DoubleFunction<C> at, double speed) {
		double inside = Math.clamp(Math.rint(speed / fineStep) * fineStep, slowest, fastest);
		double shown = Math.rint(inside * 1e6) / 1e6;
		if (!all.containsKey(shown)) {
			all.put(shown, at.apply(shown));
		}
	}

	/** The slowest allowed speed that is worth nearly as much as the best of those allowed. */
	private static <C extends Candidate> Optional<Double> best(TreeMap<Double, C> all) {
		double highest = all.values().stream().filter(Candidate::isAllowed).mapToDouble(Candidate::worthM3PerS).max()
				.orElse(Double.NaN);
		return all.entrySet().stream()
				.filter(entry -> entry.getValue().isAllowed() && entry.getValue().worthM3PerS() >= (1 - WORTH) * highest)
				.map(entry -> entry.getKey()).findFirst();
	}
}
