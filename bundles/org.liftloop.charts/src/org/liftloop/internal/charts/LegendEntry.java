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

import org.liftloop.charts.XySeries;

/**
 * A series' place in the legend.
 *
 * @param series the series
 * @param text its name as far as it fits
 * @param x left edge of the sample, in pixels from the left of the picture
 * @param row the row, 0 on top
 */
public record LegendEntry(XySeries series, String text, double x, int row) {
}
