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

import java.util.List;

import org.liftloop.core.decision.Evidence;
import org.liftloop.core.decision.RuleIdentity;

/**
 * A move that a policy proposes.
 *
 * @param rule     the policy and its version
 * @param setpoint the value wanted, in the stored unit; not bounded yet
 * @param evidence what it rests on
 * @param because  why, the first half of the sentence for a person: "Fillage 64 % < 70 % for 3 strokes"
 * @param toDo     what the move is to bring, the second half: "to stop fluid pound"
 * @param expected what the policy expects of the move
 */
public record Proposal(RuleIdentity rule, double setpoint, List<Evidence> evidence, String because, String toDo,
		List<Evidence> expected) {

	/** Copies the lists. */
	public Proposal {
		evidence = List.copyOf(evidence);
		expected = List.copyOf(expected);
	}
}
