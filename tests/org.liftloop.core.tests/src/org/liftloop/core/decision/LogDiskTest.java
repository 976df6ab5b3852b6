/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.decision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liftloop.internal.core.decision.Disk;

/** Disks that are full, refuse, or take their time; the files are real. */
class LogDiskTest {

	private static final long LONG = 1 << 20;

	private final Path folder;
	private final Path file;

	LogDiskTest(@TempDir Path folder) {
		this.folder = folder;
		file = folder.resolve(LogFiles.FIRST);
	}

	/** The operating system's disk with less room, and perhaps without the right to create, cut or force files. */
	private static final class SmallDisk implements Disk {
		private final AtomicInteger forces = new AtomicInteger();
		private volatile long room = Long.MAX_VALUE;
		private volatile boolean readOnly;
		private volatile boolean cutsFail;
		private volatile boolean forcesFail;
		private volatile CountDownLatch mayForce = new CountDownLatch(0);

		@Override
		public Output open(Path path, boolean creating) throws IOException {
			if (readOnly) {
				throw new AccessDeniedException(path.toString());
			}
			Output real = REAL.open(path, creating);
			return new Output() {
				@Override
				public long length() throws IOException {
					return real.length();
				}

				@Override
				public void write(byte[] bytes) throws IOException {
					int written = (int) Math.min(room, bytes.length);
					real.write(Arrays.copyOf(bytes, written));
					room -= written;
					if (written < bytes.length) {
						throw new IOException("No space left on device");
					}
				}

				@Override
				public void force() throws IOException {
					forces.incrementAndGet();
					try {
						mayForce.await(30, TimeUnit.SECONDS);
					} catch (InterruptedException e) {
						throw new IOException(e);
					}
					if (forcesFail) {
						throw new IOException("Input/output error");
					}
					real.force();
				}

				@Override
				public void truncate(long length) throws IOException {
					if (cutsFail) {
						throw new IOException("Input/output error");
					}
					real.truncate(length);
				}

				@Override
				public void close() throws IOException {
					real.close();
				}
			};
		}
	}

	private static DecisionEvent event(int number) {
		return new DecisionMade(RandomEvents.decision("d-" + number, "Well 1"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 500 })
	void aFullDiskLeavesWholeRecordsAndTheLogGoesOnWhenThereIsRoom(long room) throws Exception {
		SmallDisk disk = new SmallDisk();
		List<String> alarms = Collections.synchronizedList(new ArrayList<>());
		try (DecisionLog log = DecisionLog.open(folder, disk, LONG)) {
			log.addListener(new LogListener() {
				@Override
				public void recorded(LoggedEvent event) {
					// Only what fails is wanted.
				}

				@Override
				public void notRecorded(DecisionEvent event, LogWriteException failure) {
					alarms.add(failure.getMessage() + " " + failure.remedy());
				}
			});
			log.append(event(1));
			byte[] whole = Files.readAllBytes(file);
			disk.room = room;
			for (int i = 2; i <= 3; i++) {
				int number = i;
				LogWriteException failure = assertThrows(LogWriteException.class, () -> log.append(event(number)));
				assertTrue(String.valueOf(failure.getMessage()).contains("No space left on device. Not recorded: decision 'd-"
						+ number + "' of 'Well 1'"), failure.getMessage());
				assertArrayEquals(whole, Files.readAllBytes(file));
				assertTrue(LogFiles.verify(folder).holds());
			}
			disk.room = LONG;
			assertEquals(2, log.append(event(4)).sequence());
		}
		assertEquals(List.of(event(1), event(4)), LogFiles.read(folder));
		assertEquals(2, alarms.size());
		assertTrue(alarms.getFirst().contains("'d-2'") && alarms.getFirst().contains("Free space"), alarms.getFirst());
	}

	@Test
	void whatCouldNotBeTakenBackIsTakenBackBeforeAnythingElseIsWritten() throws Exception {
		SmallDisk disk = new SmallDisk();
		try (DecisionLog log = DecisionLog.open(folder, disk, LONG)) {
			log.append(event(1));
			disk.room = 100;
			disk.cutsFail = true;
			assertThrows(LogWriteException.class, () -> log.append(event(2)));
			disk.room = LONG;
			assertThrows(LogWriteException.class, () -> log.append(event(3)));
			disk.cutsFail = false;
			assertEquals(2, log.append(event(4)).sequence());
		}
		assertEquals(List.of(event(1), event(4)), LogFiles.read(folder));
	}

	/** After a failed force nobody knows what is on the disk: the record counts as not recorded, and goes. */
	@Test
	void aRecordThatWasNotForcedIsTakenBack() throws Exception {
		SmallDisk disk = new SmallDisk();
		try (DecisionLog log = DecisionLog.open(folder, disk, LONG)) {
			log.append(event(1));
			disk.forcesFail = true;
			assertThrows(LogWriteException.class, () -> log.append(event(2)));
			disk.forcesFail = false;
			assertEquals(2, log.append(event(3)).sequence());
		}
		assertEquals(List.of(event(1), event(3)), LogFiles.read(folder));
		assertTrue(LogFiles.verify(folder).holds());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, LONG })
	void aDiskThatTurnsReadOnlyIsToldAndTheLogGoesOnAfterwards(long longestSegment) throws Exception {
		SmallDisk disk = new SmallDisk();
		disk.readOnly = true;
		try (DecisionLog log = DecisionLog.open(folder, disk, longestSegment)) {
			LogWriteException failure = assertThrows(LogWriteException.class, () -> log.append(event(1)));
			assertTrue(String.valueOf(failure.getMessage()).contains("is denied. Not recorded"), failure.getMessage());
			disk.readOnly = false;
			log.append(event(2));
			disk.readOnly = true;
			if (longestSegment == 1) {
				assertThrows(LogWriteException.class, () -> log.append(event(3)));
			}
			disk.readOnly = false;
			assertEquals(2, log.append(event(4)).sequence());
		}
		assertEquals(List.of(event(2), event(4)), LogFiles.read(folder));
	}

