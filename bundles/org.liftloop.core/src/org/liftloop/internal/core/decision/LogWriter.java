/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.core.decision;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.LogListener;
import org.liftloop.core.decision.LogRecord;
import org.liftloop.core.decision.LogWriteException;
import org.liftloop.core.decision.LoggedEvent;

/**
 * The one writer of a log. Its thread takes all events that wait, writes them and forces them to the disk together;
 * whoever appends waits for that. An own thread, because whoever appends may be interrupted while writing.
 */
public final class LogWriter implements Closeable {

	private static final String REMEDY = "Free space on the disk, or allow writing to the folder;"
			+ " recording goes on by itself then.";

	/** An event that waits. */
	private record Pending(DecisionEvent event, String content, CompletableFuture<LogRecord> done) {
	}

	private final Path folder;
	private final FolderLock folderLock;
	private final SegmentWriter segments;
	private final Thread thread;
	private final List<LogListener> listeners = new CopyOnWriteArrayList<>();
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition changed = lock.newCondition();
	private final List<Pending> queue = new ArrayList<>();
	private boolean closed;
	private volatile @Nullable LogRecord last;

	private LogWriter(Path folder, FolderLock folderLock, SegmentWriter segments, @Nullable LogRecord last) {
		this.folder = folder;
		this.folderLock = folderLock;
		this.segments = segments;
		this.last = last;
		thread = new Thread(this::run, "Liftloop decision log");
		thread.setDaemon(true);
	}

	/**
	 * Opens a log for writing.
	 *
	 * @param folder         folder, created if need be
	 * @param disk           where the files are
	 * @param longestSegment bytes after which a new file begins
	 * @return the writer
	 * @throws LogWriteException if the folder cannot be written to, or another writer has it
	 */
	public static LogWriter open(Path folder, Disk disk, long longestSegment) throws LogWriteException {
		try {
			Files.createDirectories(folder);
			FolderLock lock = FolderLock.of(folder);
			if (lock == null) {
				throw new LogWriteException("The decision log in '" + folder + "' is being written by another session.",
						"End that session, or choose another folder.", null);
			}
			try {
				LogEnd end = LogEnd.find(folder);
				LogWriter writer = new LogWriter(folder, lock, new SegmentWriter(folder, disk, longestSegment, end),
						end.last());
				writer.thread.start();
				return writer;
			} catch (IOException | RuntimeException e) {
				lock.close();
				throw e;
			}
		} catch (LogWriteException e) {
			throw e;
		} catch (IOException e) {
			throw new LogWriteException("The decision log in '" + folder + "' cannot be opened: " + reason(e)
					+ ". No decision is recorded.", "Free space on the disk, or allow writing to the folder.", e);
		}
	}

	/** Why, as far as the system says; the message of some exceptions is a file's name and nothing else. */
	private static String reason(IOException failure) {
		return switch (failure) {
			case AccessDeniedException denied -> "access to '" + denied.getFile() + "' is denied";
			case FileSystemException system when system.getReason() != null ->
				system.getReason() + " ('" + system.getFile() + "')";
			case FileSystemException system -> system.getClass().getSimpleName() + " '" + system.getFile() + "'";
			default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		};
	}

	/** @return the folder */
	public Path folder() {
		return folder;
	}

	/** @return the last record on the disk, or null if there is none */
	public @Nullable LogRecord last() {
		return last;
	}

	/** @param listener hears from now on */
	public void addListener(LogListener listener) {
		listeners.add(listener);
	}

	/** @param listener hears no more */
	public void removeListener(LogListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Records an event.
	 *
	 * @param event the event
	 * @return its place, once it is on the disk
	 * @throws LogWriteException if it could not be recorded
	 */
	public LogRecord append(DecisionEvent event) throws LogWriteException {
		refuseOwnThread();
		Pending pending = new Pending(event, RecordLine.content(event), new CompletableFuture<>());
		lock.lock();
		try {
			if (closed) {
				throw notRecorded(event, "it is closed", "Open it again.", null);
			}
			queue.add(pending);
			changed.signalAll();
		} finally {
			lock.unlock();
		}
		try {
			return pending.done.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof LogWriteException failure) {
				throw new LogWriteException(String.valueOf(failure.getMessage()), failure.remedy(), failure);
			}
			throw e;
		}
	}

	private void refuseOwnThread() {
		if (Thread.currentThread() == thread) {
			throw new IllegalStateException("a listener must neither append to its log nor close it");
		}
	}

	private LogWriteException notRecorded(DecisionEvent event, String why, String remedy, @Nullable Throwable cause) {
		return new LogWriteException("The decision log in '" + folder + "' cannot be written: " + why
				+ ". Not recorded: " + event.label() + ".", remedy, cause);
	}

	private void run() {
		List<Pending> batch = take();
		while (!batch.isEmpty()) {
			record(batch);
			batch = take();
		}
	}

	/** All that wait; none once the log is closed. */
	private List<Pending> take() {
		lock.lock();
		try {
			while (queue.isEmpty() && !closed) {
				changed.awaitUninterruptibly();
			}
			List<Pending> batch = List.copyOf(queue);
			queue.clear();
			return batch;
		} finally {
			lock.unlock();
		}
	}

	private void record(List<Pending> batch) {
		LogRecord before = last;
		List<LoggedEvent> records = new ArrayList<>(batch.size());
		StringBuilder lines = new StringBuilder();
		for (Pending pending : batch) {
			LoggedEvent next = before == null ? RecordLine.of(1, pending.event, pending.content, RecordLine.BEGINNING)
					: RecordLine.of(before.sequence() + 1, pending.event, pending.content, before.hash());
			records.add(next);
			lines.append(next.json()).append('\n');
			before = next.record();
		}
		try {
			segments.append(lines.toString());
		} catch (IOException e) {
			fail(batch, e);
			return;
		}
		last = before;
		for (int i = 0; i < batch.size(); i++) {
			batch.get(i).done.complete(records.get(i).record());
		}
		records.forEach(logged -> tell(listener -> listener.recorded(logged)));
	}

	private void fail(List<Pending> batch, IOException cause) {
		for (Pending pending : batch) {
			LogWriteException failure = notRecorded(pending.event, reason(cause), REMEDY, cause);
			pending.done.completeExceptionally(failure);
			tell(listener -> listener.notRecorded(pending.event, failure));
		}
	}

	private void tell(Consumer<LogListener> news) {
		for (LogListener listener : listeners) {
			try {
				news.accept(listener);
			} catch (RuntimeException e) {
				// A view that fails must not keep decisions from being recorded.
				System.getLogger(LogWriter.class.getName()).log(Level.ERROR,
						"A listener of the decision log failed: " + listener.getClass().getName(), e);
			}
		}
	}

	/** Records what still waits, and lets the next writer in. */
	@Override
	public void close() throws IOException {
		refuseOwnThread();
		lock.lock();
		try {
			if (closed) {
				return;
			}
			closed = true;
			changed.signalAll();
		} finally {
			lock.unlock();
		}
		awaitThread();
		try {
			segments.close();
		} finally {
			folderLock.close();
		}
	}

	private void awaitThread() {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
