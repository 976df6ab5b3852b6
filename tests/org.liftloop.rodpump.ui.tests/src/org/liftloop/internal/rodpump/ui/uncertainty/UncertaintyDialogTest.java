/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSensitivity;
import org.liftloop.testing.Condition;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** How uncertain results are, asked with mouse and keys. */
class UncertaintyDialogTest extends WindowTest {

	private static final List<String> OTHERS = List.of("Rod length, pump depth (%)", "Rod weight (%)",
			"Load cell, scale (%)", "Phase of position (\u00B0)", "Pumping speed (%)", "Damping (%)");

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	private ShellBot open() {
		demo.open();
		bot.editor(DemoWorkbench.CARD).clickToolItem("Uncertainty\u2026");
		return bot.shell("Uncertainty");
	}

	private static TableBot ran(ShellBot dialog) {
		dialog.button("Run").click();
		TableBot table = dialog.tableWithColumn("Std. dev.");
		Ui.waitUntil(Condition.of("the results", () -> table.widget().getItemCount() > 0));
		return table;
	}

	private static int row(TableBot table, String label) {
		for (int i = 0; i < table.rowCount(); i++) {
			if (table.cell(i, "Result").equals(label)) {
				return i;
			}
		}
		throw new AssertionError("no row " + label);
	}

	/** An offset of the load cell goes straight into the polished-rod loads. */
	@Test
	void statedErrorWithAUnitGoesIntoTheLoadsAndTheTableIsCopied() {
		ShellBot dialog = open();
		assertEquals("100.04", dialog.textWithLabel("Load cell, zero (lb)").text());
		for (String other : OTHERS) {
			dialog.textWithLabel(other).replaceText("0");
		}
		dialog.textWithLabel("Load cell, zero (lb)").replaceText("1 kN");
		TableBot table = ran(dialog);
		int peak = row(table, "Peak polished-rod load (PPRL)");
		assertEquals("225\u00A0lb", table.cell(peak, "Std. dev."));
		assertEquals("loadOffset 100 %", table.cell(peak, "Mostly from"));
		dialog.waitUntilShows("By slopes: 5 diagnoses, 0 of them refused.");
		dialog.button("Copy").click();
		String copied = Ui.get(() -> {
			Clipboard clipboard = new Clipboard(table.widget().getDisplay());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
		assertEquals(1 + table.rowCount(), copied.lines().count());
		assertTrue(copied.startsWith("Result\tStated\tStd. dev.\t5 %\t95 %\tMostly from"), copied);
		dialog.close();
	}

	@Test
	void drawsOfASeedAreThoseOfAnIndependentRun() throws Exception {
		CardAnalysis independent = DemoWorkbench.analyse(DemoWorkbench.shipped(), DemoWorkbench.WELL);
		double deviation = new CardSensitivity(independent, CardSensitivity.USUAL, 50, 7)
				.execute(new NullProgressMonitor()).find("peakPolishedRodLoad").orElseThrow().standardDeviation();
		ShellBot dialog = open();
		dialog.button("Random draws (Monte Carlo)").click();
		dialog.textWithLabel("Number of draws").replaceText("50");
		dialog.textWithLabel("Seed").replaceText("7");
		TableBot table = ran(dialog);
		dialog.waitUntilShows("draws with seed 7");
		assertEquals(String.format("%.0f\u00A0lb", deviation / 4.4482216152605),
				table.cell(row(table, "Peak polished-rod load (PPRL)"), "Std. dev."));
		dialog.close();
	}

	@Test
	void wrongEntriesAreNamedAndNothingRuns() {
		ShellBot dialog = open();
		dialog.textWithLabel("Rod weight (%)").replaceText("heavy");
		dialog.waitUntilShows("Rod weight: ");
		assertFalse(dialog.button("Run").isEnabled());
		dialog.textWithLabel("Rod weight (%)").replaceText("30");
		dialog.waitUntilShows("Rod weight: enter 0 to 20 %.");
		dialog.textWithLabel("Rod weight (%)").replaceText("1");
		Ui.waitUntil(Condition.of("Run to be possible", () -> dialog.button("Run").isEnabled()));
		dialog.button("Random draws (Monte Carlo)").click();
		dialog.textWithLabel("Number of draws").replaceText("5");
		dialog.waitUntilShows("enter a whole number from 10 to 1,000,000");
		assertFalse(dialog.button("Run").isEnabled());
		dialog.close();
	}

	@Test
	void runIsCancelledHalfWayAndSaysSo() {
		ShellBot dialog = open();
		dialog.button("Random draws (Monte Carlo)").click();
		dialog.textWithLabel("Number of draws").replaceText("1000000");
		dialog.button("Run").click();
		dialog.waitUntilShows("Computing\u2026");
		dialog.button("Cancel Run").click();
		dialog.waitUntilShows("Cancelled.");
		assertEquals(0, dialog.tableWithColumn("Std. dev.").rowCount());
		assertFalse(dialog.button("Copy").isEnabled());
		assertTrue(dialog.button("Run").isEnabled());
		dialog.close();
	}

	@Test
	void barMovesWhileDrawsAreMade() {
		ShellBot dialog = open();
		dialog.button("Random draws (Monte Carlo)").click();
		dialog.textWithLabel("Number of draws").replaceText("20000");
		dialog.button("Run").click();
		ProgressBar bar = dialog.control("the bar", ProgressBar.class, any -> true).widget();
		Ui.waitUntil(Condition.of("the bar to move", () -> bar.getSelection() > 0));
		// Closing ends the run: nothing is left behind.
		dialog.close();
		bot.waitForJobs(UncertaintyDialog.FAMILY);
	}

	@Test
	void exportIsATableOrTheJsonOfTheCommandLine(@TempDir Path folder) throws Exception {
		CardSensitivity question = new CardSensitivity(DemoWorkbench.analyse(DemoWorkbench.shipped(), DemoWorkbench.WELL),
				CardSensitivity.USUAL, 0, 1);
		Answer answer = new Answer(question, question.execute(new NullProgressMonitor()));
		UncertaintyFile.write(folder.resolve("a.csv"), answer, UnitSystem.US_FIELD);
		UncertaintyFile.write(folder.resolve("a.json"), answer, UnitSystem.US_FIELD);
		assertTrue(Files.readString(folder.resolve("a.csv")).startsWith("\"Result\",\"Unit\""));
		assertTrue(Files.readString(folder.resolve("a.json")).contains("\"schema\": \"liftloop.sensitivity\""));
	}
}
