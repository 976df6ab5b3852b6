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

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;
import org.liftloop.charts.PointAnnotation;
import org.liftloop.charts.ReferenceLine;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;

/** Draws the data of a model into the plot of an SVG. */
final class SvgPlot {

	private static final double SERIES_WIDTH = 2;
	private static final double REFERENCE_WIDTH = 1.2;
	private static final double SYMBOL_RADIUS = 4.5;
	private static final double SERIES_SYMBOL_RADIUS = 2.5;
	private static final String SHADE_OPACITY = "0.07";

	private final SvgWriter svg;
	private final SvgColors colors;
	private final XyChartModel model;
	private final Box plot;
	private final TextMeter font;
	private final PlotScale x;
	private final PlotScale y;
	private final LabelPlacer labels;

	SvgPlot(SvgWriter svg, SvgColors colors, XyChartModel model, Box plot, TextMeter font) {
		this.svg = svg;
		this.colors = colors;
		this.model = model.reducedTo((int) Math.max(1, plot.width()));
		this.plot = plot;
		this.font = font;
		// inside the nested viewport the plot begins at 0, 0
		x = new PlotScale(model.xAxis().range(), 0, plot.width());
		y = new PlotScale(model.yAxis().range(), plot.height(), 0);
		labels = new LabelPlacer(new Box(0, 0, plot.width(), plot.height()));
	}

	void draw() {
		// a nested viewport clips without an id, which could clash with a second picture in one page
		svg.start("svg", "x", number(plot.x()), "y", number(plot.y()), "width", number(plot.width()), "height",
				number(plot.height()), "overflow", "hidden");
		model.referenceLines().forEach(this::line);
		model.series().forEach(this::series);
		List<PointAnnotation> annotations = LabelPlacer.inOrder(model.annotations());
		for (PointAnnotation a : annotations) {
			symbol(svg, colors, a.markerStyle(), a.role(), x.pixel(a.x()), y.pixel(a.y()), SYMBOL_RADIUS);
			labels.blockSymbol(new Box(x.pixel(a.x()) - SYMBOL_RADIUS, y.pixel(a.y()) - SYMBOL_RADIUS, 2 * SYMBOL_RADIUS,
					2 * SYMBOL_RADIUS));
		}
		annotations.forEach(this::annotationLabel);
		model.referenceLines().forEach(this::lineLabel);
		svg.end();
	}

	/** Draws the sample of a series into a legend. */
	static void sample(SvgWriter svg, SvgColors colors, XySeries series, double left, double middle) {
		if (series.lineStyle() != LineStyle.NONE) {
			svg.empty("line", "x1", number(left), "y1", number(middle), "x2", number(left + LegendFlow.SAMPLE_PX), "y2",
					number(middle), "stroke-width", number(SERIES_WIDTH));
			dashes(svg, series.lineStyle());
			colors.stroke(svg, series.role());
		}
		symbol(svg, colors, series.markerStyle(), series.role(), left + LegendFlow.SAMPLE_PX / 2, middle,
				SERIES_SYMBOL_RADIUS);
	}

	private void series(XySeries series) {
		StringBuilder points = new StringBuilder();
		for (int i = 0; i < series.size(); i++) {
			double px = x.pixel(series.x(i));
			double py = y.pixel(series.y(i));
			points.append(i == 0 ? "" : " ").append(number(px)).append(',').append(number(py));
			int previous = i > 0 ? i - 1 : series.closed() ? series.size() - 1 : 0;
			labels.blockLine(x.pixel(series.x(previous)), y.pixel(series.y(previous)), px, py);
		}
		if (series.lineStyle() != LineStyle.NONE) {
			boolean shaded = series.closed() && series.role() == ColorRole.LIMIT;
			svg.empty(series.closed() ? "polygon" : "polyline", "points", points.toString(), "stroke-width",
					number(SERIES_WIDTH), "stroke-linejoin", "round");
			dashes(svg, series.lineStyle());
			if (shaded) {
				svg.attributes("fill-opacity", SHADE_OPACITY);
				colors.both(svg, series.role(), series.role());
			} else {
				svg.attributes("fill", "none");
				colors.stroke(svg, series.role());
			}
		}
		for (int i = 0; i < series.size() && series.markerStyle() != MarkerStyle.NONE; i++) {
			symbol(svg, colors, series.markerStyle(), series.role(), x.pixel(series.x(i)), y.pixel(series.y(i)),
					SERIES_SYMBOL_RADIUS);
		}
	}

