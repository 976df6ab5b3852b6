/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.well;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liftloop.core.units.Unit;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.model.DampingModel;
import org.liftloop.model.Well;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.ui.document.FieldDocument;

/** The well editor with mouse and keys. */
class WellEditorTest extends WindowTest {

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	@Test
	void typedSpeedReachesTheModelAndUndoTakesItBack() {
		Well well = openWell(DemoWorkbench.WELL);
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		TextBot speed = editor.textWithLabel("Pumping speed (spm)");
		speed.replaceText("7.25");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("the speed in the model", () -> Double.valueOf(7.25).equals(well.getStrokesPerMinute())));
		assertTrue(bot.isDirty(DemoWorkbench.WELL));
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the old speed", () -> Double.valueOf(8.5).equals(well.getStrokesPerMinute())));
		assertFalse(bot.isDirty(DemoWorkbench.WELL));
		assertEquals("8.5", speed.text());
	}

	@Test
	void chosenDampingReachesTheModelSaysWhatItLacksAndIsUndone() {
		Well well = openWell(DemoWorkbench.WELL);
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		editor.comboWithLabel("Damping").choose("By energy");
		Ui.waitUntil(Condition.of("damping by energy", () -> well.getDampingModel() == DampingModel.ENERGY));
		editor.waitUntilShows("1 warning detected");
		assertTrue(Ui.get(() -> FieldDocument.find(demo.file()).orElseThrow().problems()).stream()
				.anyMatch(problem -> problem.message().contains("liquid rate by test is missing")));
		assertFalse(editor.textWithLabel("Damping ratio on the downstroke").isEnabled());
		TextBot rate = editor.textWithLabel("Liquid rate by test (bbl/d)");
		rate.replaceText("175");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("the rate in m3/s",
				() -> well.getLiquidRateM3PerS() != null && Math.abs(well.getLiquidRateM3PerS() - 3.2203e-4) < 1e-8));
		activatePage("RESULTS");
		DemoWorkbench.openTab(editor, "Notes");
		editor.waitUntilShows("Damping: by energy: ratio");
		activatePage("OVERVIEW");
		bot.pressShortcut("Ctrl+Z");
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the ratio again", () -> well.getDampingModel() == DampingModel.RATIO));
		assertFalse(bot.isDirty(DemoWorkbench.WELL));
	}

	@Test
	void unitTypedWithTheValueIsUnderstood() {
		Well well = openWell(DemoWorkbench.WELL);
		activatePage("PUMP");
		TextBot depth = bot.activateEditor(DemoWorkbench.WELL).textWithLabel("Setting depth (ft)");
		depth.replaceText("1500 m");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("1500 m in the model", () -> well.getPump().getDepthM() == 1500));
		assertEquals(Unit.FOOT.fromSi(1500), Double.parseDouble(depth.text()), 0.01);
	}

	@Test
	void leavingAFieldUntouchedChangesNothing() {
		openWell(DemoWorkbench.WELL);
		activatePage("PUMP");
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		editor.textWithLabel("Oil density (lb/ft\u00B3)").setFocus();
		editor.textWithLabel("Setting depth (ft)").setFocus();
		assertFalse(bot.isDirty(DemoWorkbench.WELL), "the shown, rounded text must not come back as a value");
	}

	@Test
	void textThatIsNoNumberStaysOutOfTheModelAndSaysWhy() {
		Well well = openWell(DemoWorkbench.WELL);
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		TextBot speed = editor.textWithLabel("Pumping speed (spm)");
		speed.replaceText("fast");
		bot.pressShortcut("CR");
		editor.waitUntilShows("\"fast\" is not a number");
		assertEquals(8.5, Ui.get(well::getStrokesPerMinute));
		bot.pressShortcut("ESC");
		Ui.waitUntil(Condition.of("the model's value", () -> speed.text().equals("8.5")));
		assertFalse(bot.isDirty(DemoWorkbench.WELL));
	}

	@Test
	void assumedPartsSaySoAndWhy() {
		openWell("Serbia 3787");
		RootBot editor = bot.activateEditor("Serbia 3787");
		assertTrue(editor.shows("assumed: The pumping speed is not known"));
		Ui.run(() -> bot.editorPart("Serbia 3787", WellEditor.class).setActivePage("ROD_STRING"));
		assertTrue(editor.shows("Assumed: The rods are not known"));
	}

	@Test
	void invalidCellStaysOutOfTheModelAndSaysWhy() {
		Well well = openWell(DemoWorkbench.WELL);
		activatePage("ROD_STRING");
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		TableBot tapers = editor.tableWithColumn("Length (ft)");
		double before = Ui.get(() -> well.getRodString().getTapers().getFirst().getLengthM());
		DemoWorkbench.typeIntoCell(tapers, "Length (ft)", "long");
		editor.waitUntilShows("Length: ");
		bot.pressShortcut("CR");
		assertEquals(before, Ui.get(() -> well.getRodString().getTapers().getFirst().getLengthM()));
		assertFalse(bot.isDirty(DemoWorkbench.WELL));
	}

	@Test
	void addedAndRemovedTaperIsUndoneAndTotalsFollow() {
		Well well = openWell(DemoWorkbench.WELL);
		activatePage("ROD_STRING");
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		editor.waitUntilShows("Total length 5,000\u00A0ft");
		TableBot tapers = editor.tableWithColumn("Length (ft)");
		tapers.select(1);
		editor.button("Remove").click();
		Ui.waitUntil(Condition.of("one taper", () -> well.getRodString().getTapers().size() == 1));
		editor.waitUntilShows("Total length 1,900\u00A0ft");
		bot.pressShortcut("Ctrl+Z");
		editor.waitUntilShows("Total length 5,000\u00A0ft");
		assertEquals(2, tapers.rowCount());
	}

	@Test
	void pumpingUnitShowsItsComputedStroke() {
		openWell(DemoWorkbench.WELL);
		activatePage("PUMPING_UNIT");
		bot.activateEditor(DemoWorkbench.WELL).waitUntilShows("computed stroke 100.7");
	}

	@Test
	void resultsPageShowsTheEstimates() {
		openWell(DemoWorkbench.WELL);
		activatePage("RESULTS");
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		TableBot results = editor.tableWithColumn("Result");
		Ui.waitUntil(Condition.of("results", () -> results.widget().getItemCount() > 0));
		assertEquals("Signal confidence", results.cell(0, "Result"));
		assertEquals("Peak polished-rod load (PPRL)", results.cell(1, "Result"));
		assertEquals("OK", results.cell(1, "Status"));
	}

	private Well openWell(String name) {
		demo.open();
		Well well = demo.well(name);
		demo.open(well, WellEditor.ID);
		return well;
	}

	private void activatePage(String id) {
		Ui.run(() -> bot.editorPart(DemoWorkbench.WELL, WellEditor.class).setActivePage(id));
	}
}
