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
 * The outcome of one acceptance case.
 *
 * @param id        stable identifier, e.g. "kinematics.conventional.position"
 * @param title     what is compared
 * @param source    where the expected value comes from
 * @param expected  expected value
 * @param got       value computed now
 * @param unit      unit of both and of error and tolerance
 * @param error     size of the difference; for a case over many points the largest of them, 0 or more
 * @param tolerance largest error that passes
 */
public record AcceptanceResult(String id, String title, String source, double expected, double got, String unit,
		double error, double tolerance) {

	/** @return whether the error is within the tolerance; a value that is no number never is */
	public boolean passed() {
		return error <= tolerance;
	}
}
