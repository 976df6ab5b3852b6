/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.RecordedCurve;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;

/** The end of the process at any moment takes nothing that was acknowledged, and damages nothing. */
class KillTest {

	private static final int KILLS = 50;
	/** Longest time from the first acknowledged card to the end of the process, in ms. */
	private static final int LONGEST_MILLIS = 250;

	@Test
	void everyAcknowledgedCardSurvivesFiftyKills(@TempDir Path folder) throws Exception {
		Random random = new Random(20260901);
		TreeSet<Long> acknowledged = new TreeSet<>();
		for (int kill = 0; kill < KILLS; kill++) {
			int before = acknowledged.size();
			recordUntilKilled(folder, random.nextInt(LONGEST_MILLIS), acknowledged);
			assertTrue(acknowledged.size() > before, "nothing was recorded before kill " + kill);
			if (kill % 10 == 9) {
				check(folder, acknowledged);
			}
		}
	}

	private static void check(Path folder, Set<Long> acknowledged) throws Exception {
		try (ManagedHistorian historian = Historians.open(HistorianSettings.inFolder(folder))) {
			assertEquals(List.of(), historian.verify());
			Set<Long> there = historian.curves(KillRecorder.ASSET, KillRecorder.KIND, Instant.MIN, Instant.MAX, Integer.MAX_VALUE)
					.stream().map(RecordedCurve::sequence).collect(Collectors.toSet());
			Set<Long> lost = new TreeSet<>(acknowledged);
			lost.removeAll(there);
			assertEquals(Set.of(), lost, "of " + acknowledged.size() + " acknowledged cards");
		}
	}

	/** Destroys the process by force (SIGKILL where there are signals) some time after its first card was acknowledged. */
	private static void recordUntilKilled(Path folder, int millis, Set<Long> acknowledged)
			throws IOException, InterruptedException {
		long next = acknowledged.stream().mapToLong(Long::longValue).max().orElse(0) + 1000;
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xshare:auto",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(),
				KillRecorder.class.getName(), folder.toString(), Long.toString(next))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			String first = lines.readLine();
			assertTrue(first != null, "the recorder said nothing");
			acknowledged.add(Long.valueOf(first));
			process.waitFor(millis, TimeUnit.MILLISECONDS);
			// By the handle: the process itself would close the pipe with what is still in it.
			process.toHandle().destroyForcibly();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				// The last line may be cut off in the middle of a number: lines end with a full stop for that.
				if (line.endsWith(".")) {
					acknowledged.add(Long.valueOf(line.substring(0, line.length() - 1)));
				}
			}
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	/** The jars and folders of the classes needed, in OSGi as on a class path. */
	private static String classPath() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> type : List.of(KillRecorder.class, Historians.class, Historian.class, org.sqlite.JDBC.class,
				org.eclipse.core.runtime.OperationCanceledException.class)) {
			places.addAll(places(type));
		}
		return String.join(System.getProperty("path.separator"), places);
	}

	private static List<String> places(Class<?> type) {
		URL place = type.getProtectionDomain().getCodeSource().getLocation();
		Path path = Path.of(java.net.URI.create(place.toString().replace(" ", "%20")));
		List<String> places = new ArrayList<>();
		places.add(path.toString());
		// A bundle in the reactor is its folder; its classes are below.
		for (String classes : List.of("target/classes", "target/test-classes", "bin")) {
			if (path.resolve(classes).toFile().isDirectory()) {
				places.add(path.resolve(classes).toString());
			}
		}
		return places;
	}
}
