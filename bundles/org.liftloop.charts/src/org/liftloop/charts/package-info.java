/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Chart models: immutable descriptions of scientific plots that know neither a widget toolkit nor a unit system.
 * <p>
 * A builder such as {@link org.liftloop.charts.CardChartModel} takes SI values and the {@link org.liftloop.charts.AxisUnit
 * units} to show, and hands back an {@link org.liftloop.charts.XyChartModel}. The same model is shown by the control in
 * {@code org.liftloop.charts.swt}, drawn by {@link org.liftloop.charts.SvgRenderer}, written by
 * {@link org.liftloop.charts.ChartCsv} and put in words by {@link org.liftloop.charts.ChartDescription}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.charts;

import org.jspecify.annotations.NullMarked;
