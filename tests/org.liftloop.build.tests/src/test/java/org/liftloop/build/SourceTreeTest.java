/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what a reviewer would otherwise have to look for in each change. */
class SourceTreeTest {

	private static final Set<String> TOP_LEVEL = Set.of("pom.xml", "README.md", "LICENSE", "NOTICE.md", "CONTRIBUTING.md",
			"mvnw", "mvnw.cmd", "bundles", "features", "releng", "targetplatform", "tests");

	private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");

	@Test
	void topLevelHoldsWhatIsAgreedAndDotFiles() throws IOException {
		try (Stream<Path> entries = Files.list(BundleManifest.root())) {
			Set<String> names = new TreeSet<>(entries.map(p -> p.getFileName().toString())
					// What a build or a first run leaves is ignored by git.
					.filter(n -> !n.startsWith(".") && !n.equals("target") && !n.equals("liftloop-demo")).toList());
			assertEquals(new TreeSet<>(TOP_LEVEL), names);
		}
	}

	@Test
	void everyBundleIsInAFeature() throws IOException {
		StringBuilder features = new StringBuilder();
		try (Stream<Path> folders = Files.list(BundleManifest.root().resolve("features"))) {
			for (Path feature : folders.map(f -> f.resolve("feature.xml")).filter(Files::exists).toList()) {
				features.append(Files.readString(feature));
			}
		}
		for (BundleManifest bundle : BundleManifest.bundles()) {
			assertTrue(features.indexOf("\"" + bundle.name() + "\"") >= 0, bundle.name() + " is in no feature");
		}
	}

	@Test
	void handWrittenSourcesCarryTheLicence() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path source : sources()) {
			if (!Files.readString(source).contains("SPDX-License-Identifier: EPL-2.0")) {
				wrong.add(source.toString());
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** A package that holds generated types too cannot be marked: those of its types that are written by hand are. */
	@Test
	void packagesOrTypesOfBundlesAreNullMarked() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path source : sources()) {
			Path info = source.resolveSibling("package-info.java");
			if (source.startsWith(BundleManifest.root().resolve("bundles")) && !source.equals(info)
					&& !isNullMarked(info) && !isNullMarked(source)) {
				wrong.add(source.toString());
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static boolean isNullMarked(Path source) throws IOException {
		return Files.exists(source) && Files.readString(source).contains("\n@NullMarked\n");
	}

	@Test
	void targetPinsEveryVersion() throws IOException {
		Matcher version = VERSION.matcher(Files.readString(BundleManifest.root().resolve("targetplatform/liftloop.target")));
		int count = 0;
		while (version.find()) {
			assertTrue(version.group(1).matches("[0-9][0-9A-Za-z.\\-]*"), version.group(1));
			count++;
		}
		assertTrue(count > 150, "only " + count + " versions in the target");
	}

	private static List<Path> sources() throws IOException {
		List<Path> found = new ArrayList<>();
		for (String folder : List.of("bundles", "tests", "releng")) {
			try (Stream<Path> all = Files.walk(BundleManifest.root().resolve(folder))) {
				all.filter(p -> p.toString().endsWith(".java"))
						.filter(p -> !p.toString().contains("src-gen") && !p.toString().contains("/target/")).forEach(found::add);
			}
		}
		return found;
	}
}
