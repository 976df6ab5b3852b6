/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.util.List;

/**
 * Receives what a field does, in the order of virtual time. Called by one thread at a time; while it works the field waits.
 */
public interface PlantListener {

	/**
	 * @param samples live values in the order of time; those of one moment in the order of the wells
	 */
	default void samples(List<LiveValues> samples) {
		// Who wants cards only.
	}

	/**
	 * @param card a completed stroke
	 */
	default void card(CompletedCard card) {
		// Who wants live values only.
	}

	/**
	 * @param alarm an alarm that comes or goes
	 */
	default void alarm(PlantAlarm alarm) {
		// Who wants values only.
	}

	/**
	 * @param report how a {@link FieldRunner} runs; about once a second, and when it starts, stops or fails
	 */
	default void report(RunnerReport report) {
		// Who looks at the runner itself.
	}
}
