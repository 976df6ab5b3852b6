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

import java.util.List;
import java.util.Optional;

/**
 * A plot of y over x, ready to be shown: what is drawn, where, in which role, and what is said about it. Immutable.
 *
 * @param title the heading
 * @param xAxis the horizontal axis
 * @param yAxis the vertical axis
 * @param series curves in drawing order, ids unique
 * @param referenceLines lines across the plot
 * @param annotations marked and named points
 * @param footnotes remarks below the plot, among them what had to be left out
 * @param noDataReason why there is nothing to draw, a sentence; empty when there is something
 */
public record XyChartModel(String title, AxisModel xAxis, AxisModel yAxis, List<XySeries> series,
		List<ReferenceLine> referenceLines, List<PointAnnotation> annotations, List<String> footnotes,
		String noDataReason) {

	/**
	 * @throws IllegalArgumentException if two series have one id, or there is neither data nor a reason why not
	 */
	public XyChartModel {
		series = List.copyOf(series);
		referenceLines = List.copyOf(referenceLines);
		annotations = List.copyOf(annotations);
		footnotes = List.copyOf(footnotes);
		if (series.stream().map(XySeries::id).distinct().count() != series.size()) {
			throw new IllegalArgumentException("Two series of \"" + title + "\" have the same id: " + series);
		}
		if (noDataReason.isBlank() && series.stream().allMatch(s -> s.size() == 0) && annotations.isEmpty()) {
			throw new IllegalArgumentException("\"" + title + "\" is empty and says no reason");
		}
	}

	/**
	 * @param title the heading
	 * @return a builder that finds ranges by itself
	 */
	public static XyChartBuilder builder(String title) {
		return new XyChartBuilder(title);
	}

	/**
	 * @return whether there is nothing to draw; {@link #noDataReason()} then says why
	 */
	public boolean isEmpty() {
		return !noDataReason.isEmpty();
	}

	/**
	 * @param id the id of a series
	 * @return that series, if it is part of this chart
	 */
	public Optional<XySeries> series(String id) {
		return series.stream().filter(s -> s.id().equals(id)).findFirst();
	}

	/**
	 * The model thinned to what so many pixels can show; extremes stay.
	 *
	 * @param pixels the width of the plot, at least 1
	 * @return a model with the same axes and shorter series
	 */
	public XyChartModel reducedTo(int pixels) {
		return new XyChartModel(title, xAxis, yAxis, series.stream().map(s -> s.reducedTo(pixels)).toList(),
				referenceLines, annotations, footnotes, noDataReason);
	}
}
