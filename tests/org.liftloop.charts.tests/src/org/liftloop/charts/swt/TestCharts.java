/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts.swt;

import org.liftloop.charts.AxisUnit;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.XyChartModel;

/** Ellipses for cards: enough to see where a control paints, and their extremes are known. */
final class TestCharts {

	/** Metres as they are. */
	static final AxisUnit METRE = new AxisUnit("m", 1);

	/** Inches. */
	static final AxisUnit INCH = new AxisUnit("in", 1 / 0.0254);

	/** Newtons as they are. */
	static final AxisUnit NEWTON = new AxisUnit("N", 1);

	private TestCharts() {
	}

	/** A surface card from 0 to 2 m and 20,000 to 60,000 N over a downhole card from 0.2 to 1.8 m and 0 to 10,000 N. */
	static XyChartModel cards(AxisUnit positionUnit) {
		return builder(positionUnit).build();
	}

	/** The same with a mark and a footnote. */
	static XyChartModel annotatedCards() {
		return builder(METRE).buoyantRodWeight(36_000).mark("PPRL", 1, 60_000, ColorRole.SURFACE_CARD)
				.footnote("A footnote.").build();
	}

	private static CardChartModel.Builder builder(AxisUnit positionUnit) {
		return CardChartModel.builder("Well 7", positionUnit, NEWTON)
				.surfaceCard(ellipse(1, 1, true), ellipse(40_000, 20_000, false))
				.downholeCard(ellipse(1, 0.8, true), ellipse(5000, 5000, false));
	}

	private static double[] ellipse(double centre, double radius, boolean position) {
		double[] values = new double[80];
		for (int i = 0; i < values.length; i++) {
			double angle = 2 * Math.PI * i / values.length;
			values[i] = centre + radius * (position ? -Math.cos(angle) : Math.sin(angle));
		}
		return values;
	}
}
