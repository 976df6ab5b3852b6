/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.liftloop.charts.ColorRole;
import org.liftloop.ui.theme.ChartColors;

/**
 * Draws a loop: the load at the left, the exchanger at the right, the hot pipe above, the cold one with the pump below,
 * and the secondary side at the far right. Coordinates are parts of the width and of the height.
 */
final class SchematicDrawing {

	private static final ColorRole HOT = ColorRole.SERIES_2;
	private static final ColorRole COLD = ColorRole.SERIES_1;
	private static final ColorRole SECONDARY_IN = ColorRole.SERIES_4;
	private static final ColorRole SECONDARY_OUT = ColorRole.SERIES_3;
	/** Opacity of what is old. */
	private static final int OLD_ALPHA = 110;
	private static final int OPAQUE = 255;

	private static final double LOAD_X = 0.12;
	private static final double EXCHANGER_X = 0.62;
	private static final double SECONDARY_X = 0.72;
	private static final double RIGHT = 0.97;
	private static final double TOP = 0.16;
	private static final double BOTTOM = 0.80;
	private static final double BOX_TOP = 0.32;
	private static final double BOX_BOTTOM = 0.66;
	private static final double LOAD_HALF = 0.10;
	private static final double EXCHANGER_HALF = 0.155;
	private static final double PUMP_X = 0.36;

	private final GC gc;
	private final int width;
	private final int height;
	private final int line;

	SchematicDrawing(GC gc, int width, int height, boolean stale) {
		this.gc = gc;
		this.width = width;
		this.height = height;
		line = Math.clamp(Math.min(width, height * 2L) / 120, 2, 6);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setBackground(color(ColorRole.PLOT_BACKGROUND));
		gc.fillRectangle(0, 0, width, height);
		gc.setAlpha(stale ? OLD_ALPHA : OPAQUE);
		gc.setLineJoin(SWT.JOIN_ROUND);
		gc.setLineCap(SWT.CAP_ROUND);
	}

	void draw(SchematicValues values) {
		pipes(values.flows());
		pump(values.flows());
		box(LOAD_X, LOAD_HALF, ColorRole.AXIS);
		box((EXCHANGER_X + SECONDARY_X) / 2, EXCHANGER_HALF, ColorRole.AXIS);
		double exchanger = (EXCHANGER_X + SECONDARY_X) / 2;
		double middle = (BOX_TOP + BOX_BOTTOM) / 2;
		lines(LOAD_X, middle, SWT.CENTER, Messages.Schematic_load, values, SchematicPlace.LOAD);
		lines(exchanger, middle, SWT.CENTER, Messages.Schematic_exchanger, values, SchematicPlace.EXCHANGED,
				SchematicPlace.CONDUCTANCE, SchematicPlace.BYPASS);
		double pipes = (LOAD_X + EXCHANGER_X) / 2;
		above(pipes, TOP, SWT.CENTER, values, SchematicPlace.HOT);
		below(pipes, TOP, SWT.CENTER, values, SchematicPlace.SETPOINT);
		above((PUMP_X + EXCHANGER_X) / 2, BOTTOM, SWT.CENTER, values, SchematicPlace.COLD);
		below(PUMP_X, BOTTOM + pumpRadius() / (double) height, SWT.CENTER, values, SchematicPlace.PUMP);
		above(PUMP_X, BOTTOM - pumpRadius() / (double) height, SWT.CENTER, values, SchematicPlace.FLOW);
		below(LOAD_X - LOAD_HALF, BOTTOM, SWT.LEFT, values, SchematicPlace.AMBIENT);
		above(RIGHT, TOP, SWT.RIGHT, values, SchematicPlace.SECONDARY_OUT);
		above(RIGHT, BOTTOM, SWT.RIGHT, values, SchematicPlace.SECONDARY_IN);
		below(RIGHT, BOTTOM, SWT.RIGHT, values, SchematicPlace.SECONDARY_FLOW);
	}

	private void pipes(boolean flows) {
		pipe(HOT, LOAD_X, BOX_TOP, LOAD_X, TOP, EXCHANGER_X, TOP, EXCHANGER_X, BOX_TOP);
		pipe(COLD, EXCHANGER_X, BOX_BOTTOM, EXCHANGER_X, BOTTOM, LOAD_X, BOTTOM, LOAD_X, BOX_BOTTOM);
		pipe(SECONDARY_IN, RIGHT, BOTTOM, SECONDARY_X, BOTTOM, SECONDARY_X, BOX_BOTTOM);
		pipe(SECONDARY_OUT, SECONDARY_X, BOX_TOP, SECONDARY_X, TOP, RIGHT, TOP);
		if (flows) {
			arrow(HOT, (LOAD_X + EXCHANGER_X) / 2, TOP, 1);
			arrow(COLD, (LOAD_X + PUMP_X) / 2, BOTTOM, -1);
		}
		arrow(SECONDARY_IN, (SECONDARY_X + RIGHT) / 2, BOTTOM, -1);
		arrow(SECONDARY_OUT, (SECONDARY_X + RIGHT) / 2, TOP, 1);
	}

