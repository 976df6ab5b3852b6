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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.liftloop.model.Field;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.ShellBot;
import org.liftloop.testing.Ui;

/**
 * What happens in an editor when its file changes behind it.
 */
class FileChangeTest extends WorkbenchTest {

	@Test
	void cleanEditorShowsTheNewContent() throws Exception {
		IFile file = create(TestFields.small());
		RootBot editor = open(file);
		editor.tree().await("North", "Well A");
		write(file, renamed("South"));
		editor.tree().await("South", "Well A");
		assertTrue(bot.shells().stream().noneMatch("File Changed"::equals));
	}

	@Test
	void dirtyEditorAsksAndReloads() throws Exception {
		IFile file = create(TestFields.small());
		RootBot editor = makeDirty(file);
		write(file, renamed("South"));
		ShellBot question = bot.shell("File Changed");
		question.button("Reload from Disk").click();
		question.waitUntilClosed();
		editor.tree().await("South", "Well A");
		Ui.waitUntil(Condition.of("a clean editor", () -> !bot.isDirty(FILE)));
	}

	@Test
	void dirtyEditorAsksAndKeeps() throws Exception {
		IFile file = create(TestFields.small());
		makeDirty(file);
		write(file, renamed("South"));
		ShellBot question = bot.shell("File Changed");
		question.button("Keep My Changes").click();
		question.waitUntilClosed();
		assertTrue(bot.isDirty(FILE));
		bot.activateEditor(FILE);
		bot.menu("File", "Save");
		Ui.waitUntil(Condition.of("a saved editor", () -> !bot.isDirty(FILE)));
		assertEquals("Renamed", TestFields.read(file).getName());
		assertEquals(2, file.getHistory(null).length, "What was overwritten is in the local history");
	}

	@Test
	void savingRefusesWhenTheDiskHasSomethingTheWorkspaceDoesNotKnow() throws Exception {
		IFile file = create(TestFields.small());
		makeDirty(file);
		byte[] foreign = TestFields.bytes(renamed("A longer name, made elsewhere"));
		Files.write(Path.of(file.getLocationURI()), foreign);
		bot.menu("File", "Save");
		ShellBot refusal = bot.shell("the refusal", shell -> shell.getText().contains("Problem")
				|| shell.getText().contains("Save") || shell.getText().contains("File Changed"));
		bot.screenshot("save-refused");
		assertArrayEquals(foreign, Files.readAllBytes(Path.of(file.getLocationURI())));
		refusal.activate();
	}

	@Test
	void cleanEditorClosesWithItsFile() throws Exception {
		IFile file = create(TestFields.small());
		open(file);
		file.delete(true, null);
		Ui.waitUntil(Condition.of("no editor", () -> !bot.isEditorOpen(FILE)));
	}

	@Test
	void dirtyEditorCanSaveADeletedFileAgain() throws Exception {
		IFile file = create(TestFields.small());
		makeDirty(file);
		file.delete(true, null);
		ShellBot question = bot.shell("File Deleted");
		question.button("Keep My Changes").click();
		question.waitUntilClosed();
		bot.activateEditor(FILE);
		bot.menu("File", "Save");
		Ui.waitUntil(Condition.of("the file again", file::exists));
		assertEquals("Renamed", TestFields.read(file).getName());
	}

	@Test
	void editorFollowsARenamedFile() throws Exception {
		IFile file = create(TestFields.small());
		makeDirty(file);
		IFile target = workspace.project().getFile("south.liftloop");
		file.move(target.getFullPath(), IResource.FORCE, null);
		bot.activateEditor("south.liftloop");
		bot.pressShortcut("Ctrl+S");
		Ui.waitUntil(Condition.of("a saved editor", () -> !bot.isDirty("south.liftloop")));
		assertEquals("Renamed", TestFields.read(target).getName());
	}

	private RootBot makeDirty(IFile file) {
		RootBot editor = open(file);
		editor.tree().select("North");
		editor.textWithLabel("Name").replaceText("Renamed");
		bot.pressShortcut("CR");
		editor.tree().await("Renamed");
		return editor;
	}

	private static Field renamed(String name) {
		Field field = TestFields.small();
		field.setName(name);
		return field;
	}

	private static void write(IFile file, Field field) throws CoreException {
		file.setContents(new ByteArrayInputStream(TestFields.bytes(field)), true, true, null);
	}
}
