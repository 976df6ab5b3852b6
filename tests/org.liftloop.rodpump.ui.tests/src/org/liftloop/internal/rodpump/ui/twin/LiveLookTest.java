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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** Photographs of a live twin and the views of live fields, for people to look at. */
class LiveLookTest extends WindowTest {

	private final DemoWorkbench demo = new DemoWorkbench(bot);
	private final LiveBot live = new LiveBot(bot, demo);

	@ParameterizedTest
	// Light ones first: the platform does not take all of a dark theme back before a restart.
	@CsvSource({ "light,1280,800", "light,1900,1060", "dark,1280,800", "dark,1900,1060" })
	void pageAndViews(String theme, int width, int height) throws Exception {
		String look = theme + '-' + width;
		look(theme, width, height);
		demo.open();
		bot.resize(width, height);
		live.start(20);
		RootBot page = live.openPage();
		Ui.waitUntil(Condition.of("a stroke", () -> page.shows(" ended ")), LiveBot.PATIENCE_SECONDS);
		page.button("Advisory").click();
		Ui.waitUntil(Condition.of("a decision that waits", page.button("Reject...").widget()::isEnabled),
				LiveBot.PATIENCE_SECONDS);
		// Not over the mode: its tool tip would cover the decision.
		page.tableWithColumn("Finding").hover(5, 60);
		bot.showView("org.liftloop.ui.decisions");
		bot.activateEditor(LiveBot.POUNDING);
		photograph("live-decisions-" + look);
		bot.showView("org.liftloop.ui.alarms");
		photograph("live-alarms-" + look);
		bot.showView("org.liftloop.ui.runtime").tableWithColumn("Thread");
		photograph("live-runtime-" + look);
		RootBot trends = bot.showView("org.liftloop.ui.trends");
		TrendCheck.check(trends, "Demo 2: pump fillage");
		TrendCheck.check(trends, "Demo 2: polished-rod load");
		photograph("live-trends-" + look);
		bot.activateEditor(LiveBot.POUNDING);
		live.stop();
		page.waitUntilShows("The twins of this field do not run.");
		photograph("live-stopped-" + look);
		bot.menu("Live", "Start Live...");
		bot.shell("Start Live");
		photograph("live-start-" + look);
	}

	private void photograph(String name) throws IOException {
		assertTrue(Files.size(bot.screenshot(name)) > 10_000);
	}
}