	/** A folder in which nothing can be created, for any user: it is a file. */
	@Test
	void aFolderThatCannotBeUsedIsToldWhenOpening() throws IOException {
		Files.writeString(folder.resolve("taken"), "");
		LogWriteException failure = assertThrows(LogWriteException.class,
				() -> DecisionLog.open(folder.resolve("taken").resolve("log")));
		assertTrue(String.valueOf(failure.getMessage()).contains("No decision is recorded"), failure.getMessage());
		assertTrue(failure.remedy().contains("folder"), failure.remedy());
	}

	@Test
	void whatWaitsWhileTheDiskIsBusyIsForcedTogether() throws Exception {
		SmallDisk disk = new SmallDisk();
		try (DecisionLog log = DecisionLog.open(folder, disk, LONG)) {
			log.append(event(0));
			int before = disk.forces.get();
			disk.mayForce = new CountDownLatch(1);
			List<Thread> threads = new ArrayList<>();
			for (int i = 1; i <= 9; i++) {
				DecisionEvent event = event(i);
				threads.add(Thread.ofPlatform().start(() -> {
					try {
						log.append(event);
					} catch (LogWriteException e) {
						throw new IllegalStateException(e);
					}
				}));
				// The first is at the disk before the others come; each of them waits before the next.
				await(() -> disk.forces.get() == before + 1
						&& threads.getLast().getState() == Thread.State.WAITING);
			}
			disk.mayForce.countDown();
			for (Thread thread : threads) {
				thread.join();
			}
			assertEquals(before + 2, disk.forces.get(), "one force for the first, one for the other eight");
			assertEquals(10, LogFiles.verify(folder).records());
		}
	}

	/** Waits for a condition that other threads bring about. */
	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "the threads do not get there");
			Thread.onSpinWait();
		}
	}

	@Test
	void eightThreadsAppendAtOnce() throws Exception {
		int each = 100;
		List<LogRecord> acknowledged = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = new ArrayList<>();
		try (DecisionLog log = DecisionLog.open(folder, Disk.REAL, 50_000)) {
			for (int i = 0; i < 8; i++) {
				RandomEvents events = new RandomEvents(i);
				threads.add(Thread.ofPlatform().start(() -> {
					for (int n = 0; n < each; n++) {
						try {
							acknowledged.add(log.append(events.next()));
						} catch (LogWriteException e) {
							throw new IllegalStateException(e);
						}
					}
				}));
			}
			for (Thread thread : threads) {
				thread.join();
			}
		}
		assertEquals(8 * each, acknowledged.stream().mapToLong(LogRecord::sequence).distinct().count());
		LogVerification verification = LogFiles.verify(folder);
		assertTrue(verification.holds(), () -> String.valueOf(verification.problem()));
		assertEquals(8 * each, verification.records());
		List<DecisionEvent> read = LogFiles.read(folder);
		for (int i = 0; i < 8; i++) {
			RandomEvents events = new RandomEvents(i);
			int from = 0;
			for (int n = 0; n < each; n++) {
				DecisionEvent event = events.next();
				int at = read.subList(from, read.size()).indexOf(event);
				assertTrue(at >= 0, "the events of a thread are there in its order");
				from += at + 1;
			}
		}
	}
}
