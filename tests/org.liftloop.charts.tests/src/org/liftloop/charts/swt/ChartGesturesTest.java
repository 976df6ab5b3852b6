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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liftloop.charts.ReadOut;
import org.liftloop.charts.ValueRange;
import org.liftloop.charts.XyChartModel;

/** Pointer and keys are posted to the display, as a user's would come; see {@link UiRobot} for what cannot be. */
class ChartGesturesTest {

	private final XyChartModel model = TestCharts.cards(TestCharts.METRE);
	private final ValueRange wholeX = model.xAxis().range();
	private final ValueRange wholeY = model.yAxis().range();
	private final UiRobot ui = new UiRobot(model, 640, 420);
	private final XyChartControl chart = ui.chart();

	@BeforeEach
	void open() {
		ui.open();
	}

	@AfterEach
	void close() {
		ui.close();
	}

	private Point pixel(double x, double y) {
		Point size = chart.plotArea().getSize();
		return new Point((int) Math.round((x - chart.xRange().min()) / chart.xRange().span() * size.x),
				(int) Math.round((chart.yRange().max() - y) / chart.yRange().span() * size.y));
	}

	@Test
	void pointingAtACurveReadsItsNearestPointWithUnits() {
		List<Optional<ReadOut>> told = new ArrayList<>();
		chart.onReadOut(told::add);
		Point top = pixel(1, 60_000);
		ui.moveTo(chart.plotArea(), top.x, top.y);
		ui.until("the surface card is read", () -> chart.readOut().isPresent());
		assertEquals("Surface card: 1.000 m, 60000 N", chart.readOut().orElseThrow().text());
		Point pump = pixel(1.8, 5000);
		ui.moveTo(chart.plotArea(), pump.x, pump.y);
		ui.until("the downhole card is read",
				() -> chart.readOut().filter(r -> r.name().equals("Downhole card")).isPresent());
		assertEquals("Downhole card: 1.800 m, 5000 N", chart.readOut().orElseThrow().text());
		assertEquals(chart.readOut(), told.getLast());
	}

	@Test
	void pointingAtNothingReadsNothing() {
		Point top = pixel(1, 60_000);
		ui.moveTo(chart.plotArea(), top.x, top.y);
		ui.until("a point is read", () -> chart.readOut().isPresent());
		Point middle = pixel(1, 40_000);
		ui.moveTo(chart.plotArea(), middle.x, middle.y);
		ui.until("nothing is read", () -> chart.readOut().isEmpty());
	}

	@Test
	void draggingARectangleZoomsIntoItAndHomeShowsAllAgain() {
		Point from = pixel(0.5, 50_000);
		Point to = pixel(1.5, 30_000);
		ui.moveTo(chart.plotArea(), from.x, from.y);
		ui.button(SWT.MouseDown);
		ui.moveTo(chart.plotArea(), to.x, to.y);
		ui.button(SWT.MouseUp);
		ui.until("the chart is zoomed", chart::isZoomed);
		double pixelX = wholeX.span() / chart.plotArea().getSize().x;
		double pixelY = wholeY.span() / chart.plotArea().getSize().y;
		assertAll(() -> assertEquals(0.5, chart.xRange().min(), pixelX),
				() -> assertEquals(1.5, chart.xRange().max(), pixelX),
				() -> assertEquals(30_000, chart.yRange().min(), pixelY),
				() -> assertEquals(50_000, chart.yRange().max(), pixelY));
		ui.key(SWT.HOME);
		ui.until("the whole range is shown", () -> !chart.isZoomed());
		assertEquals(wholeX, chart.xRange());
	}

	@Test
	void aFlatRectangleZoomsAlongItsLongSideOnly() {
		Point from = pixel(0.5, 50_000);
		Point to = pixel(1.5, 50_000);
		ui.moveTo(chart.plotArea(), from.x, from.y);
		ui.button(SWT.MouseDown);
		ui.moveTo(chart.plotArea(), to.x, to.y + 2);
		ui.button(SWT.MouseUp);
		ui.until("the chart is zoomed", chart::isZoomed);
		assertEquals(wholeY, chart.yRange());
	}

	@Test
	void escGivesUpTheRectangle() {
		Point from = pixel(0.5, 50_000);
		Point to = pixel(1.5, 30_000);
		ui.moveTo(chart.plotArea(), from.x, from.y);
		ui.button(SWT.MouseDown);
		ui.moveTo(chart.plotArea(), to.x, to.y);
		ui.key(SWT.ESC);
		ui.button(SWT.MouseUp);
		assertFalse(chart.isZoomed());
	}

	@Test
	void aClickDoesNotZoom() {
		Point place = pixel(0.5, 50_000);
		ui.moveTo(chart.plotArea(), place.x, place.y);
		ui.button(SWT.MouseDown);
		ui.moveTo(chart.plotArea(), place.x + 2, place.y + 2);
		ui.button(SWT.MouseUp);
		assertFalse(chart.isZoomed());
	}