	private void pipe(ColorRole role, double... places) {
		int[] points = new int[places.length];
		for (int i = 0; i < places.length; i += 2) {
			points[i] = x(places[i]);
			points[i + 1] = y(places[i + 1]);
		}
		gc.setForeground(color(role));
		gc.setLineWidth(line);
		gc.drawPolyline(points);
	}

	private void arrow(ColorRole role, double atX, double atY, int direction) {
		int size = 3 * line;
		int x = x(atX);
		int y = y(atY);
		gc.setBackground(color(role));
		gc.fillPolygon(new int[] { x + direction * size, y, x - direction * size / 2, y - size, x - direction * size / 2,
				y + size });
	}

	private int pumpRadius() {
		return Math.clamp(height / 14, 8, 22);
	}

	private void pump(boolean flows) {
		int radius = pumpRadius();
		int x = x(PUMP_X);
		int y = y(BOTTOM);
		gc.setBackground(color(ColorRole.PLOT_BACKGROUND));
		gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
		gc.setForeground(color(flows ? COLD : ColorRole.MUTED_TEXT));
		gc.setLineWidth(Math.max(2, line / 2));
		gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
		gc.setBackground(color(flows ? COLD : ColorRole.MUTED_TEXT));
		gc.fillPolygon(new int[] { x - radius + 2, y, x + radius / 2, y - radius * 3 / 4, x + radius / 2, y + radius * 3 / 4 });
	}

	private void box(double centreX, double halfWidth, ColorRole edge) {
		int left = x(centreX - halfWidth);
		int top = y(BOX_TOP);
		int boxWidth = x(centreX + halfWidth) - left;
		int boxHeight = y(BOX_BOTTOM) - top;
		gc.setBackground(color(ColorRole.BACKGROUND));
		gc.fillRoundRectangle(left, top, boxWidth, boxHeight, 8, 8);
		gc.setForeground(color(edge));
		gc.setLineWidth(2);
		gc.drawRoundRectangle(left, top, boxWidth, boxHeight, 8, 8);
	}

	/** Writes a heading and what is known below it, around a middle. */
	private void lines(double atX, double middle, int align, String heading, SchematicValues values, SchematicPlace... places) {
		StringBuilder text = new StringBuilder(heading);
		for (SchematicPlace place : places) {
			String known = values.texts().get(place);
			if (known != null) {
				text.append('\n').append(known);
			}
		}
		String[] written = text.toString().split("\n"); //$NON-NLS-1$
		int step = gc.getFontMetrics().getHeight();
		int top = y(middle) - step * written.length / 2;
		for (int i = 0; i < written.length; i++) {
			write(written[i], x(atX), top + i * step, align, i == 0 ? ColorRole.MUTED_TEXT : ColorRole.TEXT);
		}
	}

	private void above(double atX, double atY, int align, SchematicValues values, SchematicPlace place) {
		write(values.texts().getOrDefault(place, ""), x(atX), y(atY) - 2 * line - 2 - gc.getFontMetrics().getHeight(), align, //$NON-NLS-1$
				ColorRole.TEXT);
	}

	private void below(double atX, double atY, int align, SchematicValues values, SchematicPlace place) {
		write(values.texts().getOrDefault(place, ""), x(atX), y(atY) + 2 * line + 2, align, ColorRole.TEXT); //$NON-NLS-1$
	}

	private void write(String text, int x, int y, int align, ColorRole role) {
		Point size = gc.textExtent(text);
		int left = switch (align) {
		case SWT.LEFT -> x;
		case SWT.RIGHT -> x - size.x;
		default -> x - size.x / 2;
		};
		gc.setForeground(color(role));
		gc.drawText(text, Math.clamp(left, 2, Math.max(2, width - size.x - 2)), y, true);
	}

	private int x(double part) {
		return (int) Math.round(part * width);
	}

	private int y(double part) {
		return (int) Math.round(part * height);
	}

	private static Color color(ColorRole role) {
		return new Color(ChartColors.of(role));
	}
}
