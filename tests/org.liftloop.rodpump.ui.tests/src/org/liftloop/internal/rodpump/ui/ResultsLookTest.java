/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.internal.rodpump.ui.design.LiveDesigns;
import org.liftloop.internal.rodpump.ui.dynacard.DynacardEditor;
import org.liftloop.internal.rodpump.ui.well.WellEditor;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TableBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;

/** Photographs of what an analysis tells, in both themes and two sizes, for people to look at. */
class ResultsLookTest extends WindowTest {

	private final DemoWorkbench demo = new DemoWorkbench(bot);

	@ParameterizedTest
	@CsvSource({ "light,1280,800", "dark,1280,800", "light,1900,1060", "dark,1900,1060" })
	void tablesAndDialogs(String theme, int width, int height) throws Exception {
		String look = theme + '-' + width;
		look(theme, width, height);
		DynacardEditor editor = demo.open();
		bot.resize(width, height);
		demo.offsetLoads(demo.well(DemoWorkbench.WELL), 4_000);
		DemoWorkbench.awaitAnalysed(editor);
		RootBot card = bot.activateEditor(DemoWorkbench.CARD);
		for (String tab : new String[] { "Signal", "String check", "RP 11L" }) {
			DemoWorkbench.openTab(card, tab);
			if (tab.equals("RP 11L")) {
				TableBot table = card.tableWithColumn("Method");
				Ui.waitUntil(Condition.of("the lines of the form", () -> table.widget().getItemCount() > 0));
			}
			photograph("results-" + tab + '-' + look);
		}
		card.clickToolItem("Correct Card\u2026");
		ShellBot correct = bot.shell("Correct Card");
		photograph("correct-" + look);
		correct.close();
		card.clickToolItem("Uncertainty\u2026");
		ShellBot uncertainty = bot.shell("Uncertainty");
		uncertainty.button("Run").click();
		TableBot rows = uncertainty.tableWithColumn("Std. dev.");
		Ui.waitUntil(Condition.of("the uncertainties", () -> rows.widget().getItemCount() > 0));
		photograph("uncertainty-" + look);
		uncertainty.close();
		demo.open(demo.well(DemoWorkbench.WELL), WellEditor.ID);
		bot.activateEditor(DemoWorkbench.WELL).comboWithLabel("Damping").choose("Viscous drag");
		photograph("damping-" + look);
		Ui.run(() -> bot.editorPart(DemoWorkbench.WELL, WellEditor.class).setActivePage("DESIGN"));
		RootBot design = bot.activateEditor(DemoWorkbench.WELL);
		design.button("New").click();
		bot.waitForJobs(LiveDesigns.FAMILY);
		photograph("design-" + look);
	}

	private void photograph(String name) throws IOException {
		assertTrue(Files.size(bot.screenshot(name)) > 10_000);
	}
}
