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

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.model.Well;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.TreeBot;
import org.liftloop.testing.Ui;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.preferences.LiftloopPreferences;

/**
 * The field editor as a user works it, with mouse and keys.
 */
class FieldEditorTest extends WorkbenchTest {

	@Test
	void typedAttributeIsSavedAndReadAgain() throws Exception {
		IFile file = create(TestFields.small());
		RootBot editor = open(file);
		editor.tree().select("North", "Well A");
		editor.textWithLabel("Pumping speed").replaceText("7.5");
		awaitDirty(true);
		bot.screenshot("field-editor");
		bot.pressShortcut("Ctrl+S");
		awaitDirty(false);
		assertEquals(7.5, well(file).getStrokesPerMinute());
		bot.closeAllEditors();
		RootBot reopened = open(file);
		reopened.tree().select("North", "Well A");
		assertEquals("7.5", reopened.textWithLabel("Pumping speed").text());
	}

	@Test
	void undoAndRedoFollowWhatWasTyped() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		editor.tree().select("North", "Well A");
		TextBot speed = editor.textWithLabel("Pumping speed");
		speed.replaceText("9");
		bot.pressShortcut("CR");
		assertEquals(9.0, documentWell().getStrokesPerMinute());
		assertTrue(bot.menuBar().items("Edit").contains("Undo Change Pumping speed"),
				() -> "" + bot.menuBar().items("Edit"));
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the speed before", () -> speed.widget().getText().equals("6")));
		awaitDirty(false);
		bot.pressShortcut("Ctrl+Shift+Z");
		Ui.waitUntil(Condition.of("the speed typed", () -> speed.widget().getText().equals("9")));
		awaitDirty(true);
	}

	@Test
	void undoDropsWhatIsTypedAndNotYetPartOfTheModel() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		editor.tree().select("North", "Well A");
		TextBot speed = editor.textWithLabel("Pumping speed");
		speed.replaceText("9");
		awaitDirty(true);
		assertEquals(6.0, documentWell().getStrokesPerMinute());
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the speed before", () -> speed.widget().getText().equals("6")));
		awaitDirty(false);
	}

	@Test
	void textThatIsNoNumberIsExplainedAndStaysOutOfTheModel() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		editor.tree().select("North", "Well A");
		editor.textWithLabel("Pumping speed").replaceText("fast");
		editor.waitUntilShows("\"fast\" is not a number.");
		bot.pressShortcut("CR");
		assertEquals(6.0, documentWell().getStrokesPerMinute());
	}

	@Test
	void valuesFollowTheUnitSystemAndUnderstandTypedUnits() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		editor.tree().expand("North", "Well A");
		String string = editor.tree().items("North", "Well A").getFirst();
		String taper = editor.tree().items("North", "Well A", string).getFirst();
		editor.tree().select("North", "Well A", string, taper);
		TextBot length = editor.textWithLabel("Length");
		assertEquals("2000", length.text());
		editor.waitUntilShows("ft");
		length.replaceText("700 m");
		bot.pressShortcut("CR");
		assertEquals(700.0, documentWell().getRodString().getTapers().getFirst().getLengthM(), 1e-9);
		Ui.run(() -> LiftloopPreferences.setUnitSystem(UnitSystem.METRIC));
		Ui.waitUntil(Condition.of("metres", () -> length.widget().getText().equals("700")));
	}

	@Test
	void elementsAreDuplicatedMovedCopiedAndDeletedByKeys() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		TreeBot tree = editor.tree();
		tree.select("North", "Well A");
		bot.pressShortcut("Ctrl+D");
		tree.await("North", "Well A (2)");
		assertEquals(List.of("Well A", "Well A (2)"), tree.items("North"));
		bot.pressShortcut("Alt+ARROW_UP");
		Ui.waitUntil(Condition.of("the copy above", () -> "Well A (2)".equals(document().field().getAssets().getFirst().getName())));
		bot.pressShortcut("Ctrl+C");
		bot.pressShortcut("Ctrl+V");
		tree.await("North", "Well A (3)");
		bot.pressShortcut("DEL");
		Ui.waitUntil(Condition.of("two wells", () -> document().field().getAssets().size() == 2));
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("three wells again", () -> document().field().getAssets().size() == 3));
		bot.pressShortcut("Ctrl+Z");
		bot.pressShortcut("Ctrl+Z");
		bot.pressShortcut("Ctrl+Z");
		Ui.waitUntil(Condition.of("the field as it was", () -> !document().isDirty()));
		assertEquals(List.of("Well A"), tree.items("North"));
	}

	@Test
	void propertiesViewShowsTheSelectedElementInTheUsersUnits() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		RootBot properties = bot.showView("org.eclipse.ui.views.PropertySheet");
		bot.activateEditor(FILE);
		editor.tree().select("North", "Well A");
		TreeItem speed = properties.tree().await("Pumping speed [spm]");
		assertEquals("6", Ui.get(() -> speed.getText(1)));
	}

	@Test
	void elementsAreAddedByTheContextMenu() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		TreeBot tree = editor.tree();
		tree.select("North");
		tree.contextMenu("Add", "New Well");
		Ui.waitUntil(Condition.of("two wells", () -> document().field().getAssets().size() == 2));
		editor.textWithLabel("Name").replaceText("Well B");
		bot.pressShortcut("CR");
		tree.await("North", "Well B");
	}

	@Test
	void deletingKeyInATextDeletesTextAndNotTheElement() throws Exception {
		RootBot editor = open(create(TestFields.small()));
		editor.tree().select("North", "Well A");
		TextBot name = editor.textWithLabel("Name");
		name.pressShortcut("Ctrl+A");
		bot.pressShortcut("DEL");
		Ui.waitUntil(Condition.of("an empty text", () -> name.widget().getText().isEmpty()));
		assertEquals(1, (int) Ui.get(() -> document().field().getAssets().size()));
	}

	@Test
	void closingTheLastEditorLeavesNothingBehind() throws Exception {
		IFile file = create(TestFields.small());
		open(file);
		FieldDocument document = Ui.get(this::document);
		bot.waitForJobs(FieldDocument.VALIDATION_FAMILY);
		assertEquals(1, document.references());
		bot.closeAllEditors();
		Ui.waitUntil(Condition.of("no document", () -> FieldDocument.openCount() == 0));
		assertEquals(0, document.references());
		assertEquals(0, document.listenerCount());
		assertFalse(Ui.get(() -> FieldDocument.find(file).isPresent()));
	}

	@Test
	void changesAreDroppedWithTheLastEditor() throws Exception {
		IFile file = create(TestFields.small());
		RootBot editor = open(file);
		editor.tree().select("North", "Well A");
		editor.textWithLabel("Pumping speed").replaceText("9");
		bot.pressShortcut("CR");
		bot.closeAllEditors();
		open(file).tree().select("North", "Well A");
		assertEquals("6", bot.editor(FILE).textWithLabel("Pumping speed").text());
	}

	private void awaitDirty(boolean dirty) {
		Ui.waitUntil(Condition.of(dirty ? "a dirty editor" : "a clean editor", () -> bot.isDirty(FILE) == dirty));
	}

	private FieldDocument document() {
		return FieldDocument.find(workspace.project().getFile(FILE)).orElseThrow();
	}

	private Well documentWell() {
		return Ui.get(() -> (Well) document().field().getAssets().getFirst());
	}

	private static Well well(IFile file) {
		return (Well) TestFields.read(file).getAssets().getFirst();
	}
}
