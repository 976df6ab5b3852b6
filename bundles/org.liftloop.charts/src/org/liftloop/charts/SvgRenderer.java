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

import org.liftloop.internal.charts.SvgChart;

/**
 * Draws a chart as Scalable Vector Graphics: one self-contained element with title and description, axes with units,
 * grid, data, legend below the plot and footnotes; no script, no link, no id, so that several fit in one HTML page.
 */
public final class SvgRenderer {

	/** The least width that leaves room for data, in pixels. */
	public static final int MIN_WIDTH = 200;

	/** The least height that leaves room for data, in pixels. */
	public static final int MIN_HEIGHT = 150;

	/** The greatest width or height, in pixels. */
	public static final int MAX_SIZE = 16_384;

	private SvgRenderer() {
	}

	/**
	 * @param model what to draw
	 * @param palette the colours
	 * @param width width in pixels, {@link #MIN_WIDTH} to {@link #MAX_SIZE}
	 * @param height height in pixels, {@link #MIN_HEIGHT} to {@link #MAX_SIZE}
	 * @return the {@code svg} element, without XML declaration, for a file or for an HTML page
	 * @throws IllegalArgumentException if the size is out of range
	 */
	public static String render(XyChartModel model, Palette palette, int width, int height) {
		checkSize(width, height);
		return new SvgChart(model, palette, null, width, height).render();
	}

	/**
	 * A picture that follows the reader's preference for light or dark ({@code prefers-color-scheme}). Viewers that do
	 * not know the preference show the light one.
	 *
	 * @param model what to draw
	 * @param light the colours by default
	 * @param dark the colours for readers who prefer dark
	 * @param width width in pixels, {@link #MIN_WIDTH} to {@link #MAX_SIZE}
	 * @param height height in pixels, {@link #MIN_HEIGHT} to {@link #MAX_SIZE}
	 * @return the {@code svg} element, without XML declaration, for a file or for an HTML page
	 * @throws IllegalArgumentException if the size is out of range
	 */
	public static String renderAdaptive(XyChartModel model, Palette light, Palette dark, int width, int height) {
		checkSize(width, height);
		return new SvgChart(model, light, dark, width, height).render();
	}

	/**
	 * Refuses sizes that leave no room for data or exhaust memory; also for pictures of other kinds.
	 *
	 * @param width width in pixels
	 * @param height height in pixels
	 * @throws IllegalArgumentException if the size is out of range
	 */
	public static void checkSize(int width, int height) {
		if (width < MIN_WIDTH || height < MIN_HEIGHT || width > MAX_SIZE || height > MAX_SIZE) {
			throw new IllegalArgumentException("A chart is " + MIN_WIDTH + " to " + MAX_SIZE + " pixels wide and "
					+ MIN_HEIGHT + " to " + MAX_SIZE + " high, not " + width + " x " + height);
		}
	}
}
