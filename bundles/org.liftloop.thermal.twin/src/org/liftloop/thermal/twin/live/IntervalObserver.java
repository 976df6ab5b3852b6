/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.twin.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.control.PlantState;
import org.liftloop.core.decision.InputIdentity;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.twin.Facts;
import org.liftloop.core.twin.Observation;
import org.liftloop.core.twin.Observer;

/**
 * Cuts samples of a loop into intervals of equal length, by the time of their source. An interval is complete when a
 * sample comes that is later than its end and the grace. Whatever is wrong with the data is said of the interval.
 */
final class IntervalObserver implements Observer {

	/** Times that no sample of a loop bears; they come of clocks that were never set. */
	private static final Instant EARLIEST = Instant.EPOCH;
	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	/** Value that was last usable. */
	private record Held(double value, Instant time) {
	}

	/** Sums of an interval. */
	private static final class Open {
		private final Map<String, SignalSums> sums = new HashMap<>();
		private int late;
	}

	private final String loop;
	private final IntervalSettings settings;
	private final TreeMap<Long, Open> open = new TreeMap<>();
	private final Map<String, Held> held = new HashMap<>();
	private final Map<String, Sample> newest = new HashMap<>();
	private Map<String, Reading> before = Map.of();
	private long beforeIndex = Long.MIN_VALUE;
	private long done = Long.MIN_VALUE;
	private Instant latest = Instant.MIN;
	private long sequence;
	private boolean clockSet;

	/**
	 * @param loop     name of the loop
	 * @param settings how to cut
	 */
	IntervalObserver(String loop, IntervalSettings settings) {
		this.loop = loop;
		this.settings = settings;
	}

	@Override
	public void accept(Sample sample, Consumer<Observation> out) {
		String signal = sample.tag().signal();
		if (LoopSignals.ALL.stream().noneMatch(need -> need.name().equals(signal))) {
			return;
		}
		Instant time = sample.sourceTime();
		if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
			return;
		}
		if (!latest.equals(Instant.MIN) && time.isBefore(latest.minus(settings.clockStep()))) {
			restart();
			clockSet = true;
		}
		newest.put(signal, sample);
		long index = index(time);
		if (index <= done) {
			open.computeIfAbsent(done + 1, i -> new Open()).late++;
			return;
		}
		open.computeIfAbsent(index, i -> new Open()).sums.computeIfAbsent(signal, s -> new SignalSums()).add(sample.number());
		latest = time.isAfter(latest) ? time : latest;
		while (!open.isEmpty() && !end(open.firstKey()).plus(settings.grace()).isAfter(latest)) {
			out.accept(close());
		}
	}

	@Override
	public void accept(Gap gap) {
		restart();
	}

	/** Nothing of what was begun or held is continued. */
	private void restart() {
		open.clear();
		held.clear();
		before = Map.of();
		beforeIndex = Long.MIN_VALUE;
		done = Long.MIN_VALUE;
		latest = Instant.MIN;
	}

	private long index(Instant time) {
		return Math.floorDiv(time.toEpochMilli(), settings.length().toMillis());
	}

	private Instant end(long index) {
		return Instant.ofEpochMilli((index + 1) * settings.length().toMillis());
	}

	private Observation close() {
		Map.Entry<Long, Open> first = open.firstEntry();
		open.remove(first.getKey());
		long index = first.getKey();
		done = index;
		Instant end = end(index);
		List<String> problems = new ArrayList<>();
		if (clockSet) {
			problems.add("The clock of the source was set back.");
			clockSet = false;
		}
		if (first.getValue().late > 0) {
			problems.add(first.getValue().late + " samples came too late for their interval.");
		}
		Map<String, Reading> readings = readings(index, first.getValue(), end, problems);
		LoopInterval interval = new LoopInterval(settings.length().toMillis() / 1e3, readings, problems,
				usable(first.getValue(), readings));
		before = readings;
		beforeIndex = index;
		Facts facts = Facts.NONE.with(LoopFacts.INTERVAL, interval).with(LoopFacts.STATE, state(end))
				.with(Observation.INPUT, new InputIdentity("samples", loop + ", interval to " + end, end, sha256(readings)));
		return new Observation(sequence++, end.minus(settings.length()), end, facts);
	}

	private Map<String, Reading> readings(long index, Open interval, Instant end, List<String> problems) {
		Map<String, Reading> readings = new HashMap<>();
		for (SignalNeed need : LoopSignals.ALL) {
			SignalSums sums = interval.sums.getOrDefault(need.name(), new SignalSums());
			Reading reading = sums.count() > 0 ? new Reading(sums.mean(), sums.deviation(), sums.count(), sums.bad(), Double.NaN)
					: held(need, sums, end);
			if (reading != null) {
				Reading earlier = index == beforeIndex + 1 ? before.get(need.name()) : null;
				double rate = earlier == null ? Double.NaN
						: (reading.mean() - earlier.mean()) * 1e3 / settings.length().toMillis();
				readings.put(need.name(),
						new Reading(reading.mean(), reading.deviation(), reading.samples(), reading.bad(), rate));
				if (sums.count() > 0) {
					held.put(need.name(), new Held(sums.mean(), end));
				}
			}
			if (sums.bad() > 0) {
				problems.add(sums.bad() + " of " + (sums.bad() + sums.count()) + " samples of the " + need.label()
						+ " are not usable.");
			} else if (reading == null && need.use() == SignalNeed.Use.REQUIRED) {
				problems.add("The " + need.label() + " is not known.");
			}
		}
		return readings;
	}

	/** A source that sends changes only says nothing while nothing changes; one that sends bad samples says that it does not know. */
	private @Nullable Reading held(SignalNeed need, SignalSums sums, Instant end) {
		Held last = held.get(need.name());
		if (last == null || sums.bad() > 0 || Duration.between(last.time(), end).compareTo(settings.longestHold()) > 0) {
			return null;
		}
		return new Reading(last.value(), 0, 0, 0, Double.NaN);
	}

	/** A value that is held counts as one sample, and a signal that is not known as one that is bad. */
	private static double usable(Open interval, Map<String, Reading> readings) {
		int good = 0;
		int all = 0;
		for (SignalNeed need : LoopSignals.ALL) {
			if (need.use() == SignalNeed.Use.REQUIRED) {
				SignalSums sums = interval.sums.getOrDefault(need.name(), new SignalSums());
				good += Math.max(sums.count(), readings.containsKey(need.name()) ? 1 : 0);
				all += Math.max(sums.count() + sums.bad(), 1);
			}
		}
		return (double) good / all;
	}

	private static String sha256(Map<String, Reading> readings) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (SignalNeed need : LoopSignals.ALL) {
				digest.update((need.name() + ' ' + readings.get(need.name()) + '\n').getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	@Override
	public @Nullable PlantState state() {
		return latest.equals(Instant.MIN) ? null : state(latest);
	}

	/** Without a loop state, a loop whose coolant flows runs. A loop takes a setpoint whenever it can be read. */
	private PlantState state(Instant time) {
		double said = number(LoopSignals.LOOP_STATE);
		boolean running = Double.isNaN(said) ? number(LoopSignals.FLOW) > 0 : said == LoopSignals.RUNNING;
		double setpoint = number(LoopSignals.SETPOINT);
		return new PlantState(setpoint, running, Double.isFinite(setpoint), time);
	}

	private double number(SignalNeed signal) {
		Sample sample = newest.get(signal.name());
		return sample == null ? Double.NaN : sample.number();
	}
}
