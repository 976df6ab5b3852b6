/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.Test;
import org.liftloop.core.units.Unit;
import org.liftloop.internal.rodpump.ui.DemoWorkbench;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CompareRp11l;
import org.liftloop.rodpump.twin.Rp11lComparison;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** The tables below the charts, with mouse and keys. */
class ResultTablesTest extends WindowTest {

	private static final String DASH = "\u2013";

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	@Test
	void stringCheckTellsEachTapersStressLoadAtItsFootAndBuckling() throws Exception {
		demo.open();
		CardAnalysis independent = DemoWorkbench.analyse(DemoWorkbench.shipped(), DemoWorkbench.WELL);
		RootBot editor = bot.editor(DemoWorkbench.CARD);
		DemoWorkbench.openTab(editor, "String check");
		TableBot table = editor.tableWithColumn("Load at foot");
		assertEquals(2, table.rowCount());
		double footLb = Unit.POUND_FORCE.fromSi(independent.rodString().buckling().getFirst().minimumLoadN());
		assertEquals(String.format("%,.0f\u00A0lb", footLb), table.cell(0, "Load at foot"));
		assertEquals("tension", table.cell(0, "At the foot"));
		assertEquals(DASH, table.cell(0, "Neutral point"));
		assertEquals(String.format("%,.0f\u00A0psi",
				Unit.PSI.fromSi(independent.diagnosis().tapers().getFirst().goodman().allowableStressPa())),
				table.cell(0, "Permissible"));
	}

	/** A load cell that reads too little presses the rods in every stroke, at least on paper. */
	@Test
	void pressedRodsAreMarkedWithTheDepthOfTheirNeutralPoint() {
		DynacardEditor editor = demo.open();
		demo.offsetLoads(demo.well(DemoWorkbench.WELL), -12_000);
		DemoWorkbench.awaitAnalysed(editor);
		RootBot root = bot.editor(DemoWorkbench.CARD);
		DemoWorkbench.openTab(root, "String check");
		TableBot table = root.tableWithColumn("Load at foot");
		Ui.waitUntil(Condition.of("the lowest taper to buckle", () -> table.cell(1, "At the foot").equals("buckles")));
		assertTrue(table.cell(1, "Neutral point").endsWith("ft"), table.row(1).toString());
		assertTrue(table.cell(1, "Findings").contains("buckles: its critical load is"), table.row(1).toString());
	}

	@Test
	void rp11lStandsBesideTheCardAndIsCopied() throws Exception {
		demo.open();
		CardAnalysis analysis = DemoWorkbench.analyse(DemoWorkbench.shipped(), DemoWorkbench.WELL);
		Rp11lComparison independent = new CompareRp11l(analysis).execute(new NullProgressMonitor());
		RootBot editor = bot.editor(DemoWorkbench.CARD);
		DemoWorkbench.openTab(editor, "RP 11L");
		TableBot table = editor.tableWithColumn("Method");
		Ui.waitUntil(Condition.of("the lines of the form", () -> table.widget().getItemCount() > 0));
		editor.waitUntilShows("not read from the charts of API RP 11L");
		assertEquals(independent.rows().size(), table.rowCount());
		int peak = independent.rows().indexOf(independent.rows().stream()
				.filter(row -> row.label().startsWith("Peak polished-rod load")).findFirst().orElseThrow());
		assertEquals(String.format("%,.0f\u00A0lb",
				Unit.POUND_FORCE.fromSi(independent.rows().get(peak).method().value())), table.cell(peak, "Method"));
		assertEquals(String.format("%.1f\u00A0%%", 100 * independent.rows().get(peak).difference()),
				table.cell(peak, "Difference").replace('\u2212', '-'));
		table.contextMenu("Copy");
		String copied = Ui.get(() -> {
			Clipboard clipboard = new Clipboard(table.widget().getDisplay());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
		assertTrue(copied.contains("Peak polished-rod load PPRL"), copied);
	}

	@Test
	void outsideOfRp11lTheReasonStandsInPlaceOfNumbers() {
		demo.open();
		DynacardEditor part = demo.openCardOf("Demo 2");
		RootBot editor = bot.editor(Ui.get(part::getPartName));
		DemoWorkbench.openTab(editor, "RP 11L");
		editor.waitUntilShows("API RP 11L holds for conventional units only.");
		TableBot table = editor.tableWithColumn("Method");
		assertEquals(DASH, table.cell(9, "Method"));
		assertEquals("not determinable", table.cell(9, "Status"));
		assertFalse(table.cell(9, "Card").equals(DASH), "the card's own figure stays");
	}

	/** The card does no work: no fillage, no fluid load, and each says why. */
	@Test
	void refusedResultShowsItsReasonInPlaceOfANumber() {
		demo.open();
		DynacardEditor part = demo.openCardOf("Serbia 11470");
		TableBot results = bot.editor(Ui.get(part::getPartName)).tableWithColumn("Result");
		Ui.waitUntil(Condition.of("results", () -> results.widget().getItemCount() > 0));
		for (int i = 0; i < results.rowCount(); i++) {
			boolean refused = results.cell(i, "Status").equals("not determinable");
			assertEquals(refused, results.cell(i, "Value").equals(DASH), results.row(i).toString());
			assertTrue(!refused || !results.cell(i, "Reasons").isBlank(), results.row(i).toString());
			if (results.cell(i, "Result").equals("Pump fillage")) {
				assertTrue(refused, results.row(i).toString());
			}
		}
	}
}
