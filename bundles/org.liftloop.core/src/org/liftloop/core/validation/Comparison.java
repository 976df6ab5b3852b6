/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.validation;

/**
 * Collects the worst difference over many points, or holds a single one, and makes it a result.
 */
public final class Comparison {

	private double expected = Double.NaN;
	private double got = Double.NaN;
	private double worst = -1;

	/**
	 * Adds a point; a value that is not a number makes the case fail.
	 *
	 * @param expectedValue expected value
	 * @param gotValue      value computed now
	 * @return this
	 */
	public Comparison add(double expectedValue, double gotValue) {
		return add(expectedValue, gotValue, 1);
	}

	/**
	 * Adds a point.
	 *
	 * @param expectedValue expected value
	 * @param gotValue      value computed now
	 * @param scale         what the difference is divided by
	 * @return this
	 */
	public Comparison add(double expectedValue, double gotValue, double scale) {
		double error = Math.abs(gotValue - expectedValue) / scale;
		double size = Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
		if (size > worst) {
			worst = size;
			expected = expectedValue;
			got = gotValue;
		}
		return this;
	}

	/**
	 * @param id        stable identifier
	 * @param title     what is compared
	 * @param source    where the expected values come from
	 * @param unit      unit of the error
	 * @param tolerance largest error that passes
	 * @return the point with the worst difference; one that fails if there is no point
	 */
	public AcceptanceResult result(String id, String title, String source, String unit, double tolerance) {
		double error = worst < 0 ? Double.NaN : worst;
		return new AcceptanceResult(id, title, source, expected, got, unit, error, tolerance);
	}

	/**
	 * @param id        stable identifier
	 * @param title     what is compared
	 * @param source    where the expected value comes from
	 * @param expected  expected value
	 * @param got       value computed now
	 * @param unit      unit
	 * @param tolerance largest error that passes
	 * @return the single comparison
	 */
	public static AcceptanceResult one(String id, String title, String source, double expected, double got, String unit,
			double tolerance) {
		return new Comparison().add(expected, got).result(id, title, source, unit, tolerance);
	}
}
