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

import java.util.List;

/** A way to follow a loop from one trip to the next. */
interface Stretch {

	/**
	 * @param task what to follow
	 * @return where it ended: at the end of the time, or where a trip acts
	 * @throws LoopRefusedException if the loop cannot be followed; the states taken so far may remain in the task
	 */
	Reached follow(Task task);

	/**
	 * What to follow.
	 *
	 * @param model  loop
	 * @param from   start
	 * @param toS    end, s
	 * @param armed  trips that may act, none of which does at the start
	 * @param timesS times asked for
	 * @param asked  receives the states at these times; holds those already taken
	 */
	record Task(LoopModel model, LoopState from, double toS, List<Trip> armed, double[] timesS, List<LoopState> asked) {

		/** @return the next time asked for, s; infinite if there is none */
		double nextAskedS() {
			return asked.size() < timesS.length ? timesS[asked.size()] : Double.POSITIVE_INFINITY;
		}
	}

	/**
	 * Where a stretch ended.
	 *
	 * @param state states there
	 * @param books net, gross and missing heat of the stretch, J
	 */
	record Reached(LoopState state, double[] books) {
	}
}
