/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liftloop.detect.Score;

class AlarmTest {

	private static final Score BEYOND = Score.of(4, 2, 0.001);
	private static final Score BETWEEN = Score.of(1.5, 2, 0.1);
	private static final Score BACK = Score.of(0.5, 2, 0.5);

	private final Alarm alarm = new Alarm(new AlarmSettings(10, 30, 0.5, 3600));

	@Test
	void itComesAfterTheOnDelayAndGoesAfterTheOffDelay() {
		assertFalse(alarm.update(0, BEYOND).isActive());
		assertFalse(alarm.update(9, BEYOND).isActive());
		AlarmState come = alarm.update(10, BEYOND);
		assertTrue(come.isActive() && come.isCalling());
		assertEquals(10, come.sinceS(), 0);
		assertEquals(0.5, come.severity(), 1e-12);
		assertEquals(0.999, come.confidence(), 1e-12);
		assertTrue(alarm.update(20, BACK).isActive());
		assertTrue(alarm.update(49, BACK).isActive());
		AlarmState gone = alarm.update(50, BACK);
		assertFalse(gone.isActive());
		assertTrue(gone.isCalling(), "nobody has seen it");
		assertEquals(0, gone.severity(), 0);
		assertFalse(alarm.acknowledge(60).isCalling());
	}

	@Test
	void aSpikeShorterThanTheDelayIsNoAlarm() {
		alarm.update(0, BEYOND);
		alarm.update(5, BACK);
		assertFalse(alarm.update(11, BEYOND).isActive(), "the delay starts anew");
		assertTrue(alarm.update(21, BEYOND).isActive());
		alarm.update(22, BACK);
		alarm.update(40, BEYOND);
		assertTrue(alarm.update(60, BACK).isActive(), "and so does the other");
	}

	@Test
	void betweenTheLimitsNothingChanges() {
		alarm.update(0, BETWEEN);
		assertFalse(alarm.update(100, BETWEEN).isActive());
		alarm.update(200, BEYOND);
		alarm.update(210, BEYOND);
		assertTrue(alarm.update(1000, BETWEEN).isActive());
		alarm.update(1001, BACK);
		assertFalse(alarm.update(1031, BETWEEN).isActive(), "once back, only the limit itself counts");
	}

	@Test
	void lossOfSignalNeitherRaisesNorClears() {
		alarm.update(0, BEYOND);
		assertFalse(alarm.update(100, Score.UNDETERMINED).isActive());
		assertTrue(alarm.update(101, BEYOND).isActive());
		alarm.update(102, BACK);
		assertTrue(alarm.update(500, Score.UNDETERMINED).isActive());
		assertFalse(alarm.update(501, BACK).isActive());
	}

	@Test
	void aShelvedAlarmIsSilentUntilItsTimeIsUp() {
		alarm.shelve(0, 100);
		alarm.update(1, BEYOND);
		AlarmState shelved = alarm.update(50, BEYOND);
		assertTrue(shelved.isActive() && shelved.isShelved());
		assertFalse(shelved.isCalling());
		AlarmState off = alarm.update(100, BEYOND);
		assertFalse(off.isShelved());
		assertTrue(off.isCalling());
		assertFalse(alarm.shelve(110, 50).isCalling());
		assertTrue(alarm.shelve(120, 0).isCalling(), "taken off the shelf");
		assertThrows(IllegalArgumentException.class, () -> alarm.shelve(130, 3601));
	}

	@Test
	void anAcknowledgedAlarmCallsAgainWhenItComesAgain() {
		alarm.update(0, BEYOND);
		alarm.update(10, BEYOND);
		assertFalse(alarm.acknowledge(11).isCalling());
		assertFalse(alarm.update(20, BEYOND).isCalling());
		alarm.update(30, BACK);
		assertFalse(alarm.update(60, BACK).isCalling(), "seen, and gone");
		alarm.update(70, BEYOND);
		assertTrue(alarm.update(80, BEYOND).isCalling());
	}

	@Test
	void timeThatRunsBackwardsCountsAsNone() {
		alarm.update(100, BEYOND);
		assertFalse(alarm.update(50, BEYOND).isActive());
		assertTrue(alarm.update(110, BEYOND).isActive());
		alarm.update(50, BACK);
		assertTrue(alarm.update(85, BACK).isActive(), "none of the off delay has passed");
		assertFalse(alarm.update(140, BACK).isActive());
		assertThrows(IllegalArgumentException.class, () -> alarm.update(Double.NaN, BEYOND));
	}
}
