/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.Palette;
import org.liftloop.charts.Rgb;
import org.liftloop.testing.Condition;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WorkbenchBot;

/**
 * The theme's colours are the palette's, so that screen, report and export look alike.
 */
class ChartColorsTest {

	@AfterEach
	void backToLight() {
		set(WorkbenchBot.LIGHT_THEME);
	}

	@Test
	void lightThemeHasTheLightPalette() {
		set(WorkbenchBot.LIGHT_THEME);
		assertPalette(Palette.LIGHT);
	}

	@Test
	void darkThemeHasTheDarkPalette() {
		set(WorkbenchBot.DARK_THEME);
		assertPalette(Palette.DARK);
	}

	private static void assertPalette(Palette palette) {
		Ui.waitUntil(Condition.of("the theme's colours", () -> ChartColors.of(ColorRole.SURFACE_CARD)
				.equals(swt(palette.color(ColorRole.SURFACE_CARD)))));
		for (ColorRole role : ColorRole.values()) {
			assertEquals(swt(palette.color(role)), Ui.get(() -> ChartColors.of(role)), role.name());
		}
	}

	private static void set(String theme) {
		new WorkbenchBot().setTheme(theme);
	}

	private static RGB swt(Rgb color) {
		return new RGB(color.red(), color.green(), color.blue());
	}
}
