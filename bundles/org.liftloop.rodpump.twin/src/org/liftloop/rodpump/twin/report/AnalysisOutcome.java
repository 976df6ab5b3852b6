/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.CardAnalysis;

/** What came of a card: an analysis or a refusal. A report shows both. */
public sealed interface AnalysisOutcome {

	/** @return name of the well */
	String wellName();

	/** @return name of the card */
	String cardName();

	/**
	 * The card was analysed.
	 *
	 * @param analysis the analysis
	 */
	record Analysed(CardAnalysis analysis) implements AnalysisOutcome {
		@Override
		public String wellName() {
			return analysis.well().name();
		}

		@Override
		public String cardName() {
			return analysis.card().name();
		}
	}

	/**
	 * The analysis was refused.
	 *
	 * @param wellName name of the well
	 * @param cardName name of the card
	 * @param reason   why: a sentence
	 * @param remedy   what to do: a sentence
	 */
	record Refused(String wellName, String cardName, String reason, String remedy) implements AnalysisOutcome {
		/**
		 * @param wellName name of the well
		 * @param cardName name of the card
		 * @param refusal  why
		 * @return the refusal as an outcome
		 */
		public static Refused of(String wellName, String cardName, OperationException refusal) {
			return new Refused(wellName, cardName, refusal.getMessage(), refusal.remedy());
		}
	}
}
