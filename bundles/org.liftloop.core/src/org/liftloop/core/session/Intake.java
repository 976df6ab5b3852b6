/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;

/**
 * Looks at each sample before the twin does: what is wrong with its times becomes its status. One thread only.
 */
final class Intake {

	/** How far a source's clock may be ahead before its times are not believed. */
	static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

	private final Map<String, Sample> newest = new HashMap<>();
	private long received;
	private long bad;
	private long duplicates;
	private long backwards;

	/**
	 * @param sample a sample
	 * @param now    the time now
	 * @return it with what is wrong with it, or null if it came before
	 */
	@Nullable Sample take(Sample sample, Instant now) {
		received++;
		Sample before = newest.get(sample.tag().signal());
		if (before != null && before.sourceTime().equals(sample.sourceTime()) && before.value().equals(sample.value())) {
			duplicates++;
			return null;
		}
		Sample judged = judged(sample, before, now);
		if (judged.status().isBad()) {
			bad++;
		}
		newest.put(sample.tag().signal(), judged);
		return judged;
	}

	private Sample judged(Sample sample, @Nullable Sample before, Instant now) {
		if (before != null && sample.sourceTime().isBefore(before.sourceTime())) {
			backwards++;
			return doubted(sample, "The source time runs backwards.");
		}
		if (sample.sourceTime().isAfter(now.plus(CLOCK_TOLERANCE))) {
			return doubted(sample, "The source time lies in the future.");
		}
		if (sample.value() instanceof SignalValue.Scalar(double number) && !Double.isFinite(number)
				&& !sample.status().isBad()) {
			return sample.with(SampleStatus.bad("The value is not a number."));
		}
		return sample;
	}

	private static Sample doubted(Sample sample, String why) {
		return sample.status().isBad() ? sample : sample.with(SampleStatus.uncertain(why));
	}

	/** @return newest sample of each signal */
	Map<String, Sample> newest() {
		return newest;
	}

	/**
	 * @param others what others count
	 * @return the counters with those of the intake
	 */
	SessionCounters counted(SessionCounters others) {
		return new SessionCounters(received, others.dropped(), bad, duplicates, backwards, others.gaps(),
				others.observations(), others.failures(), others.waiting());
	}
}
