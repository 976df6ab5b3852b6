/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.analysis;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.CardAnalysis;

/**
 * What can be said about a card at the moment. The phases differ in type, not in text: a cancelled run is no failed one,
 * and a refusal carries no number.
 */
public sealed interface AnalysisState {

	/**
	 * @return the last result that was reached, which may be older than the model; null if there is none or if the model
	 *         can no longer be analysed
	 */
	@Nullable
	CardAnalysis shown();

	/**
	 * A run is under way.
	 *
	 * @param shown the result before it, if any
	 */
	record Running(@Nullable CardAnalysis shown) implements AnalysisState {
	}

	/**
	 * The result belongs to the model as it is.
	 *
	 * @param analysis the result
	 */
	record Current(CardAnalysis analysis) implements AnalysisState {

		@Override
		public @Nullable CardAnalysis shown() {
			return analysis;
		}
	}

	/**
	 * The user stopped the run: the result before it stands.
	 *
	 * @param shown the result before it, if any
	 */
	record Cancelled(@Nullable CardAnalysis shown) implements AnalysisState {
	}

	/**
	 * The model does not allow an analysis.
	 *
	 * @param refusal what is missing, and what to do about it
	 */
	record Refused(OperationException refusal) implements AnalysisState {

		/**
		 * @return what is missing and what to do about it
		 */
		public String reason() {
			return refusal.fullText();
		}

		@Override
		public @Nullable CardAnalysis shown() {
			return null;
		}
	}

	/**
	 * The program failed; the error log has the details.
	 *
	 * @param message what happened
	 */
	record Failed(String message) implements AnalysisState {

		@Override
		public @Nullable CardAnalysis shown() {
			return null;
		}
	}
}
