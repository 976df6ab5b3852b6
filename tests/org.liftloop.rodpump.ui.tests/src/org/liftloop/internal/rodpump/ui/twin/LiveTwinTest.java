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
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liftloop.core.decision.VerifyDecisionLog;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.internal.rodpump.ui.well.WellEditor;
import org.liftloop.testing.Condition;
import org.liftloop.testing.ControlBot;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WorkbenchBot;
import org.liftloop.testing.WorkbenchExtension;
import org.liftloop.testing.WorkspaceExtension;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** A live twin with mouse and keys, on simulated equipment. */
class LiveTwinTest {

	private static final int RATE = 20;

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
	void stillDemo() {
		LiftloopPreferences.setDemoLive(false);
	}

	@Test
	void rejectedDecisionIsInTheViewAndInTheLog() throws Exception {
		demo.open();
		live.start(RATE);
		RootBot page = live.openPage();
		Ui.waitUntil(Condition.of("a stroke", () -> page.shows("Stroke 1 ended") || page.shows("Latest:")),
				LiveBot.PATIENCE_SECONDS);
		page.button("Advisory").click();
		ControlBot<Button> reject = page.button("Reject...");
		Ui.waitUntil(Condition.of("a decision that waits", reject.widget()::isEnabled), LiveBot.PATIENCE_SECONDS);
		reject.click();
		ShellBot dialog = bot.shell("Reject decision");
		assertFalse(dialog.button("OK").isEnabled(), "a rejection needs a reason");
		dialog.text().typeText("workover crew on site");
		dialog.button("OK").click();
		TableBot decisions = bot.showView("org.liftloop.ui.decisions").tableWithColumn("Outcome");
		Ui.waitUntil(Condition.of("the rejected decision", () -> rowOf(decisions, "rejected") >= 0));
		assertEquals("Demo 2", decisions.cell(rowOf(decisions, "rejected"), "Asset"));
		decisions.select(rowOf(decisions, "rejected"));
		bot.view("org.liftloop.ui.decisions").waitUntilShows("Reason: workover crew on site");
		bot.activateEditor(LiveBot.POUNDING);
		live.stop();
		String log = Files.readString(live.folder().resolve("decisions/decisions-000001.jsonl"));
		assertTrue(log.contains("\"REJECTED\"") && log.contains("workover crew on site"), log);
		assertTrue(new VerifyDecisionLog(live.folder().resolve("decisions")).execute(new NullProgressMonitor()).holds());
		assertTrue(Files.size(live.folder().resolve("history/history.db")) > 0);
		page.waitUntilShows("The twins of this field do not run.");
	}

	private static int rowOf(TableBot table, String outcome) {
		for (int row = 0; row < table.rowCount(); row++) {
			if (table.cell(row, "Outcome").equals(outcome)) {
				return row;
			}
		}
		return -1;
	}

	@Test
	void demoOpensWithThreeWellsThatRunAndOneOfThemPounding() {
		bot.resize(1280, 800);
		LiftloopPreferences.setDemoLive(true);
		bot.menu("Help", "Open Demo Field");
		LiveField field = live.awaitRunning();
		assertEquals(List.of("BlueMetal", "Demo 1", "Demo 2"),
				field.sessions().stream().map(session -> session.twin().asset()).toList());
		bot.editorPart(LiveBot.POUNDING, WellEditor.class);
		RootBot page = bot.activateEditor(LiveBot.POUNDING);
		Ui.waitUntil(Condition.of("the finding of the first stroke", () -> page.shows("Stroke 1 ended")),
				LiveBot.PATIENCE_SECONDS);
		TableBot findings = page.tableWithColumn("Finding");
		Ui.waitUntil(Condition.of("a finding", () -> findings.rowCount() > 0), LiveBot.PATIENCE_SECONDS);
		assertTrue(findings.cell(0, "Finding").contains("incomplete fillage"), findings.row(0).toString());
		assertTrue(field.notRecorded().isEmpty(), field.notRecorded());
	}

	@Test
	void projectThatIsDeletedTakesItsTwinsAlong() throws Exception {
		demo.open();
		LiveField field = live.start(RATE);
		Path folder = live.folder();
		assertTrue(Files.isDirectory(folder));
		demo.file().getProject().delete(true, true, null);
		assertFalse(field.isRunning());
		assertEquals(List.of(), List.copyOf(field.sessions()));
		assertEquals(LivePhase.STOPPED, live.phase());
		assertTrue(LiveFields.ofWorkbench().find(demo.file()).isEmpty());
	}

	@Test
	void everySessionHasARowAndRecordedValuesHaveATrend() {
		demo.open();
		live.start(RATE);
		TableBot sessions = bot.showView("org.liftloop.ui.runtime").tableWithColumn("Thread");
		Ui.waitUntil(Condition.of("three sessions", () -> sessions.rowCount() == 3));
		Ui.waitUntil(Condition.of("strokes of all", () -> {
			for (int row = 0; row < 3; row++) {
				if (!sessions.cell(row, "Strokes/min").matches("[1-9].*")) {
					return false;
				}
			}
			return true;
		}), LiveBot.PATIENCE_SECONDS);
		RootBot trends = bot.showView("org.liftloop.ui.trends");
		TrendCheck.check(trends, "Demo 2: pump fillage");
	}
}
