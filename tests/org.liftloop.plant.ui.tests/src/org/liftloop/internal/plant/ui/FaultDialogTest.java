/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.model.io.FieldStore;
import org.liftloop.plant.Fields;
import org.liftloop.plant.SimulatedWell;
import org.liftloop.plant.embedded.RunningConnection;
import org.liftloop.plant.fault.ActiveFault;
import org.liftloop.plant.fault.EquipmentFault;
import org.liftloop.plant.fault.LoopFault;
import org.liftloop.plant.fault.PlantFault;
import org.liftloop.plant.fault.SensorFault;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.testing.BundleCheck;
import org.liftloop.testing.Condition;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementOpener;
import org.liftloop.ui.live.LiveChoice;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;

/** Faults of a simulated well as a user lets them begin and mends them. */
class FaultDialogTest extends WindowTest {

	private static final String TITLE = "Inject Fault";
	private static final int RATE = 20;
	/** Time for what simulated equipment has to do first, s. */
	private static final long PATIENCE_SECONDS = 60;

	private IFile open() throws Exception {
		try (InputStream in = DemoField.open()) {
			IFile file = workspace.file(DemoField.FILE_NAME, in);
			bot.open(file);
			bot.activateEditor(file.getName());
			return file;
		}
	}

	private static LiveField start(IFile file) {
		LiveFields.ofWorkbench().start(file, new LiveChoice.Simulated(LiveChoice.DEMO, RATE, 1));
		await("the field to live", () -> LiveFields.ofWorkbench().phase(file) == LivePhase.RUNNING);
		return LiveFields.ofWorkbench().find(file).orElseThrow();
	}

	private static void await(String what, BooleanSupplier condition) {
		Ui.waitUntil(Condition.of(what, condition), PATIENCE_SECONDS);
	}

	private ShellBot dialog() {
		bot.menu("Live", "Inject Fault...");
		return bot.shell(TITLE);
	}

	private static SimulatedWell well(LiveField field, String name) {
		return field.connection(RunningConnection.class).orElseThrow().field().well(name).orElseThrow();
	}

	private static List<PlantFault> faults(SimulatedWell well) {
		return well.truth().faults().stream().map(ActiveFault::fault).toList();
	}

	@Test
	void aLoopOffersItsOwnFaults() throws Exception {
		Path kept = Files.createTempFile("loops", ".liftloop");
		FieldStore.save(LoopDemo.create(), kept);
		IFile file;
		try (InputStream in = Files.newInputStream(kept)) {
			file = workspace.file(LoopDemo.FILE_NAME, in);
		}
		bot.open(file);
		bot.activateEditor(file.getName());
		LiveFields.ofWorkbench().start(file, new LiveChoice.Simulated(file.getLocationURI().toString(), RATE, 1));
		await("the loops to live", () -> LiveFields.ofWorkbench().phase(file) == LivePhase.RUNNING);
		LiveField field = LiveFields.ofWorkbench().find(file).orElseThrow();
		ShellBot dialog = dialog();
		dialog.comboWithLabel("Asset").choose("Laser 3");
		dialog.tree().select("Loop", "Exchanger fouls");
		dialog.waitUntilShows("Fouling resistance");
		await("a size that is taken", dialog.button("Inject")::isEnabled);
		dialog.button("Inject").click();
		TableBot active = dialog.tableWithColumn("Fault");
		await("the fault", () -> active.rowCount() == 1);
		assertEquals("Exchanger fouls", active.cell(0, "Fault"));
		List<ActiveFault> faults = field.connection(RunningConnection.class).orElseThrow().field().loop("Laser 3").orElseThrow()
				.activeFaults();
		assertEquals(LoopFault.Kind.FOULING, faults.getFirst().fault().kind());
		assertEquals(2e-4, faults.getFirst().fault().course().severity(), 1e-6);
		LiveFields.ofWorkbench().stop(file);
		dialog.waitUntilClosed();
		Files.delete(kept);
	}

	@Test
	void bundleIsWhole() {
		BundleCheck check = new BundleCheck("org.liftloop.plant.ui");
		assertTrue(check.extensionCount() > 1);
		assertEquals(List.of(), check.pluginXmlProblems());
		assertEquals(List.of(), check.messageProblems());
	}

