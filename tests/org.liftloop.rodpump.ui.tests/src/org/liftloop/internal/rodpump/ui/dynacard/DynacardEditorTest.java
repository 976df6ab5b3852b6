/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.dynacard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.charts.CardChartModel;
import org.liftloop.charts.ColorRole;
import org.liftloop.charts.XyChartModel;
import org.liftloop.charts.XySeries;
import org.liftloop.core.units.Unit;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.internal.rodpump.ui.analysis.LiveAnalysis;
import org.liftloop.internal.rodpump.ui.live.RunState;
import org.liftloop.internal.rodpump.ui.well.WellEditor;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.RodTaper;
import org.liftloop.model.SurfaceCard;
import org.liftloop.rodpump.diagnosis.Quantity;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.report.AnalysisCharts;
import org.liftloop.testing.Condition;
import org.liftloop.testing.MenuBot;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.TreeBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.preferences.LiftloopPreferences;
import org.liftloop.ui.theme.ChartColors;

/** The main job in the workbench, with mouse and keys. */
class DynacardEditorTest extends WindowTest {

	/** Figures shown are rounded from the same doubles: they agree to the last bit but one. */
	private static final double SAME = 1e-12;

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	@AfterEach
	void restoreUnits() {
		Ui.run(() -> LiftloopPreferences.setUnitSystem(UnitSystem.US_FIELD));
	}

	@Test
	void demoOpensWithBothCardsAtTheExtremesOfAnIndependentRun() throws Exception {
		XyChartModel chart = chart(demo.open());
		CardAnalysis independent = DemoWorkbench.analyse(DemoWorkbench.shipped(), DemoWorkbench.WELL);

		XySeries surface = chart.series(CardChartModel.SURFACE_CARD).orElseThrow();
		double pprlLb = Unit.POUND_FORCE.fromSi(independent.diagnosis().estimate(Quantity.PEAK_POLISHED_ROD_LOAD).value());
		double mprlLb = Unit.POUND_FORCE
				.fromSi(independent.diagnosis().estimate(Quantity.MINIMUM_POLISHED_ROD_LOAD).value());
		assertEquals(pprlLb, max(surface.yValues()), SAME * pprlLb);
		assertEquals(mprlLb, min(surface.yValues()), SAME * pprlLb);
		double strokeIn = Unit.INCH.fromSi(independent.diagnosis().estimate(Quantity.POLISHED_ROD_STROKE).value());
		assertEquals(strokeIn, max(surface.xValues()) - min(surface.xValues()), SAME * strokeIn);

		XySeries downhole = chart.series(CardChartModel.DOWNHOLE_CARD).orElseThrow();
		assertEquals(Unit.POUND_FORCE.fromSi(max(independent.diagnosis().pumpCard().loadN())), max(downhole.yValues()),
				SAME * pprlLb);
		assertEquals(Unit.POUND_FORCE.fromSi(min(independent.diagnosis().pumpCard().loadN())), min(downhole.yValues()),
				SAME * pprlLb);
		assertEquals(2, Ui.get(() -> editor().analysisPane().orElseThrow().goodman().model().annotations().size()),
				"one point per taper");
	}

	@Test
	void demoIsUnfoldedInTheExplorer() {
		demo.open();
		TreeBot explorer = bot.view("org.liftloop.ui.fieldExplorer").tree();
		Ui.waitUntil(Condition.of("the wells in the explorer",
				() -> explorer.has("Liftloop demo", "demo.liftloop", DemoWorkbench.WELL)));
	}

