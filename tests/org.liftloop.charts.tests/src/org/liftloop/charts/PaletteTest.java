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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class PaletteTest {

	private static final Set<ColorRole> NOT_READ = EnumSet.of(ColorRole.BACKGROUND, ColorRole.PLOT_BACKGROUND,
			ColorRole.GRID);

	/** WCAG 2.1, 1.4.3: labels take the colour of what they name, so every role but the grid is text somewhere. */
	@Test
	void whateverIsReadStandsOutFromBothBackgrounds() {
		for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
			for (ColorRole role : EnumSet.complementOf(EnumSet.copyOf(NOT_READ))) {
				double least = role == ColorRole.AXIS ? 3 : 4.5;
				for (ColorRole ground : List.of(ColorRole.BACKGROUND, ColorRole.PLOT_BACKGROUND)) {
					double contrast = palette.color(role).contrastTo(palette.color(ground));
					assertTrue(contrast >= least, role + " on " + ground + ": " + contrast);
				}
			}
		}
	}

	@Test
	void surfaceIsGreenAndDownholeIsRed() {
		for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
			Rgb surface = palette.color(ColorRole.SURFACE_CARD);
			Rgb downhole = palette.color(ColorRole.DOWNHOLE_CARD);
			assertTrue(surface.green() > surface.red() && surface.green() > surface.blue(), surface.toString());
			assertTrue(downhole.red() > downhole.green() && downhole.red() > downhole.blue(), downhole.toString());
		}
	}

	/** The contrast of black on white is 21 by definition (WCAG 2.1). */
	@Test
	void contrastIsThatOfTheGuideline() {
		assertEquals(21, Rgb.of(0).contrastTo(Rgb.of(0xFFFFFF)), 1e-9);
		assertEquals("#0a0b0c", new Rgb(10, 11, 12).hex());
	}

	@Test
	void refusesComponentsOutOfRange() {
		assertThrows(IllegalArgumentException.class, () -> new Rgb(0, 256, 0));
		assertThrows(IllegalArgumentException.class, () -> Rgb.of(0x1000000));
	}
}
