/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.Test;
import org.liftloop.core.session.Snapshot;
import org.liftloop.model.Asset;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.testing.Condition;
import org.liftloop.testing.Ui;
import org.liftloop.testing.WindowTest;
import org.liftloop.thermal.twin.demo.LoopDemo;
import org.liftloop.ui.document.FieldDocument;
import org.liftloop.ui.editing.FieldElementOpener;
import org.liftloop.ui.live.LiveChoice;
import org.liftloop.ui.live.LiveField;
import org.liftloop.ui.live.LiveFields;
import org.liftloop.ui.live.LivePhase;

/**
 * Ten wells and three loops with their twins in one workbench, the Live page of a loop in front. A quarter of an hour of
 * their time; {@code -Dliftloop.test.memory="-Xmx1g -Dliftloop.soak.hours=24 -Dliftloop.soak.rate=100"} makes a day of it.
 */
class SoakTest extends WindowTest {

	private static final String FILE = "soak.liftloop";
	private static final double HOURS = Double.parseDouble(System.getProperty("liftloop.soak.hours", "0.25"));
	private static final int RATE = Integer.getInteger("liftloop.soak.rate", 30).intValue();
	private static final String WELL = "Well ";
	private static final int LOOPS = 3;
	private static final int WELLS = 10;
	private static final int INTERVAL_S = 10;
	/** Slower than this, 99 times in 100, a person would call the window stuck, ms. */
	private static final long STUCK_MILLIS = 1_000;
	private static final int LOOK_MILLIS = 100;

	private IFile open() throws Exception {
		Field field;
		try (InputStream in = DemoField.open()) {
			field = FieldStore.load(in, DemoField.FILE_NAME);
		}
		// The other wells of the demo field lack what a simulation needs.
		List<Asset> complete = List.copyOf(field.getAssets().subList(0, 2));
		field.getAssets().clear();
		for (int i = 0; i < WELLS; i++) {
			Asset well = EcoreUtil.copy(complete.get(i % complete.size()));
			well.setName(WELL + (i + 1));
			field.getAssets().add(well);
		}
		field.getAssets().addAll(List.copyOf(LoopDemo.create().getAssets()));
		IFile file = workspace.file(FILE, FieldStore.toBytes(field, FILE));
		bot.open(file);
		bot.activateEditor(file.getName());
		Ui.run(() -> {
			FieldDocument document = FieldDocument.find(file).orElseThrow();
			showLive(document, document.field().getAssets().getFirst());
			showLive(document, document.field().getAssets().stream().filter(CoolingLoop.class::isInstance).findFirst().orElseThrow());
		});
		return file;
	}

	private static void showLive(FieldDocument document, EObject asset) throws Exception {
		FormEditor editor = (FormEditor) FieldElementOpener
				.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), document, asset);
		Objects.requireNonNull(editor).setActivePage("LIVE");
	}

	/** How long the window takes to come to something new, ms, by rising time. */
	private static List<Long> watch(Runnable whileThis) {
		List<Long> waits = Collections.synchronizedList(new ArrayList<>());
		ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
		clock.scheduleWithFixedDelay(() -> {
			long asked = System.nanoTime();
			CompletableFuture<Void> answered = new CompletableFuture<>();
			Ui.start(() -> answered.complete(null));
			answered.join();
			waits.add(Long.valueOf(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked)));
		}, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
		whileThis.run();
		clock.shutdownNow();
		return waits.stream().sorted().toList();
	}

	@Test
	void tenWellsAndThreeLoopsLiveTogetherAndTheWindowAnswers() throws Exception {
		IFile file = open();
		LiveFields.ofWorkbench().start(file, new LiveChoice.Simulated(file.getLocationURI().toString(), RATE, 1));
		Ui.waitUntil(Condition.of("the field to live", () -> LiveFields.ofWorkbench().phase(file) == LivePhase.RUNNING), 60);
		LiveField live = LiveFields.ofWorkbench().find(file).orElseThrow();
		Instant start = live.now();
		Duration span = Duration.ofMillis(Math.round(HOURS * 3_600_000));
		List<Long> waits = watch(() -> Ui.waitUntil(Condition.of(span + " of their time",
				() -> !live.isRunning() || !live.now().isBefore(start.plus(span))), 3 * span.toSeconds() / RATE + 60));
		assertTrue(live.isRunning(), "the field still lives");
		List<Snapshot> snapshots = live.sessions().stream().map(session -> session.snapshot()).toList();
		print(snapshots, waits);
		LiveFields.ofWorkbench().stop(file);
		Ui.waitUntil(Condition.of("the field to stop", () -> LiveFields.ofWorkbench().phase(file) == LivePhase.STOPPED), 60);
		check(snapshots, waits, span);
	}

	private static boolean isLoop(Snapshot snapshot) {
		return !snapshot.name().startsWith(WELL);
	}

	private static void check(List<Snapshot> snapshots, List<Long> waits, Duration span) {
		assertEquals(WELLS, snapshots.stream().filter(snapshot -> !isLoop(snapshot)).count());
		List<Snapshot> loops = snapshots.stream().filter(SoakTest::isLoop).toList();
		assertEquals(LOOPS, loops.size());
		for (Snapshot snapshot : snapshots) {
			assertEquals(0, snapshot.counters().failures(), snapshot.name());
			assertTrue(snapshot.counters().observations() > 0, snapshot.name());
		}
		for (Snapshot loop : loops) {
			assertEquals(0, loop.counters().dropped(), loop.name());
			assertTrue(loop.counters().observations() >= span.toSeconds() / INTERVAL_S - 2,
					() -> loop.name() + " " + loop.counters());
		}
		long slow = waits.get(waits.size() * 99 / 100).longValue();
		assertTrue(slow < STUCK_MILLIS, () -> "the window answers within " + slow + " ms only");
	}

	private static void print(List<Snapshot> snapshots, List<Long> waits) {
		for (Snapshot snapshot : snapshots) {
			System.out.println("soak: " + snapshot.name() + " " + snapshot.counters());
		}
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "soak: %.2f h at %d x; the window answers within %d ms (median), %d (p99), %d (longest); heap %d MB%n",
				Double.valueOf(HOURS), Integer.valueOf(RATE), waits.get(waits.size() / 2), waits.get(waits.size() * 99 / 100),
				waits.getLast(), Long.valueOf((runtime.totalMemory() - runtime.freeMemory()) >> 20));
	}
}
