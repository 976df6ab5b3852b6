/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;

/**
 * Gathers samples as a server would that publishes ten times a second, and sends a curve at once: what comes with a card
 * is heard at the time of the card.
 */
final class Batches {

	private static final Duration PUBLISHING = Duration.ofMillis(100);
	/** Most samples together, so that no file can fill the memory with samples of one time. */
	private static final int MOST = 2000;

	private final ReplayReader reader;
	private @Nullable ReplayItem ahead;
	private boolean begun;

	Batches(ReplayReader reader) {
		this.reader = reader;
	}

	/**
	 * What is told together: either samples or a gap.
	 *
	 * @param time    when the last of it happened
	 * @param samples the samples, in their order
	 * @param missed  the gap, or null
	 */
	record Batch(Instant time, List<Sample> samples, ReplayItem.@Nullable Missed missed) {
	}

	/** @return the next batch, or null at the end */
	@Nullable Batch next() throws OperationException {
		if (!begun) {
			begun = true;
			ahead = reader.next();
		}
		ReplayItem first = ahead;
		return switch (first) {
			case null -> null;
			case ReplayItem.Missed missed -> {
				ahead = reader.next();
				yield new Batch(missed.time(), List.of(), missed);
			}
			case ReplayItem.Heard heard -> gather(heard);
		};
	}

	private Batch gather(ReplayItem.Heard first) throws OperationException {
		List<Sample> samples = new ArrayList<>();
		Instant until = first.time().plus(PUBLISHING);
		Instant time = first.time();
		boolean curve = false;
		while (ahead instanceof ReplayItem.Heard(Sample sample) && samples.size() < MOST) {
			boolean sameTime = sample.sourceTime().equals(time);
			if (!sameTime && (curve || !sample.sourceTime().isBefore(until))) {
				break;
			}
			time = sample.sourceTime();
			curve |= sample.value() instanceof SignalValue.Curve;
			samples.add(sample);
			ahead = reader.next();
		}
		return new Batch(time, samples, null);
	}
}
