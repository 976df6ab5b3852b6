/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.thermal.Argument;

/**
 * The states of a loop at one time.
 *
 * @param timeS  time, s
 * @param values states as the model names them
 */
public record LoopState(double timeS, double[] values) {

	/** Copies and checks the values. */
	public LoopState {
		values = values.clone();
		Argument.inRange("timeS", timeS, -Double.MAX_VALUE, Double.MAX_VALUE);
		for (double value : values) {
			Argument.inRange("state", value, -Double.MAX_VALUE, Double.MAX_VALUE);
		}
	}

	@Override
	public double[] values() {
		return values.clone();
	}

	/**
	 * @param index index of a state
	 * @return its value
	 */
	public double value(int index) {
		return values[index];
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LoopState state && timeS == state.timeS && Arrays.equals(values, state.values);
	}

	@Override
	public int hashCode() {
		return 31 * Double.hashCode(timeS) + Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return timeS + " s: " + Arrays.toString(values);
	}
}
