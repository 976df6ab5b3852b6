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

import org.liftloop.charts.ValueRange;

/**
 * Maps values of an axis to pixels.
 *
 * @param range the values shown
 * @param pixelAtMin the pixel of the least value
 * @param pixelAtMax the pixel of the greatest value; below {@code pixelAtMin} on a vertical axis
 */
public record PlotScale(ValueRange range, double pixelAtMin, double pixelAtMax) {

	/**
	 * @param value a value
	 * @return its pixel
	 */
	public double pixel(double value) {
		return pixelAtMin + (value - range.min()) / range.span() * (pixelAtMax - pixelAtMin);
	}

	/**
	 * @param pixel a pixel
	 * @return the value there
	 */
	public double value(double pixel) {
		return range.min() + (pixel - pixelAtMin) / (pixelAtMax - pixelAtMin) * range.span();
	}
}
