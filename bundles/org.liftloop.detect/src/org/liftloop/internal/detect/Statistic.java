/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.detect;

import org.liftloop.detect.Contributions;

/** The figure of a detector, sample by sample, before it is held against a limit. */
public interface Statistic {

	/**
	 * @param values one value a channel
	 * @return the statistic, not negative; NaN if these values do not give one, in which case nothing has changed
	 */
	double update(double[] values);

	/** @return how much each channel has to do with the last statistic */
	Contributions contributions();

	/** Forgets the samples taken. */
	void reset();
}
