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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementEditorInput;
import org.liftloop.ui.editing.FieldElementOpener;

/**
 * Two editors on one file are two views of one model.
 */
class SharedDocumentTest extends WorkbenchTest {

	@Test
	void bothEditorsShareModelUndoAndDirtyState() throws Exception {
		IFile file = create(TestFields.small());
		IEditorPart first = bot.open(file);
		IEditorPart second = openOnWell(file);
		FieldDocument document = Ui.get(() -> FieldDocument.find(file).orElseThrow());
		assertEquals(2, document.references());
		RootBot onWell = bot.activateEditor("Well A");
		onWell.tree().select("Well A");
		TextBot speed = onWell.textWithLabel("Pumping speed");
		speed.replaceText("8");
		bot.pressShortcut("CR");
		assertTrue(Ui.get(first::isDirty));
		assertTrue(Ui.get(second::isDirty));
		RootBot onField = bot.activateEditor(FILE);
		onField.tree().select("North", "Well A");
		assertEquals("8", onField.textWithLabel("Pumping speed").text());
		onField.tree().setFocus();
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("both editors clean", () -> !first.isDirty() && !second.isDirty()));
		bot.activateEditor("Well A");
		assertEquals("6", speed.text());
	}

	@Test
	void closingOneOfTwoDirtyEditorsKeepsTheChangesInTheOther() throws Exception {
		IFile file = create(TestFields.small());
		bot.open(file);
		IEditorPart second = openOnWell(file);
		RootBot onWell = bot.activateEditor("Well A");
		onWell.tree().select("Well A");
		onWell.textWithLabel("Pumping speed").replaceText("8");
		bot.pressShortcut("CR");
		// The platform would ask nevertheless, unless the user has told it not to.
		Ui.run(() -> PlatformUI.getPreferenceStore()
				.setValue(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false));
		Ui.run(() -> assertTrue(page().closeEditor(second, true), "Nothing to ask: the other editor has it all"));
		assertTrue(bot.isDirty(FILE));
		RootBot onField = bot.activateEditor(FILE);
		onField.tree().select("North", "Well A");
		assertEquals("8", onField.textWithLabel("Pumping speed").text());
	}

	@Test
	void editorOfADeletedElementSaysSoAndComesBackWithUndo() throws Exception {
		IFile file = create(TestFields.small());
		bot.open(file);
		openOnWell(file);
		RootBot onField = bot.activateEditor(FILE);
		onField.tree().select("North", "Well A");
		bot.pressShortcut("DEL");
		RootBot onWell = bot.activateEditor("Well A (deleted)");
		onWell.waitUntilShows("Deleted");
		bot.activateEditor(FILE).tree().setFocus();
		bot.pressShortcut("Ctrl+Z");
		bot.activateEditor("Well A").tree().await("Well A");
		assertFalse(bot.editor("Well A").shows("This part of the field was deleted"));
	}

	@Test
	void titleAndInputFollowTheElementsName() throws Exception {
		IFile file = create(TestFields.small());
		IEditorPart part = openOnWell(file);
		RootBot editor = bot.activateEditor("Well A");
		editor.tree().select("Well A");
		editor.textWithLabel("Name").replaceText("Anna");
		bot.pressShortcut("CR");
		bot.activateEditor("Anna");
		assertEquals(new FieldElementEditorInput(file, "assets=Anna"), Ui.get(part::getEditorInput));
		IEditorPart again = Ui.get(() -> page().openEditor(new FieldElementEditorInput(file, "assets=Anna"),
				FieldElementOpener.FIELD_EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
		assertSame(part, again);
	}

	/** The field editor shows any element as its root, as the editor of an asset type would. */
	private static IEditorPart openOnWell(IFile file) {
		return Ui.get(() -> page().openEditor(new FieldElementEditorInput(file, "assets=Well+A"),
				FieldElementOpener.FIELD_EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
