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
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.liftloop.core.decision.ControlMode;
import org.liftloop.core.session.Snapshot;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.plant.PlantCommand;
import org.liftloop.plant.embedded.RunningConnection;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.ui.live.LiveField;

/** What a person does with live twins all day: answers, arms, acknowledges, verifies; and sees when nothing comes. */
class LiveWorkTest extends WindowTest {

	private static final String DECISIONS = "org.liftloop.ui.decisions";
	private static final String ALARMS = "org.liftloop.ui.alarms";
	private static final String WAITS = "waits for an answer";
	/** Slow enough that a decision does not expire while a busy machine types the reason. */
	private static final int RATE = 5;

	private final DemoWorkbench demo = new DemoWorkbench(bot);
	private final LiveBot live = new LiveBot(bot, demo);

	private static void await(String what, BooleanSupplier condition) {
		Ui.waitUntil(Condition.of(what, condition), LiveBot.PATIENCE_SECONDS);
	}

	/** Lets the demo live, and looks at the Live page of a well once its first stroke has ended. */
	private RootBot start(String well) {
		demo.open();
		live.start(RATE);
		RootBot page = live.openPage(well);
		await("a stroke", () -> page.shows(" ended "));
		return page;
	}

	private LiveField field() {
		return live.awaitRunning();
	}

	private Snapshot snapshot(String well) {
		return field().session(well).orElseThrow().snapshot();
	}

	private RunningConnection equipment() {
		return field().connection(RunningConnection.class).orElseThrow();
	}

	/** Lets the twin propose, and selects its proposal in the view. */
	private RootBot proposal(RootBot page) {
		page.button("Advisory").click();
		RootBot view = bot.showView(DECISIONS);
		TableBot decisions = view.tableWithColumn("Outcome");
		await("a decision that waits", () -> LiveBot.rowOf(decisions, WAITS) >= 0);
		decisions.select(LiveBot.rowOf(decisions, WAITS));
		await("that it can be answered", view.button("Approve")::isEnabled);
		return view;
	}

	@Test
	void decisionApprovedInTheViewMovesTheSpeed() {
		RootBot page = start(LiveBot.POUNDING);
		double before = snapshot(LiveBot.POUNDING).live("speedSetpoint");
		RootBot view = proposal(page);
		view.button("Approve").click();
		TableBot decisions = view.tableWithColumn("Outcome");
		await("the outcome", () -> LiveBot.rowOf(decisions, "acted") >= 0);
		assertFalse(decisions.cell(LiveBot.rowOf(decisions, "acted"), "User").isEmpty(), "who approved it");
		await("another setpoint at the equipment", () -> snapshot(LiveBot.POUNDING).live("speedSetpoint") != before);
	}

	@Test
	void decisionIsRejectedInTheViewWithItsReason() {
		RootBot view = proposal(start(LiveBot.POUNDING));
		double before = snapshot(LiveBot.POUNDING).live("speedSetpoint");
		Ui.start(() -> view.button("Reject...").click());
		ShellBot dialog = bot.shell("Reject decision");
		assertFalse(dialog.button("OK").isEnabled(), "a rejection needs a reason");
		dialog.text().typeText("pulling unit on site");
		dialog.button("OK").click();
		TableBot decisions = view.tableWithColumn("Outcome");
		await("the outcome", () -> LiveBot.rowOf(decisions, "rejected") >= 0);
		decisions.select(LiveBot.rowOf(decisions, "rejected"));
		view.waitUntilShows("Reason: pulling unit on site");
		assertFalse(view.button("Approve").isEnabled(), "it is answered");
		assertEquals(before, snapshot(LiveBot.POUNDING).live("speedSetpoint"));
	}

	private void arm(RootBot page) {
		Ui.start(() -> page.button("Autonomous").click());
		ShellBot dialog = bot.shell("Arm autonomous control");
		assertFalse(dialog.button("OK").isEnabled(), "arming needs a reason");
		dialog.text().typeText("night shift");
		dialog.button("OK").click();
		await("an armed twin", () -> mode() == ControlMode.AUTONOMOUS);
	}

	private ControlMode mode() {
		return Objects.requireNonNull(snapshot(DemoWorkbench.WELL).control()).mode();
	}

