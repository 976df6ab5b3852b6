/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checked-in sources are those that the model files say. When this fails, run {@code releng/codegen/generate} and
 * commit what changed, or take back what was written into generated files by hand.
 */
class GeneratedSourcesTest {

	/** Tests run in the folder of the module. */
	private final Path bundles = Path.of("../../bundles").toAbsolutePath().normalize();

	@TempDir
	Path fresh;

	@Test
	void checkedInSourcesAreThoseThatTheGeneratorMakes() throws IOException {
		new ModelGenerator(bundles).generateInto(fresh);
		for (String project : new String[] { ModelGenerator.MODEL, ModelGenerator.EDIT }) {
			Map<String, Path> generated = Generate.files(fresh.resolve(project).resolve(ModelGenerator.SOURCES));
			Map<String, Path> checkedIn = Generate.files(bundles.resolve(project).resolve(ModelGenerator.SOURCES));
			assertTrue(generated.size() > 10, () -> "the generator made only " + generated.keySet());
			assertEquals(generated.keySet(), checkedIn.keySet(), "files of " + project);
			for (Map.Entry<String, Path> file : generated.entrySet()) {
				assertEquals(Files.readString(file.getValue()), text(checkedIn.get(file.getKey())), file.getKey());
			}
		}
	}

	@Test
	void twoRunsMakeTheSame() throws IOException {
		Path first = fresh.resolve("first");
		Path second = fresh.resolve("second");
		new ModelGenerator(bundles).generateInto(first);
		new ModelGenerator(bundles).generateInto(second);
		Map<String, Path> files = Generate.files(first);
		assertEquals(files.keySet(), Generate.files(second).keySet());
		for (Map.Entry<String, Path> file : files.entrySet()) {
			assertEquals(Files.readString(file.getValue()), Files.readString(second.resolve(file.getKey())));
		}
	}

	/** A checkout may have turned line ends into those of the platform; the generator writes those of its platform. */
	private static String text(Path file) throws IOException {
		return Files.readString(file).replace("\r\n", "\n").replace("\n", System.lineSeparator());
	}
}
