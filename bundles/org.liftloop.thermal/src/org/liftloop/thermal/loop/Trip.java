/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.thermal.loop;

import java.util.function.UnaryOperator;

/**
 * A protection that acts once, when its condition is first met: it changes the loop, e.g. takes the heat load off.
 *
 * @param name      name for the record of events
 * @param condition when it acts
 * @param action    what it does to the loop; the states must stay the same
 */
public record Trip(String name, Condition condition, UnaryOperator<LoopModel> action) {

	/** How far a limit is exceeded; must be continuous. */
	@FunctionalInterface
	public interface Condition {

		/**
		 * @param timeS time, s
		 * @param state states
		 * @return negative while all is well; 0 or more where the trip acts
		 */
		double excess(double timeS, double[] state);
	}

	/**
	 * @param name   name
	 * @param index  index of a state
	 * @param limit  limit in the unit of the state
	 * @param action what it does
	 * @return a trip that acts when the state reaches the limit from below
	 */
	public static Trip above(String name, int index, double limit, UnaryOperator<LoopModel> action) {
		return new Trip(name, (t, state) -> state[index] - limit, action);
	}

	/**
	 * @param name   name
	 * @param timeS  time, s
	 * @param action what it does
	 * @return a change that comes at a time
	 */
	public static Trip at(String name, double timeS, UnaryOperator<LoopModel> action) {
		return new Trip(name, (t, state) -> t - timeS, action);
	}
}
