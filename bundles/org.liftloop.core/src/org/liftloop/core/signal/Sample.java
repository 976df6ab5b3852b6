/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.signal;

import java.time.Instant;

/**
 * One value of one signal.
 *
 * @param tag        the signal
 * @param sourceTime when the value held, by the clock of its source
 * @param serverTime when the server had it, by the server's clock
 * @param value      the value
 * @param status     the status it came with
 */
public record Sample(Tag tag, Instant sourceTime, Instant serverTime, SignalValue value, SampleStatus status) {

	/**
	 * @return the number, or NaN when the value is not a number or the status is bad: never a number that the source
	 *         does not stand for
	 */
	public double number() {
		return !status.isBad() && value instanceof SignalValue.Scalar(double number) ? number : Double.NaN;
	}

	/**
	 * @param other another status
	 * @return this sample with that status
	 */
	public Sample with(SampleStatus other) {
		return new Sample(tag, sourceTime, serverTime, value, other);
	}
}
