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

import java.util.Arrays;

/**
 * A curve or a cloud of points in shown units. Immutable. Points that cannot be drawn (NaN, infinite, beyond
 * {@link ValueRange#MAX_MAGNITUDE}) are left out and {@linkplain #droppedPoints() counted}; the line then joins their
 * neighbours.
 */
public final class XySeries {

	private final String id;
	private final String label;
	private final ColorRole role;
	private final LineStyle lineStyle;
	private final MarkerStyle markerStyle;
	private final double[] x;
	private final double[] y;
	private final boolean closed;
	private final int droppedPoints;

	/**
	 * @param id identifies the series in its chart, stable and not shown
	 * @param label the name shown in legend, read-out and exports
	 * @param role the meaning that decides the colour
	 * @param lineStyle how points are joined
	 * @param markerStyle the symbol at each point
	 * @param x abscissas in the unit of the x axis, copied
	 * @param y ordinates in the unit of the y axis, as many as {@code x}, copied
	 * @param closed whether the last point is joined to the first
	 * @throws IllegalArgumentException if {@code x} and {@code y} differ in length or {@code id} is blank
	 */
	public XySeries(String id, String label, ColorRole role, LineStyle lineStyle, MarkerStyle markerStyle, double[] x,
			double[] y, boolean closed) {
		if (id.isBlank()) {
			throw new IllegalArgumentException("A series needs an id");
		}
		if (x.length != y.length) {
			throw new IllegalArgumentException(
					"Series " + id + ": " + x.length + " abscissas but " + y.length + " ordinates");
		}
		this.id = id;
		this.label = label;
		this.role = role;
		this.lineStyle = lineStyle;
		this.markerStyle = markerStyle;
		this.closed = closed;
		double[] keptX = new double[x.length];
		double[] keptY = new double[x.length];
		int kept = 0;
		for (int i = 0; i < x.length; i++) {
			if (ValueRange.isDrawable(x[i]) && ValueRange.isDrawable(y[i])) {
				keptX[kept] = x[i];
				keptY[kept++] = y[i];
			}
		}
		this.x = Arrays.copyOf(keptX, kept);
		this.y = Arrays.copyOf(keptY, kept);
		this.droppedPoints = x.length - kept;
	}

	/** For reduced copies: the points are known to be drawable. */
	private XySeries(XySeries original, double[] x, double[] y) {
		this.id = original.id;
		this.label = original.label;
		this.role = original.role;
		this.lineStyle = original.lineStyle;
		this.markerStyle = original.markerStyle;
		this.closed = original.closed;
		this.droppedPoints = original.droppedPoints;
		this.x = x;
		this.y = y;
	}

	/**
	 * @return what identifies the series in its chart
	 */
	public String id() {
		return id;
	}

	/**
	 * @return the name shown
	 */
	public String label() {
		return label;
	}

	/**
	 * @return the meaning that decides the colour
	 */
	public ColorRole role() {
		return role;
	}

	/**
	 * @return how points are joined
	 */
	public LineStyle lineStyle() {
		return lineStyle;
	}

	/**
	 * @return the symbol at each point
	 */
	public MarkerStyle markerStyle() {
		return markerStyle;
	}

	/**
	 * @return whether the last point is joined to the first
	 */
	public boolean closed() {
		return closed;
	}

	/**
	 * @return how many points were handed over but cannot be drawn
	 */
	public int droppedPoints() {
		return droppedPoints;
	}

	/**
	 * @return the number of points that are drawn
	 */
	public int size() {
		return x.length;
	}

	/**
	 * @param index 0 to {@link #size()} - 1
	 * @return the abscissa of that point, finite
	 */
	public double x(int index) {
		return x[index];
	}

	/**
	 * @param index 0 to {@link #size()} - 1
	 * @return the ordinate of that point, finite
	 */
	public double y(int index) {
		return y[index];
	}

	/**
	 * @return a copy of the abscissas
	 */
	public double[] xValues() {
		return x.clone();
	}

	/**
	 * @return a copy of the ordinates
	 */
	public double[] yValues() {
		return y.clone();
	}

	/**
	 * The series thinned to what so many pixels can show. Keeps the least and the greatest x and y, and the order.
	 *
	 * @param pixels the width of the plot, at least 1
	 * @return this series if it is short enough, else a shorter one of at most six points per pixel
	 * @throws IllegalArgumentException if {@code pixels} is below 1
	 */
	public XySeries reducedTo(int pixels) {
		if (pixels < 1) {
			throw new IllegalArgumentException("A plot is at least one pixel wide, not " + pixels);
		}
		int[] kept = MinMaxReduction.keep(x, y, pixels);
		if (kept.length == x.length) {
			return this;
		}
		double[] keptX = new double[kept.length];
		double[] keptY = new double[kept.length];
		for (int i = 0; i < kept.length; i++) {
			keptX[i] = x[kept[i]];
			keptY[i] = y[kept[i]];
		}
		return new XySeries(this, keptX, keptY);
	}

	Extent xExtent() {
		return Extent.of(x);
	}

	Extent yExtent() {
		return Extent.of(y);
	}

	@Override
	public String toString() {
		return id + "[" + size() + " points]";
	}
}
