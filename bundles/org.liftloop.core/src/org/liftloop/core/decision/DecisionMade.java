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

/**
 * A decision was made.
 *
 * @param decision the decision
 */
public record DecisionMade(Decision decision) implements DecisionEvent {

	/** @throws NullPointerException if there is no decision */
	public DecisionMade {
		Checks.present("decision", decision);
	}

	@Override
	public Instant time() {
		return decision.time();
	}

	@Override
	public String label() {
		return "decision '" + decision.id() + "' of '" + decision.assetId() + "'";
	}
}
