/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.control;

import java.time.Duration;
import java.util.List;

import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;

/**
 * A move that a policy proposes.
 *
 * @param rule     the policy and its version
 * @param signal   name of the setpoint that it moves; empty for the main one of the loop
 * @param setpoint the value wanted, in the stored unit; not bounded yet
 * @param evidence what it rests on
 * @param because  why, the first half of the sentence for a person: "Fillage 64 % < 70 % for 3 strokes"
 * @param toDo     what the move is to bring, the second half: "to stop fluid pound"
 * @param expected what the policy expects of the move
 * @param action   what is done, where the numbers of the setpoint say little: "stop for 12 min"; empty where they say it
 * @param rest     how long the equipment is to stand after the move; zero if it is to run
 */
public record Proposal(RuleIdentity rule, String signal, double setpoint, List<Evidence> evidence, String because,
		String toDo, List<Evidence> expected, String action, Duration rest) {

	/** Copies the lists. */
	public Proposal {
		evidence = List.copyOf(evidence);
		expected = List.copyOf(expected);
	}

	/**
	 * A move of the main setpoint of a loop.
	 *
	 * @param rule     the policy and its version
	 * @param setpoint the value wanted, in the stored unit; not bounded yet
	 * @param evidence what it rests on
	 * @param because  why
	 * @param toDo     what the move is to bring
	 * @param expected what the policy expects of the move
	 */
	public Proposal(RuleIdentity rule, double setpoint, List<Evidence> evidence, String because, String toDo,
			List<Evidence> expected) {
		this(rule, "", setpoint, evidence, because, toDo, expected, "", Duration.ZERO);
	}
}
