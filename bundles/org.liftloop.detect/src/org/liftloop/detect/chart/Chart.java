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

/** Settings of a two-sided chart of standardised values: mean 0 and standard deviation 1 in fault-free operation. */
public sealed interface Chart permits Shewhart, Ewma, Cusum, Glr, Sprt {

	/** @return stable identifier, e.g. {@code "cusum"} */
	String id();

	/** @return the size of the statistic above which the chart alarms */
	double limit();

	/** @return a chart at its start */
	ChartRun start();
}
