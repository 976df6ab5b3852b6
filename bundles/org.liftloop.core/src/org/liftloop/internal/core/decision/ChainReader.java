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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.DamagedLogException;
import org.liftloop.core.decision.LogProblem;
import org.liftloop.core.decision.LogProblem.Kind;
import org.liftloop.core.decision.LogRecord;
import org.liftloop.core.decision.LoggedEvent;

/** Reads a log from its first record on and checks each against the one before. For one pass, in one thread. */
public final class ChainReader implements Closeable {

	private final Path folder;
	private final List<Path> segments;
	private int nextSegment;
	private @Nullable LineReader lines;
	private @Nullable LogRecord last;
	private long tornBytes;
	private long end;

	/**
	 * @param folder folder of the log
	 * @throws IOException if it cannot be listed or holds no log
	 */
	public ChainReader(Path folder) throws IOException {
		this.folder = folder;
		segments = Segments.list(folder);
		if (segments.isEmpty() && !Files.exists(folder.resolve(Segments.LOCK))) {
			throw new NoSuchFileException(folder.toString(), null, "it holds no decision log");
		}
	}

	/** @return number of files of the log */
	public int segments() {
		return segments.size();
	}

	/** @return the last record read, or null before the first */
	public @Nullable LogRecord last() {
		return last;
	}

	/** @return number of bytes after the last record: of an append that is under way or was cut off by a crash */
	public long tornBytes() {
		return tornBytes;
	}

	/**
	 * @return files beside the log that keep what crashes left
	 * @throws IOException if the folder cannot be listed
	 */
	public List<Path> tornFiles() throws IOException {
		return Segments.listTorn(folder);
	}

	/** @return number of the file being read, from 1; for progress */
	public int segment() {
		return nextSegment;
	}

	/**
	 * @return the next record, or null after the last
	 * @throws DamagedLogException if the next record does not hold
	 * @throws IOException         if the log cannot be read
	 */
	public @Nullable LoggedEvent next() throws IOException {
		while (true) {
			LineReader open = lines;
			if (open == null) {
				if (!openNext()) {
					return null;
				}
				continue;
			}
			LineReader.Line line = open.next();
			if (line == null) {
				close();
			} else if (!line.whole() && nextSegment == segments.size()) {
				tornBytes += line.end() - end;
				close();
			} else {
				end = line.end();
				return checked(line);
			}
		}
	}

	private boolean openNext() throws IOException {
		if (nextSegment == segments.size()) {
			return false;
		}
		Path file = segments.get(nextSegment);
		if (Segments.number(file) != nextSegment + 1) {
			throw new DamagedLogException(new LogProblem(Kind.FILE, name(Segments.file(folder, nextSegment + 1)), 0,
					due(), "The file is missing."));
		}
		lines = new LineReader(file);
		nextSegment++;
		end = 0;
		return true;
	}

	private LoggedEvent checked(LineReader.Line line) throws DamagedLogException {
		if (line.tooLong()) {
			throw damaged(line, Kind.PARSE, "The line is longer than " + RecordLine.LONGEST + " bytes.");
		}
		if (!line.whole()) {
			throw damaged(line, Kind.PARSE, "The file ends within the line.");
		}
		RecordLine read;
		try {
			read = RecordLine.read(line.bytes());
		} catch (IOException e) {
			String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("it is empty");
			throw damaged(line, Kind.PARSE, "The line is no record: " + reason + ".");
		}
		LogRecord record = read.logged().record();
		if (record.sequence() != due()) {
			throw damaged(line, Kind.SEQUENCE, "It has the number " + record.sequence() + ": records are "
					+ (record.sequence() > due() ? "missing or out of order." : "there twice or out of order."));
		}
		if (!read.previous().equals(previousHash())) {
			throw damaged(line, Kind.CHAIN, last == null ? "It does not begin a log."
					: "Its 'previous' is not the hash of the record before: this or that one was changed or replaced.");
		}
		if (!read.computed().equals(record.hash())) {
			throw damaged(line, Kind.HASH, "Its content is not what its hash was made from: it was changed.");
		}
		last = record;
		return read.logged();
	}

	private long due() {
		LogRecord before = last;
		return before == null ? 1 : before.sequence() + 1;
	}

	private String previousHash() {
		LogRecord before = last;
		return before == null ? RecordLine.BEGINNING : before.hash();
	}

	private DamagedLogException damaged(LineReader.Line line, Kind kind, String message) {
		return new DamagedLogException(
				new LogProblem(kind, name(segments.get(nextSegment - 1)), line.number(), due(), message));
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	@Override
	public void close() throws IOException {
		LineReader open = lines;
		lines = null;
		if (open != null) {
			open.close();
		}
	}
}
