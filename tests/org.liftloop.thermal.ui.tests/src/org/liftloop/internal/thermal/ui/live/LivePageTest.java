/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.thermal.ui.LoopWorkbench;
import org.liftloop.testing.ComboBot;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.Widgets;
import org.liftloop.testing.WindowTest;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.thermal.twin.live.FaultEvidence.Residual;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The Live page of a loop, on a bench that plays a loop with a fouled exchanger. */
class LivePageTest extends WindowTest {

	/** Time for what a loop in virtual time has to do first, s. */
	private static final long PATIENCE_SECONDS = 60;

	private final LoopWorkbench loops = new LoopWorkbench(bot, workspace);
	private final UnitSystem before = LiftloopPreferences.unitSystem();

	@BeforeEach
	void metric() {
		Ui.run(() -> LiftloopPreferences.setUnitSystem(UnitSystem.METRIC));
	}

	@AfterEach
	void unitsAsBefore() {
		Ui.run(() -> LiftloopPreferences.setUnitSystem(before));
		if (LiveFields.ofWorkbench().phase(loops.file()) == LivePhase.RUNNING) {
			stop();
		}
	}

	private RootBot openPage() {
		loops.open(BenchProvider.connect(LoopDemo.create()));
		return loops.page("LIVE");
	}

	private RootBot start() {
		RootBot page = openPage();
		bot.menu("Live", "Start Live...");
		ShellBot dialog = bot.shell("Start Live");
		ComboBot connection = dialog.comboWithLabel("Connection");
		connection.choose(connection.items().stream().filter(item -> item.startsWith(BenchProvider.NAME)).findFirst().orElseThrow());
		dialog.button("Start").click();
		await("the loop to live", () -> LiveFields.ofWorkbench().phase(loops.file()) == LivePhase.RUNNING);
		page.waitUntilShows("Interval ");
		return page;
	}

	private void stop() {
		bot.menu("Live", "Stop Live");
		await("the loop to be stopped", () -> LiveFields.ofWorkbench().phase(loops.file()) == LivePhase.STOPPED);
	}

	private static void await(String what, BooleanSupplier condition) {
		Ui.waitUntil(Condition.of(what, condition), PATIENCE_SECONDS);
	}

	private static LoopPane pane(RootBot page) {
		return Ui.get(() -> Widgets.all(page.widget(), LoopPane.class).getFirst());
	}

	@Test
	void aPageWithoutATwinSaysWhatOneWouldTellAndHowToStartIt() {
		RootBot page = openPage();
		page.waitUntilShows("The twins of this field do not run.");
		assertTrue(page.button("Start Live...").isEnabled());
		assertTrue(page.shows("no value"));
		assertTrue(Ui.get(() -> pane(page).temperatures().model().isEmpty()));
	}

	@Test
	void readingsAndSchematicShowTheNewestIntervalInTheUsersUnits() {
		RootBot page = start();
		// 70 % of 12,000 W/K; the first intervals are those of a loop that does not stand still yet.
		await("the UA that is left", () -> pane(page).schematicWords().contains("UA 8,"));
		assertTrue(page.shows("Heat exchanged") && page.shows("\u00A0kW"));
		assertTrue(page.shows("above limit"), "the fouling is above its allowance");
		String words = Ui.get(() -> pane(page).schematicWords());
		assertTrue(words.matches("(59|60)\\.\\d+.kW; Surroundings 24\\.00.\u00B0C; Hot 3\\d\\.\\d\\d.\u00B0C; setpoint 34\\.00.\u00B0C; Cold .*"), words);
		assertTrue(words.contains("In ") && words.contains("Pump "), words);
		Ui.run(() -> LiftloopPreferences.setUnitSystem(UnitSystem.US_FIELD));
		await("degrees Fahrenheit", () -> pane(page).schematicWords().contains("setpoint 93.2"));
	}

	@Test
	void foulingStandsOutInTemperaturesAndResiduals() {
		RootBot page = start();
		LoopPane pane = pane(page);
		await("what is usual to be learned", () -> pane.details().residuals().model().series("CONDUCTANCE")
				.filter(conductance -> conductance.size() > 100).isPresent());
		XyChartModel temperatures = Ui.get(() -> pane.temperatures().model());
		assertTrue(last(temperatures, "cold") > last(temperatures, "coldExpected") + 1, "the clean loop would be colder");
		assertEquals("\u00B0C", temperatures.yAxis().unitSymbol());
		XyChartModel residuals = Ui.get(() -> pane.details().residuals().model());
		assertTrue(last(residuals, "CONDUCTANCE") < -Residual.LIMIT, "fouling shows in UA");
		assertTrue(Math.abs(last(residuals, "FLOW")) < Residual.LIMIT, "and not in the flow");
		assertEquals(2, residuals.referenceLines().size());
	}

	private static double last(XyChartModel chart, String id) {
		XySeries series = chart.series(id).orElseThrow();
		return series.y(series.size() - 1);
	}

	@Test
	void anAdviceWaitsAndARejectionIsLoggedWithItsReason() {
		RootBot page = start();
		page.button("Advisory").click();
		await("a decision that waits", () -> page.button("Reject...").isEnabled());
		assertTrue(page.shows("setpoint 34.0 ->"));
		Ui.start(() -> page.button("Reject...").click());
		ShellBot dialog = bot.shell("Reject decision");
		dialog.text().typeText("test of the chillers");
		dialog.button("OK").click();
		RootBot view = bot.showView("org.liftloop.ui.decisions");
		TableBot decisions = view.tableWithColumn("Outcome");
		await("the outcome", () -> rejected(decisions));
	}

	private static boolean rejected(TableBot decisions) {
		for (int row = 0; row < decisions.rowCount(); row++) {
			if (decisions.cell(row, "Outcome").startsWith("rejected")) {
				return true;
			}
		}
		return false;
	}

	@Test
	void aStoppedTwinLeavesNoNumbersBehind() {
		RootBot page = start();
		await("the heat", () -> page.shows("\u00A0kW"));
		stop();
		page.waitUntilShows("The twins of this field do not run.");
		assertTrue(Ui.get(() -> pane(page).schematicWords()).startsWith("Hot \u2013"), "a dash, not the last value");
		assertTrue(Ui.get(() -> pane(page).temperatures().model().isEmpty()));
	}

	@ParameterizedTest
	// Light ones first: the platform does not take all of a dark theme back before a restart.
	@CsvSource({ "light,1280,800", "light,1900,1060", "dark,1280,800", "dark,1900,1060" })
	void pageLiveAndStopped(String theme, int width, int height) throws Exception {
		look(theme, width, height);
		RootBot page = start();
		page.button("Advisory").click();
		await("a decision that waits", () -> page.button("Reject...").isEnabled());
		await("ten minutes of intervals",
				() -> pane(page).details().residuals().model().series("CONDUCTANCE").filter(one -> one.size() > 120).isPresent());
		page.tableWithColumn("Finding").hover(5, 60);
		assertTrue(Files.size(bot.screenshot("loop-live-" + theme + '-' + width)) > 10_000);
		stop();
		page.waitUntilShows("The twins of this field do not run.");
		assertTrue(Files.size(bot.screenshot("loop-stopped-" + theme + '-' + width)) > 10_000);
	}
}
