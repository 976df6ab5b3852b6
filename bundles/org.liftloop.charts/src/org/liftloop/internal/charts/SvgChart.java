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

import static org.liftloop.internal.charts.SvgWriter.number;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.charts.AxisTicks;
import org.liftloop.charts.ChartDescription;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.Palette;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;

/** One picture of one model as SVG: page, axes and legend. The data are drawn by {@link SvgPlot}. */
public final class SvgChart {

	private static final String FONTS = "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";
	private static final double SMALL_WIDTH = 400;
	private static final double SMALL_FONT_PX = 10;
	private static final double FONT_PX = 12;
	private static final double TITLE_SCALE = 1.2;

	/** Of a line's height, how much lies above its base line. */
	private static final double ASCENT = 0.8;

	private final XyChartModel model;
	private final double width;
	private final double height;
	private final TextMeter font;
	private final EstimatedTextMeter titleFont;
	private final SvgWriter svg = new SvgWriter();
	private final SvgColors colors;
	private final PlotLayout layout;

	/**
	 * @param model what to draw
	 * @param palette the colours
	 * @param dark the colours for readers who prefer dark; null to use {@code palette} always
	 * @param width width in pixels
	 * @param height height in pixels
	 */
	public SvgChart(XyChartModel model, Palette palette, @Nullable Palette dark, int width, int height) {
		this.model = model;
		this.width = width;
		this.height = height;
		this.colors = new SvgColors(palette, dark);
		double fontSize = width < SMALL_WIDTH ? SMALL_FONT_PX : FONT_PX;
		this.font = new EstimatedTextMeter(fontSize);
		this.titleFont = new EstimatedTextMeter(fontSize * TITLE_SCALE);
		this.layout = PlotLayout.of(model, width, height, font, titleFont);
	}

	/**
	 * @return the document
	 */
	public String render() {
		svg.startDocument();
		svg.attributes("width", number(width), "height", number(height), "viewBox",
				"0 0 " + number(width) + " " + number(height), "role", "img", "aria-label", model.title(),
				"font-family", FONTS, "font-size", number(titleFont.fontSize() / TITLE_SCALE));
		svg.element("title", model.title());
		svg.element("desc", ChartDescription.of(model));
		colors.writeStyle(svg);
		fill("rect", ColorRole.BACKGROUND, "width", "100%", "height", "100%");
		title();
		Box plot = layout.plot();
		fill("rect", ColorRole.PLOT_BACKGROUND, "x", number(plot.x()), "y", number(plot.y()), "width",
				number(plot.width()), "height", number(plot.height()));
		if (model.isEmpty()) {
			noData(plot);
		} else {
			xTicks(plot);
			yTicks(plot);
			new SvgPlot(svg, colors, model, plot, font).draw();
		}
		stroke("rect", ColorRole.AXIS, "x", number(plot.x()), "y", number(plot.y()), "width", number(plot.width()),
				"height", number(plot.height()), "fill", "none");
		axisTitles(plot);
		legend();
		notes();
		svg.end();
		return svg.finish();
	}

	private void title() {
		double y = PlotLayout.PAD_PX + titleFont.lineHeight() * ASCENT;
		for (String line : layout.titleLines()) {
			text(line, ColorRole.TEXT, "x", number(width / 2), "y", number(y), "text-anchor", "middle", "font-weight",
					"600", "font-size", number(titleFont.fontSize()));
			y += titleFont.lineHeight();
		}
	}

	private void noData(Box plot) {
		List<String> lines = TextFlow.wrap(model.noDataReason(), font, plot.width() - 20,
				(int) Math.max(1, plot.height() / font.lineHeight()));
		double y = plot.y() + (plot.height() - lines.size() * font.lineHeight()) / 2 + font.lineHeight() * ASCENT;
		for (String line : lines) {
			text(line, ColorRole.MUTED_TEXT, "x", number(plot.x() + plot.width() / 2), "y", number(y), "text-anchor",
					"middle");
			y += font.lineHeight();
		}
	}

