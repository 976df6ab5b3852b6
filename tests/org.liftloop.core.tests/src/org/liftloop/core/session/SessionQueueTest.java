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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.core.connection.EquipmentEvent;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

class SessionQueueTest {

	private static Sample sample(int number, SignalValue value) {
		Instant time = Instant.EPOCH.plusSeconds(number);
		return new Sample(new Tag("w1", "load"), time, time, value, SampleStatus.GOOD);
	}

	@Test
	void itStaysWithinItsCapacityAndCountsWhatItDrops() throws InterruptedException {
		SessionQueue queue = new SessionQueue(100);
		for (int i = 0; i < 1000; i++) {
			queue.add(new SessionQueue.Samples(List.of(sample(i, SignalValue.of(i)))));
			assertTrue(queue.waiting() <= 100);
		}
		int left = 0;
		Sample newest = null;
		while (queue.take(0) instanceof SessionQueue.Samples(var samples)) {
			left += samples.size();
			newest = samples.getLast();
		}
		assertEquals(1000, left + queue.dropped());
		assertEquals(sample(999, SignalValue.of(999)), newest, "the oldest go, the newest stays");
	}

	@Test
	void curvesAndTasksOutliveSingleValues() throws InterruptedException {
		SessionQueue queue = new SessionQueue(100);
		queue.add(new SessionQueue.Task(() -> assertEquals(0, queue.waiting())));
		queue.add(new SessionQueue.Samples(List.of(sample(0, SignalValue.of(new double[] { 1, 2 })))));
		for (int i = 1; i < 500; i++) {
			queue.add(new SessionQueue.Samples(List.of(sample(i, SignalValue.of(i)))));
		}
		assertTrue(queue.take(0) instanceof SessionQueue.Task);
		assertTrue(queue.take(0) instanceof SessionQueue.Samples(var samples)
				&& samples.getFirst().value() instanceof SignalValue.Curve);
	}

	@Test
	void aFloodOfEventsIsBoundedAndCounted() throws InterruptedException {
		SessionQueue queue = new SessionQueue(1000);
		for (int i = 0; i < 1000; i++) {
			queue.add(new SessionQueue.Happened(new EquipmentEvent(Instant.EPOCH, "w1", 1 + i, "flood")));
		}
		assertEquals(1000 - SessionQueue.MOST_EVENTS, queue.dropped());
		for (int i = 0; i < SessionQueue.MOST_EVENTS; i++) {
			assertTrue(queue.take(0) instanceof SessionQueue.Happened(var event) && event.severity() == 1 + i);
		}
		assertNull(queue.take(0));
		queue.add(new SessionQueue.Happened(new EquipmentEvent(Instant.EPOCH, "w1", 1, "after it")));
		assertTrue(queue.take(0) instanceof SessionQueue.Happened);
	}

	@Test
	void nothingComesOfAnEmptyQueue() throws InterruptedException {
		assertNull(new SessionQueue(1).take(1));
	}
}
