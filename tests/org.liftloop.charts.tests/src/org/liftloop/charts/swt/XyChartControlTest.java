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

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.Palette;
import org.liftloop.charts.Rgb;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartModel;

class XyChartControlTest {

	private static ImageData decode(byte[] png) {
		return new ImageLoader().load(new ByteArrayInputStream(png))[0];
	}

	/** How many pixels have just this colour. */
	private static int count(ImageData picture, RGB colour, Rectangle part) {
		int count = 0;
		for (int y = part.y; y < part.y + part.height; y++) {
			for (int x = part.x; x < part.x + part.width; x++) {
				if (picture.palette.getRGB(picture.getPixel(x, y)).equals(colour)) {
					count++;
				}
			}
		}
		return count;
	}

	private static int count(ImageData picture, RGB colour) {
		return count(picture, colour, new Rectangle(0, 0, picture.width, picture.height));
	}

	private static RGB rgb(Palette palette, ColorRole role) {
		Rgb colour = palette.color(role);
		return new RGB(colour.red(), colour.green(), colour.blue());
	}

	/** Where the plot lies within the control. */
	private static Rectangle plotWithin(XyChartControl chart) {
		Control plot = chart.plotArea();
		Point origin = chart.toControl(plot.toDisplay(0, 0));
		return new Rectangle(origin.x, origin.y, plot.getSize().x, plot.getSize().y);
	}

