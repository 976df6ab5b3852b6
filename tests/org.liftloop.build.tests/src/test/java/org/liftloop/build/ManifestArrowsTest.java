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

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds the arrows between the rooms: who may use whom is a decision of the architecture (CONTRIBUTING.md has the same
 * table), not a by-product of an import.
 */
class ManifestArrowsTest {

	private static final String PREFIX = "org.liftloop.";

	/** Room → rooms it may use directly; what those may use, it may use too. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries( //
			Map.entry("rodpump", Set.of()), //
			Map.entry("thermal", Set.of()), //
			Map.entry("detect", Set.of()), //
			Map.entry("model", Set.of()), //
			Map.entry("model.edit", Set.of("model")), //
			Map.entry("core", Set.of("model")), //
			Map.entry("historian", Set.of("core")), //
			Map.entry("charts", Set.of()), //
			Map.entry("rodpump.twin", Set.of("core", "rodpump", "charts")), //
			Map.entry("thermal.twin", Set.of("core", "detect", "thermal", "charts")), //
			Map.entry("plant", Set.of("core", "model", "rodpump", "rodpump.twin", "thermal", "thermal.twin")), //
			Map.entry("opcua", Set.of("core")), //
			Map.entry("milo.stack", Set.of()), //
			Map.entry("milo.transport", Set.of("milo.stack")), //
			Map.entry("milo.sdk", Set.of("milo.stack")), //
			Map.entry("milo.client", Set.of("milo.stack")), //
			Map.entry("milo.server", Set.of("milo.stack")), //
			Map.entry("ui", Set.of("core", "charts", "model.edit")), //
			Map.entry("opcua.ui", Set.of("ui", "opcua")), //
			Map.entry("rodpump.ui", Set.of("ui", "rodpump.twin")), //
			Map.entry("thermal.ui", Set.of("ui", "thermal.twin")), //
			Map.entry("cli", Set.of("core", "detect", "rodpump.twin", "thermal.twin", "historian", "opcua", "plant")), //
			Map.entry("plant.ui", Set.of("ui", "plant")), //
			Map.entry("branding", Set.of("ui")), //
			Map.entry("doc", Set.of()));

	/** Rooms that a machine without a screen runs. */
	private static final Set<String> HEADLESS = Set.of("rodpump", "thermal", "detect", "model", "model.edit", "core", "historian",
			"rodpump.twin", "thermal.twin", "plant", "opcua", "cli");

	/** Rooms that know no Eclipse at all. */
	private static final Set<String> PLAIN_JAVA = Set.of("rodpump", "thermal", "detect");

	private final List<BundleManifest> bundles = BundleManifest.bundles();

	@Test
	void everyRoomIsInTheTable() {
		Set<String> found = new TreeSet<>(bundles.stream().map(ManifestArrowsTest::room).toList());
		assertEquals(new TreeSet<>(ARROWS.keySet()), found);
	}

	@Test
	void everyBundleIsNamedAsItsFolder() {
		for (BundleManifest bundle : bundles) {
			assertEquals(bundle.folder().getFileName().toString(), bundle.name());
			assertEquals(bundle.name(), bundle.headers().getValue("Automatic-Module-Name"));
			assertEquals("JavaSE-21", bundle.headers().getValue("Bundle-RequiredExecutionEnvironment"), bundle.name());
		}
	}

	@Test
	void everyBundleWithTextsSaysWhereTheyAre() {
		for (BundleManifest bundle : bundles) {
			if (Files.exists(bundle.folder().resolve("plugin.properties"))) {
				assertEquals("plugin", bundle.headers().getValue("Bundle-Localization"), bundle.name() + ": without it a window shows %keys");
			}
		}
	}

	@Test
	void noArrowLeavesTheTable() {
		Map<String, String> exporters = new HashMap<>();
		bundles.forEach(b -> b.exportedPackages().forEach(p -> exporters.put(p, room(b))));
		List<String> wrong = new ArrayList<>();
		for (BundleManifest bundle : bundles) {
			Set<String> allowed = closure(room(bundle));
			Set<String> used = new TreeSet<>();
			bundle.requiredBundles().stream().filter(b -> b.startsWith(PREFIX)).forEach(b -> used.add(b.substring(PREFIX.length())));
			bundle.importedPackages().stream().filter(exporters::containsKey).map(exporters::get).forEach(used::add);
			used.removeAll(allowed);
			used.remove(room(bundle));
			used.forEach(u -> wrong.add(room(bundle) + " -> " + u));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void headlessRoomsKnowNoWindow() {
		List<String> wrong = new ArrayList<>();
		for (BundleManifest bundle : bundles) {
			if (HEADLESS.contains(room(bundle))) {
				uses(bundle).stream().filter(ManifestArrowsTest::isWindowing).forEach(u -> wrong.add(room(bundle) + " -> " + u));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void solverRoomsArePlainJava() {
		for (BundleManifest bundle : bundles) {
			if (PLAIN_JAVA.contains(room(bundle))) {
				assertTrue(bundle.requiredBundles().isEmpty(), () -> room(bundle) + " requires " + bundle.requiredBundles());
				assertTrue(bundle.importedPackages().stream().noneMatch(p -> p.startsWith("org.eclipse.")),
						() -> room(bundle) + " imports " + bundle.importedPackages());
			}
		}
	}

	@Test
	void ownBundlesAreRequiredWithoutVersion() {
		List<String> wrong = new ArrayList<>();
		for (BundleManifest bundle : bundles) {
			for (String clause : BundleManifest.clauses(bundle.headers().getValue("Require-Bundle"))) {
				if (clause.startsWith(PREFIX) && clause.contains("bundle-version")) {
					wrong.add(bundle.name() + ": " + clause);
				}
			}
		}
		assertEquals(List.of(), wrong, "one release train: no version between own bundles");
	}

	@Test
	void internalPackagesAreNotExportedToEveryone() {
		List<String> wrong = new ArrayList<>();
		for (BundleManifest bundle : bundles) {
			for (String clause : BundleManifest.clauses(bundle.headers().getValue("Export-Package"))) {
				if (clause.split(";")[0].contains("internal") && !clause.contains("x-friends") && !clause.contains("x-internal:=true")) {
					wrong.add(bundle.name() + ": " + clause);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static String room(BundleManifest bundle) {
		return bundle.name().substring(PREFIX.length());
	}

	private static Set<String> uses(BundleManifest bundle) {
		Set<String> uses = new TreeSet<>(bundle.requiredBundles());
		uses.addAll(bundle.importedPackages());
		return uses;
	}

	private static boolean isWindowing(String name) {
		return name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface") || name.equals("org.eclipse.ui")
				|| name.startsWith("org.eclipse.ui.") || name.equals(PREFIX + "charts.swt");
	}

	private static Set<String> closure(String room) {
		Set<String> reached = new LinkedHashSet<>();
		List<String> open = new ArrayList<>(ARROWS.getOrDefault(room, Set.of()));
		while (!open.isEmpty()) {
			String next = open.remove(0);
			if (reached.add(next)) {
				open.addAll(ARROWS.get(next));
			}
		}
		return reached;
	}
}
