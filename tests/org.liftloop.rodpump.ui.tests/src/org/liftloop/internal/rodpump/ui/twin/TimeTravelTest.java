/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.charts.swt.XyChartControl;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.units.Quantity;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.rodpump.twin.live.PastStroke;
import org.liftloop.rodpump.twin.live.PastStrokes;
import org.liftloop.testing.Condition;
import org.liftloop.testing.ControlBot;
import org.liftloop.testing.MenuBot;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.Widgets;
import org.liftloop.testing.WorkbenchBot;
import org.liftloop.testing.WorkbenchExtension;
import org.liftloop.testing.WorkspaceExtension;
import org.liftloop.ui.live.FieldHistory;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The way to recorded strokes and back to the present, with mouse and keys. */
class TimeTravelTest {

	private static final int RATE = 20;
	private static final Pattern BANNER = Pattern.compile("THE PAST, not live: stroke (\\d+), .*");

	@RegisterExtension
	@Order(1)
	final WorkspaceExtension workspace = new WorkspaceExtension();

	@RegisterExtension
	@Order(2)
	final WorkbenchExtension workbench = new WorkbenchExtension();

	private final WorkbenchBot bot = new WorkbenchBot();
	private final DemoWorkbench demo = new DemoWorkbench(bot);
	private final LiveBot live = new LiveBot(bot, demo);

	@AfterEach
	void backToLight() {
		bot.setTheme(WorkbenchBot.LIGHT_THEME);
	}

	/** Lives until some strokes are recorded. */
	private RootBot liveThrough(int strokes) {
		demo.open();
		LiveField field = live.start(RATE);
		RootBot page = live.openPage();
		Ui.waitUntil(Condition.of(strokes + " strokes", () -> field.session(LiveBot.POUNDING)
				.filter(session -> session.snapshot().counters().observations() >= strokes).isPresent()),
				LiveBot.PATIENCE_SECONDS);
		return page;
	}

	private PastStroke recorded(long number) {
		try {
			return FieldHistory.read(demo.file(), historian -> {
				PastStrokes strokes = new PastStrokes(historian, LiveBot.POUNDING);
				Optional<PastStroke> stroke = strokes.at(Instant.MAX);
				while (stroke.isPresent() && stroke.get().surfaceCard().sequence() != number) {
					stroke = strokes.before(stroke.get());
				}
				return stroke.orElseThrow();
			});
		} catch (RefusedException e) {
			throw new AssertionError(e);
		}
	}

	/** The number of the stroke that is shown as past, 0 when none is. */
	private static long shown(RootBot page) {
		return Ui.get(() -> Widgets.all(page.widget(), Label.class).stream().map(label -> BANNER.matcher(label.getText()))
				.filter(Matcher::matches).map(match -> Long.parseLong(match.group(1))).findFirst().orElse(0L));
	}

	private static long awaitPast(RootBot page) {
		Ui.waitUntil(Condition.of("a past stroke", () -> shown(page) > 0));
		return shown(page);
	}

	private static void awaitStroke(RootBot page, long number) {
		Ui.waitUntil(Condition.of("stroke " + number, () -> shown(page) == number));
	}

	private static XyChartModel cards(RootBot page) {
		return Ui.get(() -> Widgets.first(page.widget(), XyChartControl.class, chart -> true).orElseThrow().model());
	}

	@Test
	void recordedStrokesAreWalkedAndThePresentComesBack() {
		RootBot page = liveThrough(4);
		assertEquals(0, shown(page));
		page.button("Previous Stroke").click();
		long first = awaitPast(page);
		assertFalse(page.isChecked("Live"), "it says that this is not live");
		assertFalse(page.shows(" ended "), "nothing live beside it");
		page.button("Previous Stroke").click();
		awaitStroke(page, first - 1);
		PastStroke stroke = recorded(first - 1);
		Sample fillage = stroke.values().get("fillage");
		assertTrue(page.shows(LiftloopPreferences.screenFormat().format(Quantity.FRACTION,
				fillage == null ? Double.NaN : fillage.number())), "its recorded fillage");
		XyChartModel cards = cards(page);
		assertEquals(List.of("surfaceCard", "downholeCard"), cards.series().stream().map(XySeries::id).toList());
		assertEquals(stroke.surfaceCard().x().length(), cards.series().getFirst().size());
		page.button("Next Stroke").click();
		awaitStroke(page, first);
		page.button("Live").click();
		page.waitUntilShows(" ended ");
		assertEquals(0, shown(page));
		assertTrue(page.isChecked("Live"));
	}

	@Test
	void theStrokeOfATimeIsShownAlsoWhenTheFieldIsStopped() {
		RootBot page = liveThrough(3);
		live.stop();
		bot.activateEditor(LiveBot.POUNDING);
		page.button("Previous Stroke").click();
		long last = awaitPast(page);
		ControlBot<Text> time = page.control("the time", Text.class, text -> !text.getMessage().isEmpty());
		String end = Ui.get(() -> time.widget().getText());
		page.button("Next Stroke").click();
		page.waitUntilShows("There is no later recorded stroke.");
		page.button("Previous Stroke").click();
		awaitStroke(page, last - 1);
		time.setFocus().pressShortcut("Ctrl+A").typeText("yesterday");
		bot.pressShortcut("CR");
		page.waitUntilShows("'yesterday' is no time.");
		time.setFocus().pressShortcut("Ctrl+A").typeText(end);
		bot.pressShortcut("CR");
		awaitStroke(page, last);
		page.button("Live").click();
		page.waitUntilShows("The twins of this field do not run.");
	}

	@Test
	void aFieldThatNeverLivedSaysSo() {
		demo.open();
		RootBot page = live.openPage();
		page.button("Previous Stroke").click();
		page.waitUntilShows("Nothing has been recorded of 'demo.liftloop' yet.");
		assertEquals(0, shown(page));
	}

	@Test
	void aTrendLeadsToItsMoment() {
		RootBot page = liveThrough(6);
		RootBot trends = bot.showView("org.liftloop.ui.trends");
		TrendCheck.check(trends, "Demo 2: pump fillage");
		XyChartControl chart = Ui.get(() -> Widgets.first(trends.widget(), XyChartControl.class, one -> true).orElseThrow());
		askForMenu(chart);
		new MenuBot(Ui.get(chart::getMenu)).choose("Show This Moment");
		long number = awaitPast(page);
		assertTrue(number >= 1, "the stroke of that time");
	}

	/** The right mouse button at the end of the trend. */
	private static void askForMenu(XyChartControl chart) {
		Ui.run(() -> {
			Control plot = chart.plotArea();
			Point at = plot.toDisplay(plot.getSize().x - 1, plot.getSize().y / 2);
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			plot.notifyListeners(SWT.MenuDetect, event);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "light", "dark" })
	void look(String theme) throws Exception {
		bot.setTheme(theme.equals("dark") ? WorkbenchBot.DARK_THEME : WorkbenchBot.LIGHT_THEME);
		bot.resize(1280, 800);
		RootBot page = liveThrough(8);
		bot.activateEditor(LiveBot.POUNDING);
		page.button("Previous Stroke").click();
		awaitPast(page);
		assertTrue(Files.size(bot.screenshot("time-travel-" + theme)) > 10_000);
	}
}
