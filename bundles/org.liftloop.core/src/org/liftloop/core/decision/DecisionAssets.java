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

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Tells which asset an event belongs to: an outcome names only its decision, which came before it. For one pass through
 * a log from its beginning; remembers each decision's id, about 150 bytes apiece. Not thread-safe.
 */
final class DecisionAssets {

	private final Map<String, String> assets = new HashMap<>();

	/**
	 * @param event the next event of the log
	 * @return its asset, or null for the outcome of a decision that is not in the log
	 */
	@Nullable String assetOf(DecisionEvent event) {
		return switch (event) {
			case DecisionMade made -> {
				assets.put(made.decision().id(), made.decision().assetId());
				yield made.decision().assetId();
			}
			case OutcomeRecorded recorded -> assets.get(recorded.decisionId());
			case ModeChanged changed -> changed.assetId();
		};
	}
}
