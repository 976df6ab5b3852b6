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

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One decision of a twin, with all that it was made from.
 *
 * @param id       its id, unique in the log
 * @param time     when it was made, by the clock of the twin (in a replay, the recorded time)
 * @param assetId  asset it is for
 * @param mode     who acts on it
 * @param inputs   what it was made from
 * @param rule     what decided
 * @param evidence values that speak for it, SI
 * @param move     change of a setpoint, or null if nothing is to be changed
 * @param sentence the decision for a person, e.g. "Fillage 64 % &lt; 70 % for 3 strokes: reduce 8.0 -&gt; 7.4 spm to stop
 *                 fluid pound; expected rate -1 %, peak load -6 %"
 * @param expected what it is expected to bring, SI
 * @param limits   limits that it was held against
 */
public record Decision(String id, Instant time, String assetId, ControlMode mode, List<InputIdentity> inputs,
		RuleIdentity rule, List<Evidence> evidence, @Nullable SetpointMove move, String sentence,
		List<Evidence> expected, List<BoundingLimit> limits) {

	/** Most entries of each list. */
	public static final int MAXIMUM_ENTRIES = 100;

	/** @throws IllegalArgumentException if a text is empty or too long, or a list has too many entries */
	public Decision {
		Checks.name("id", id);
		Checks.time("time", time);
		Checks.name("assetId", assetId);
		Checks.present("mode", mode);
		inputs = Checks.entries("inputs", inputs);
		Checks.present("rule", rule);
		evidence = Checks.entries("evidence", evidence);
		Checks.sentence("sentence", sentence);
		expected = Checks.entries("expected", expected);
		limits = Checks.entries("limits", limits);
	}
}
