/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.liftloop.core.history.HistoryEvent.Severity;

class EquipmentEventTest {

	private static EquipmentEvent event(String source, int severity, String text) {
		return new EquipmentEvent(Instant.EPOCH, source, severity, text);
	}

	@Test
	void whatIsHostileIsCutAndCleaned() {
		EquipmentEvent event = event("w".repeat(10_000), 70_000, "\u001b[31mred\n\u202e" + "x".repeat(100_000));
		assertEquals(EquipmentEvent.LONGEST_SOURCE, event.source().length());
		assertTrue(event.text().length() <= EquipmentEvent.LONGEST_TEXT);
		assertTrue(event.text().startsWith("[31mred  x"), event.text());
		assertEquals(1000, event.severity());
		assertEquals(1, event("w", -5, "").severity());
	}

	@Test
	void severitiesAreGradedInThirds() {
		assertEquals(Severity.INFORMATION, event("w", 333, "").grade());
		assertEquals(Severity.WARNING, event("w", 334, "").grade());
		assertEquals(Severity.WARNING, event("w", 666, "").grade());
		assertEquals(Severity.ALARM, event("w", 667, "").grade());
	}

	@Test
	void anAssetHearsItselfAndItsParts() {
		assertTrue(event("Well 1", 1, "").isOf("Well 1"));
		assertTrue(event("Well 1/Motor", 1, "").isOf("Well 1"));
		assertTrue(event("Well 1.Motor", 1, "").isOf("Well 1"));
		assertFalse(event("Well 12", 1, "").isOf("Well 1"));
		assertFalse(event("Server", 1, "").isOf("Well 1"));
	}
}
