/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.design;

/** What came of one design: a prediction, or why there is none. */
public sealed interface DesignOutcome {

	/** @return name of the design */
	String name();

	/**
	 * A prediction.
	 *
	 * @param prediction what the design would do
	 */
	record Predicted(DesignPrediction prediction) implements DesignOutcome {
		@Override
		public String name() {
			return prediction.name();
		}
	}

	/**
	 * A refusal.
	 *
	 * @param name   name of the design
	 * @param reason why there is no prediction: a sentence
	 * @param remedy what to do about it: a sentence
	 */
	record Refused(String name, String reason, String remedy) implements DesignOutcome {
	}
}
