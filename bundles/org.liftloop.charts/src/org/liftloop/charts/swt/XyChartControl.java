/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.charts.swt;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.SvgRenderer;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartModel;
import org.liftloop.internal.charts.swt.ChartParts;

/**
 * Shows a chart model: hover to read values, wheel or drag to zoom, double click or Home for the whole range, arrow
 * keys to move, + and - to zoom, Shift with arrow keys to read point by point, Ctrl+C to copy the picture.
 * <p>
 * Colours follow the background that the theme gives this control unless {@link #setColors(Function)} says otherwise;
 * fonts follow the control's font. To be used on the display's thread only.
 */
public final class XyChartControl extends Composite {

	private static final int PREFERRED_WIDTH = 480;
	private static final int PREFERRED_HEIGHT = 320;

	private final @Nullable ChartParts parts;

	/**
	 * @param parent the parent
	 * @param style {@link SWT#NONE} or {@link SWT#BORDER}
	 * @param model what to show first
	 */
	public XyChartControl(Composite parent, int style, XyChartModel model) {
		super(parent, style);
		parts = new ChartParts(this, model);
		addListener(SWT.Resize, e -> parts().layout());
	}

	/**
	 * Shows another model. The zoom stays if the axes measure the same in the same units.
	 *
	 * @param model what to show from now on
	 */
	public void setModel(XyChartModel model) {
		checkWidget();
		parts().show(model);
	}

	/**
	 * @return what is shown
	 */
	public XyChartModel model() {
		checkWidget();
		return parts().view().model();
	}

	/**
	 * @param colors the colour of each role, for example from the theme; null for the light or dark palette, whichever
	 *            suits the background of this control
	 */
	public void setColors(@Nullable Function<ColorRole, RGB> colors) {
		checkWidget();
		parts().setColors(colors);
	}

	/**
	 * @return the abscissas in view, in shown units
	 */
	public ValueRange xRange() {
		checkWidget();
		return parts().view().xRange();
	}

	/**
	 * @return the ordinates in view, in shown units
	 */
	public ValueRange yRange() {
		checkWidget();
		return parts().view().yRange();
	}

	/**
	 * Changes what is in view. A range that lies apart from the data, or is more than 1000 times smaller or 4 times
	 * greater than the model's, is not taken over.
	 *
	 * @param x abscissas to show, in shown units
	 * @param y ordinates to show, in shown units
	 */
	public void zoomTo(ValueRange x, ValueRange y) {
		checkWidget();
		parts().setRanges(x, y);
	}

	/** Shows the whole range. */
	public void resetZoom() {
		checkWidget();
		parts().view().reset();
	}

	/**
	 * @return whether something else than the whole range is in view
	 */
	public boolean isZoomed() {
		checkWidget();
		return parts().view().isZoomed();
	}

	/**
	 * @return the point that is read now, if any
	 */
	public Optional<ReadOut> readOut() {
		checkWidget();
		return parts().readOut();
	}

	/**
	 * @param listener told of each change of the point that is read, for example to show it in a status line; replaces
	 *            the listener before
	 */
	public void onReadOut(Consumer<Optional<ReadOut>> listener) {
		checkWidget();
		parts().onReadOut(listener);
	}

	/**
	 * @return the control that holds the data, which takes focus, mouse and keys; for context help and tests
	 */
	public Control plotArea() {
		checkWidget();
		return parts().view().plot();
	}

	/**
	 * A picture of what is shown, zoom included, without pointer marks; also when this control is hidden.
	 *
	 * @param width width in pixels, {@link SvgRenderer#MIN_WIDTH} to {@link SvgRenderer#MAX_SIZE}
	 * @param height height in pixels, {@link SvgRenderer#MIN_HEIGHT} to {@link SvgRenderer#MAX_SIZE}
	 * @return the picture; the caller disposes it
	 * @throws IllegalArgumentException if the size is out of range
	 */
	public Image image(int width, int height) {
		checkWidget();
		SvgRenderer.checkSize(width, height);
		return parts().image(width, height);
	}

	/**
	 * The same picture as a PNG file.
	 *
	 * @param width width in pixels, {@link SvgRenderer#MIN_WIDTH} to {@link SvgRenderer#MAX_SIZE}
	 * @param height height in pixels, {@link SvgRenderer#MIN_HEIGHT} to {@link SvgRenderer#MAX_SIZE}
	 * @return the bytes of the file
	 * @throws IllegalArgumentException if the size is out of range
	 */
	public byte[] png(int width, int height) {
		checkWidget();
		SvgRenderer.checkSize(width, height);
		return parts().png(width, height);
	}

	/** Copies the picture, in the size of this control, to the clipboard. */
	public void copyToClipboard() {
		checkWidget();
		parts().copyToClipboard();
	}

	@Override
	public boolean setFocus() {
		checkWidget();
		return parts().view().plot().setFocus();
	}

	@Override
	public void setMenu(@Nullable Menu menu) {
		super.setMenu(menu);
		parts().setMenu(menu);
	}

	@Override
	public void setFont(@Nullable Font font) {
		super.setFont(font);
		// the constructor of the superclass may call this before there are parts
		if (parts != null) {
			parts().refont();
		}
	}

	@Override
	public void setBackground(@Nullable Color color) {
		super.setBackground(color);
		if (parts != null) {
			parts().recolor();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		checkWidget();
		return new Point(widthHint == SWT.DEFAULT ? PREFERRED_WIDTH : widthHint,
				heightHint == SWT.DEFAULT ? PREFERRED_HEIGHT : heightHint);
	}

	private ChartParts parts() {
		ChartParts made = parts;
		if (made == null) {
			throw new IllegalStateException("The chart control is still being made");
		}
		return made;
	}
}