	@Test
	void theWheelZoomsAboutThePointer() {
		Point place = pixel(0.5, 50_000);
		ui.wheel(place.x, place.y, 3, 0);
		assertEquals(0.8 * wholeX.span(), chart.xRange().span(), 1e-9);
		Point same = pixel(0.5, 50_000);
		assertAll(() -> assertEquals(place.x, same.x, 1), () -> assertEquals(place.y, same.y, 1));
		ui.wheel(place.x, place.y, -3, 0);
		assertEquals(wholeX.span(), chart.xRange().span(), 1e-9);
	}

	@Test
	void theWheelZoomsOneAxisWithAModifier() {
		ui.wheel(100, 100, 3, SWT.SHIFT);
		assertAll(() -> assertEquals(wholeY, chart.yRange()), () -> assertTrue(chart.xRange().span() < wholeX.span()));
		chart.resetZoom();
		ui.wheel(100, 100, 3, SWT.MOD1);
		assertAll(() -> assertEquals(wholeX, chart.xRange()), () -> assertTrue(chart.yRange().span() < wholeY.span()));
	}

	/** Pixels of far points must stay within what the toolkit can draw. */
	@Test
	void zoomEndsAtAThousandfold() {
		for (int i = 0; i < 100; i++) {
			ui.wheel(100, 100, 3, 0);
		}
		assertTrue(chart.xRange().span() >= wholeX.span() / 1000 && chart.xRange().span() < wholeX.span() / 500,
				chart.xRange().toString());
		for (int i = 0; i < 100; i++) {
			ui.wheel(100, 100, -3, 0);
		}
		assertTrue(chart.xRange().span() <= 4 * wholeX.span(), chart.xRange().toString());
	}

	@Test
	void theWheelDoesNotScrollAParentAsWell() {
		Event event = new Event();
		event.count = 3;
		chart.plotArea().notifyListeners(SWT.MouseVerticalWheel, event);
		assertFalse(event.doit);
	}

	@Test
	void aDoubleClickShowsAllAgain() {
		ui.wheel(100, 100, 3, 0);
		ui.doubleClick(100, 100);
		assertFalse(chart.isZoomed());
	}

	@Test
	void arrowKeysMoveTheView() {
		ui.key(SWT.ARROW_RIGHT);
		ui.until("the view moved right", () -> chart.xRange().min() > wholeX.min());
		assertEquals(wholeX.panned(0.1), chart.xRange());
		ui.key(SWT.ARROW_UP);
		ui.until("the view moved up", () -> chart.yRange().min() > wholeY.min());
		ui.key(SWT.ARROW_LEFT);
		ui.key(SWT.ARROW_DOWN);
		ui.until("the view is back", () -> Math.abs(chart.yRange().min() - wholeY.min()) < 1e-6 * wholeY.span());
		assertEquals(wholeX.min(), chart.xRange().min(), 1e-9);
	}

	@Test
	void plusAndMinusZoomAboutTheCentre() {
		ui.type('+');
		ui.until("the chart is zoomed in", chart::isZoomed);
		assertEquals(0.8 * wholeX.span(), chart.xRange().span(), 1e-9);
		assertEquals(wholeX.min() + wholeX.span() / 2, chart.xRange().min() + chart.xRange().span() / 2, 1e-9);
		ui.type('-');
		ui.until("the chart is zoomed out", () -> chart.xRange().span() > 0.9 * wholeX.span());
	}

	/** Everything that the mouse reads can be read without one. */
	@Test
	void shiftAndArrowKeysReadPointByPoint() {
		ui.chord(SWT.SHIFT, SWT.ARROW_RIGHT, '\0');
		ui.until("the first point is read", () -> chart.readOut().isPresent());
		assertEquals("Surface card: 0.000 m, 40000 N", chart.readOut().orElseThrow().text());
		ui.chord(SWT.SHIFT, SWT.ARROW_DOWN, '\0');
		ui.until("the next series is read",
				() -> chart.readOut().filter(r -> r.name().equals("Downhole card")).isPresent());
		assertEquals("Downhole card: 0.200 m, 5000 N", chart.readOut().orElseThrow().text());
		assertFalse(chart.isZoomed());
	}

	@Test
	void ctrlCCopiesThePicture() {
		Clipboard clipboard = new Clipboard(chart.getDisplay());
		try {
			// whatever another test has copied must not pass for this copy
			clipboard.setContents(new Object[] { "text" }, new Transfer[] { TextTransfer.getInstance() });
			ui.until("the clipboard holds no picture",
					() -> clipboard.getContents(ImageTransfer.getInstance()) == null);
			ui.chord(SWT.CTRL, 'c', 'c');
			ui.until("the clipboard holds a picture",
					() -> clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData);
			ImageData copied = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			assertEquals(new Point(640, 420), new Point(copied.width, copied.height));
		} finally {
			clipboard.dispose();
		}
	}
}