	@Test
	void faultIsInjectedSeenAndMended() throws Exception {
		IFile file = open();
		assertFalse(bot.menuBar().isEnabled("Live", "Inject Fault..."), "nothing is simulated yet");
		LiveField field = start(file);
		SimulatedWell well = well(field, Fields.HEALTHY);
		ShellBot dialog = dialog();
		dialog.waitUntilShows("Simulation only");
		dialog.comboWithLabel("Asset").choose(Fields.HEALTHY);
		dialog.tree().select("Equipment", "Standing valve leaks");
		TextBot size = dialog.textWithLabel("Size");
		size.replaceText("300");
		dialog.waitUntilShows("0 to 200 %");
		assertFalse(dialog.button("Inject").isEnabled(), "more than the kind takes");
		size.replaceText("45");
		await("a size that is taken", dialog.button("Inject")::isEnabled);
		dialog.button("Inject").click();
		TableBot active = dialog.tableWithColumn("Fault");
		await("the fault", () -> active.rowCount() == 1);
		assertEquals("Standing valve leaks", active.cell(0, "Fault"));
		assertEquals("45 %", active.cell(0, "Size"));
		EquipmentFault fault = (EquipmentFault) faults(well).getFirst();
		assertEquals(EquipmentFault.Kind.STANDING_VALVE_LEAK, fault.kind());
		assertEquals(0.45, fault.course().severity(), 1e-9);
		assertEquals(List.of(), faults(well(field, Fields.POUNDING)), "another well is not concerned");

		active.select(0);
		dialog.button("Mend").click();
		await("no fault", () -> active.rowCount() == 0);
		assertEquals(List.of(), faults(well));

		LiveFields.ofWorkbench().stop(file);
		dialog.waitUntilClosed();
		await("the field to be stopped", () -> LiveFields.ofWorkbench().phase(file) == LivePhase.STOPPED);
		bot.activateEditor(file.getName());
		assertFalse(bot.menuBar().isEnabled("Live", "Inject Fault..."));
	}

	@Test
	void livePageOfAWellHasTheCommandAndShowsItsWellFirst() throws Exception {
		IFile file = open();
		start(file);
		Ui.run(() -> {
			FieldDocument document = FieldDocument.find(file).orElseThrow();
			EObject well = document.field().getAssets().stream().filter(asset -> Fields.POUNDING.equals(asset.getName()))
					.findFirst().orElseThrow();
			IEditorPart editor = FieldElementOpener.open(
					PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), document, well);
			((FormEditor) Objects.requireNonNull(editor)).setActivePage("LIVE");
		});
		bot.activateEditor(Fields.POUNDING).clickToolItem("Inject Fault...");
		ShellBot dialog = bot.shell(TITLE);
		assertEquals(Fields.POUNDING, dialog.comboWithLabel("Asset").text());
		assertEquals(3, dialog.comboWithLabel("Asset").items().size(), "the wells of the simulation");
	}

	@Test
	void growthIsInSimulatedTimeAndNotForWhatComesAtOnce() throws Exception {
		LiveField field = start(open());
		ShellBot dialog = dialog();
		dialog.comboWithLabel("Asset").choose(Fields.HEALTHY);
		dialog.tree().select("Sensors", "Load offset");
		dialog.textWithLabel("Grows over").replaceText("2");
		dialog.button("Inject").click();
		await("the fault", () -> !faults(well(field, Fields.HEALTHY)).isEmpty());
		SensorFault fault = (SensorFault) faults(well(field, Fields.HEALTHY)).getFirst();
		assertEquals(120, fault.course().growthS(), 1e-9);
		TableBot active = dialog.tableWithColumn("Fault");
		await("a fault that grows", () -> active.rowCount() == 1 && active.cell(0, "Course").startsWith("grown to"));
		dialog.tree().select("Equipment", "Rods part");
		assertFalse(dialog.textWithLabel("Grows over").isEnabled());
	}

	@Test
	void scenarioIsScheduledFromNowAndAWrongOneNamesItsLine(@TempDir Path folder) throws Exception {
		LiveField field = start(open());
		dialog();
		FaultDialog dialog = Ui.get(() -> FaultDialog.open(Ui.display().getShells()[0], field, Fields.HEALTHY).orElseThrow());
		Path wrong = Files.writeString(folder.resolve("wrong.json"), """
				{ "name": "wrong", "events": [
				  { "at": "PT1S", "well": "Demo 1", "fault": "RUST", "severity": 1 } ] }
				""");
		Ui.run(() -> dialog.run(wrong));
		bot.shell(TITLE).waitUntilShows("Line 2: events[0].fault: 'RUST' is no fault.");
		assertEquals(List.of(), faults(well(field, Fields.HEALTHY)));
		Path right = Files.writeString(folder.resolve("right.json"), """
				{ "name": "right", "events": [
				  { "at": "PT5S", "well": "Demo 1", "fault": "WORN_PUMP", "severity": 0.2 } ] }
				""");
		Ui.run(() -> dialog.run(right));
		bot.shell(TITLE).waitUntilShows("1 event of right.json is scheduled");
		TableBot active = bot.shell(TITLE).tableWithColumn("Fault");
		await("the fault of the scenario", () -> active.rowCount() == 1);
		assertEquals("Pump worn", active.cell(0, "Fault"));
	}

	@ParameterizedTest
	@CsvSource({ "light", "dark" })
	void dialogLook(String theme) throws Exception {
		look(theme, 1280, 800);
		start(open());
		ShellBot dialog = dialog();
		dialog.tree().select("Equipment", "Gas interference");
		dialog.button("Inject").click();
		TableBot active = dialog.tableWithColumn("Fault");
		await("the fault", () -> active.rowCount() == 1);
		photograph("fault-dialog-" + theme);
	}

	private void photograph(String name) throws IOException {
		assertTrue(Files.size(bot.screenshot(name)) > 10_000);
	}
}
