/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One method, or one baseline, on some series.
 *
 * @param method    its name
 * @param confusion samples
 * @param events    faults as events
 * @param changes   changes by the rules of SKAB, taken from where the flags change
 */
public record Evaluation(String method, Confusion confusion, EventCount events, ChangeHits changes) {

	/** Window of a change, s: that of SKAB. */
	public static final double WINDOW_S = 60;

	/**
	 * @param method name of the method
	 * @param series labelled series
	 * @param flags  what it said of each sample of each series
	 * @return how good it is
	 * @throws IllegalArgumentException if the numbers of series or samples differ
	 */
	public static Evaluation of(String method, List<LabelledSeries> series, List<boolean[]> flags) {
		return of(method, series, flags, flags.stream().map(ChangeHits::edges).toList());
	}

	/**
	 * @param method name of the method
	 * @param series labelled series
	 * @param flags  what it said of each sample of each series
	 * @param hits   where it says that something changed
	 * @return how good it is
	 * @throws IllegalArgumentException if the numbers of series or samples differ
	 */
	public static Evaluation of(String method, List<LabelledSeries> series, List<boolean[]> flags, List<boolean[]> hits) {
		if (flags.size() != series.size() || hits.size() != series.size()) {
			throw new IllegalArgumentException(method + ": " + flags.size() + " results for " + series.size() + " series");
		}
		Confusion confusion = Confusion.NONE;
		EventCount events = EventCount.NONE;
		ChangeHits changes = ChangeHits.NONE;
		for (int i = 0; i < series.size(); i++) {
			confusion = confusion.plus(Confusion.of(series.get(i), flags.get(i)));
			events = events.plus(EventCount.of(series.get(i), flags.get(i)));
			changes = changes.plus(ChangeHits.of(series.get(i), hits.get(i), WINDOW_S));
		}
		return new Evaluation(method, confusion, events, changes);
	}

	/**
	 * The method with the baselines that every method must be seen beside.
	 *
	 * @param method name of the method
	 * @param series labelled series
	 * @param flags  what it said of each sample of each series
	 * @param seed   seed of the random baseline
	 * @return the method, then: always on; random flags as often as the method's; and the stretch of samples, the same in
	 *         every series, that gives the best F1 with the labels known
	 */
	public static List<Evaluation> besideBaselines(String method, List<LabelledSeries> series, List<boolean[]> flags, long seed) {
		List<Evaluation> all = new ArrayList<>();
		all.add(of(method, series, flags));
		all.addAll(Baselines.of(series, all.get(0).confusion().flaggedShare(), seed));
		return all;
	}

	/** @return flags of one value for each series */
	static List<boolean[]> constant(List<LabelledSeries> series, boolean value) {
		return series.stream().map(s -> {
			boolean[] flags = new boolean[s.size()];
			Arrays.fill(flags, value);
			return flags;
		}).toList();
	}
}
