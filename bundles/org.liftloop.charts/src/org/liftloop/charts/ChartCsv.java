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

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a chart's data as comma-separated values (RFC 4180: CRLF, quoted where needed, one header line), whatever the
 * locale: decimal point, full precision. One line per point; reference lines leave the other coordinate empty.
 * Text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
public final class ChartCsv {

	private static final String LINE_END = "\r\n";

	private ChartCsv() {
	}

	/**
	 * @param model the chart
	 * @return its data as text
	 */
	public static String of(XyChartModel model) {
		StringBuilder out = new StringBuilder();
		try {
			write(model, out);
		} catch (IOException e) {
			throw new UncheckedIOException("A text in memory cannot fail", e);
		}
		return out.toString();
	}

	/**
	 * @param model the chart
	 * @param out where its data go; stays open
	 * @throws IOException if {@code out} refuses
	 */
	public static void write(XyChartModel model, Appendable out) throws IOException {
		line(out, "Kind", "Name", "Point", text(model.xAxis().title()), text(model.yAxis().title()));
		for (XySeries series : model.series()) {
			String name = text(series.label());
			for (int i = 0; i < series.size(); i++) {
				line(out, "series", name, Integer.toString(i + 1), Double.toString(series.x(i)),
						Double.toString(series.y(i)));
			}
		}
		for (PointAnnotation point : model.annotations()) {
			line(out, "point", text(point.label()), "", Double.toString(point.x()), Double.toString(point.y()));
		}
		for (ReferenceLine line : model.referenceLines()) {
			String value = Double.toString(line.value());
			boolean horizontal = line.orientation() == ReferenceLine.Orientation.HORIZONTAL;
			line(out, "line", text(line.label()), "", horizontal ? "" : value, horizontal ? value : "");
		}
	}

	private static void line(Appendable out, String... cells) throws IOException {
		out.append(String.join(",", cells)).append(LINE_END);
	}

	private static String text(String cell) {
		String safe = cell;
		if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) {
			safe = "'" + cell;
		}
		boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
