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

import java.nio.file.Path;

import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IEditorPart;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.internal.rodpump.ui.well.WellEditor;
import org.liftloop.testing.Condition;
import org.liftloop.testing.ControlBot;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WorkbenchBot;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;

/** Starts and stops the live demo as a user does. */
final class LiveBot {

	/** The well that pounds. */
	static final String POUNDING = "Demo 2";
	/** Time for what simulated equipment has to do first, s. */
	static final long PATIENCE_SECONDS = 60;

	private final WorkbenchBot bot;
	private final DemoWorkbench demo;

	LiveBot(WorkbenchBot bot, DemoWorkbench demo) {
		this.bot = bot;
		this.demo = demo;
	}

	/** Starts the field of the active editor from the menu. */
	LiveField start(int rate) {
		bot.menu("Live", "Start Live...");
		ShellBot dialog = bot.shell("Start Live");
		assertEquals("Simulated field in this program", dialog.comboWithLabel("Connection").text());
		ControlBot<Spinner> spinner = dialog.control("the rate", Spinner.class, candidate -> true);
		spinner.setFocus().pressShortcut("Ctrl+A").typeText(Integer.toString(rate));
		bot.pressShortcut("TAB");
		dialog.button("Start").click();
		return awaitRunning();
	}

	LiveField awaitRunning() {
		Ui.waitUntil(Condition.of("the demo to live", () -> phase() == LivePhase.RUNNING), PATIENCE_SECONDS);
		return LiveFields.ofWorkbench().find(demo.file()).orElseThrow();
	}

	/** Stops it from the menu. */
	void stop() {
		bot.menu("Live", "Stop Live");
		Ui.waitUntil(Condition.of("the demo to be stopped", () -> phase() == LivePhase.STOPPED), PATIENCE_SECONDS);
	}

	LivePhase phase() {
		return LiveFields.ofWorkbench().phase(demo.file());
	}

	/** Opens the Live page of the well that pounds. */
	RootBot openPage() {
		return openPage(POUNDING);
	}

	/** Opens the Live page of a well. */
	RootBot openPage(String well) {
		IEditorPart editor = demo.open(demo.well(well), WellEditor.ID);
		Ui.run(() -> ((WellEditor) editor).showLive());
		return bot.activateEditor(well);
	}

	/** Gives the first row with an outcome, or -1. */
	static int rowOf(TableBot table, String outcome) {
		return rowWith(table, "Outcome", outcome);
	}

	/** Gives the first row whose cell begins with a text, or -1. */
	static int rowWith(TableBot table, String column, String text) {
		for (int row = 0; row < table.rowCount(); row++) {
			if (table.cell(row, column).startsWith(text)) {
				return row;
			}
		}
		return -1;
	}

	/** Folder of what the demo keeps. */
	Path folder() {
		Path file = demo.file().getLocation().toPath();
		return file.resolveSibling(".liftloop").resolve("demo.liftloop");
	}
}
