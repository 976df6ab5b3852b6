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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.model.ExampleWell;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException.Kind;

class AtomicSaveTest {

	private final Path folder;

	AtomicSaveTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void replacesAFormerFieldAndLeavesNothingBeside() throws IOException {
		Path file = folder.resolve("a field.liftloop");
		FieldStore.save(ExampleWell.field(), file);
		Field changed = ExampleWell.field();
		changed.setName("renamed");
		FieldStore.save(changed, file);
		assertEquals("renamed", FieldStore.load(file).getName());
		assertEquals(List.of("a field.liftloop"), names());
	}

	@Test
	void readerThatHasTheFormerFileOpenStillReadsAllOfIt() throws IOException {
		Path file = folder.resolve("a.liftloop");
		FieldStore.save(ExampleWell.field(), file);
		byte[] former = Files.readAllBytes(file);
		try (var reader = Files.newInputStream(file)) {
			Field changed = ExampleWell.field();
			changed.getAssets().clear();
			FieldStore.save(changed, file);
			// Written in place, the reader would now see the new, shorter content.
			assertArrayEquals(former, reader.readAllBytes());
		}
	}

	@Test
	void failedMoveLeavesTheTargetAndNothingBeside() throws IOException {
		Path target = Files.createDirectory(folder.resolve("busy.liftloop"));
		Path inside = Files.writeString(target.resolve("inside"), "kept");
		assertThrows(IOException.class, () -> AtomicFile.write(target, new byte[] { 1 }));
		assertEquals("kept", Files.readString(inside));
		assertEquals(List.of("busy.liftloop"), names());
	}

	@Test
	void missingFolderIsToldAndNotMade() {
		Path file = folder.resolve("nowhere/a.liftloop");
		FieldFileException e = assertThrows(FieldFileException.class, () -> FieldStore.save(ExampleWell.field(), file));
		assertEquals(Kind.NOT_WRITTEN, e.kind());
		assertTrue(e.getMessage().contains("nowhere"), e.getMessage());
		assertTrue(Files.notExists(file.getParent()));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void permissionsOfTheFormerFileAreKept() throws IOException {
		Path file = folder.resolve("a.liftloop");
		FieldStore.save(ExampleWell.field(), file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		FieldStore.save(ExampleWell.field(), file);
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void symbolicLinkStaysALink() throws IOException {
		Path file = folder.resolve("a.liftloop");
		FieldStore.save(ExampleWell.field(), file);
		Path link = Files.createSymbolicLink(folder.resolve("link.liftloop"), file);
		Field changed = ExampleWell.field();
		changed.setName("through the link");
		FieldStore.save(changed, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("through the link", FieldStore.load(file).getName());
	}
}
