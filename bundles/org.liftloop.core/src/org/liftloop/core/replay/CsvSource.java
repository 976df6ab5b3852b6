/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.replay;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.SampleCsv;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.Tag;

/**
 * A recording in a file of comma-separated values, as the export of a history writes it: samples in the order of their
 * source times. Gaps are not in such a file. The file is walked through, never held; what is wrong in it is refused by its
 * line.
 */
public final class CsvSource implements ReplaySource {

	/** Most characters of one line. */
	private static final int LONGEST_LINE = 1_000_000;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Path file;
	private final Map<String, SignalNeed.Kind> kinds;

	/**
	 * @param file    the file
	 * @param signals signals that are looked for; others in the file are passed over
	 */
	public CsvSource(Path file, Collection<SignalNeed> signals) {
		this.file = file;
		this.kinds = signals.stream().collect(Collectors.toMap(SignalNeed::name, SignalNeed::kind, (one, other) -> one));
	}

	@Override
	public ReplayReader read(Set<Tag> tags, Instant from, Instant to) throws InputException {
		try {
			LineLimit limit = new LineLimit(Files.newBufferedReader(file, StandardCharsets.UTF_8));
			Walk walk = new Walk(CSVParser.parse(limit, CSVFormat.RFC4180), limit, tags, from, to);
			walk.begin();
			return walk;
		} catch (NoSuchFileException e) {
			throw new InputException("There is no file '" + file + "'.", "Give the file of an exported history.", e);
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	private InputException unreadable(IOException e) {
		return new InputException("'" + file + "' cannot be read: " + e.getMessage() + ".",
				"Give the file of an exported history.", e);
	}

	private final class Walk implements ReplayReader {

		private final CSVParser parser;
		private final LineLimit limit;
		private final Iterator<CSVRecord> records;
		private final Set<Tag> tags;
		private final Instant from;
		private final Instant to;
		private final Deque<ReplayItem> held = new ArrayDeque<>();
		private @Nullable Sample ahead;
		private Instant newest = Instant.MIN;

		Walk(CSVParser parser, LineLimit limit, Set<Tag> tags, Instant from, Instant to) {
			this.parser = parser;
			this.limit = limit;
			this.records = parser.iterator();
			this.tags = tags;
			this.from = from;
			this.to = to;
		}

		void begin() throws InputException {
			try {
				List<String> header = line();
				if (header == null || !isHeader(header)) {
					throw new InputException("'" + file + "' is not the export of a history: its first line is not "
							+ String.join(", ", SampleCsv.HEADER) + ".", "Export the history by 'liftloop history export'.");
				}
				Map<Tag, Sample> before = new LinkedHashMap<>();
				Sample sample = sample();
				while (sample != null && sample.sourceTime().isBefore(from)) {
					before.put(sample.tag(), sample);
					sample = sample();
				}
				ahead = sample;
				before.values().stream().sorted(Comparator.comparing(Sample::sourceTime))
						.forEach(one -> held.add(new ReplayItem.Heard(one)));
			} catch (InputException e) {
				close();
				throw e;
			}
		}

		private static boolean isHeader(List<String> cells) {
			return String.join(",", cells).replace(BYTE_ORDER_MARK, "").equals(String.join(",", SampleCsv.HEADER));
		}

		@Override
		public @Nullable ReplayItem next() throws InputException {
			if (!held.isEmpty()) {
				return held.poll();
			}
			Sample sample = ahead;
			if (sample == null || !sample.sourceTime().isBefore(to)) {
				return null;
			}
			ahead = sample();
			return new ReplayItem.Heard(sample);
		}

		/** The next sample of a wanted signal, or null at the end. */
		private @Nullable Sample sample() throws InputException {
			for (long number = parser.getCurrentLineNumber() + 1;; number = parser.getCurrentLineNumber() + 1) {
				List<String> cells = line();
				if (cells == null) {
					return null;
				}
				try {
					Tag tag = SampleCsv.tag(cells);
					Instant time = SampleCsv.sourceTime(cells);
					if (time.isBefore(newest)) {
						throw new InputException("the time is before that of the line before", "Sort the lines by their source time.");
					}
					newest = time;
					if (tags.contains(tag)) {
						return SampleCsv.sample(cells, kinds.getOrDefault(tag.signal(), SignalNeed.Kind.NUMBER));
					}
				} catch (InputException e) {
					throw new InputException("Line " + number + " of '" + file + "' is damaged: " + e.getMessage() + ".",
							e.remedy(), e);
				}
			}
		}

		private @Nullable List<String> line() throws InputException {
			long number = parser.getCurrentLineNumber() + 1;
			limit.next();
			try {
				return records.hasNext() ? records.next().toList() : null;
			} catch (UncheckedIOException e) {
				throw new InputException("Line " + number + " of '" + file + "' is damaged: " + e.getCause().getMessage() + ".",
						"Export the history anew, or correct the line.", e);
			}
		}

		@Override
		public void close() {
			try {
				parser.close();
			} catch (IOException e) {
				// It was only read.
			}
		}
	}

	/** Ends a line that is longer than any line can be: a quote that is never closed would take all of the memory. */
	private static final class LineLimit extends FilterReader {

		private int left = LONGEST_LINE;

		LineLimit(Reader in) {
			super(in);
		}

		void next() {
			left = LONGEST_LINE;
		}

		@Override
		public int read() throws IOException {
			return counted(super.read(), 1);
		}

		@Override
		public int read(char @Nullable [] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			return counted(read, read);
		}

		private int counted(int result, int characters) throws IOException {
			left -= Math.max(0, characters);
			if (left < 0) {
				throw new IOException("it is longer than " + LONGEST_LINE + " characters");
			}
			return result;
		}
	}
}
