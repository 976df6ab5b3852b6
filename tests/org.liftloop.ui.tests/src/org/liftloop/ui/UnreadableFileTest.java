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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.testing.Condition;
import org.liftloop.testing.RootBot;
import org.liftloop.testing.Ui;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.document.FieldProblemMarkers;

/**
 * Files that cannot be read are explained and never touched.
 */
class UnreadableFileTest extends WorkbenchTest {

	static Stream<Arguments> contents() {
		String good = TestFields.text(TestFields.small());
		return Stream.of(Arguments.of("damaged", good.substring(0, good.length() / 2)),
				Arguments.of("newer", good.replace("formatVersion=\"1\"", "formatVersion=\"2\"")),
				Arguments.of("foreign", "<html/>"), Arguments.of("text", "not a field at all"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("contents")
	void isExplainedAndKept(String name, String content) throws Exception {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		IFile file = workspace.file(FILE, bytes);
		RootBot editor = open(file);
		editor.waitUntilShows("This field cannot be read");
		FieldDocument document = Ui.get(() -> FieldDocument.find(file).orElseThrow());
		String reason = Ui.get(() -> document.loadFailure().orElseThrow().getMessage());
		assertTrue(editor.shows(reason), reason);
		bot.screenshot("unreadable-" + name);
		assertFalse(bot.isDirty(FILE));
		assertThrows(CoreException.class, () -> saveOnUiThread(document));
		assertArrayEquals(bytes, TestFields.bytes(file));
		Ui.waitUntil(Condition.of("a marker that says why", () -> hasMarker(file, reason)));
	}

	@Test
	void opensAsText() throws Exception {
		IFile file = workspace.file(FILE, "not a field at all".getBytes(StandardCharsets.UTF_8));
		open(file).button("Open as Text").click();
		Ui.waitUntil(Condition.of("two editors on the file", () -> PlatformUI.getWorkbench()
				.getActiveWorkbenchWindow().getActivePage().getEditorReferences().length == 2));
	}

	@Test
	void isShownAsSoonAsTheFileIsRepaired() throws Exception {
		IFile file = workspace.file(FILE, "<broken".getBytes(StandardCharsets.UTF_8));
		RootBot editor = open(file);
		editor.waitUntilShows("This field cannot be read");
		file.setContents(new ByteArrayInputStream(TestFields.bytes(TestFields.small())), true, false, null);
		editor.tree().await("North", "Well A");
		assertFalse(editor.shows("This field cannot be read"));
	}

	private static void saveOnUiThread(FieldDocument document) throws CoreException {
		CoreException[] thrown = new CoreException[1];
		Ui.run(() -> {
			try {
				document.save(null);
			} catch (CoreException e) {
				thrown[0] = e;
			}
		});
		if (thrown[0] != null) {
			throw thrown[0];
		}
	}

	private static boolean hasMarker(IFile file, String message) {
		return Markers.of(file, FieldProblemMarkers.TYPE).contains(message);
	}
}
