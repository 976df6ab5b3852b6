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

import java.util.EnumMap;
import java.util.Map;

/**
 * Turns a {@link ColorRole} into a colour. {@link #LIGHT} and {@link #DARK} are complete; text keeps a contrast of at
 * least 4.5 and lines of at least 3 against their background (WCAG 2.1, 1.4.3 and 1.4.11), the grid excepted.
 */
@FunctionalInterface
public interface Palette {

	/** For print and for light themes. */
	Palette LIGHT = of(lightColors());

	/** For dark themes. */
	Palette DARK = of(darkColors());

	/**
	 * @param role the meaning
	 * @return the colour for it
	 */
	Rgb color(ColorRole role);

	private static Palette of(Map<ColorRole, Rgb> colors) {
		for (ColorRole role : ColorRole.values()) {
			if (!colors.containsKey(role)) {
				throw new IllegalArgumentException("No colour for " + role);
			}
		}
		return role -> colors.get(role);
	}

	private static Map<ColorRole, Rgb> lightColors() {
		Map<ColorRole, Rgb> c = new EnumMap<>(ColorRole.class);
		c.put(ColorRole.SURFACE_CARD, Rgb.of(0x1B7F3B));
		c.put(ColorRole.DOWNHOLE_CARD, Rgb.of(0xC62828));
		c.put(ColorRole.REFERENCE, Rgb.of(0x5B6470));
		c.put(ColorRole.LIMIT, Rgb.of(0x8A5A00));
		c.put(ColorRole.INSIDE, Rgb.of(0x1B7F3B));
		c.put(ColorRole.OUTSIDE, Rgb.of(0xC62828));
		c.put(ColorRole.SERIES_1, Rgb.of(0x1F5FA8));
		c.put(ColorRole.SERIES_2, Rgb.of(0xB3540A));
		c.put(ColorRole.SERIES_3, Rgb.of(0x6A3FA0));
		c.put(ColorRole.SERIES_4, Rgb.of(0x00737A));
		c.put(ColorRole.BACKGROUND, Rgb.of(0xFFFFFF));
		c.put(ColorRole.PLOT_BACKGROUND, Rgb.of(0xFFFFFF));
		c.put(ColorRole.TEXT, Rgb.of(0x1F2328));
		c.put(ColorRole.MUTED_TEXT, Rgb.of(0x59636E));
		c.put(ColorRole.AXIS, Rgb.of(0x6E7781));
		c.put(ColorRole.GRID, Rgb.of(0xE3E6EA));
		c.put(ColorRole.HIGHLIGHT, Rgb.of(0x0B57D0));
		return c;
	}

	private static Map<ColorRole, Rgb> darkColors() {
		Map<ColorRole, Rgb> c = new EnumMap<>(ColorRole.class);
		c.put(ColorRole.SURFACE_CARD, Rgb.of(0x5FCB7C));
		c.put(ColorRole.DOWNHOLE_CARD, Rgb.of(0xFF7B72));
		c.put(ColorRole.REFERENCE, Rgb.of(0xA3ABB5));
		c.put(ColorRole.LIMIT, Rgb.of(0xE3B341));
		c.put(ColorRole.INSIDE, Rgb.of(0x5FCB7C));
		c.put(ColorRole.OUTSIDE, Rgb.of(0xFF7B72));
		c.put(ColorRole.SERIES_1, Rgb.of(0x79B8FF));
		c.put(ColorRole.SERIES_2, Rgb.of(0xF0A35E));
		c.put(ColorRole.SERIES_3, Rgb.of(0xC3A1F5));
		c.put(ColorRole.SERIES_4, Rgb.of(0x56C8CF));
		c.put(ColorRole.BACKGROUND, Rgb.of(0x2B2D30));
		c.put(ColorRole.PLOT_BACKGROUND, Rgb.of(0x232529));
		c.put(ColorRole.TEXT, Rgb.of(0xE6E8EB));
		c.put(ColorRole.MUTED_TEXT, Rgb.of(0xA9B1BA));
		c.put(ColorRole.AXIS, Rgb.of(0x8B949E));
		c.put(ColorRole.GRID, Rgb.of(0x3A3D42));
		c.put(ColorRole.HIGHLIGHT, Rgb.of(0x8AB4F8));
		return c;
	}
}
