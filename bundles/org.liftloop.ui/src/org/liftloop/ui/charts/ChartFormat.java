/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.charts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.liftloop.charts.ChartCsv;
import org.liftloop.charts.SvgRenderer;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.ui.theme.ChartColors;

/**
 * What a chart can be exported as.
 */
public enum ChartFormat {

	/** A picture of what is on the screen, in its size and zoom. */
	PNG("png", Messages.Format_png) { //$NON-NLS-1$
		@Override
		byte[] content(XyChartControl chart) {
			Point size = size(chart);
			return chart.png(size.x, size.y);
		}
	},
	/** A drawing of the whole chart in the theme's colours, for documents. */
	SVG("svg", Messages.Format_svg) { //$NON-NLS-1$
		@Override
		byte[] content(XyChartControl chart) {
			Point size = size(chart);
			return SvgRenderer.render(chart.model(), ChartColors.palette(), size.x, size.y)
					.getBytes(StandardCharsets.UTF_8);
		}
	},
	/** All values of the chart, with their units in the heading, for a spreadsheet. */
	CSV("csv", Messages.Format_csv) { //$NON-NLS-1$
		@Override
		byte[] content(XyChartControl chart) {
			return ChartCsv.of(chart.model()).getBytes(StandardCharsets.UTF_8);
		}
	};

	private final String extension;
	private final String label;

	ChartFormat(String extension, String label) {
		this.extension = extension;
		this.label = label;
	}

	/**
	 * @param file a file
	 * @return the format that its extension stands for
	 */
	public static Optional<ChartFormat> of(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith('.' + format.extension)).findFirst();
	}

	/**
	 * @return the extension without dot
	 */
	public String extension() {
		return extension;
	}

	/**
	 * @return what the user reads
	 */
	public String label() {
		return label;
	}

	/** What the file holds; on the UI thread. */
	abstract byte[] content(XyChartControl chart);

	/** The size on the screen, or a legible one for a chart that is hidden or tiny. */
	private static Point size(XyChartControl chart) {
		Point shown = chart.getSize();
		return new Point(Math.max(shown.x, 640), Math.max(shown.y, 400));
	}
}
