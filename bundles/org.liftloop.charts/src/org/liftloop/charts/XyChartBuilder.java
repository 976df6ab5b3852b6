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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link XyChartModel}: finds the ranges, reports what had to be left out, and says why a chart is empty.
 * A builder serves one thread.
 */
public final class XyChartBuilder {

	private final String title;
	private final List<XySeries> series = new ArrayList<>();
	private final List<ReferenceLine> lines = new ArrayList<>();
	private final List<PointAnnotation> annotations = new ArrayList<>();
	private final List<String> footnotes = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();
	private String xLabel = "x";
	private String xUnit = "";
	private String yLabel = "y";
	private String yUnit = "";
	private boolean keepZero;
	private @Nullable ValueRange xRange;
	private @Nullable ValueRange yRange;
	private String noDataReason = "No data: nothing was handed to this chart.";

	XyChartBuilder(String title) {
		this.title = title;
	}

	/**
	 * @param label what is measured along x
	 * @param unitSymbol the unit of every abscissa; empty for a plain number
	 * @return this builder
	 */
	public XyChartBuilder xAxis(String label, String unitSymbol) {
		xLabel = label;
		xUnit = unitSymbol;
		return this;
	}

	/**
	 * @param label what is measured along y
	 * @param unitSymbol the unit of every ordinate; empty for a plain number
	 * @return this builder
	 */
	public XyChartBuilder yAxis(String label, String unitSymbol) {
		yLabel = label;
		yUnit = unitSymbol;
		return this;
	}

	/**
	 * @param range what x shows, instead of a range found from the data
	 * @return this builder
	 */
	public XyChartBuilder xRange(ValueRange range) {
		xRange = range;
		return this;
	}

	/**
	 * @param range what y shows, instead of a range found from the data
	 * @return this builder
	 */
	public XyChartBuilder yRange(ValueRange range) {
		yRange = range;
		return this;
	}

	/**
	 * Lets axes whose data begin at zero begin there too, without free space below. Default: free space everywhere.
	 *
	 * @return this builder
	 */
	public XyChartBuilder zeroAtEdge() {
		keepZero = true;
		return this;
	}

	/**
	 * Adds a series. Points of it that cannot be drawn are reported in a footnote; a series without any point left is
	 * reported and not part of the chart.
	 *
	 * @param added the series
	 * @return this builder
	 */
	public XyChartBuilder add(XySeries added) {
		int given = added.size() + added.droppedPoints();
		if (added.size() == 0) {
			leftOut.add(given == 0 ? added.label() + ": no points."
					: added.label() + ": none of its " + given + " points is a finite number.");
			return this;
		}
		if (added.droppedPoints() > 0) {
			leftOut.add(added.label() + ": " + added.droppedPoints() + " of " + given
					+ " points left out, not finite numbers.");
		}
		series.add(added);
		return this;
	}

	/**
	 * Adds a reference line. A line at NaN or infinity is reported and not part of the chart.
	 *
	 * @param orientation which way it runs
	 * @param value where it stands, in shown units
	 * @param label its name
	 * @param role its meaning
	 * @return this builder
	 */
	public XyChartBuilder line(ReferenceLine.Orientation orientation, double value, String label, ColorRole role) {
		if (ValueRange.isDrawable(value)) {
			lines.add(new ReferenceLine(orientation, value, label, role));
		} else {
			leftOut.add(label + ": not shown, its value is " + (Double.isNaN(value) ? "not a number" : "infinite") + ".");
		}
		return this;
	}

	/**
	 * Adds a named point. A point at NaN or infinity is reported and not part of the chart.
	 *
	 * @param x abscissa in shown units
	 * @param y ordinate in shown units
	 * @param label its name
	 * @param role its meaning
	 * @param markerStyle its symbol
	 * @return this builder
	 */
	public XyChartBuilder point(double x, double y, String label, ColorRole role, MarkerStyle markerStyle) {
		if (ValueRange.isDrawable(x) && ValueRange.isDrawable(y)) {
			annotations.add(new PointAnnotation(x, y, label, role, markerStyle));
		} else {
			leftOut.add(label + ": not shown, its place is not a finite number.");
		}
		return this;
	}

	/**
	 * @param text a remark below the plot
	 * @return this builder
	 */
	public XyChartBuilder footnote(String text) {
		footnotes.add(text);
		return this;
	}

	/**
	 * @param reason the sentence that an empty chart shows instead of data, for example why there is no card
	 * @return this builder
	 */
	public XyChartBuilder noDataReason(String reason) {
		noDataReason = reason;
		return this;
	}

	/**
	 * @return the model
	 * @throws IllegalArgumentException if two series have one id
	 */
	public XyChartModel build() {
		List<String> notes = new ArrayList<>(footnotes);
		notes.addAll(leftOut);
		boolean empty = series.isEmpty() && annotations.isEmpty();
		AxisModel x = new AxisModel(xLabel, xUnit, rangeOr(xRange, XySeries::xExtent, ReferenceLine.Orientation.VERTICAL,
				PointAnnotation::x));
		AxisModel y = new AxisModel(yLabel, yUnit, rangeOr(yRange, XySeries::yExtent,
				ReferenceLine.Orientation.HORIZONTAL, PointAnnotation::y));
		return new XyChartModel(title, x, y, series, lines, annotations, notes, empty ? noDataReason : "");
	}

	private ValueRange rangeOr(@Nullable ValueRange given, Function<XySeries, Extent> extentOf,
			ReferenceLine.Orientation orientation, ToDoubleFunction<PointAnnotation> coordinate) {
		if (given != null) {
			return given;
		}
		Extent extent = Extent.NONE;
		for (XySeries s : series) {
			extent = extent.with(extentOf.apply(s));
		}
		for (PointAnnotation a : annotations) {
			extent = extent.with(coordinate.applyAsDouble(a));
		}
		for (ReferenceLine line : lines) {
			if (line.orientation() == orientation) {
				extent = extent.with(line.value());
			}
		}
		return extent.isEmpty() ? new ValueRange(0, 1) : ValueRange.padded(extent.min(), extent.max(), keepZero);
	}
}
