/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.Ui;
import org.liftloop.testing.Widgets;
import org.liftloop.ui.live.LiveChoice;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;

/** Views of live fields, and how fields are started, without any connection installed. */
class LiveViewsTest extends WorkbenchTest {

	/** Where the workbench keeps the context help of a control. */
	private static final String HELP_KEY = "org.eclipse.ui.help";

	@ParameterizedTest
	@CsvSource({ "org.liftloop.ui.decisions,Approve", "org.liftloop.ui.alarms,''", "org.liftloop.ui.runtime,''",
			"org.liftloop.ui.trends,''" })
	void viewOpensSaysThatNothingLivesAndHasHelp(String id, String button) {
		RootBot view = bot.showView(id);
		view.waitUntilShows("No field is live.");
		assertTrue(Ui.get(() -> Widgets.all(view.widget(), Composite.class).stream()
				.anyMatch(control -> id.equals(control.getData(HELP_KEY)))), "context help of " + id);
		if (!button.isEmpty()) {
			assertFalse(view.button(button).isEnabled(), "there is nothing to answer");
		}
	}

	@Test
	void startThatIsRefusedSaysWhyAndLeavesNothingBehind() throws Exception {
		IFile file = create(TestFields.small());
		open(file);
		LiveFields.ofWorkbench().start(file, new LiveChoice.Simulated("x", 1, 1));
		Ui.waitUntil(Condition.of("the refusal", () -> !LiveFields.ofWorkbench().problem(file).isEmpty()));
		assertTrue(LiveFields.ofWorkbench().problem(file).contains("No installed plug-in makes connections of the kind"),
				LiveFields.ofWorkbench().problem(file));
		assertEquals(LivePhase.STOPPED, LiveFields.ofWorkbench().phase(file));
		assertEquals(Optional.empty(), LiveFields.ofWorkbench().find(file));
		assertTrue(Arrays.stream(Optional.ofNullable(file.getLocation().toFile().getParentFile().list()).orElseThrow())
				.noneMatch(".liftloop"::equals), "no log of a field that never lived");
	}

	@Test
	void dialogStartsNothingWithoutAKindOfConnection() throws Exception {
		open(create(TestFields.small()));
		bot.menu("Live", "Start Live...");
		ShellBot dialog = bot.shell("Start Live");
		dialog.waitUntilShows("No kind of connection is chosen.");
		assertFalse(dialog.button("Start").isEnabled());
		assertFalse(dialog.control("the rate", Spinner.class, candidate -> true).isEnabled());
		dialog.close();
		assertFalse(bot.menuBar().isEnabled("Live", "Stop Live"));
	}
}
