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

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liftloop.model.Field;
import org.liftloop.model.Well;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.TextBot;
import org.liftloop.testing.Ui;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldProblemMarkers;

/**
 * What is wrong with a field is shown while it is typed, and listed for the saved file.
 */
class ProblemsTest extends WorkbenchTest {

	@Test
	void markerAppearsForABadValueAndVanishesWithIt() throws Exception {
		IFile file = create(TestFields.small());
		RootBot editor = open(file);
		editor.tree().select("North", "Well A");
		TextBot fillage = editor.textWithLabel("Target pump fillage");
		fillage.replaceText("300");
		bot.pressShortcut("CR");
		Ui.waitUntil(Condition.of("a message beside the field", () -> editor.shows("300")));
		bot.screenshot("bad-value");
		assertTrue(Markers.of(file, FieldProblemMarkers.TYPE).stream().noneMatch(message -> message.contains("300")),
				"Markers tell of the saved file only");
		bot.pressShortcut("Ctrl+S");
		Ui.waitUntil(Condition.of("a marker", () -> Markers.of(file, FieldProblemMarkers.TYPE).stream()
				.anyMatch(message -> message.contains("300"))));
		fillage.replaceText("85");
		bot.pressShortcut("Ctrl+S");
		Ui.waitUntil(Condition.of("no marker", () -> Markers.of(file, FieldProblemMarkers.TYPE).stream()
				.noneMatch(message -> message.contains("300"))));
	}

	@Test
	void markerOpensTheEditorAtItsElement() throws Exception {
		Field field = TestFields.small();
		((Well) field.getAssets().getFirst()).setTargetFillage(3);
		IFile file = create(field);
		Ui.run(() -> FieldDocument.validateFile(file));
		Ui.waitUntil(Condition.of("a marker of the element", () -> marker(file) != null));
		IMarker marker = Ui.get(() -> Objects.requireNonNull(marker(file)));
		assertEquals("Well A", marker.getAttribute(IMarker.LOCATION, ""));
		bot.mainWindow().activate();
		Ui.run(() -> IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), marker));
		TextBot fillage = bot.editor(FILE).textWithLabel("Target pump fillage");
		Ui.waitUntil(Condition.of("the focus in the field that is wrong", () -> fillage.widget().isFocusControl()));
	}

	private static @Nullable IMarker marker(IFile file) {
		try {
			return Arrays.stream(file.findMarkers(FieldProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.filter(each -> each.getAttribute(FieldProblemMarkers.FEATURE, "").equals("targetFillage"))
					.findFirst().orElse(null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
