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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One bundle of the tree as its MANIFEST declares it.
 *
 * @param name symbolic name
 * @param folder folder of the bundle
 * @param headers main attributes
 */
record BundleManifest(String name, Path folder, Attributes headers) {

	/** The root of the source tree, found from the module that the build runs this test in. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("targetplatform"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("not inside of the source tree");
			}
		}
		return folder;
	}

	static List<BundleManifest> bundles() {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(BundleManifest::read)
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static BundleManifest read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes headers = new Manifest(in).getMainAttributes();
			return new BundleManifest(clauseNames(headers.getValue("Bundle-SymbolicName")).iterator().next(), folder, headers);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Set<String> requiredBundles() {
		return clauseNames(headers.getValue("Require-Bundle"));
	}

	Set<String> importedPackages() {
		return clauseNames(headers.getValue("Import-Package"));
	}

	Set<String> exportedPackages() {
		return clauseNames(headers.getValue("Export-Package"));
	}

	/** The names of a header's clauses: "a;x=y, b" gives a and b. A comma inside quotes does not separate. */
	static Set<String> clauseNames(String header) {
		Set<String> names = new LinkedHashSet<>();
		for (String clause : clauses(header)) {
			names.add(clause.split(";", 2)[0].trim());
		}
		return names;
	}

	static List<String> clauses(String header) {
		if (header == null || header.isBlank()) {
			return List.of();
		}
		return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::trim).toList();
	}
}
