/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** A card is corrected on a copy, when asked and after it was seen. */
class CorrectCardTest extends WindowTest {

	private static final String COMMAND = "Correct Card\u2026";
	private static final String COPY = DemoWorkbench.CARD + " (corrected)";
	private static final double OFFSET_N = 4_000;

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	private Well well() {
		return demo.well(DemoWorkbench.WELL);
	}

	private static double confidence(DynacardEditor editor) {
		return Ui.get(() -> editor.currentAnalysis().map(CardAnalysis::confidence).orElseThrow().value());
	}

	/** The editor of a card whose load cell's zero is off. */
	private DynacardEditor spoiled() {
		DynacardEditor editor = demo.open();
		demo.offsetLoads(well(), OFFSET_N);
		Ui.waitUntil(Condition.of("the correction to be offered",
				() -> bot.editor(DemoWorkbench.CARD).isToolItemEnabled(COMMAND)));
		return DemoWorkbench.awaitAnalysed(editor);
	}

	@Test
	void correctionIsNotOfferedWhereThereIsNothingToCorrect() {
		demo.open();
		assertFalse(bot.editor(DemoWorkbench.CARD).isToolItemEnabled(COMMAND));
	}

	@Test
	void offsetIsTakenOffACopyThatSaysSoAndUndoTakesTheCopyAway() {
		DynacardEditor editor = spoiled();
		double before = confidence(editor);
		DoubleArray measured = Ui.get(() -> well().getCards().getFirst().getLoadN());
		bot.editor(DemoWorkbench.CARD).clickToolItem(COMMAND);
		ShellBot dialog = bot.shell("Correct Card");
		dialog.waitUntilShows("was taken off the load.");
		assertEquals(COPY, dialog.text().text());
		dialog.button("Add Copy").click();
		dialog.waitUntilClosed();

		DynacardEditor corrected = DemoWorkbench.awaitAnalysed(bot.editorPart(COPY, DynacardEditor.class));
		assertTrue(confidence(corrected) > before + 0.2, () -> confidence(corrected) + " after " + before);
		Ui.run(() -> {
			List<SurfaceCard> cards = well().getCards();
			assertEquals(List.of(DemoWorkbench.CARD, COPY), cards.stream().map(SurfaceCard::getName).toList());
			assertEquals(measured, cards.getFirst().getLoadN(), "the measured card stays");
			assertTrue(cards.getLast().getNotes().getLast().startsWith("Corrected on request: An offset of"));
		});
		DemoWorkbench.openTab(bot.editor(COPY), "Notes");
		bot.editor(COPY).waitUntilShows("Corrected on request: An offset of");

		bot.activateEditor(DemoWorkbench.CARD);
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("one card", () -> well().getCards().size() == 1));
	}

	@Test
	void nameThatIsTakenIsRefusedAndEscapeChangesNothing() {
		spoiled();
		bot.editor(DemoWorkbench.CARD).clickToolItem(COMMAND);
		ShellBot dialog = bot.shell("Correct Card");
		dialog.text().replaceText(DemoWorkbench.CARD);
		dialog.waitUntilShows("has a card named \"" + DemoWorkbench.CARD);
		assertFalse(dialog.button("Add Copy").isEnabled());
		bot.pressShortcut("ESC");
		dialog.waitUntilClosed();
		assertEquals(1, Ui.get(() -> well().getCards().size()));
	}

	@Test
	void signalTabShowsTheOneConfidenceEveryMeasureAndItsLimit() {
		spoiled();
		RootBot editor = bot.editor(DemoWorkbench.CARD);
		DemoWorkbench.openTab(editor, "Signal");
		editor.waitUntilShows("The card looks wrong. The load reads ");
		editor.waitUntilShows("Signal confidence 0.");
		editor.waitUntilShows("Correct Card takes it off a copy.");
		var table = editor.tableWithColumn("Measure");
		assertEquals(21, table.rowCount());
		assertEquals("Signal-to-noise ratio", table.cell(9, "Measure"));
		assertTrue(table.cell(9, "Value").endsWith("dB") && table.cell(9, "Limit").endsWith("dB"), table.row(9).toString());
		assertTrue(table.cell(9, "Reasons").startsWith("The load's signal stands"), table.row(9).toString());
	}
}
