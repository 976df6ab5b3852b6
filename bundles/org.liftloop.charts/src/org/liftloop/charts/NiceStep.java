/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

/** Steps that people read easily: 1, 2 or 5 times a power of ten. */
final class NiceStep {

	private NiceStep() {
	}

	/**
	 * @param span a length, finite and positive
	 * @param maxSteps the most steps wanted in it, at least 1
	 * @return the smallest of 1, 2, 5 times a power of ten of which at most {@code maxSteps} fit into the span
	 */
	static double of(double span, int maxSteps) {
		double raw = span / maxSteps;
		double power = Math.pow(10, Math.floor(Math.log10(raw)));
		// the tolerance keeps a step that fits exactly from being lost to the rounding of the power
		double mantissa = raw / power * (1 - 1e-12);
		if (mantissa <= 1) {
			return power;
		}
		if (mantissa <= 2) {
			return 2 * power;
		}
		return mantissa <= 5 ? 5 * power : 10 * power;
	}
}
