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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.liftloop.internal.core.decision.ChainReader;
import org.liftloop.internal.core.decision.Disk;
import org.liftloop.internal.core.decision.LogWriter;

/**
 * An append-only log of decisions in a folder: JSON lines, each with a hash over itself and all before it. An event that
 * was acknowledged is on the disk and stays there whatever happens to the process. One writer at a time; any number of
 * threads may append and read. May be used from any thread.
 *
 * <p>
 * A record is one line of a file {@code decisions-000001.jsonl}, {@code decisions-000002.jsonl}, ...; the chain runs on
 * from file to file:
 *
 * <pre>
 * {"sequence":N,"time":"...","type":"...","body":{...},"previous":"P","hash":"H"}
 * </pre>
 *
 * P is the hash of the record before, of the first record 64 zeros. H is the SHA-256 of P, as it stands, followed by the
 * line's own bytes up to the end of the body and a closing brace, that is of
 * {@code P{"sequence":N,"time":"...","type":"...","body":{...}}}; in 64 small hex digits. The text is UTF-8 without
 * blanks between the tokens, keys are always there and in one order, numbers are those of
 * {@link Double#toString(double)}, never NaN or infinite, times are in UTC as of {@link java.time.Instant#toString()}.
 * Types and their bodies: {@code DECISION} {id, asset, mode, inputs [{kind, id, time, sha256}], rule {id, version},
 * evidence [{name, value, unit, note}], move {tag, from, to, unit} or null, sentence, expected [as evidence], limits
 * [{name, value, limit, unit, bounding}]}; {@code OUTCOME} {decision, outcome, user or null, reason, readBack or null};
 * {@code MODE} {asset, from, to, user, reason}.
 *
 * <p>
 * The chain shows that a record was changed, removed, added or moved within the log. It cannot show that the last records
 * were cut off, or that all was written anew from some record on: for that, keep number and hash of a record elsewhere
 * (see {@link LogVerification#last()}).
 */
public final class DecisionLog implements AutoCloseable {

	/** Bytes after which a new file begins. */
	static final long LONGEST_SEGMENT = 16 << 20;

	private final LogWriter writer;

	private DecisionLog(LogWriter writer) {
		this.writer = writer;
	}

	/**
	 * Opens a log for appending. What a crash left after the last whole record was never acknowledged; it is moved to a
	 * file {@code decisions-....jsonl.torn} beside it.
	 *
	 * @param folder folder of the log; created if it does not exist
	 * @return the log, to be closed
	 * @throws LogWriteException if the folder cannot be written to, or another session has the log open
	 */
	public static DecisionLog open(Path folder) throws LogWriteException {
		return open(folder, Disk.REAL, LONGEST_SEGMENT);
	}

	static DecisionLog open(Path folder, Disk disk, long longestSegment) throws LogWriteException {
		return new DecisionLog(LogWriter.open(folder, disk, longestSegment));
	}

	/** @return folder of the log */
	public Path folder() {
		return writer.folder();
	}

	/** @return the last record on the disk, or null if there is none yet */
	public @Nullable LogRecord last() {
		return writer.last();
	}

	/**
	 * Records an event; returns when it is on the disk, together with those that other threads append meanwhile. An
	 * interrupt does not end the wait.
	 *
	 * @param event the event
	 * @return its place in the log
	 * @throws LogWriteException     if it could not be recorded; the log is as before and may be appended to again
	 * @throws IllegalStateException if called by a listener of the log
	 */
	public LogRecord append(DecisionEvent event) throws LogWriteException {
		return writer.append(event);
	}

	/** @param listener hears of every event from now on */
	public void addListener(LogListener listener) {
		writer.addListener(listener);
	}

	/** @param listener hears of no event any more, but perhaps of one that is being told now */
	public void removeListener(LogListener listener) {
		writer.removeListener(listener);
	}

	/**
	 * Reads what is recorded now, in order, as it is asked for.
	 *
	 * @param filter which events
	 * @return the events, to be closed; ends with {@link UncheckedIOException} at a record that does not hold (its cause is
	 *         a {@link DamagedLogException}) or cannot be read
	 * @throws IOException if the folder cannot be read
	 */
	public Stream<LoggedEvent> read(DecisionFilter filter) throws IOException {
		LogRecord newest = last();
		return newest == null ? Stream.empty() : read(folder(), filter, newest.sequence());
	}

	/**
	 * Reads the log of a folder, in order, as it is asked for; it may be written meanwhile.
	 *
	 * @param folder folder of the log
	 * @param filter which events
	 * @return as {@link #read(DecisionFilter)}
	 * @throws IOException if the folder cannot be read or holds no log
	 */
	public static Stream<LoggedEvent> read(Path folder, DecisionFilter filter) throws IOException {
		return read(folder, filter, Long.MAX_VALUE);
	}

	private static Stream<LoggedEvent> read(Path folder, DecisionFilter filter, long newest) throws IOException {
		ChainReader reader = new ChainReader(folder);
		return StreamSupport.stream(new Records(reader, filter, newest), false).onClose(() -> {
			try {
				reader.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Ends the log, once all that was appended is on the disk. */
	@Override
	public void close() throws IOException {
		writer.close();
	}

	private static final class Records extends Spliterators.AbstractSpliterator<LoggedEvent> {

		private final ChainReader reader;
		private final DecisionFilter filter;
		private final long newest;
		private final DecisionAssets assets = new DecisionAssets();

		Records(ChainReader reader, DecisionFilter filter, long newest) {
			super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
			this.reader = reader;
			this.filter = filter;
			this.newest = newest;
		}

		@Override
		public boolean tryAdvance(@Nullable Consumer<? super LoggedEvent> given) {
			Consumer<? super LoggedEvent> action = Objects.requireNonNull(given);
			try {
				for (LoggedEvent next = reader.next(); next != null
						&& next.record().sequence() <= newest; next = reader.next()) {
					String asset = filter.assetId() == null ? null : assets.assetOf(next.event());
					if (filter.accepts(next.event(), asset)) {
						action.accept(next);
						return true;
					}
				}
				return false;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
