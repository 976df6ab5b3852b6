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

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.junit.jupiter.api.Test;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.XyChartModel;
import org.liftloop.core.units.Unit;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.internal.rodpump.ui.design.LiveDesigns;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Well;
import org.liftloop.testing.ComboBot;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** The designs of a well with mouse and keys. */
class DesignPageTest extends WindowTest {

	private static final String DESIGN = "Design";
	private static final String RATE = "Pump rate";

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	@Test
	void wellAsItIsIsPredictedFirst() {
		open();
		TableBot designs = designs();
		assertEquals(1, designs.rowCount());
		assertEquals("As it is", designs.cell(0, DESIGN));
		assertEquals("C320-298-100", designs.cell(0, "Pumping unit"));
		assertEquals("100.7\u00A0in", designs.cell(0, "Stroke"));
		assertEquals("8.50\u00A0spm", designs.cell(0, "Speed"));
		assertFalse(editor().button("Delete").isEnabled(), "the well is no design");
		assertFalse(editor().button("Apply to Well").isEnabled());
		assertTrue(chart().series(CardChartModel.DOWNHOLE_CARD).isPresent());
		assertFalse(bot.isDirty(DemoWorkbench.WELL), "looking changes nothing");
	}

	@Test
	void typedSpeedChangesThePredictionAndUndoTakesItBack() {
		Well well = open();
		addDesign();
		double asItIs = number(designs().cell(0, RATE));
		assertEquals(asItIs, number(designs().cell(1, RATE)), "a new design begins as the well is");
		type("Pumping speed (spm)", "5");
		awaitPredicted();
		assertEquals(5.0, Ui.get(() -> well.getDesigns().getFirst().getStrokesPerMinute()));
		assertEquals("5.00\u00A0spm", designs().cell(1, "Speed"));
		assertEquals(5 / 8.5, number(designs().cell(1, RATE)) / asItIs, 0.05);
		assertEquals(8.5, Ui.get(well::getStrokesPerMinute), "the well is as it was");
		assertTrue(chart().series("baselineSurface").isPresent(), "today's card is behind the design's");
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("no speed of its own", () -> well.getDesigns().getFirst().getStrokesPerMinute() == null));
		awaitPredicted();
		assertEquals(asItIs, number(designs().cell(1, RATE)));
	}

	@Test
	void comparisonTellsTheChange() {
		open();
		addDesign();
		type("Plunger diameter (in)", "1.75");
		awaitPredicted();
		selectTab("Comparison");
		TableBot compared = editor().tableWithColumn("Change");
		assertEquals(List.of("Result", "As it is", "Design 1", "Change"), compared.columns());
		int row = row(compared, "Fluid load on pump (Fo)");
		assertTrue(compared.cell(row, "Change").startsWith("+"), () -> compared.cell(row, "Change"));
		double ratio = number(compared.cell(row, "Design 1")) / number(compared.cell(row, "As it is"));
		assertEquals(Math.pow(1.75 / 1.5, 2), ratio, 0.03);
		assertEquals("", compared.cell(row(compared, "Polished-rod stroke"), "Change"));
	}

	@Test
	void unitOfTheCatalogueIsChosenAndAppliedToTheWell() {
		Well well = open();
		addDesign();
		editor().comboWithLabel("Pumping unit").choose("M320-298-100");
		type("Pumping speed (spm)", "7");
		awaitPredicted();
		assertEquals("M320-298-100", designs().cell(1, "Pumping unit"));
		assertEquals("C320-298-100", Ui.get(() -> well.getPumpingUnit().getDesignation()));
		editor().button("Apply to Well").click();
		Ui.waitUntil(Condition.of("the design's unit in the well",
				() -> "M320-298-100".equals(well.getPumpingUnit().getDesignation())));
		assertEquals(7.0, Ui.get(well::getStrokesPerMinute));
		awaitPredicted();
		assertEquals(designs().row(1).subList(1, 11), designs().row(0).subList(1, 11), "the well is now as designed");
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the old unit and speed by one undo",
				() -> "C320-298-100".equals(well.getPumpingUnit().getDesignation())
						&& Double.valueOf(8.5).equals(well.getStrokesPerMinute())));
	}

	@Test
	void impossibleStrokeIsRefusedWithTheReasonAndNoNumber() {
		open();
		addDesign();
		type("Stroke (in)", "300");
		awaitPredicted();
		assertEquals("refused", designs().cell(1, "Verdict"));
		assertEquals("\u2013", designs().cell(1, RATE));
		editor().waitUntilShows("it makes at most");
		assertTrue(chart().isEmpty(), "no card");
		assertFalse(editor().button("Apply to Well").isEnabled());
		assertEquals("As it is", designs().cell(0, DESIGN));
		assertFalse(designs().cell(0, RATE).equals("\u2013"), "the others are predicted");
	}

	@Test
	void designIsDuplicatedAndDeletedByKey() {
		Well well = open();
		addDesign();
		type("Pumping speed (spm)", "6");
		editor().button("Duplicate").click();
		Ui.waitUntil(Condition.of("a second design", () -> well.getDesigns().size() == 2));
		assertEquals(List.of("Design 1", "Design 2"),
				Ui.get(() -> well.getDesigns().stream().map(DesignCase::getName).toList()));
		assertEquals(6.0, Ui.get(() -> well.getDesigns().getLast().getStrokesPerMinute()));
		designs().select(1);
		designs().pressShortcut("DEL");
		Ui.waitUntil(Condition.of("the second design only",
				() -> well.getDesigns().size() == 1 && well.getDesigns().getFirst().getName().equals("Design 2")));
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("both designs", () -> well.getDesigns().size() == 2));
	}

	@Test
	void rodsOfTheDesignBeginAsThoseOfTheWell() {
		Well well = open();
		addDesign();
		double rods = number(designs().cell(0, "Rods"));
		editor().button("Copy from the well").click();
		Ui.waitUntil(Condition.of("rods of its own", () -> well.getDesigns().getFirst().getTapers().size() == 2));
		assertTrue(Ui.get(() -> EcoreUtil.equals(well.getRodString().getTapers(),
				well.getDesigns().getFirst().getTapers())));
		TableBot tapers = editor().tableWithColumn("Length (ft)");
		DemoWorkbench.typeIntoCell(tapers, "Diameter (in)", "1");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("the thicker taper",
				() -> well.getDesigns().getFirst().getTapers().getFirst().getDiameterM() == Unit.INCH.toSi(1)));
		awaitPredicted();
		assertTrue(number(designs().cell(1, "Rods")) != rods);
		editor().button("Use the well's rods").click();
		Ui.waitUntil(Condition.of("no rods of its own", () -> well.getDesigns().getFirst().getTapers().isEmpty()));
		awaitPredicted();
		assertEquals(rods, number(designs().cell(1, "Rods")));
	}

	@Test
	void cancelledRunLeavesTheOldPredictionsAndSaysSo() {
		Well well = open();
		addDesign();
		String before = designs().cell(1, RATE);
		// No job starts, so that the run is still to come when the user cancels it.
		Job.getJobManager().suspend();
		try {
			type("Pumping speed (spm)", "5");
			Ui.waitUntil(Condition.of("the speed in the model",
					() -> Double.valueOf(5).equals(well.getDesigns().getFirst().getStrokesPerMinute())));
			assertTrue(Ui.get(() -> live().state() instanceof RunState.Running));
			editor().button("Cancel").click();
			Ui.waitUntil(Condition.of("the run to be cancelled", () -> live().state() instanceof RunState.Cancelled));
		} finally {
			Job.getJobManager().resume();
		}
		editor().waitUntilShows("Cancelled: what is shown belongs to the designs before");
		assertEquals(before, designs().cell(1, RATE), "the prediction before stands");
		editor().button("Recompute").click();
		awaitPredicted();
		assertTrue(number(designs().cell(1, RATE)) < number(before));
	}

	@Test
	void earlierRunIsComparedWithAndKeptAsADesign() {
		Well well = open();
		addDesign();
		type("Pumping speed (spm)", "5");
		awaitPredicted();
		type("Pumping speed (spm)", "6");
		awaitPredicted();
		selectTab("Run history");
		TableBot runs = editor().tableWithColumn("Run");
		int slow = runRow(runs, "5.00\u00A0spm");
		assertFalse(editor().button("Keep as Design").isEnabled());
		runs.select(slow);
		ComboBot baseline = editor().comboWithLabel("Compare with");
		Ui.waitUntil(Condition.of("the run to compare with", () -> baseline.widget().getText().startsWith("Run ")));
		editor().button("Keep as Design").click();
		Ui.waitUntil(Condition.of("the run as a design", () -> well.getDesigns().size() == 2));
		assertEquals(5.0, Ui.get(() -> well.getDesigns().getLast().getStrokesPerMinute()));
		assertEquals(6.0, Ui.get(() -> well.getDesigns().getFirst().getStrokesPerMinute()));
	}

	@Test
	void measuredCardIsComparedWith() {
		open();
		editor().comboWithLabel("Compare with").choose("Measured card: Full pump");
		Ui.waitUntil(Condition.of("the measured card behind the predicted",
				() -> pageChart().series("baselineSurface").filter(card -> card.label().contains("Full pump")).isPresent()));
	}

	@Test
	void speedOutOfRangeIsSaidAtTheField() {
		open();
		addDesign();
		type("Pumping speed (spm)", "99");
		awaitPredicted();
		assertEquals("refused", designs().cell(1, "Verdict"));
		editor().waitUntilShows("not possible");
		type("Pumping speed (spm)", "9");
		awaitPredicted();
		Ui.waitUntil(Condition.of("no message any more", () -> !editor().shows("not possible")));
	}

	private Well open() {
		demo.open();
		Well well = demo.well(DemoWorkbench.WELL);
		demo.open(well, WellEditor.ID);
		bot.resize(1600, 1150);
		Ui.run(() -> bot.editorPart(DemoWorkbench.WELL, WellEditor.class).setActivePage("DESIGN"));
		bot.activateEditor(DemoWorkbench.WELL);
		awaitPredicted();
		return well;
	}

	private void addDesign() {
		int before = designs().rowCount();
		editor().button("New").click();
		Ui.waitUntil(Condition.of("a new design", () -> designs().widget().getItemCount() == before + 1));
		awaitPredicted();
	}

	private void type(String label, String value) {
		TextBot field = editor().textWithLabel(label);
		field.replaceText(value);
		bot.pressShortcut("CR");
	}

	private void awaitPredicted() {
		Ui.waitUntil(Condition.of("the predictions to be up to date",
				() -> page().live().map(LiveDesigns::state).filter(RunState.Current.class::isInstance).isPresent()));
		bot.waitForJobs(LiveDesigns.FAMILY);
	}

	private RootBot editor() {
		return bot.editor(DemoWorkbench.WELL);
	}

	private TableBot designs() {
		return editor().tableWithColumn(DESIGN);
	}

	private DesignPage page() {
		WellEditor part = bot.editorPart(DemoWorkbench.WELL, WellEditor.class);
		return Ui.get(() -> (DesignPage) Objects.requireNonNull(part.findPage("DESIGN")));
	}

	private LiveDesigns live() {
		return page().live().orElseThrow();
	}

	private XyChartModel pageChart() {
		return page().pane().orElseThrow().cards().model();
	}

	private XyChartModel chart() {
		return Ui.get(this::pageChart);
	}

	private void selectTab(String title) {
		CTabFolder tabs = editor().control("the tab " + title, CTabFolder.class,
				folder -> item(folder, title).isPresent()).widget();
		Ui.run(() -> tabs.setSelection(item(tabs, title).orElseThrow()));
	}

	private static Optional<CTabItem> item(CTabFolder folder, String title) {
		return Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(title)).findFirst();
	}

	private static int row(TableBot table, String first) {
		return find(table, 0, first);
	}

	private static int runRow(TableBot table, String speed) {
		return find(table, table.columns().indexOf("Speed"), speed);
	}

	private static int find(TableBot table, int column, String text) {
		for (int i = 0; i < table.rowCount(); i++) {
			if (table.row(i).get(column).equals(text)) {
				return i;
			}
		}
		throw new AssertionError("No row " + text);
	}

	/** The number before the unit. */
	private static double number(String shown) {
		return Double.parseDouble(shown.replace(",", "").split("[\u00A0 %]")[0]);
	}
}
