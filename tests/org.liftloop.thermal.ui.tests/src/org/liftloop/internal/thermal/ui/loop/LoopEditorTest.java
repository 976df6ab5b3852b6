/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.ui.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.thermal.ui.LoopWorkbench;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** The loop editor with mouse and keys. */
class LoopEditorTest extends WindowTest {

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

	@Test
	void typedHeatLoadReachesTheModelAndUndoTakesItBack() {
		CoolingLoop loop = loops.open();
		TextBot load = bot.activateEditor(LoopWorkbench.LOOP).textWithLabel("Heat load (kW)");
		assertEquals("60", load.text());
		load.replaceText("75");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("75 kW in the model", () -> Double.valueOf(75e3).equals(loop.getHeatLoadW())));
		assertTrue(bot.isDirty(LoopWorkbench.LOOP));
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("60 kW again", () -> Double.valueOf(60e3).equals(loop.getHeatLoadW())));
		assertFalse(bot.isDirty(LoopWorkbench.LOOP));
		assertEquals("60", load.text());
	}

	@Test
	void valuesFollowTheUsersUnitsAndATypedUnitIsUnderstood() {
		CoolingLoop loop = loops.open();
		Ui.run(() -> LiftloopPreferences.setUnitSystem(UnitSystem.US_FIELD));
		TextBot ambient = bot.activateEditor(LoopWorkbench.LOOP).textWithLabel("Ambient temperature (\u00B0F)");
		assertEquals("75.2", ambient.text());
		ambient.replaceText("30 C");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("30 C in the model", () -> Math.abs(loop.getAmbientTemperatureK() - 303.15) < 1e-9));
		assertEquals("86", ambient.text());
	}

	@Test
	void aLimitThatContradictsAnotherIsMarkedBesideItsField() {
		CoolingLoop loop = loops.open();
		RootBot editor = loops.page("CONTROL");
		TextBot trip = editor.textWithLabel("Trip temperature (\u00B0C)");
		trip.replaceText("40");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("40 C in the model", () -> Math.abs(loop.getLimits().getTripHotK() - 313.15) < 1e-9));
		editor.waitUntilShows("detected");
	}

	@Test
	void textThatIsNoNumberStaysOutOfTheModelAndSaysWhy() {
		CoolingLoop loop = loops.open();
		TextBot flow = loops.page("EXCHANGER").textWithLabel("Flow (kg/s)");
		flow.replaceText("much");
		bot.pressShortcut("CR");
		bot.activateEditor(LoopWorkbench.LOOP).waitUntilShows("\"much\" is not a number");
		assertEquals(2.5, Ui.get(() -> loop.getSecondary().getFlowKgPerS()));
		bot.pressShortcut("ESC");
		assertFalse(bot.isDirty(LoopWorkbench.LOOP));
	}

	@Test
	void massFractionIsForGlycolsOnly() {
		CoolingLoop loop = loops.open();
		RootBot editor = bot.activateEditor(LoopWorkbench.LOOP);
		TextBot fraction = editor.textWithLabel("Mass fraction of glycol (%)");
		assertTrue(fraction.isEnabled());
		editor.comboWithLabel("Coolant").choose("Water");
		Ui.waitUntil(Condition.of("water", () -> loop.getCoolant() == Coolant.WATER));
		Ui.waitUntil(Condition.of("no fraction", () -> !fraction.isEnabled()));
	}

	@Test
	void removedPointOfThePumpCurveIsUndone() {
		CoolingLoop loop = loops.open();
		RootBot editor = loops.page("PUMP");
		TableBot points = editor.tableWithColumn("Pressure rise (bar)");
		assertEquals(4, points.rowCount());
		points.select(3);
		editor.button("Remove").click();
		Ui.waitUntil(Condition.of("three points", () -> loop.getPump().getPoints().size() == 3));
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("four points", () -> loop.getPump().getPoints().size() == 4 && points.rowCount() == 4));
	}

	@Test
	void assumedValuesSaySoAndWhy() {
		loops.open();
		bot.activateEditor(LoopWorkbench.LOOP).waitUntilShows("assumed: Volume of the loop");
		assertTrue(loops.page("EXCHANGER").shows("assumed: Of the order of the TEMA"));
		assertTrue(loops.page("PUMP").shows("Assumed: Shape of a common centrifugal pump"));
	}

	@Test
	void aLoopWithoutPartsGetsThemAsTheyAreTyped() {
		Field field = LoopDemo.create();
		CoolingLoop bare = (CoolingLoop) field.getAssets().getFirst();
		bare.setExchanger(null);
		bare.setPump(null);
		CoolingLoop loop = loops.open(field);
		TextBot conductance = loops.page("EXCHANGER").textWithLabel("Clean conductance (UA) (W/K)");
		assertEquals("", conductance.text());
		conductance.replaceText("9000");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("an exchanger", () -> loop.getExchanger() != null
				&& Double.valueOf(9000).equals(loop.getExchanger().getCleanConductanceWPerK())));
		loops.page("PUMP").button("Add").click();
		Ui.waitUntil(Condition.of("a pump with a point", () -> loop.getPump() != null && loop.getPump().getPoints().size() == 1));
	}

	@ParameterizedTest
	// Light ones first: the platform does not take all of a dark theme back before a restart.
	@CsvSource({ "light,1280,800", "light,1900,1060", "dark,1280,800", "dark,1900,1060" })
	void pages(String theme, int width, int height) throws Exception {
		look(theme, width, height);
		loops.open();
		for (LoopTopic topic : LoopTopic.values()) {
			loops.page(topic.name());
			assertTrue(Files.size(bot.screenshot("loop-" + topic.name().toLowerCase(Locale.ROOT) + '-' + theme + '-' + width)) > 10_000);
		}
	}
}
