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

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ChartDescription;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartModel;

/** What a chart control is made of: the view, the footer below it, the gestures and the pictures. */
public final class ChartParts {

	private final Composite parent;
	private final ControlColors colors;
	private final ChartFonts fonts;
	private final ChartView view;
	private final ChartFooter footer;
	private final ChartPicture picture;

	/**
	 * @param parent the control to fill; it has no layout of its own
	 * @param model what to show first
	 */
	public ChartParts(Composite parent, XyChartModel model) {
		this.parent = parent;
		colors = new ControlColors(parent);
		fonts = new ChartFonts(parent);
		view = new ChartView(parent, colors, fonts, model);
		footer = new ChartFooter(parent, colors, fonts, model);
		picture = new ChartPicture(view, footer, colors);
		WheelZoom.install(view);
		RectangleZoom.install(view);
		DoubleClickReset.install(view);
		HoverReadOut.install(view);
		KeyboardNavigation.install(view, this::copyToClipboard);
		Accessible accessible = view.plot().getAccessible();
		accessible.addAccessibleListener(AccessibleListener.getNameAdapter(
				e -> e.result = view.readOut().map(ReadOut::text).orElseGet(() -> view.model().title())));
		accessible.addAccessibleListener(
				AccessibleListener.getDescriptionAdapter(e -> e.result = ChartDescription.of(view.model())));
		recolor();
	}

	/** Divides the room between chart and footer. */
	public void layout() {
		Rectangle area = parent.getClientArea();
		int footerHeight = footer.heightFor(area.width, area.height);
		view.chart().setBounds(area.x, area.y, area.width, Math.max(0, area.height - footerHeight));
		footer.setBounds(area.x, area.y + area.height - footerHeight, area.width, footerHeight);
	}

	/**
	 * @param model what to show from now on
	 */
	public void show(XyChartModel model) {
		footer.show(model);
		view.show(model);
		layout();
	}

	/**
	 * @return the view
	 */
	public ChartView view() {
		return view;
	}

	/**
	 * @param given colours by role; null for palettes that follow the background
	 */
	public void setColors(@Nullable Function<ColorRole, RGB> given) {
		colors.set(given);
		recolor();
	}

	/** Takes colours over again, after the background of the control has changed. */
	public void recolor() {
		view.applyColors();
		footer.setBackground(colors.color(ColorRole.BACKGROUND));
		footer.redraw();
	}

	/** Takes the font of the control over again. */
	public void refont() {
		fonts.refresh();
		view.fit();
		layout();
		footer.redraw();
	}

	/**
	 * @param menu the context menu of all parts
	 */
	public void setMenu(@Nullable Menu menu) {
		footer.setMenu(menu);
		view.chart().setMenu(menu);
		for (Control child : view.chart().getChildren()) {
			child.setMenu(menu);
		}
	}

	/**
	 * @param listener told of each change of what is read
	 */
	public void onReadOut(Consumer<Optional<ReadOut>> listener) {
		view.overlay().onReadOut(listener);
	}

	/**
	 * @return what is read now
	 */
	public Optional<ReadOut> readOut() {
		return view.readOut();
	}

	/**
	 * @param x abscissas to show
	 * @param y ordinates to show
	 */
	public void setRanges(ValueRange x, ValueRange y) {
		view.setRanges(x, y);
	}

	/**
	 * @param width width in pixels
	 * @param height height in pixels
	 * @return a picture; the caller disposes it
	 */
	public Image image(int width, int height) {
		return picture.image(width, height);
	}

	/**
	 * @param width width in pixels
	 * @param height height in pixels
	 * @return a picture as a PNG file
	 */
	public byte[] png(int width, int height) {
		return picture.png(width, height);
	}

	/** Copies a picture in the size of the control. */
	public void copyToClipboard() {
		Point size = parent.getSize();
		picture.copyToClipboard(Math.max(1, size.x), Math.max(1, size.y));
	}
}
