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

/**
 * What a colour means in a chart. Models name roles, never colours; a {@link Palette} or the user's theme turns a role
 * into a colour.
 */
public enum ColorRole {

	/** The measured card at the polished rod (customarily green). */
	SURFACE_CARD,
	/** The computed card at the pump (customarily red). */
	DOWNHOLE_CARD,
	/** A line to compare data with, such as the buoyant rod weight. */
	REFERENCE,
	/** The boundary of what is allowed. */
	LIMIT,
	/** A point that keeps its limit. */
	INSIDE,
	/** A point that breaks its limit. */
	OUTSIDE,
	/** First of the free roles for data without a fixed meaning. */
	SERIES_1,
	/** Second free role. */
	SERIES_2,
	/** Third free role. */
	SERIES_3,
	/** Fourth free role. */
	SERIES_4,
	/** The area around the plot. */
	BACKGROUND,
	/** The area that holds the data. */
	PLOT_BACKGROUND,
	/** Title, axis titles, tick labels and legend. */
	TEXT,
	/** Footnotes and other text of second rank. */
	MUTED_TEXT,
	/** Frame and tick marks. */
	AXIS,
	/** Grid lines. */
	GRID,
	/** The mark of the point that is read out and the zoom rectangle. */
	HIGHLIGHT
}