	private void xTicks(Box plot) {
		PlotScale scale = new PlotScale(model.xAxis().range(), plot.x(), plot.right());
		AxisTicks ticks = layout.xTicks();
		double[] values = ticks.values();
		String[] labels = ticks.labels();
		for (int i = 0; i < values.length; i++) {
			String x = number(scale.pixel(values[i]));
			line(ColorRole.GRID, x, number(plot.y()), x, number(plot.bottom()));
			line(ColorRole.AXIS, x, number(plot.bottom()), x, number(plot.bottom() + PlotLayout.TICK_PX));
			text(labels[i], ColorRole.TEXT, "x", x, "y",
					number(plot.bottom() + PlotLayout.TICK_PX + 3 + font.lineHeight() * ASCENT), "text-anchor",
					"middle");
		}
	}

	private void yTicks(Box plot) {
		PlotScale scale = new PlotScale(model.yAxis().range(), plot.bottom(), plot.y());
		AxisTicks ticks = layout.yTicks();
		double[] values = ticks.values();
		String[] labels = ticks.labels();
		for (int i = 0; i < values.length; i++) {
			double y = scale.pixel(values[i]);
			line(ColorRole.GRID, number(plot.x()), number(y), number(plot.right()), number(y));
			line(ColorRole.AXIS, number(plot.x() - PlotLayout.TICK_PX), number(y), number(plot.x()), number(y));
			text(labels[i], ColorRole.TEXT, "x", number(plot.x() - PlotLayout.TICK_PX - 3), "y",
					number(y + font.lineHeight() * 0.28), "text-anchor", "end");
		}
	}

	private void axisTitles(Box plot) {
		double lineHeight = font.lineHeight();
		text(TextFlow.axisTitle(model.xAxis(), font, plot.width()), ColorRole.TEXT, "x",
				number(plot.x() + plot.width() / 2), "y",
				number(plot.bottom() + PlotLayout.TICK_PX + 3 + lineHeight * (1 + ASCENT)), "text-anchor", "middle");
		double x = PlotLayout.PAD_PX + lineHeight * ASCENT;
		double y = plot.y() + plot.height() / 2;
		text(TextFlow.axisTitle(model.yAxis(), font, plot.height()), ColorRole.TEXT, "x", number(x), "y",
				number(y), "text-anchor", "middle", "transform",
				String.format(Locale.ROOT, "rotate(-90 %s %s)", number(x), number(y)));
	}

	private void legend() {
		for (LegendEntry entry : layout.legend().entries()) {
			XySeries series = entry.series();
			double x = PlotLayout.PAD_PX + entry.x();
			double middle = layout.legendTop() + (entry.row() + 0.5) * font.lineHeight();
			SvgPlot.sample(svg, colors, series, x, middle);
			text(entry.text(), ColorRole.TEXT, "x", number(x + LegendFlow.SAMPLE_PX + LegendFlow.GAP_PX), "y",
					number(middle + font.lineHeight() * 0.28));
		}
	}

	private void notes() {
		double y = layout.notesTop() + font.lineHeight() * ASCENT;
		for (String line : layout.noteLines()) {
			text(line, ColorRole.MUTED_TEXT, "x", number(PlotLayout.PAD_PX), "y", number(y));
			y += font.lineHeight();
		}
	}

	private void line(ColorRole role, String x1, String y1, String x2, String y2) {
		stroke("line", role, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
	}

	private void fill(String name, ColorRole role, String... attributes) {
		svg.empty(name, attributes);
		colors.fill(svg, role);
	}

	private void stroke(String name, ColorRole role, String... attributes) {
		svg.empty(name, attributes);
		colors.stroke(svg, role);
	}

	private void text(String content, ColorRole role, String... attributes) {
		colors.text(svg, content, role, attributes);
	}
}
