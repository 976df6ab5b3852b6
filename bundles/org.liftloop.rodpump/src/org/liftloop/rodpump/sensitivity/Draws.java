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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.rodpump.result.Estimate;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.sensitivity.SensitivityResult.Method;

/** Gathers the results of the draws. Used by one thread. */
final class Draws {

	private static final double LOW = 0.05;
	private static final double HIGH = 0.95;
	private static final String OUT_OF_RANGE = "The errors take the data out of what a diagnosis accepts.";

	private final Outcome nominal;
	/** Values by result and draw, NaN where refused. */
	private final double[][] values;
	/** Errors by draw and source. */
	private final double[][] errors;
	/** Why there was no value, and how often, by result. */
	private final List<Map<String, Integer>> refusals = new ArrayList<>();
	private int count;
	private int failed;

	Draws(Outcome nominal, int draws) {
		this.nominal = nominal;
		values = new double[nominal.results().size()][draws];
		errors = new double[draws][];
		for (int i = 0; i < values.length; i++) {
			refusals.add(new LinkedHashMap<>());
		}
	}

	void add(double[] error, @Nullable Outcome outcome) {
		errors[count] = error;
		failed += outcome == null ? 1 : 0;
		for (int i = 0; i < values.length; i++) {
			Estimate found = outcome == null ? null : outcome.results().get(i);
			values[i][count] = found == null ? Double.NaN : found.value();
			if (Double.isNaN(values[i][count])) {
				// Sentences hold figures that differ from draw to draw: what stands before the first figure tells them apart.
				String reason = found == null ? OUT_OF_RANGE : found.reasons().get(0).split("[,:;(0-9]", 2)[0].strip();
				refusals.get(i).merge(reason, Integer.valueOf(1), Integer::sum);
			}
		}
		count++;
	}

	SensitivityResult result(Method method) {
		List<Uncertainty> all = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			all.add(uncertainty(i));
		}
		return new SensitivityResult(method, all, count + 1, failed);
	}

	private Uncertainty uncertainty(int result) {
		Estimate stated = nominal.results().get(result);
		double[] found = Arrays.stream(values[result]).filter(v -> !Double.isNaN(v)).sorted().toArray();
		int refused = count - found.length;
		if (!stated.isDetermined() || found.length < 2) {
			double none = Double.NaN;
			return new Uncertainty(stated.id(), stated.unit(), none, none, none, none, none, Map.of(), count + 1,
					refused + (stated.isDetermined() ? 0 : 1), Status.NOT_DETERMINABLE,
					stated.isDetermined() ? said(result) : stated.reasons());
		}
		double mean = Arrays.stream(found).average().orElseThrow();
		double variance = Arrays.stream(found).map(v -> (v - mean) * (v - mean)).sum() / (found.length - 1);
		return new Uncertainty(stated.id(), stated.unit(), stated.value(), mean, Math.sqrt(variance), quantile(found, LOW),
				quantile(found, HIGH), variance > 0 ? shares(values[result], mean) : Map.of(), count + 1, refused,
				refused > 0 ? Status.UNCERTAIN : Status.OK, said(result));
	}

	private List<String> said(int result) {
		return refusals.get(result).entrySet().stream().map(
				e -> e.getValue() + " of " + count + " draws gave no value and are not contained: " + e.getKey() + ".")
				.toList();
	}

	/** Between the two sorted values around a part of the way from the first to the last. */
	private static double quantile(double[] sorted, double part) {
		double index = part * (sorted.length - 1);
		int left = (int) index;
		int right = Math.min(left + 1, sorted.length - 1);
		return sorted[left] + (index - left) * (sorted[right] - sorted[left]);
	}

	/** Squared correlations with the sources' errors. */
	private Map<ErrorSource, Double> shares(double[] result, double mean) {
		Map<ErrorSource, Double> shares = new EnumMap<>(ErrorSource.class);
		for (ErrorSource source : ErrorSource.values()) {
			double centre = 0;
			int found = 0;
			for (int i = 0; i < count; i++) {
				centre += Double.isNaN(result[i]) ? 0 : errors[i][source.ordinal()];
				found += Double.isNaN(result[i]) ? 0 : 1;
			}
			centre /= found;
			double spread = 0;
			double spreadOfResult = 0;
			double joint = 0;
			for (int i = 0; i < count; i++) {
				double error = errors[i][source.ordinal()] - centre;
				double effect = result[i] - mean;
				if (!Double.isNaN(effect)) {
					spread += error * error;
					spreadOfResult += effect * effect;
					joint += error * effect;
				}
			}
			if (spread > 0) {
				shares.put(source, Double.valueOf(Math.min(1, joint * joint / (spread * spreadOfResult))));
			}
		}
		return shares;
	}
}