	@Test
	void editedTaperRecomputesAndUndoRestoresThePicture() {
		DynacardEditor editor = demo.open();
		double[] before = downholeLoads(editor);
		editFirstTaper("Length (ft)", "1700");

		Ui.waitUntil(Condition.of("the downhole card to change", () -> !Arrays.equals(before, downholeLoads(editor))));
		DemoWorkbench.awaitAnalysed(editor);
		CardAnalysis independent = Ui.get(() -> DemoWorkbench
				.analyse(FieldDocument.find(demo.file()).orElseThrow().field(), DemoWorkbench.WELL));
		assertArrayEquals(AnalysisCharts.cards(independent, UnitSystem.US_FIELD)
				.series(CardChartModel.DOWNHOLE_CARD).orElseThrow().yValues(), downholeLoads(editor));

		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the downhole card to be as before",
				() -> Arrays.equals(before, downholeLoads(editor))));
		assertTrue(!bot.isDirty(DemoWorkbench.CARD), "undone to the saved state");
	}

	@Test
	void savedEditIsThereWhenReopened() {
		demo.open();
		editFirstTaper("Length (ft)", "1750");
		bot.pressShortcut("Ctrl+S");
		Ui.waitUntil(Condition.of("the well to be saved", () -> !bot.isDirty(DemoWorkbench.WELL)));
		bot.closeAllEditors();
		assertEquals(0, Ui.get(FieldDocument::openCount), "documents still open");

		demo.open();
		RodTaper taper = Ui.get(() -> demo.well(DemoWorkbench.WELL).getRodString().getTapers().getFirst());
		assertEquals(Unit.FOOT.toSi(1750), taper.getLengthM(), 1e-9);
	}

	@Test
	void unitSwitchShowsTheSameCardInMetricUnits() {
		DynacardEditor editor = demo.open();
		double[] loadsLb = downholeLoads(editor);
		bot.editor(DemoWorkbench.CARD).clickToolItem("US field");
		Ui.waitUntil(Condition.of("the chart in kN", () -> chart(editor).yAxis().unitSymbol().equals("kN")));
		double[] loadsKn = downholeLoads(editor);
		for (int i = 0; i < loadsLb.length; i++) {
			assertEquals(Unit.POUND_FORCE.toSi(loadsLb[i]), Unit.KILONEWTON.toSi(loadsKn[i]), 1e-9 * max(loadsLb));
		}
		assertEquals("metric", Ui.get(() -> LiftloopPreferences.unitSystem().label()));
	}

	@Test
	void cancelledRunLeavesTheOldResultAndSaysSo() {
		DynacardEditor editor = demo.open();
		CardAnalysis before = Ui.get(() -> state(editor).shown());
		// No job starts, so that the run is still to come when the user cancels it.
		Job.getJobManager().suspend();
		try {
			Ui.run(() -> setFirstTaperLength(500));
			assertTrue(Ui.get(() -> state(editor) instanceof RunState.Running));
			bot.editor(DemoWorkbench.CARD).clickToolItem("Cancel analysis");
			Ui.waitUntil(Condition.of("the run to be cancelled",
					() -> state(editor) instanceof RunState.Cancelled));
		} finally {
			Job.getJobManager().resume();
		}
		assertSame(before, Ui.get(() -> state(editor).shown()), "the result before stands");
		bot.editor(DemoWorkbench.CARD).waitUntilShows("Cancelled: what is shown belongs to the well before");
		bot.editor(DemoWorkbench.CARD).clickToolItem("Recompute");
		Ui.waitUntil(Condition.of("a result of the changed well", () -> state(editor) instanceof RunState.Current
				&& state(editor).shown() != before));
	}

	@Test
	void impossibleLoadIsFlaggedWithTheExcessInPounds() {
		demo.open();
		DynacardEditor editor = demo.openCardOf("Impossible load");
		RootBot card = bot.editor(Ui.get(editor::getPartName));
		card.waitUntilShows("2,412 lb");
	}

	@Test
	void missingLengthShowsTheReasonAndNoNumber() {
		DynacardEditor editor = demo.open();
		Ui.run(() -> {
			EditingDomain domain = FieldDocument.find(demo.file()).orElseThrow().editingDomain();
			domain.getCommandStack().execute(SetCommand.create(domain, firstTaper(),
					ModelPackage.Literals.ROD_TAPER__LENGTH_M, SetCommand.UNSET_VALUE));
		});
		Ui.waitUntil(Condition.of("the refusal", () -> state(editor) instanceof RunState.Refused));
		bot.editor(DemoWorkbench.CARD).waitUntilShows("Not analysed");
		bot.editor(DemoWorkbench.CARD).waitUntilShows("length");
		assertEquals(0, Ui.get(() -> editor.analysisPane().orElseThrow().results().table().getItemCount()));
		assertTrue(Ui.get(() -> chart(editor).series(CardChartModel.DOWNHOLE_CARD).isEmpty()));
		assertTrue(Ui.get(() -> chart(editor).series(CardChartModel.SURFACE_CARD).isPresent()), "what was measured stays");
	}

	@Test
	void hostileNameIsShownAsText() {
		DynacardEditor editor = demo.open();
		String hostile = "<script>alert('x')</script> & <b>bold</b>";
		Ui.run(() -> {
			EditingDomain domain = FieldDocument.find(demo.file()).orElseThrow().editingDomain();
			SurfaceCard card = editor.card().orElseThrow();
			domain.getCommandStack().execute(
					SetCommand.create(domain, card, ModelPackage.Literals.SURFACE_CARD__NAME, hostile));
		});
		DemoWorkbench.awaitAnalysed(editor);
		assertEquals(hostile, Ui.get(editor::getPartName));
		// A label shows "&&" as "&": anything else would be a mnemonic.
		bot.editor(hostile).control("the head line", Label.class,
				label -> label.getText().equals(DemoWorkbench.WELL + " \u2013 " + hostile.replace("&", "&&")));
		assertTrue(Ui.get(() -> chart(editor).title()).endsWith(hostile));
	}

	@Test
	void exportedPngIsNotBlank(@TempDir Path folder) throws Exception {
		DynacardEditor editor = demo.open();
		Path file = folder.resolve("card.png");
		Menu menu = Ui.get(() -> editor.cardChart().orElseThrow().getMenu());
		new MenuBot(menu).choose("Export Chart...");
		ShellBot dialog = bot.shell("Export Chart");
		dialog.control("the file", Text.class, text -> text.getText().endsWith(".png"));
		dialog.text().replaceText(file.toString());
		dialog.button("OK").click();
		Ui.waitUntil(Condition.of("the file " + file, () -> Files.exists(file)));

		ImageData image = new ImageLoader().load(file.toString())[0];
		Set<RGB> colours = colours(image);
		assertTrue(colours.size() > 20, "only " + colours.size() + " colours: blank or nearly so");
		assertTrue(colours.contains(Ui.get(() -> ChartColors.of(ColorRole.SURFACE_CARD))), "the surface card's colour");
		assertTrue(colours.contains(Ui.get(() -> ChartColors.of(ColorRole.DOWNHOLE_CARD))), "the downhole card's colour");
	}

	@Test
	void editedDemoIsNotOverwrittenWhenOpenedAgain() {
		demo.open();
		editFirstTaper("Length (ft)", "1800");
		bot.pressShortcut("Ctrl+S");
		Ui.waitUntil(Condition.of("the well to be saved", () -> !bot.isDirty(DemoWorkbench.WELL)));
		demo.open();
		assertEquals(Unit.FOOT.toSi(1800), Ui.get(() -> firstTaper().getLengthM()), 1e-9);
	}

	private void editFirstTaper(String column, String value) {
		demo.open(demo.well(DemoWorkbench.WELL), WellEditor.ID);
		WellEditor part = bot.editorPart(DemoWorkbench.WELL, WellEditor.class);
		RootBot editor = bot.activateEditor(DemoWorkbench.WELL);
		Ui.run(() -> part.setActivePage("ROD_STRING"));
		TableBot tapers = editor.tableWithColumn(column);
		DemoWorkbench.typeIntoCell(tapers, column, value);
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("the value " + value + " in the table",
				() -> tapers.widget().getItem(0).getText(tapers.columns().indexOf(column)).equals(value)));
	}

	private DynacardEditor editor() {
		return bot.editorPart(DemoWorkbench.CARD, DynacardEditor.class);
	}

	private RodTaper firstTaper() {
		return demo.well(DemoWorkbench.WELL).getRodString().getTapers().getFirst();
	}

	private void setFirstTaperLength(double lengthM) {
		EditingDomain domain = FieldDocument.find(demo.file()).orElseThrow().editingDomain();
		domain.getCommandStack().execute(
				SetCommand.create(domain, firstTaper(), ModelPackage.Literals.ROD_TAPER__LENGTH_M, lengthM));
	}

	private static RunState<CardAnalysis> state(DynacardEditor editor) {
		return editor.analysis().map(LiveAnalysis::state).orElseThrow();
	}

	private static XyChartModel chart(DynacardEditor editor) {
		return Ui.get(() -> editor.cardChart().orElseThrow().model());
	}

	private static double[] downholeLoads(DynacardEditor editor) {
		return chart(editor).series(CardChartModel.DOWNHOLE_CARD).map(XySeries::yValues).orElse(new double[0]);
	}

	private static Set<RGB> colours(ImageData image) {
		Set<RGB> colours = new HashSet<>();
		for (int y = 0; y < image.height; y++) {
			for (int x = 0; x < image.width; x++) {
				colours.add(image.palette.getRGB(image.getPixel(x, y)));
			}
		}
		return colours;
	}

	private static double max(double[] values) {
		return Arrays.stream(values).max().orElseThrow();
	}

	private static double min(double[] values) {
		return Arrays.stream(values).min().orElseThrow();
	}
}
