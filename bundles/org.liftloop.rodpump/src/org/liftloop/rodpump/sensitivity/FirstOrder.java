/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.sensitivity.SensitivityResult.Method;

/** Sums the effects of the sources as variances. Used by one thread. */
final class FirstOrder {

	/** 95 % point of the normal distribution in standard deviations. */
	private static final double NORMAL_95 = 1.644_853_626_951_472_7;
	/**
	 * Departure from a straight line for each standard deviation of the source, over the result's whole standard deviation,
	 * above which the first order is not enough: a parabola that departs so adds less than a tenth to the deviation.
	 */
	private static final double STRAIGHT = 0.25;

	private final Outcome nominal;
	private final List<Map<ErrorSource, Double>> effects = new ArrayList<>();
	/** Largest departure from a straight line for each standard deviation, by result and source. */
	private final List<Map<ErrorSource, Double>> departures = new ArrayList<>();
	private final int[] refused;
	private final List<List<String>> reasons = new ArrayList<>();
	private int evaluations = 1;
	private int failed;

	FirstOrder(Outcome nominal) {
		this.nominal = nominal;
		refused = new int[nominal.results().size()];
		for (int i = 0; i < refused.length; i++) {
			effects.add(new EnumMap<>(ErrorSource.class));
			departures.add(new EnumMap<>(ErrorSource.class));
			reasons.add(new ArrayList<>());
		}
	}

	int evaluations() {
		return evaluations;
	}

	/**
	 * @param source   a source
	 * @param above    results with its error at plus one standard deviation; null if there are none
	 * @param below    at minus one
	 * @param farAbove at plus two
	 * @param farBelow at minus two
	 */
	void add(ErrorSource source, @Nullable Outcome above, @Nullable Outcome below, @Nullable Outcome farAbove,
			@Nullable Outcome farBelow) {
		Outcome[] all = { farBelow, below, above, farAbove };
		evaluations += all.length;
		for (Outcome outcome : all) {
			failed += outcome == null ? 1 : 0;
		}
		for (int i = 0; i < refused.length; i++) {
			double stated = nominal.results().get(i).value();
			double[] moved = new double[all.length];
			for (int k = 0; k < all.length; k++) {
				moved[k] = value(all[k], i) - stated;
				refused[i] += Double.isNaN(moved[k]) && !Double.isNaN(stated) ? 1 : 0;
			}
			add(source, i, moved);
		}
	}

	/** Results less the stated one at -2, -1, 1 and 2 standard deviations; NaN where there are none. */
	private void add(ErrorSource source, int result, double[] moved) {
		boolean noBelow = Double.isNaN(moved[1]);
		boolean noAbove = Double.isNaN(moved[2]);
		if (noBelow && noAbove) {
			reasons.get(result).add("With the error of " + source.id()
					+ " to either side there is no value; its effect is not contained.");
			return;
		}
		double effect = noBelow ? moved[2] : noAbove ? -moved[1] : (moved[2] - moved[1]) / 2;
		effects.get(result).put(source, Double.valueOf(effect));
		int[] deviations = { -2, -1, 1, 2 };
		double departure = 0;
		boolean complete = true;
		for (int k = 0; k < moved.length; k++) {
			complete &= !Double.isNaN(moved[k]);
			double off = Math.abs(moved[k] / deviations[k] - effect);
			departure = Double.isNaN(off) ? departure : Math.max(departure, off);
		}
		departures.get(result).put(source, Double.valueOf(departure));
		if (!complete) {
			reasons.get(result).add("Within two standard deviations of the error of " + source.id()
					+ " there is not always a value; its effect is taken from where there is.");
		}
	}

	private static double value(@Nullable Outcome outcome, int result) {
		return outcome == null ? Double.NaN : outcome.results().get(result).value();
	}

	SensitivityResult result() {
		List<Uncertainty> all = new ArrayList<>();
		for (int i = 0; i < refused.length; i++) {
			all.add(uncertainty(i));
		}
		return new SensitivityResult(Method.FIRST_ORDER, all, evaluations, failed);
	}

	private Uncertainty uncertainty(int result) {
		Estimate stated = nominal.results().get(result);
		double value = stated.value();
		if (!stated.isDetermined()) {
			return new Uncertainty(stated.id(), stated.unit(), value, value, value, value, value, Map.of(), evaluations,
					refused[result] + 1, Status.NOT_DETERMINABLE, stated.reasons());
		}
		double variance = effects.get(result).values().stream().mapToDouble(e -> e.doubleValue() * e.doubleValue()).sum();
		Map<ErrorSource, Double> shares = new EnumMap<>(ErrorSource.class);
		if (variance > 0) {
			effects.get(result).forEach(
					(source, effect) -> shares.put(source, Double.valueOf(effect.doubleValue() * effect.doubleValue() / variance)));
		}
		double deviation = Math.sqrt(variance);
		List<String> said = new ArrayList<>(reasons.get(result));
		List<String> bent = departures.get(result).entrySet().stream()
				.filter(e -> e.getValue().doubleValue() > STRAIGHT * deviation).map(e -> e.getKey().id()).toList();
		if (!bent.isEmpty()) {
			said.add("It does not move in proportion to the error of " + String.join(", ", bent)
					+ ": the first order is not enough. Ask the draws (Monte Carlo).");
		}
		if (stated.id().equals(Quantity.FILLAGE.id()) && value + NORMAL_95 * deviation >= 1) {
			said.add("A full pump cannot become fuller: the first order is not enough. Ask the draws (Monte Carlo).");
		}
		return new Uncertainty(stated.id(), stated.unit(), value, value, deviation, value - NORMAL_95 * deviation,
				value + NORMAL_95 * deviation, shares, evaluations, refused[result],
				said.isEmpty() ? Status.OK : Status.UNCERTAIN, said);
	}
}
