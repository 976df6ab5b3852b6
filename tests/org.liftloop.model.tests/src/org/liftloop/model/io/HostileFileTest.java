/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.io.FieldFileException.Kind;

/** Files made to harm: they draw in nothing and stay within bounds. */
class HostileFileTest {

	private static final String FIELD = "<liftloop:Field xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\""
			+ "http://www.w3.org/2001/XMLSchema-instance\" xmlns:liftloop=\"http://liftloop.org/model/1\" "
			+ "formatVersion=\"1\" %s>%s</liftloop:Field>";

	private final Path folder;

	HostileFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static FieldFileException refused(String text) {
		return refused(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static FieldFileException refused(InputStream in) {
		return assertThrows(FieldFileException.class, () -> FieldStore.load(in, "hostile"));
	}

	@Test
	void externalEntityIsRefusedAndNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "the secret");
		FieldFileException e = refused("<!DOCTYPE f [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
				+ FIELD.formatted("name=\"a\"", "<name>&x;</name>"));
		assertEquals(Kind.FORBIDDEN, e.kind(), e.getMessage());
		assertFalse(e.getMessage().contains("the secret"));
	}

	@Test
	void externalDtdIsRefused() {
		FieldFileException e = refused(
				"<!DOCTYPE f SYSTEM \"" + folder.resolve("x.dtd").toUri() + "\">" + FIELD.formatted("", ""));
		assertEquals(Kind.FORBIDDEN, e.kind(), e.getMessage());
	}

	@Test
	void entitiesThatMultiplyAreRefused() {
		StringBuilder entities = new StringBuilder("<!ENTITY e0 \"lol\">");
		for (int i = 1; i < 30; i++) {
			entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
		}
		FieldFileException e = refused(
				"<!DOCTYPE f [" + entities + "]>" + FIELD.formatted("", "<name>&e29;</name>"));
		assertEquals(Kind.FORBIDDEN, e.kind(), e.getMessage());
	}

	@Test
	void referenceIntoAnotherFileIsRefused() {
		FieldFileException e = refused(
				FIELD.formatted("", "<assets xsi:type=\"liftloop:Well\" href=\"file:/other.liftloop#/\"/>"));
		assertEquals(Kind.FORBIDDEN, e.kind(), e.getMessage());
	}

	@Test
	void schemaLocationFromWhichAPackageWouldBeLoadedIsRefused() {
		FieldFileException e = refused(
				FIELD.formatted("xsi:schemaLocation=\"http://other file:/other.ecore\"", ""));
		assertEquals(Kind.FORBIDDEN, e.kind(), e.getMessage());
	}

	@Test
	void otherPackageIsNotLookedUp() {
		FieldFileException e = refused(FIELD.formatted("xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"",
				"<assets xsi:type=\"ecore:EPackage\"/>"));
		assertEquals(Kind.INVALID_CONTENT, e.kind(), e.getMessage());
	}

	@Test
	void deepNestingIsRefused() {
		FieldFileException e = refused(FIELD.formatted("", "<assets>".repeat(100_000)));
		assertEquals(Kind.INVALID_CONTENT, e.kind(), e.getMessage());
	}

	@Test
	void tooManyElementsAreRefused() {
		FieldFileException e = refused(FIELD.formatted("",
				"<assets xsi:type=\"liftloop:CoolingLoop\"/>".repeat(FieldStore.MAXIMUM_ELEMENTS)));
		assertEquals(Kind.TOO_LARGE, e.kind(), e.getMessage());
	}

	@Test
	void endlessStreamIsLeftAtTheBound() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		};
		assertEquals(Kind.TOO_LARGE, refused(endless).kind());
	}

	@Test
	void tooLongSeriesIsRefused() {
		FieldFileException e = refused(FIELD.formatted("",
				"<assets xsi:type=\"liftloop:Well\"><cards loadN=\"" + "1 ".repeat(100_001) + "\"/></assets>"));
		assertEquals(Kind.INVALID_CONTENT, e.kind(), e.getMessage());
	}
}