	@Test
	void twinIsArmedWithAReasonAndDisarmed() throws Exception {
		RootBot page = start(DemoWorkbench.WELL);
		Ui.start(() -> page.button("Autonomous").click());
		bot.shell("Arm autonomous control").button("Cancel").click();
		await("the mode before", () -> page.isChecked("Shadow"));
		assertEquals(ControlMode.SHADOW, mode());
		arm(page);
		page.button("Shadow").click();
		await("a disarmed twin", () -> mode() == ControlMode.SHADOW);
		TableBot decisions = bot.showView(DECISIONS).tableWithColumn("Outcome");
		await("both changes in the view", () -> LiveBot.rowWith(decisions, "Decision", "Mode changed: Autonomous to Shadow") >= 0
				&& LiveBot.rowWith(decisions, "Decision", "Mode changed: Shadow to Autonomous") >= 0);
		assertTrue(Files.readString(log()).contains("night shift"), "the reason is in the log");
	}

	@Test
	void alarmOfATwinThatDisarmedItselfIsAcknowledged() throws Exception {
		RootBot page = start(DemoWorkbench.WELL);
		arm(page);
		equipment().field().well(DemoWorkbench.WELL).orElseThrow()
				.command(new PlantCommand.SetMode(org.liftloop.plant.ControlMode.LOCAL));
		RootBot view = bot.showView(ALARMS);
		TableBot alarms = view.tableWithColumn("Severity");
		await("the alarm", () -> LiveBot.rowWith(alarms, "What happened", "Autonomous control disarmed itself.") >= 0);
		int row = LiveBot.rowWith(alarms, "What happened", "Autonomous control disarmed itself.");
		assertEquals(DemoWorkbench.WELL, alarms.cell(row, "Asset"));
		assertEquals("", alarms.cell(row, "Acknowledged by"));
		view.waitUntilShows("1 of 1 not acknowledged");
		bot.screenshot("live-alarm");
		alarms.select(row);
		bot.mainWindow().clickToolItem("Acknowledge");
		await("who has seen it", () -> !alarms.cell(row, "Acknowledged by").isEmpty());
		view.waitUntilShows("0 of 1 not acknowledged");
		assertFalse(bot.mainWindow().isToolItemEnabled("Acknowledge All"), "all are acknowledged");
	}

	@Test
	void logIsVerifiedAndATouchedRecordIsNamed() throws Exception {
		start(LiveBot.POUNDING);
		live.openPage(LiveBot.POUNDING).button("Advisory").click();
		TableBot decisions = bot.showView(DECISIONS).tableWithColumn("Outcome");
		await("a change of mode", () -> LiveBot.rowWith(decisions, "Decision", "Mode changed: Shadow to Advisory") >= 0);
		live.stop();
		verify("records of");
		Files.writeString(log(), Files.readString(log()).replaceFirst("ADVISORY", "SHADOW"));
		verify("does not hold.");
	}

	private void verify(String found) {
		bot.showView(DECISIONS);
		bot.mainWindow().clickToolItem("Verify Log");
		ShellBot told = bot.shell("Verify Decision Log");
		told.waitUntilShows(found);
		told.button("OK").click();
		told.waitUntilClosed();
	}

	private Path log() {
		return live.folder().resolve("decisions/decisions-000001.jsonl");
	}

	@Test
	void pageSaysWhatIsMissingUntilValuesComeAndWhenTheyStop() throws Exception {
		demo.open();
		RootBot page = live.openPage(LiveBot.POUNDING);
		page.waitUntilShows("The twins of this field do not run.");
		assertFalse(page.button("Autonomous").isEnabled(), "there is no twin");
		live.start(RATE);
		live.openPage(LiveBot.POUNDING);
		await("a stroke", () -> page.shows(" ended "));
		assertFalse(page.shows("stale"));
		equipment().runner().stop();
		await("values that look old", () -> page.shows("stale"));
		page.waitUntilShows("Nothing came for");
		bot.screenshot("live-stale");
		equipment().runner().start();
		await("values that are new again", () -> !page.shows("stale"));
		live.stop();
		page.waitUntilShows("The twins of this field do not run.");
	}
}
