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
import java.time.Instant;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.SampleCsv;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.Tag;

/**
 * Writes samples as comma-separated values (RFC 4180, one header line), one line a sample in the order of the source
 * times, whatever their number: they are never all in memory. {@link SampleCsv} says what a line holds. Gives the number of
 * samples.
 *
 * <p>
 * There is no Parquet: parquet-java needs classes of Hadoop, jars without OSGi manifests, and the writers without Hadoop
 * are copies of it or not finished (September 2026). The columns of this file are what DuckDB, pandas or Arrow turn into
 * Parquet in one command.
 *
 * @param historian what is exported
 * @param tags      the signals; none for all
 * @param from      begin of the time, included
 * @param to        end of it, excluded
 * @param out       where the text goes; stays open
 */
public record ExportHistory(Historian historian, List<Tag> tags, Instant from, Instant to, Appendable out)
		implements Operation<Long> {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;
	/** Samples between two questions for cancellation. */
	private static final long STEP = 1000;

	/** Copies the list. */
	public ExportHistory {
		tags = List.copyOf(tags);
	}

	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		try {
			FORMAT.printRecord(out, SampleCsv.HEADER.toArray());
			long[] count = new long[1];
			historian.samples(tags.isEmpty() ? historian.tags() : tags, from, to, sample -> {
				if (count[0]++ % STEP == 0 && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				print(sample);
			});
			return count[0];
		} catch (IOException e) {
			throw cannotWrite(e);
		} catch (UncheckedIOException e) {
			throw cannotWrite(e.getCause());
		}
	}

	private static OutputException cannotWrite(IOException e) {
		return new OutputException("The samples cannot be written: " + e.getMessage() + ".",
				"Choose another place, or free space there.", e);
	}

	private void print(Sample sample) {
		try {
			FORMAT.printRecord(out, SampleCsv.row(sample));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
