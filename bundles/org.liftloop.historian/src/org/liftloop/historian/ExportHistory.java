/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.historian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.history.Historian;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.signal.Tag;

/**
 * Writes samples as comma-separated values (RFC 4180, UTF-8, CRLF, one header line), one line a sample in the order of
 * the source times, whatever their number: they are never all in memory. Times are ISO 8601 in UTC; numbers are in the
 * stored (SI) unit with full precision, a curve is its numbers with blanks between. Text that a spreadsheet would take
 * for a formula is preceded by an apostrophe.
 *
 * <p>
 * There is no Parquet: parquet-java needs classes of Hadoop, jars without OSGi manifests, and the writers
 * without Hadoop are copies of it or not finished (September 2026). The columns of this file are what DuckDB, pandas
 * or Arrow turn into Parquet in one command.
 */
public final class ExportHistory implements Operation<Long> {

	private static final String FORMULA = "=+-@\t\r";
	/** Samples between two questions for cancellation. */
	private static final long STEP = 1000;

	private final Historian historian;
	private final List<Tag> tags;
	private final Instant from;
	private final Instant to;
	private final Path file;

	/**
	 * @param historian what is exported
	 * @param tags      the signals; none for all
	 * @param from      begin of the time, included
	 * @param to        end of it, excluded
	 * @param file      file to write; replaced when it is there already, and only by a whole one
	 */
	public ExportHistory(Historian historian, List<Tag> tags, Instant from, Instant to, Path file) {
		this.historian = historian;
		this.tags = List.copyOf(tags);
		this.from = from;
		this.to = to;
		this.file = file;
	}

	/** @return number of samples written */
	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		Path partial = file.resolveSibling(file.getFileName() + ".part");
		try {
			try {
				long count = write(partial, monitor);
				Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
				return count;
			} finally {
				Files.deleteIfExists(partial);
			}
		} catch (IOException e) {
			throw cannotWrite(e);
		} catch (UncheckedIOException e) {
			throw cannotWrite(e.getCause());
		}
	}

	private OutputException cannotWrite(IOException e) {
		return new OutputException("'" + file + "' cannot be written to: " + e + ".", "Choose another file.", e);
	}

	private long write(Path target, IProgressMonitor monitor) throws IOException, OperationException {
		try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
				CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
			csv.printRecord("Source time", "Asset", "Signal", "Value", "Quality", "Code", "Status", "Server time");
			long[] count = new long[1];
			List<Tag> wanted = tags.isEmpty() ? historian.tags() : tags;
			historian.samples(wanted, from, to, sample -> {
				if (count[0]++ % STEP == 0 && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				print(csv, sample);
			});
			return count[0];
		}
	}

	private static void print(CSVPrinter csv, Sample sample) {
		try {
			csv.printRecord(sample.sourceTime(), text(sample.tag().asset()), text(sample.tag().signal()), value(sample.value()),
					sample.status().quality(), sample.status().code(), text(sample.status().text()), sample.serverTime());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String value(SignalValue value) {
		return switch (value) {
			case SignalValue.Scalar(double number) -> Double.toString(number);
			case SignalValue.Text(String word) -> text(word);
			case SignalValue.Absent absent -> "";
			case SignalValue.Curve curve -> numbers(curve);
		};
	}

	private static String numbers(SignalValue.Curve curve) {
		StringBuilder numbers = new StringBuilder();
		for (int i = 0; i < curve.length(); i++) {
			numbers.append(i == 0 ? "" : " ").append(curve.at(i));
		}
		// More than one number is a text to a spreadsheet.
		return curve.length() > 1 ? text(numbers.toString()) : numbers.toString();
	}

	private static String text(String cell) {
		return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
	}
}
