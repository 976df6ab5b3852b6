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

import org.jspecify.annotations.Nullable;

/**
 * Which events of a log are wanted.
 *
 * @param assetId only those of this asset, or null; an outcome belongs to the asset of its decision
 * @param since   only those at this time or later, or null
 * @param outcome only these outcomes, or null
 */
public record DecisionFilter(@Nullable String assetId, @Nullable Instant since, @Nullable Outcome outcome) {

	/** Everything. */
	public static final DecisionFilter ALL = new DecisionFilter(null, null, null);

	/**
	 * @param event an event
	 * @param asset the asset it belongs to, or null if that is not known
	 * @return whether it is wanted
	 */
	public boolean accepts(DecisionEvent event, @Nullable String asset) {
		Instant earliest = since;
		if (earliest != null && event.time().isBefore(earliest)) {
			return false;
		}
		if (assetId != null && !assetId.equals(asset)) {
			return false;
		}
		return outcome == null || event instanceof OutcomeRecorded recorded && recorded.outcome() == outcome;
	}
}
