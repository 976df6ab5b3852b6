/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts;

import java.util.ArrayList;
import java.util.List;

import org.liftloop.charts.XySeries;

/**
 * A legend that runs in rows below the plot, each row centred.
 *
 * @param entries the entries in reading order
 * @param rows the number of rows, 0 without series
 */
public record LegendFlow(List<LegendEntry> entries, int rows) {

	/** The length of the line that stands for a series. */
	public static final double SAMPLE_PX = 24;

	/** Between a sample and its text. */
	public static final double GAP_PX = 6;

	private static final double BETWEEN_PX = 18;

	/**
	 * @param series what to name
	 * @param meter the font
	 * @param width the width of the picture
	 * @return the legend
	 */
	public static LegendFlow of(List<XySeries> series, TextMeter meter, double width) {
		List<LegendEntry> entries = new ArrayList<>();
		List<LegendEntry> row = new ArrayList<>();
		double used = 0;
		int rows = 0;
		for (XySeries s : series) {
			String text = TextFlow.shorten(s.label(), meter, width - SAMPLE_PX - GAP_PX);
			double needed = SAMPLE_PX + GAP_PX + meter.width(text);
			if (!row.isEmpty() && used + BETWEEN_PX + needed > width) {
				centre(row, used, width, entries);
				row.clear();
				used = 0;
				rows++;
			}
			double start = row.isEmpty() ? 0 : used + BETWEEN_PX;
			row.add(new LegendEntry(s, text, start, rows));
			used = start + needed;
		}
		centre(row, used, width, entries);
		return new LegendFlow(List.copyOf(entries), row.isEmpty() ? 0 : rows + 1);
	}

	private static void centre(List<LegendEntry> row, double used, double width, List<LegendEntry> target) {
		double shift = Math.max(0, (width - used) / 2);
		row.forEach(e -> target.add(new LegendEntry(e.series(), e.text(), e.x() + shift, e.row())));
	}
}
