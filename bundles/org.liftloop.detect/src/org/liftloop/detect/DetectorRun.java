/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect;

/**
 * A fitted detector at work. It is strictly causal: a score depends on samples given so far, and is never revised. Used
 * by one thread.
 */
public interface DetectorRun {

	/**
	 * Takes the next sample. A value that is not finite is a missing one: a detector that cannot do without it keeps its
	 * state, and its score is undetermined until the next whole sample.
	 *
	 * @param values one value a channel, in the order of the samples it was fitted to; not kept
	 * @throws IllegalArgumentException if the number of values is another
	 */
	void update(double[] values);

	/** @return what the samples so far say; undetermined before the first one */
	Score score();

	/** @return how much each channel has to do with the score; none while it is undetermined */
	Contributions contributions();

	/** Forgets the samples taken, but not what was learned: the run is as it was after the fit. */
	void reset();
}
