/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts;

/**
 * The point of a chart that is being read.
 *
 * @param name the series' or the annotated point's name
 * @param role its meaning
 * @param x abscissa in shown units
 * @param y ordinate in shown units
 * @param text the reading with units, for example {@code Surface card: 45.7 in, 15283 lbf}
 */
public record ReadOut(String name, ColorRole role, double x, double y, String text) {

	/**
	 * @param model the chart
	 * @param name the series' or the point's name
	 * @param role its meaning
	 * @param x abscissa in shown units
	 * @param y ordinate in shown units
	 * @return the reading, put in words
	 */
	public static ReadOut of(XyChartModel model, String name, ColorRole role, double x, double y) {
		return new ReadOut(name, role, x, y, name + ": " + model.xAxis().format(x) + ", " + model.yAxis().format(y));
	}
}
