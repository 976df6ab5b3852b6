/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.charts.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.liftloop.charts.ColorRole;
import org.liftloop.charts.PointAnnotation;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;

/** Reads the data point by point, for those who do not use a mouse. Starts anew when the model changes. */
final class PointCursor {

	private final ChartView view;
	private XyChartModel model;
	private int seriesIndex;
	private int pointIndex = -1;

	PointCursor(ChartView view) {
		this.view = view;
		this.model = view.model();
	}

	/** Reads the next (1) or previous (-1) point of the series. */
	void movePoint(int direction) {
		List<Readable> all = readable();
		if (!all.isEmpty()) {
			int size = all.get(seriesIndex).size();
			pointIndex = pointIndex < 0 ? 0 : Math.floorMod(pointIndex + direction, size);
			read(all);
		}
	}

	/** Goes to the next (1) or previous (-1) series, at its first point. */
	void moveSeries(int direction) {
		List<Readable> all = readable();
		if (!all.isEmpty()) {
			seriesIndex = Math.floorMod(seriesIndex + direction, all.size());
			pointIndex = 0;
			read(all);
		}
	}

	private void read(List<Readable> all) {
		view.overlay().setReadOut(Optional.of(all.get(seriesIndex).at(pointIndex)));
	}

	private List<Readable> readable() {
		if (model != view.model()) {
			model = view.model();
			seriesIndex = 0;
			pointIndex = -1;
		}
		List<Readable> all = new ArrayList<>();
		for (XySeries series : model.series()) {
			if (series.role() != ColorRole.LIMIT) {
				all.add(new Readable(series.size(), i -> ReadOut.of(model, series.label(), series.role(), series.x(i),
						series.y(i))));
			}
		}
		if (!model.annotations().isEmpty()) {
			all.add(new Readable(model.annotations().size(), i -> {
				PointAnnotation point = model.annotations().get(i);
				return ReadOut.of(model, point.label(), point.role(), point.x(), point.y());
			}));
		}
		return all;
	}

	/** Something with points to read one after the other. */
	private record Readable(int size, IntFunction<ReadOut> points) {

		ReadOut at(int index) {
			return points.apply(index);
		}
	}
}
