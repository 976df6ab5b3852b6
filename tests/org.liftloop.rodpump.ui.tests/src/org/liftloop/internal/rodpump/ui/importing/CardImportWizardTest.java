/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.units.Unit;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.testing.Condition;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** The import wizard with mouse and keys. */
class CardImportWizardTest extends WindowTest {

	private static final String REAL_CARDS = "serbia_demo_apache.csv";
	private static final int CARDS_IN_FILE = 7;

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	@Test
	void realCardsBecomeCardsOfTheWellByOneUndoableCommand(@TempDir Path folder) throws Exception {
		demo.open();
		ShellBot wizard = openWizard();
		addFile(wizard, realCards(folder));
		wizard.button("Next >").click();
		Ui.waitUntil(Condition.of("seven cards", () -> cards(wizard).getItemCount() == CARDS_IN_FILE));
		wizard.button("Finish").click();
		wizard.waitUntilClosed();

		Well well = demo.well(DemoWorkbench.WELL);
		assertEquals(1 + CARDS_IN_FILE, Ui.get(() -> well.getCards().size()));
		SurfaceCard first = Ui.get(() -> well.getCards().get(1));
		DynacardEditor editor = bot.editorPart(Ui.get(first::getName), DynacardEditor.class);
		DemoWorkbench.awaitAnalysed(editor);
		assertTrue(bot.isDirty(Ui.get(first::getName)), "imported, not saved");
		assertEquals(8.5, Ui.get(first::getStrokesPerMinute), "the well's speed was proposed");

		bot.activateEditor(Ui.get(first::getName));
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the import to be undone", () -> well.getCards().size() == 1));
	}

	@Test
	void uncheckedCardsStayOut(@TempDir Path folder) throws Exception {
		demo.open();
		ShellBot wizard = openWizard();
		addFile(wizard, realCards(folder));
		wizard.button("Next >").click();
		Ui.waitUntil(Condition.of("seven cards", () -> cards(wizard).getItemCount() == CARDS_IN_FILE));
		Ui.run(() -> cards(wizard).setFocus());
		for (int i = 0; i < CARDS_IN_FILE - 1; i++) {
			bot.pressShortcut("SPACE");
			bot.pressShortcut("ARROW_DOWN");
		}
		Ui.waitUntil(Condition.of("one card checked", () -> checked(cards(wizard)) == 1));
		wizard.button("Finish").click();
		wizard.waitUntilClosed();
		assertEquals(2, Ui.get(() -> demo.well(DemoWorkbench.WELL).getCards().size()));
	}

	@Test
	void overriddenUnitChangesTheImportedLoads(@TempDir Path folder) throws Exception {
		demo.open();
		ShellBot wizard = openWizard();
		addFile(wizard, realCards(folder));
		wizard.button("Next >").click();
		Ui.waitUntil(Condition.of("seven cards", () -> cards(wizard).getItemCount() == CARDS_IN_FILE));
		double kgfPeakN = peakLoad(wizard);
		wizard.comboWithLabel("Load unit").choose("lb");
		Ui.waitUntil(Condition.of("smaller loads", () -> peakLoad(wizard) < kgfPeakN));
		assertEquals(Unit.POUND_FORCE.siFactor() / Unit.KILOGRAM_FORCE.siFactor(), peakLoad(wizard) / kgfPeakN, 1e-3);
	}

	@Test
	void badFileShowsLineAndColumnAndChangesNothing(@TempDir Path folder) throws Exception {
		demo.open();
		Path bad = folder.resolve("bad.csv");
		Files.writeString(bad, "position_in,load_lb\n1,1000\n2,eleven\n3,1200\n4,1300\n");
		byte[] before = Files.readAllBytes(demo.file().getLocation().toPath());
		ShellBot wizard = openWizard();
		addFile(wizard, bad);
		wizard.waitUntilShows("Line 3, column 2");
		assertFalse(wizard.button("Finish").isEnabled());
		wizard.button("Cancel").click();
		wizard.waitUntilClosed();
		assertEquals(1, Ui.get(() -> demo.well(DemoWorkbench.WELL).getCards().size()));
		assertFalse(bot.isDirty(DemoWorkbench.CARD));
		assertEquals(List.of(before.length), List.of(Files.readAllBytes(demo.file().getLocation().toPath()).length));
	}

	private ShellBot openWizard() {
		bot.activateEditor(DemoWorkbench.CARD);
		bot.menu("File", "Import...");
		ShellBot select = bot.shell("Import");
		select.tree().expand("Liftloop").select("Liftloop", "Dynamometer cards");
		select.button("Next >").click();
		return bot.shell("Import dynamometer cards");
	}

	private static void addFile(ShellBot wizard, Path file) {
		wizard.textWithLabel("Path").replaceText(file.toString());
		wizard.button("Add").click();
		Ui.waitUntil(Condition.of("the file to be read", () -> wizard.textWithLabel("Path").text().isEmpty()));
	}

	private static Path realCards(Path folder) throws IOException {
		Path file = folder.resolve(REAL_CARDS);
		try (InputStream in = DemoField.openCardFile(REAL_CARDS)) {
			Files.copy(in, file);
		}
		return file;
	}

	private static Table cards(ShellBot wizard) {
		return wizard.tableWithColumn("Peak load").widget();
	}

	private static int checked(Table table) {
		int checked = 0;
		for (int i = 0; i < table.getItemCount(); i++) {
			checked += table.getItem(i).getChecked() ? 1 : 0;
		}
		return checked;
	}

	private static double peakLoad(ShellBot wizard) {
		String shown = wizard.tableWithColumn("Peak load").cell(0, "Peak load");
		return Double.parseDouble(shown.replaceAll("[^0-9.]", ""));
	}
}
