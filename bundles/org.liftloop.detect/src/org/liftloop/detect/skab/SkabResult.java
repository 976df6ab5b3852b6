/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.skab;

import java.util.List;

import org.liftloop.detect.evaluate.Evaluation;
import org.liftloop.detect.evaluate.F1Interval;

/**
 * What the benchmark gave.
 *
 * @param files     number of labelled files that were there
 * @param published published outputs, scored here
 * @param methods   own settings, one after the other
 */
public record SkabResult(int files, List<Published> published, List<Method> methods) {

	/** Copies the lists. */
	public SkabResult {
		published = List.copyOf(published);
		methods = List.copyOf(methods);
	}

	/**
	 * A published output.
	 *
	 * @param found     scored here
	 * @param expected  figures of another scorer: F1 (0 to 1), false and missed alarms (%), NAB standard, low FP, low FN; empty
	 *                  if the folder has none
	 * @param agrees    whether all figures agree to two decimals; true if there are none
	 */
	public record Published(Evaluation found, List<Double> expected, boolean agrees) {

		/** Copies the figures. */
		public Published {
			expected = List.copyOf(expected);
		}
	}

	/**
	 * An own setting.
	 *
	 * @param setting       the setting
	 * @param besideOthers  it, and the trivial baselines
	 * @param interval      how far its F1 depends on which files there are
	 * @param groups        it on each kind of fault
	 * @param faultFree     share of fault-free samples flagged by window of the fault-free file, 0 to 1; empty without one
	 */
	public record Method(SkabSetting setting, List<Evaluation> besideOthers, F1Interval interval, List<Evaluation> groups,
			List<Double> faultFree) {

		/** Copies the lists. */
		public Method {
			besideOthers = List.copyOf(besideOthers);
			groups = List.copyOf(groups);
			faultFree = List.copyOf(faultFree);
		}

		/** @return share of fault-free samples flagged, over all windows, 0 to 1; NaN without a fault-free file */
		public double faultFreeShare() {
			return faultFree.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
		}
	}
}
