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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TreeBot;

/**
 * Photographs of the workbench in both themes and two sizes, for people to look at.
 */
class LookTest extends WorkbenchTest {

	@ParameterizedTest
	@CsvSource({ "light,1280,800", "dark,1280,800", "light,1920,1080", "dark,1920,1080" })
	void fieldEditorWithExplorer(String theme, int width, int height) throws Exception {
		look(theme, width, height);
		RootBot editor = open(create(TestFields.small()));
		TreeBot explorer = bot.view("org.liftloop.ui.fieldExplorer").tree();
		explorer.await(workspace.project().getName(), FILE, "Well A");
		String string = editor.tree().items("North", "Well A").getFirst();
		String taper = editor.tree().items("North", "Well A", string).getFirst();
		editor.tree().select("North", "Well A", string, taper);
		editor.textWithLabel("Length").replaceText("99999");
		bot.pressShortcut("CR");
		editor.waitUntilShows("99,999");
		assertTrue(Files.size(bot.screenshot("look-" + theme + '-' + width)) > 10_000);
	}
}
