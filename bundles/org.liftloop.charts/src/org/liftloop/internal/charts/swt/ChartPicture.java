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

import java.io.ByteArrayOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.liftloop.charts.ColorRole;

/**
 * Pictures of a chart, painted anew rather than copied from the screen: so a control that is hidden or covered gives
 * the same picture as one in view.
 */
final class ChartPicture {

	private final ChartView view;
	private final ChartFooter footer;
	private final ControlColors colors;

	ChartPicture(ChartView view, ChartFooter footer, ControlColors colors) {
		this.view = view;
		this.footer = footer;
		this.colors = colors;
	}

	/** The caller disposes the image. */
	Image image(int width, int height) {
		Image image = new Image(view.chart().getDisplay(), width, height);
		GC gc = new GC(image);
		try {
			gc.setBackground(colors.color(ColorRole.BACKGROUND));
			gc.setForeground(colors.color(ColorRole.TEXT));
			gc.setFont(view.chart().getParent().getFont());
			gc.fillRectangle(0, 0, width, height);
			int footerHeight = footer.heightFor(width, height);
			view.overlay().whilePrinting(
					() -> view.chart().printChart(gc, new Rectangle(0, 0, width, height - footerHeight)));
			// SWTChart leaves its clipping behind
			gc.setClipping((Rectangle) null);
			paintFooter(gc, width, height, footerHeight);
		} finally {
			gc.dispose();
		}
		return image;
	}

	byte[] png(int width, int height) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data(width, height) };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	void copyToClipboard(int width, int height) {
		Display display = view.chart().getDisplay();
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { data(width, height) }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private ImageData data(int width, int height) {
		Image image = image(width, height);
		try {
			return image.getImageData();
		} finally {
			image.dispose();
		}
	}

	private void paintFooter(GC gc, int width, int height, int footerHeight) {
		Transform shift = new Transform(gc.getDevice());
		try {
			shift.translate(0, height - footerHeight);
			gc.setTransform(shift);
			footer.paint(gc, width, height);
			gc.setTransform(null);
		} finally {
			shift.dispose();
		}
	}
}
