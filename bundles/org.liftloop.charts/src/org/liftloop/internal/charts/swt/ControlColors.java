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

import java.util.function.Function;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.Palette;
import org.liftloop.charts.Rgb;

/**
 * The colours of one control: those handed over by the application, else that background which the theme
 * gives the control, and the light or the dark palette, whichever suits it.
 */
final class ControlColors {

	private static final double DARK_LUMINANCE = 0.18;

	private final Control control;
	private @Nullable Function<ColorRole, RGB> given;

	ControlColors(Control control) {
		this.control = control;
	}

	void set(@Nullable Function<ColorRole, RGB> colors) {
		given = colors;
	}

	/** Colours without a device need no disposal. */
	Color color(ColorRole role) {
		Function<ColorRole, RGB> colors = given;
		if (colors != null) {
			return new Color(colors.apply(role));
		}
		RGB background = control.getBackground().getRGB();
		boolean dark = new Rgb(background.red, background.green, background.blue).luminance() < DARK_LUMINANCE;
		if (role == ColorRole.BACKGROUND) {
			return new Color(background);
		}
		Rgb rgb = (dark ? Palette.DARK : Palette.LIGHT).color(role);
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