	private void line(ReferenceLine line) {
		boolean horizontal = line.orientation() == ReferenceLine.Orientation.HORIZONTAL;
		String at = number(horizontal ? y.pixel(line.value()) : x.pixel(line.value()));
		svg.empty("line", "x1", horizontal ? "0" : at, "y1", horizontal ? at : "0", "x2",
				horizontal ? number(plot.width()) : at, "y2", horizontal ? at : number(plot.height()), "stroke-width",
				number(REFERENCE_WIDTH));
		dashes(svg, LineStyle.DASHED);
		colors.stroke(svg, line.role());
	}

	private void lineLabel(ReferenceLine line) {
		String text = TextFlow.shorten(line.label(), font, plot.width() - 14);
		if (line.orientation() == ReferenceLine.Orientation.HORIZONTAL) {
			if (model.yAxis().range().contains(line.value())) {
				labels.placeAlongHorizontal(y.pixel(line.value()), font.width(text), font.lineHeight())
						.ifPresent(box -> label(text, box, line.role()));
			}
		} else if (model.xAxis().range().contains(line.value())) {
			labels.placeAlongVertical(x.pixel(line.value()), font.width(text), font.lineHeight())
					.ifPresent(box -> label(text, box, line.role()));
		}
	}

	private void annotationLabel(PointAnnotation a) {
		if (model.xAxis().range().contains(a.x()) && model.yAxis().range().contains(a.y())) {
			String text = TextFlow.shorten(a.label(), font, plot.width() - 14);
			double px = x.pixel(a.x());
			double py = y.pixel(a.y());
			labels.placeAt(px, py, font.width(text), font.lineHeight()).ifPresent(box -> {
				if (LabelPlacer.needsLeader(px, py, box)) {
					svg.empty("line", "x1", number(px), "y1", number(py), "x2", number(box.nearestX(px)), "y2",
							number(box.nearestY(py)), "stroke-width", number(REFERENCE_WIDTH));
					colors.stroke(svg, a.role());
				}
				label(text, box, a.role());
			});
		}
	}

	private void label(String text, Box box, ColorRole role) {
		// the rim in the plot's colour keeps the text legible where it crosses a line
		svg.start("g", "stroke-width", "3", "stroke-linejoin", "round", "paint-order", "stroke");
		colors.stroke(svg, ColorRole.PLOT_BACKGROUND);
		colors.text(svg, text, role, "x", number(box.x() + box.width() / 2), "y",
				number(box.y() + box.height() * 0.78), "text-anchor", "middle");
		svg.end();
	}

	private static void dashes(SvgWriter svg, LineStyle style) {
		switch (style) {
		case DASHED -> svg.attributes("stroke-dasharray", "8 5");
		case DOTTED -> svg.attributes("stroke-dasharray", "2 4");
		case DASH_DOTTED -> svg.attributes("stroke-dasharray", "8 4 2 4");
		case SOLID, NONE -> {
			// a full line needs nothing, and no line is never drawn
		}
		}
	}

	private static void symbol(SvgWriter svg, SvgColors colors, MarkerStyle style, ColorRole role, double cx, double cy,
			double r) {
		switch (style) {
		case CIRCLE -> {
			svg.empty("circle", "cx", number(cx), "cy", number(cy), "r", number(r));
			colors.fill(svg, role);
		}
		case SQUARE -> {
			path(svg, "M%s %sh%sv%sh%sz", cx - r, cy - r, 2 * r, 2 * r, -2 * r);
			colors.fill(svg, role);
		}
		case DIAMOND -> {
			path(svg, "M%s %sl%s %sl%s %sl%s %sz", cx, cy - 1.2 * r, 1.2 * r, 1.2 * r, -1.2 * r, 1.2 * r, -1.2 * r,
					-1.2 * r);
			colors.fill(svg, role);
		}
		case TRIANGLE -> {
			path(svg, "M%s %sl%s %sh%sz", cx, cy - 1.2 * r, 1.2 * r, 2.1 * r, -2.4 * r);
			colors.fill(svg, role);
		}
		case CROSS -> {
			path(svg, "M%s %sl%s %sm0 %sl%s %s", cx - r, cy - r, 2 * r, 2 * r, -2 * r, -2 * r, 2 * r);
			svg.attributes("stroke-width", "1.5");
			colors.stroke(svg, role);
		}
		case NONE -> {
			// nothing to draw
		}
		}
	}

	private static void path(SvgWriter svg, String format, double... values) {
		Object[] numbers = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			numbers[i] = number(values[i]);
		}
		svg.empty("path", "d", String.format(Locale.ROOT, format, numbers));
	}
}
