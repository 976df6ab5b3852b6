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
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/**
 * The fonts of one chart, made from the control's font: smaller ones where the chart is narrow, a bold one for the
 * title. Disposed with the control.
 */
final class ChartFonts {

	/** Charts narrower than this take the small fonts. */
	private static final int SMALL_WIDTH_PX = 400;

	private static final float SMALL = 0.8f;
	private static final float TITLE = 1.1f;

	private final Control control;
	private Font small;
	private Font title;
	private Font smallTitle;

	ChartFonts(Control control) {
		this.control = control;
		small = scaled(SMALL, SWT.NORMAL);
		title = scaled(TITLE, SWT.BOLD);
		smallTitle = scaled(SMALL * TITLE, SWT.BOLD);
		control.addListener(SWT.Dispose, e -> dispose());
	}

	/** Makes the fonts anew from the control's font; hand those out before {@link #refresh()} no more. */
	void refresh() {
		dispose();
		small = scaled(SMALL, SWT.NORMAL);
		title = scaled(TITLE, SWT.BOLD);
		smallTitle = scaled(SMALL * TITLE, SWT.BOLD);
	}

	Font text(int width) {
		return width < SMALL_WIDTH_PX ? small : control.getFont();
	}

	Font title(int width) {
		return width < SMALL_WIDTH_PX ? smallTitle : title;
	}

	private Font scaled(float factor, int style) {
		FontData[] data = control.getFont().getFontData();
		for (FontData d : data) {
			d.setHeight(Math.max(1, Math.round(d.getHeight() * factor)));
			d.setStyle(style);
		}
		return new Font(control.getDisplay(), data);
	}

	private void dispose() {
		small.dispose();
		title.dispose();
		smallTitle.dispose();
	}
}