	@Test
	void aControlThatWasNeverShownGivesAPictureWithBothCards() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			ImageData picture = decode(ui.chart().png(640, 420));
			assertAll(() -> assertEquals(new Point(640, 420), new Point(picture.width, picture.height)),
					() -> assertTrue(count(picture, rgb(Palette.LIGHT, ColorRole.SURFACE_CARD)) > 300),
					() -> assertTrue(count(picture, rgb(Palette.LIGHT, ColorRole.DOWNHOLE_CARD)) > 200));
		}
	}

	@Test
	void theHiddenPictureIsTheOneInView() {
		try (UiRobot ui = new UiRobot(TestCharts.annotatedCards(), 640, 420)) {
			byte[] hidden = ui.chart().png(640, 420);
			ui.open();
			assertArrayEquals(hidden, ui.chart().png(640, 420));
			ui.shell().setVisible(false);
			assertArrayEquals(hidden, ui.chart().png(640, 420));
		}
	}

	/** What is exported and what the screen shows must be one picture: the cards cover the same pixels of the plot. */
	@Test
	void thePictureShowsWhatTheScreenShows() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			ui.open();
			ui.chart().forceFocus();
			ui.drain();
			Image screen = new Image(ui.chart().getDisplay(), 640, 420);
			GC gc = new GC(ui.chart());
			try {
				RGB surface = rgb(Palette.LIGHT, ColorRole.SURFACE_CARD);
				ImageData exported = decode(ui.chart().png(640, 420));
				int expected = count(exported, surface);
				ui.until("the screen shows the surface card", () -> {
					gc.copyArea(screen, 0, 0);
					return count(screen.getImageData(), surface) == expected;
				});
				assertTrue(expected > 300, expected + " pixels of the surface card");
			} finally {
				gc.dispose();
				screen.dispose();
			}
		}
	}

	@Test
	void aPictureHasNoPointerMarksButTheZoom() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			ui.open();
			byte[] before = ui.chart().png(640, 420);
			ui.chord(SWT.SHIFT, SWT.ARROW_RIGHT, '\0');
			ui.until("a point is read", () -> ui.chart().readOut().isPresent());
			assertArrayEquals(before, ui.chart().png(640, 420));
			ui.chart().zoomTo(new ValueRange(0.5, 1.5), new ValueRange(30_000, 50_000));
			assertFalse(Arrays.equals(before, ui.chart().png(640, 420)));
		}
	}

	@Test
	void aPictureLeavesTheSizeOfTheControlAlone() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			ui.open();
			Rectangle before = plotWithin(ui.chart());
			decode(ui.chart().png(1200, 700));
			assertEquals(before, plotWithin(ui.chart()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "250, 180", "300, 220", "640, 420", "1200, 700" })
	void thePlotTakesMostOfTheRoomAndEverythingStaysWithinTheControl(int width, int height) {
		try (UiRobot ui = new UiRobot(TestCharts.annotatedCards(), width, height)) {
			ui.open();
			Rectangle plot = plotWithin(ui.chart());
			assertTrue(plot.x > 0 && plot.y > 0 && plot.x + plot.width <= width && plot.y + plot.height < height,
					plot.toString());
			assertTrue(plot.width > 0.6 * width && plot.height > 0.35 * height, plot.toString());
			ImageData picture = decode(ui.chart().png(width, height));
			RGB surface = rgb(Palette.LIGHT, ColorRole.SURFACE_CARD);
			Rectangle below = new Rectangle(0, plot.y + plot.height, width, height - plot.y - plot.height);
			assertTrue(count(picture, surface, below) >= 24, "the legend's sample is below the plot");
		}
	}

	@Test
	void anEmptyChartIsNotBlankButSaysWhy() {
		try (UiRobot ui = new UiRobot(XyChartModel.builder("Empty").noDataReason("No data: none.")
				.build(), 400, 300)) {
			ImageData picture = decode(ui.chart().png(400, 300));
			int grey = count(picture, rgb(Palette.LIGHT, ColorRole.MUTED_TEXT));
			assertTrue(grey > 10, grey + " pixels of text");
		}
	}

	@Test
	void anotherModelIsShownAndTheZoomStaysWhileTheUnitsDo() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			XyChartControl chart = ui.chart();
			ValueRange x = new ValueRange(0.5, 1.5);
			chart.zoomTo(x, chart.yRange());
			chart.setModel(TestCharts.annotatedCards());
			assertEquals(x, chart.xRange());
			chart.setModel(TestCharts.cards(TestCharts.INCH));
			assertAll(() -> assertFalse(chart.isZoomed()),
					() -> assertEquals(chart.model().xAxis().range(), chart.xRange()),
					() -> assertTrue(chart.xRange().contains(78)));
		}
	}

	@Test
	void aRangeApartFromTheDataIsNotTaken() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			ui.chart().zoomTo(new ValueRange(100, 101), ui.chart().yRange());
			assertFalse(ui.chart().isZoomed());
		}
	}

	@Test
	void aDarkBackgroundBringsTheDarkPalette() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			RGB themed = new RGB(40, 41, 42);
			ui.chart().setBackground(new Color(themed));
			ImageData picture = decode(ui.chart().png(640, 420));
			assertAll(() -> assertTrue(count(picture, rgb(Palette.DARK, ColorRole.SURFACE_CARD)) > 300),
					() -> assertEquals(0, count(picture, rgb(Palette.LIGHT, ColorRole.SURFACE_CARD))),
					() -> assertTrue(count(picture, themed) > 10_000),
					() -> assertTrue(count(picture, rgb(Palette.DARK, ColorRole.PLOT_BACKGROUND)) > 50_000));
		}
	}

	@Test
	void coloursOfTheApplicationWinByRole() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			RGB magenta = new RGB(255, 0, 255);
			ui.chart().setColors(role -> role == ColorRole.SURFACE_CARD ? magenta : rgb(Palette.LIGHT, role));
			assertTrue(count(decode(ui.chart().png(640, 420)), magenta) > 300);
			ui.chart().setColors(null);
			assertEquals(0, count(decode(ui.chart().png(640, 420)), magenta));
		}
	}

	@Test
	void aLargerFontTakesMoreRoom() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			ui.open();
			Rectangle before = plotWithin(ui.chart());
			Font large = new Font(ui.chart().getDisplay(), "Sans", 24, SWT.NORMAL);
			try {
				ui.chart().setFont(large);
				Rectangle after = plotWithin(ui.chart());
				assertTrue(after.y > before.y + 8, "the title");
				assertTrue(after.x > before.x + 8, "the numbers");
				assertTrue(after.y + after.height < before.y + before.height - 20, "the axis and the legend");
			} finally {
				ui.close();
				large.dispose();
			}
		}
	}

	@Test
	void theContextMenuOpensOnEveryPart() {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			Menu menu = new Menu(ui.chart());
			ui.chart().setMenu(menu);
			parts(ui.chart()).forEach(part -> assertSame(menu, part.getMenu(), part.toString()));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 199, 20_000 })
	void refusesAPictureWithoutRoomOrBeyondMemory(int size) {
		try (UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420)) {
			XyChartControl chart = ui.chart();
			assertThrows(IllegalArgumentException.class, () -> chart.png(size, 400));
			assertThrows(IllegalArgumentException.class, () -> chart.image(size, 400));
		}
	}

	/** A chart that is opened and closed all day must leave nothing behind: fonts, images, contexts, paths. */
	@Test
	void nothingIsLeakedByShowingExportingAndClosing() {
		// SWTChart keeps a few fonts of its own for ever
		useAndClose();
		int before = UiRobot.liveResources();
		for (int i = 0; i < 10; i++) {
			useAndClose();
		}
		assertEquals(before, UiRobot.liveResources());
	}

	private static void useAndClose() {
		try (UiRobot ui = new UiRobot(TestCharts.annotatedCards(), 640, 420)) {
			ui.open();
			ui.chart().setModel(TestCharts.cards(TestCharts.INCH));
			ui.chart().setFont(ui.shell().getFont());
			decode(ui.chart().png(640, 420));
			ui.chart().copyToClipboard();
		}
	}

	@Test
	void aDisposedControlSaysSoInsteadOfFailingSomewhereInside() {
		UiRobot ui = new UiRobot(TestCharts.cards(TestCharts.METRE), 640, 420);
		XyChartControl chart = ui.chart();
		ui.close();
		assertNotEquals(null, assertThrows(SWTException.class, chart::resetZoom).getMessage());
	}

	private static List<Control> parts(Composite parent) {
		List<Control> all = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				all.addAll(parts(composite));
			}
		}
		return all;
	}
}
