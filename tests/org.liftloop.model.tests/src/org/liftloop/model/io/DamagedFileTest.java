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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liftloop.model.ExampleWell;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException.Kind;

/** Whatever is wrong with a file is told by kind, place and what to do, and the file is left alone. */
class DamagedFileTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String NAMESPACES = "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
			+ "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";

	private final Path folder;

	DamagedFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static String field(String content) {
		return HEAD + "<liftloop:Field " + NAMESPACES + "xmlns:liftloop=\"http://liftloop.org/model/1\" "
				+ "name=\"F\" formatVersion=\"1\">\n" + content + "\n</liftloop:Field>\n";
	}

	private static String well(String content) {
		return field("<assets xsi:type=\"liftloop:Well\" name=\"W\">\n" + content + "\n</assets>");
	}

	private static String withRoot(String root) {
		return HEAD + "<liftloop:Field " + NAMESPACES + root + "/>";
	}

	static Stream<Arguments> wrongFiles() {
		return Stream.of(
				wrong("empty", Kind.DAMAGED, 1, ""),
				wrong("text", Kind.DAMAGED, 1, "position;load\n1;2\n"),
				wrong("zeros", Kind.DAMAGED, 1, "\0\0\0\0\0\0\0\0"),
				wrong("unclosed", Kind.DAMAGED, 4, field("<assets xsi:type=\"liftloop:Well\" name=\"W\">")),
				wrong("two roots", Kind.DAMAGED, 5, field("") + "<a/>"),
				wrong("entity without declaration", Kind.DAMAGED, 3, field("<assets name=\"&x;\"/>")),
				wrong("other XML", Kind.NOT_A_FIELD, 1, "<html><body/></html>"),
				wrong("a well as root", Kind.NOT_A_FIELD, 2,
						field("").replace("liftloop:Field", "liftloop:Well")),
				wrong("no namespace", Kind.NOT_A_FIELD, 2, HEAD + "<Field name=\"x\" formatVersion=\"1\"/>"),
				wrong("no version", Kind.INVALID_CONTENT, 2,
						withRoot("xmlns:liftloop=\"http://liftloop.org/model/1\" name=\"F\"")),
				wrong("version no number", Kind.INVALID_CONTENT, 2,
						withRoot("xmlns:liftloop=\"http://liftloop.org/model/1\" formatVersion=\"one\"")),
				wrong("version zero", Kind.INVALID_CONTENT, 2,
						withRoot("xmlns:liftloop=\"http://liftloop.org/model/1\" formatVersion=\"0\"")),
				wrong("newer version", Kind.NEWER, 2,
						withRoot("xmlns:liftloop=\"http://liftloop.org/model/1\" formatVersion=\"2\"")),
				wrong("newer namespace", Kind.NEWER, 2,
						withRoot("xmlns:liftloop=\"http://liftloop.org/model/2\" formatVersion=\"1\"")),
				wrong("unknown attribute", Kind.INVALID_CONTENT, 4, well("<pump colour=\"red\"/>")),
				wrong("unknown element", Kind.INVALID_CONTENT, 4, well("<motor/>")),
				wrong("unknown class", Kind.INVALID_CONTENT, 3, field("<assets xsi:type=\"liftloop:Kettle\"/>")),
				wrong("abstract class", Kind.INVALID_CONTENT, 3, field("<assets name=\"W\"/>")),
				wrong("class of another place", Kind.INVALID_CONTENT, 0,
						field("<assets xsi:type=\"liftloop:Tubing\"/>")),
				wrong("word for a number", Kind.INVALID_CONTENT, 4, well("<pump depthM=\"deep\"/>")),
				wrong("word in a series", Kind.INVALID_CONTENT, 4, well("<cards name=\"c\" loadN=\"1 2 x\"/>")),
				wrong("unknown choice", Kind.INVALID_CONTENT, 4, well("<pump type=\"STEAM\"/>")),
				wrong("two pumps", Kind.INVALID_CONTENT, 5, well("<pump depthM=\"1\"/>\n<pump depthM=\"2\"/>")),
				wrong("stray text", Kind.INVALID_CONTENT, 5, well("lost words")));
	}

	private static Arguments wrong(String name, Kind kind, int line, String text) {
		return Arguments.of(name, kind, line, text);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongFiles")
	void isRefusedWithKindAndPlace(String name, Kind kind, int line, String text) throws IOException {
		Path file = Files.writeString(folder.resolve("some field.liftloop"), text);
		FieldFileException e = assertThrows(FieldFileException.class, () -> FieldStore.load(file));
		assertEquals(kind, e.kind(), e.getMessage());
		assertTrue(line == 0 || line == e.line(), () -> "line " + e.line() + ": " + e.getMessage());
		assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
		assertTrue(line == 0 || e.getMessage().contains("line " + line), e.getMessage());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrongFiles")
	void isNotOverwritten(String name, Kind kind, int line, String text) throws IOException {
		Path file = Files.writeString(folder.resolve("some field.liftloop"), text);
		if (text.isEmpty()) {
			FieldStore.save(ExampleWell.field(), file);
			assertTrue(Files.size(file) > 0, "an empty file holds nothing to lose");
			return;
		}
		FieldFileException e = assertThrows(FieldFileException.class, () -> FieldStore.save(ExampleWell.field(), file));
		assertEquals(Kind.NOT_WRITTEN, e.kind());
		assertEquals(text, Files.readString(file));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, 3", "ISO-8859-1, 3", "UTF-7, 3" })
	void bytesThatAreNoUtf8AreRefusedByLineWhateverTheFileDeclares(String declared, int line) {
		byte[] content = field("<assets xsi:type=\"liftloop:Well\" name=\"W\u00e4\"/>").replace("UTF-8", declared)
				.getBytes(StandardCharsets.ISO_8859_1);
		FieldFileException e = assertThrows(FieldFileException.class,
				() -> FieldStore.load(new ByteArrayInputStream(content), "latin"));
		assertEquals(Kind.DAMAGED, e.kind(), e.getMessage());
		assertEquals(line, e.line(), e.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<pump colour="red"/>  | Feature 'colour' not found. Correct
			<pump depthM="deep"/> | not a number: For input string: "deep". Correct
			<cards loadN="1 x"/>  | value 2 of the series is not a number: "x". Correct
			""")
	void reasonIsToldInOneSentence(String content, String reason) {
		FieldFileException e = assertThrows(FieldFileException.class,
				() -> FieldStore.load(new ByteArrayInputStream(well(content).getBytes(StandardCharsets.UTF_8)), "f"));
		assertTrue(e.getMessage().contains("cannot have: " + reason), e.getMessage());
	}

	@Test
	void otherDeclaredEncodingIsRefusedSinceItCouldMeanAnotherText() {
		byte[] content = field("").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_8);
		FieldFileException e = assertThrows(FieldFileException.class,
				() -> FieldStore.load(new ByteArrayInputStream(content), "declared"));
		assertEquals(Kind.DAMAGED, e.kind(), e.getMessage());
		assertTrue(e.getMessage().contains("UTF-16"), e.getMessage());
	}

	@Test
	void byteOrderMarkOfAnEditorIsAccepted() throws IOException {
		byte[] content = ("\uFEFF" + field("")).getBytes(StandardCharsets.UTF_8);
		assertEquals("F", FieldStore.load(new ByteArrayInputStream(content), "marked").getName());
	}

	@Test
	void fileThatIsNotThereIsNamed() {
		FieldFileException e = assertThrows(FieldFileException.class,
				() -> FieldStore.load(folder.resolve("gone.liftloop")));
		assertEquals(Kind.UNREADABLE, e.kind());
		assertTrue(e.getMessage().contains("gone.liftloop"), e.getMessage());
	}

	@Test
	void streamThatBreaksIsUnreadable() {
		InputStream broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the cable is cut");
			}
		};
		FieldFileException e = assertThrows(FieldFileException.class, () -> FieldStore.load(broken, "remote"));
		assertEquals(Kind.UNREADABLE, e.kind());
		assertTrue(e.getMessage().contains("the cable is cut"), e.getMessage());
	}

	@Test
	void fieldThatXmlCannotHoldLeavesTheFileAsItWas() throws IOException {
		Path file = folder.resolve("field.liftloop");
		FieldStore.save(ExampleWell.field(), file);
		byte[] before = Files.readAllBytes(file);
		Field field = ExampleWell.field();
		field.setDescription("bell \u0007");
		FieldFileException e = assertThrows(FieldFileException.class, () -> FieldStore.save(field, file));
		assertEquals(Kind.NOT_WRITTEN, e.kind());
		assertArrayEquals(before, Files.readAllBytes(file));
	}
}
