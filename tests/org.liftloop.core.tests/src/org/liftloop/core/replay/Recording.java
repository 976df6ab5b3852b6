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

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.Gap;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/** A recording that a test made up. */
final class Recording implements ReplaySource {

	static final Instant T0 = Instant.parse("2026-03-01T06:00:00Z");
	static final Tag LOAD = new Tag("well-1", "load");
	static final Tag SPEED = new Tag("well-1", "speed");
	static final Tag CARD = new Tag("well-1", "card");

	private final List<ReplayItem> items = new ArrayList<>();
	private @Nullable Instant damagedAt;

	static Sample sample(Tag tag, long millis, SignalValue value) {
		Instant time = T0.plusMillis(millis);
		return new Sample(tag, time, time, value, SampleStatus.GOOD);
	}

	Recording say(Tag tag, long millis, double value) {
		return say(sample(tag, millis, SignalValue.of(value)));
	}

	Recording say(Sample sample) {
		items.add(new ReplayItem.Heard(sample));
		return this;
	}

	Recording miss(String asset, long from, long to) {
		items.add(new ReplayItem.Missed(asset, new Gap(T0.plusMillis(from), T0.plusMillis(to), "The cable was out.")));
		return this;
	}

	Recording damage(long millis) {
		damagedAt = T0.plusMillis(millis);
		return this;
	}

	@Override
	public ReplayReader read(Set<Tag> tags, Instant from, Instant to) {
		Map<Tag, ReplayItem> held = new LinkedHashMap<>();
		Deque<ReplayItem> left = new ArrayDeque<>();
		for (ReplayItem item : items) {
			if (item instanceof ReplayItem.Heard(Sample sample) && !tags.contains(sample.tag()) || !item.time().isBefore(to)) {
				continue;
			}
			if (!item.time().isBefore(from)) {
				left.add(item);
			} else if (item instanceof ReplayItem.Heard(Sample sample)) {
				held.put(sample.tag(), item);
			}
		}
		Deque<ReplayItem> all = new ArrayDeque<>(held.values());
		all.addAll(left);
		return new ReplayReader() {
			@Override
			public @Nullable ReplayItem next() throws OperationException {
				ReplayItem next = all.poll();
				Instant end = damagedAt;
				if (next != null && end != null && !next.time().isBefore(end)) {
					throw new RefusedException("The recording is damaged.", "Take another.");
				}
				return next;
			}

			@Override
			public void close() {
				all.clear();
			}
		};
	}
}
