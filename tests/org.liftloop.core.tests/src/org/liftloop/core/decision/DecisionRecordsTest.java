/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionRecordsTest {

	private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
	private static final String HASH = "0".repeat(64);

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void aValueThatIsNotFiniteIsRefusedByName(double value) {
		refused("value", () -> new Evidence("fillage", value, "", ""));
		refused("from", () -> new SetpointMove("SPM", value, 1, ""));
		refused("to", () -> new SetpointMove("SPM", 1, value, ""));
		refused("value", () -> new BoundingLimit("speed", value, 1, "", false));
		refused("limit", () -> new BoundingLimit("speed", 1, value, "", false));
		refused("readBack", () -> new OutcomeRecorded("d", NOW, Outcome.ACTED, null, "", value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "two\nlines", "\ud800" })
	void aNameThatIsNoneIsRefused(String name) {
		refused("name", () -> new Evidence(name, 1, "", ""));
		refused("id", () -> new RuleIdentity(name, "1"));
		refused("version", () -> new RuleIdentity("rule", name));
		refused("assetId", () -> new ModeChanged(name, NOW, ControlMode.SHADOW, ControlMode.ADVISORY, "user", ""));
		refused("user", () -> new OutcomeRecorded("d", NOW, Outcome.APPROVED, name, "", null));
		refused("tag", () -> new SetpointMove(name, 1, 1, ""));
	}

	@Test
	void textsAndListsAreBounded() {
		refused("note", () -> new Evidence("fillage", 1, "", "x".repeat(1001)));
		refused("name", () -> new Evidence("x".repeat(201), 1, "", ""));
		refused("unit", () -> new Evidence("fillage", 1, "x".repeat(41), ""));
		List<InputIdentity> many = Collections.nCopies(101, new InputIdentity("card", "1", NOW, HASH));
		Decision good = RandomEvents.decision("d", "Well 1");
		refused("inputs", () -> new Decision("d", NOW, "Well 1", ControlMode.SHADOW, many, good.rule(), good.evidence(),
				null, "Hold.", good.expected(), good.limits()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00", "0000000000000000000000000000000000000000000000000000000000000ABC" })
	void anIdentityNeedsASha256(String text) {
		refused("sha256", () -> new InputIdentity("card", "1", NOW, text));
	}

	@Test
	void aTimeOutsideOfTheCalendarIsRefused() {
		refused("time", () -> new InputIdentity("card", "1", Instant.MAX, HASH));
		refused("time", () -> new InputIdentity("card", "1", Instant.MIN, HASH));
	}

	@Test
	void aDecisionKeepsItsOwnLists() {
		Decision good = RandomEvents.decision("d", "Well 1");
		List<Evidence> evidence = new ArrayList<>(good.evidence());
		Decision decision = new Decision("d", NOW, "Well 1", ControlMode.SHADOW, List.of(), good.rule(), evidence, null,
				"Hold.", List.of(), List.of());
		evidence.clear();
		assertEquals(good.evidence(), decision.evidence());
		assertThrows(UnsupportedOperationException.class, () -> decision.evidence().clear());
	}

	private static void refused(String component, Executable making) {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, making);
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(component + " "), refusal.getMessage());
	}
}
