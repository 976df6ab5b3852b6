/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.isolation;

/**
 * One residual as evidence for or against a fault.
 *
 * @param residual name of the residual
 * @param expected what the fault at its estimated size does to it, in its standard deviations
 * @param observed the residual, in its standard deviations
 */
public record Evidence(String residual, double expected, double observed) {

	/** Below this many standard deviations a residual has no sign. */
	static final double SILENT = 2;

	/** @return whether both have the same sign, or both none */
	public boolean agrees() {
		return sign(expected) == sign(observed);
	}

	private static int sign(double value) {
		return Math.abs(value) < SILENT ? 0 : (int) Math.signum(value);
	}
}
