/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.thermal.ui.LoopWorkbench;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.testing.Condition;
import org.liftloop.testing.ControlBot;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.Widgets;
import org.liftloop.testing.WindowTest;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The Simulate page with mouse and keys. */
class SimulatePageTest extends WindowTest {

	private static final String SCENARIO = """
			{ "name": "Fouled in half an hour", "durationS": 7200, "outputStepS": 20,
			  "changes": [ { "atS": 600, "change": "FOULING", "value": 0.0004, "overS": 1800 } ],
			  "expect": [ { "quantity": "HOT", "atMost": %s } ] }
			""";

	private final LoopWorkbench loops = new LoopWorkbench(bot, workspace);
	private final UnitSystem before = LiftloopPreferences.unitSystem();

	@BeforeEach
	void metric() {
		Ui.run(() -> LiftloopPreferences.setUnitSystem(UnitSystem.METRIC));
	}

	@AfterEach
	void unitsAsBefore() {
		Ui.run(() -> LiftloopPreferences.setUnitSystem(before));
	}

	private RootBot openPage() {
		loops.open();
		return loops.page("SIMULATE");
	}

	private static SimulatePane pane(RootBot page) {
		return Ui.get(() -> Widgets.all(page.widget(), SimulatePane.class).getFirst());
	}

	private static ControlBot<Scale> slider(RootBot page, String label) {
		return page.control(label, Scale.class, scale -> label.equals(scale.getToolTipText()));
	}

	private static void await(String what, BooleanSupplier condition) {
		Ui.waitUntil(Condition.of(what, condition));
	}

	@Test
	void aSliderActsOnTheRunThatGoesOn() {
		RootBot page = openPage();
		SimulatePane pane = pane(page);
		double beginK = Ui.get(() -> pane.trial().newest().hotK());
		page.button("Run").click();
		await("a minute to pass", () -> pane.trial().newest().timeS() > 60);
		assertEquals(beginK, Ui.get(() -> pane.trial().newest().hotK()), 1e-6);
		slider(page, "Heat load").setFocus().pressShortcut("PAGE_UP");
		await("another heat load", () -> pane.trial().value(Knob.LOAD) != 60e3);
		double timeS = Ui.get(() -> pane.trial().newest().timeS());
		await("the temperature to follow", () -> Math.abs(pane.trial().newest().hotK() - beginK) > 0.2);
		assertTrue(Ui.get(() -> pane.trial().newest().timeS()) > timeS, "the same run, not a new one");
		assertTrue(Ui.get(() -> pane.chart().model().series("hot").isPresent()));
		page.button("Reset").click();
		await("the begin", () -> pane.trial().newest().timeS() == 0 && pane.trial().value(Knob.LOAD) == 60e3);
	}

	@ParameterizedTest
	@CsvSource({ "80, All came as expected.", "20, Not all came as expected." })
	void aScenarioSaysWhetherItCameAsExpected(String atMost, String verdict) throws Exception {
		RootBot page = openPage();
		IFile file = workspace.file("scenario.json", SCENARIO.formatted(atMost).getBytes(StandardCharsets.UTF_8));
		page.textWithLabel("Scenario file").replaceText(file.getLocation().toOSString());
		page.button("Run Scenario").click();
		page.waitUntilShows(verdict);
		assertEquals("Fouled in half an hour", Ui.get(() -> pane(page).chart().model().title()));
	}

	@Test
	void aScenarioThatIsNotThereIsRefusedInWords() {
		RootBot page = openPage();
		page.textWithLabel("Scenario file").replaceText("/nowhere/scenario.json");
		page.button("Run Scenario").click();
		page.waitUntilShows("scenario.json");
	}

	@Test
	void aLoopThatLacksSomethingSaysWhat() {
		Field field = LoopDemo.create();
		((CoolingLoop) field.getAssets().getFirst()).setRatedFlowKgPerS(null);
		loops.open(field);
		loops.page("SIMULATE").waitUntilShows("is missing the rated flow");
	}

	@ParameterizedTest
	// Light ones first: the platform does not take all of a dark theme back before a restart.
	@CsvSource({ "light,1280,800", "light,1900,1060", "dark,1280,800", "dark,1900,1060" })
	void pageWithAScenario(String theme, int width, int height) throws Exception {
		look(theme, width, height);
		RootBot page = openPage();
		IFile file = workspace.file("scenario.json", SCENARIO.formatted("80").getBytes(StandardCharsets.UTF_8));
		page.textWithLabel("Scenario file").replaceText(file.getLocation().toOSString());
		page.button("Run Scenario").click();
		page.waitUntilShows("All came as expected.");
		assertTrue(Files.size(bot.screenshot("loop-simulate-" + theme + '-' + width)) > 10_000);
	}
}
