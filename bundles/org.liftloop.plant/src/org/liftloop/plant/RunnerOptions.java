/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.time.Duration;

import org.liftloop.internal.plant.Ranges;

/**
 * How a {@link FieldRunner} publishes.
 *
 * @param sampleInterval virtual time between live values of a well, 10 ms to 1 h
 * @param publishEvery   real time between batches, 10 ms to 10 s
 * @param mostSamples    most live values of one well in a batch, 1 to 10,000; at high rates they are taken further apart
 * @param threads        most threads that compute, 1 to 64
 */
public record RunnerOptions(Duration sampleInterval, Duration publishEvery, int mostSamples, int threads) {

	/** Ten live values a virtual second, ten batches a real second, as many threads as the machine has, at most four. */
	public static final RunnerOptions DEFAULT = new RunnerOptions(Duration.ofMillis(100), Duration.ofMillis(100), 20,
			Math.min(4, Runtime.getRuntime().availableProcessors()));

	/** Checks the ranges. */
	public RunnerOptions {
		Ranges.inRange("sampleInterval in ms", sampleInterval.toMillis(), 10, 3_600_000);
		Ranges.inRange("publishEvery in ms", publishEvery.toMillis(), 10, 10_000);
		Ranges.inRange("mostSamples", mostSamples, 1, 10_000);
		Ranges.inRange("threads", threads, 1, 64);
	}
}
