/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.chart;

/** A chart at work. Used by one thread. */
public interface ChartRun {

	/**
	 * @param z next standardised value, finite
	 * @return the statistic; its sign is the direction of the change that it speaks for
	 */
	double update(double z);

	/** Forgets the values taken. */
	void reset();
}
