/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.DecisionFilter;
import org.liftloop.core.decision.Outcome;
import org.liftloop.core.operation.InputException;

import picocli.CommandLine.Option;

/** Options that choose events of a decision log. */
final class LogFilterOptions {

	@Option(names = "--asset", paramLabel = "NAME", description = "Only events of this asset.")
	private @Nullable String asset;

	@Option(names = "--since", paramLabel = "TIME", //
			description = "Only events at this time or later, in UTC: 2026-03-01 or 2026-03-01T06:00:00Z.")
	private @Nullable String sinceText;

	@Option(names = "--outcome", paramLabel = "NAME", description = "Only these outcomes: ${COMPLETION-CANDIDATES}.")
	private @Nullable Outcome outcome;

	DecisionFilter filter() throws InputException {
		String since = sinceText;
		return new DecisionFilter(asset, since == null ? null : TimeArgument.parse(since), outcome);
	}
}
