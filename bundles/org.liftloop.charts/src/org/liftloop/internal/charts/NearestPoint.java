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

import java.util.Optional;

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.PointAnnotation;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;

/**
 * Finds the point of a chart that lies nearest to a place on the screen: nearest as the eye sees it, in pixels. Points
 * out of view are not considered; annotated points win over a series' point at the same place. Boundaries
 * ({@link ColorRole#LIMIT}) are no data and not read.
 */
public final class NearestPoint {

	private final XyChartModel model;
	private final PlotScale xScale;
	private final PlotScale yScale;
	private final double px;
	private final double py;
	private double leastSquare;
	private Optional<ReadOut> found = Optional.empty();

	private NearestPoint(XyChartModel model, PlotScale xScale, PlotScale yScale, double px, double py,
			double maxDistance) {
		this.model = model;
		this.xScale = xScale;
		this.yScale = yScale;
		this.px = px;
		this.py = py;
		this.leastSquare = maxDistance * maxDistance;
	}

	/**
	 * @param model the chart
	 * @param xScale where abscissas are on the screen
	 * @param yScale where ordinates are on the screen
	 * @param px the place, in pixels
	 * @param py the place, in pixels
	 * @param maxDistance how far the point may be, in pixels
	 * @return the nearest point in view, if one is near enough
	 */
	public static Optional<ReadOut> of(XyChartModel model, PlotScale xScale, PlotScale yScale, double px, double py,
			double maxDistance) {
		NearestPoint search = new NearestPoint(model, xScale, yScale, px, py, maxDistance);
		for (PointAnnotation point : model.annotations()) {
			if (search.isNearer(point.x(), point.y())) {
				search.found = Optional.of(ReadOut.of(model, point.label(), point.role(), point.x(), point.y()));
			}
		}
		model.series().stream().filter(s -> s.role() != ColorRole.LIMIT).forEach(search::series);
		return search.found;
	}

	private void series(XySeries series) {
		int nearest = -1;
		for (int i = 0; i < series.size(); i++) {
			if (isNearer(series.x(i), series.y(i))) {
				nearest = i;
			}
		}
		if (nearest >= 0) {
			found = Optional.of(
					ReadOut.of(model, series.label(), series.role(), series.x(nearest), series.y(nearest)));
		}
	}

	private boolean isNearer(double x, double y) {
		if (!xScale.range().contains(x) || !yScale.range().contains(y)) {
			return false;
		}
		double dx = xScale.pixel(x) - px;
		double dy = yScale.pixel(y) - py;
		double square = dx * dx + dy * dy;
		if (square >= leastSquare) {
			return false;
		}
		leastSquare = square;
		return true;
	}
}
