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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.liftloop.model.Field;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.TreeBot;
import org.liftloop.testing.Ui;

/**
 * The perspective and its explorer.
 */
class ExplorerTest extends WorkbenchTest {

	@Test
	void showsProjectsFilesAndAssets() throws Exception {
		create(TestFields.small());
		TreeBot tree = explorer().tree();
		tree.await(project(), FILE, "Well A");
		assertEquals(List.of("Well A"), tree.items(project(), FILE));
	}

	@Test
	void doubleClickOpensTheFieldAtItsElement() throws Exception {
		create(TestFields.small());
		explorer().tree().doubleClick(project(), FILE, "Well A");
		RootBot editor = bot.editor(FILE);
		assertEquals("Well A", editor.textWithLabel("Name").text());
	}

	@Test
	void followsTheEditor() throws Exception {
		IFile file = create(TestFields.small());
		TreeBot tree = explorer().tree();
		tree.await(project(), FILE, "Well A");
		RootBot editor = open(file);
		editor.tree().select("North", "Well A");
		editor.textWithLabel("Name").replaceText("Anna");
		bot.pressShortcut("CR");
		tree.await(project(), FILE, "Anna");
		bot.closeAllEditors();
		tree.await(project(), FILE, "Well A");
	}

	@Test
	void newFieldWizardCreatesAFieldAndOpensIt() throws Exception {
		TreeBot tree = explorer().tree();
		tree.select(project());
		bot.menu("File", "New", "Field");
		ShellBot wizard = bot.shell("New Field");
		wizard.textWithLabel("File name").replaceText("east.liftloop");
		bot.screenshot("new-field");
		wizard.button("Finish").click();
		wizard.waitUntilClosed();
		bot.editor("east.liftloop").tree().await("east");
		assertTrue(workspace.project().getFile("east.liftloop").exists());
	}

	@Test
	void validateFromTheContextMenuMarksTheFile() throws Exception {
		Field field = TestFields.small();
		field.getAssets().getFirst().setName("");
		IFile file = create(field);
		TreeBot tree = explorer().tree();
		tree.select(project());
		tree.contextMenu("Validate");
		Ui.waitUntil(Condition.of("markers", () -> !Markers.of(file, "org.liftloop.ui.problem").isEmpty()));
	}

	private RootBot explorer() {
		return bot.view("org.liftloop.ui.fieldExplorer");
	}

	private String project() {
		return workspace.project().getName();
	}
}
