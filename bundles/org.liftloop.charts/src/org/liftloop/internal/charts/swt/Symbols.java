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

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.liftloop.charts.LineStyle;
import org.liftloop.charts.MarkerStyle;

/** Draws markers and line patterns with a graphics context, as the SVG draws them. */
final class Symbols {

	private static final int[] DASHES = { 8, 5 };
	private static final int[] DOTS = { 2, 4 };
	private static final int[] DASHES_AND_DOTS = { 8, 4, 2, 4 };

	private Symbols() {
	}

	/** Draws a marker in the context's background (filled) and foreground (strokes) colour. */
	static void draw(GC gc, MarkerStyle style, int x, int y, int r) {
		int d = Math.round(1.2f * r);
		switch (style) {
		case CIRCLE -> gc.fillOval(x - r, y - r, 2 * r + 1, 2 * r + 1);
		case SQUARE -> gc.fillRectangle(x - r, y - r, 2 * r + 1, 2 * r + 1);
		case DIAMOND -> gc.fillPolygon(new int[] { x, y - d, x + d, y, x, y + d, x - d, y });
		case TRIANGLE -> gc.fillPolygon(new int[] { x, y - d, x + d, y + r, x - d, y + r });
		case CROSS -> {
			gc.drawLine(x - r, y - r, x + r, y + r);
			gc.drawLine(x - r, y + r, x + r, y - r);
		}
		case NONE -> {
			// nothing to draw
		}
		}
	}

	/** Sets width and pattern of lines; a style without line is a full one, to be left undrawn by the caller. */
	static void setLine(GC gc, LineStyle style, int width) {
		gc.setLineWidth(width);
		switch (style) {
		case NONE, SOLID -> gc.setLineStyle(SWT.LINE_SOLID);
		case DASHED -> gc.setLineDash(DASHES);
		case DOTTED -> gc.setLineDash(DOTS);
		case DASH_DOTTED -> gc.setLineDash(DASHES_AND_DOTS);
		}
	}
}
