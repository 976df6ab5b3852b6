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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.LogRecord;

/**
 * Where a log goes on.
 *
 * @param segment number of the last file, 0 if there is none
 * @param length  its length in bytes
 * @param last    the last record, or null if there is none
 */
record LogEnd(int segment, long length, @Nullable LogRecord last) {

	/**
	 * Finds the end of a log. What follows the last line that can be read as a record was never acknowledged: a crash left
	 * it. It is moved to a file beside the segment. Nothing before that line is touched, whatever it looks like:
	 * whether the chain holds is for a verification to say.
	 */
	static LogEnd find(Path folder) throws IOException {
		List<Path> segments = Segments.list(folder);
		if (segments.isEmpty()) {
			return new LogEnd(0, 0, null);
		}
		Path file = segments.getLast();
		Found found = lastRecord(file);
		if (found.end < Files.size(file)) {
			setAside(file, found.end);
		}
		LogRecord last = found.record;
		// A crash may come between the creation of a file and its first record.
		for (int i = segments.size() - 2; i >= 0 && last == null; i--) {
			last = lastRecord(segments.get(i)).record;
		}
		return new LogEnd(Segments.number(file), found.end, last);
	}

	/** The last record of a file, and the offset behind it. */
	private record Found(@Nullable LogRecord record, long end) {
	}

	private static Found lastRecord(Path file) throws IOException {
		Found found = new Found(null, 0);
		try (LineReader lines = new LineReader(file)) {
			for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
				LogRecord record = line.whole() && !line.tooLong() ? recordOf(line.bytes()) : null;
				if (record != null) {
					found = new Found(record, line.end());
				}
			}
		}
		return found;
	}

	private static @Nullable LogRecord recordOf(byte[] line) {
		try {
			return RecordLine.read(line).logged().record();
		} catch (IOException | UncheckedIOException e) {
			return null;
		}
	}

	private static void setAside(Path file, long from) throws IOException {
		try (FileChannel segment = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			try (FileChannel torn = FileChannel.open(Segments.torn(file), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND)) {
				long position = from;
				while (position < segment.size()) {
					position += segment.transferTo(position, segment.size() - position, torn);
				}
				torn.force(true);
			}
			// Only now that it is safe elsewhere.
			segment.truncate(from);
			segment.force(true);
		}
	}
}
