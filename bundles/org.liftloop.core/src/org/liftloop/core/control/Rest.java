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
import java.time.Instant;

import org.liftloop.core.decision.RuleIdentity;

/**
 * Equipment stands because a decision stopped it for a while.
 *
 * @param rule     the policy that proposed it
 * @param signal   name of the setpoint by which it was stopped
 * @param since    when the equipment confirmed it
 * @param duration how long it is to stand, greater than 0
 */
public record Rest(RuleIdentity rule, String signal, Instant since, Duration duration) {

	/** @return when it has stood long enough */
	public Instant until() {
		return since.plus(duration);
	}
}
