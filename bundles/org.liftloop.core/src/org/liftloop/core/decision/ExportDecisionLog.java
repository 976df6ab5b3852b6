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
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.CsvText;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;

/**
 * Writes the events of a log as comma-separated values (RFC 4180: CRLF, quoted where needed, one header line), one line
 * per record, whatever the locale: decimal point, full precision, SI units. Lists of a decision are in one cell. Text
 * that a spreadsheet would take for a formula is preceded by an apostrophe. Gives the number of records.
 *
 * @param folder folder of the log
 * @param filter which events
 * @param out    where the text goes; stays open
 */
public record ExportDecisionLog(Path folder, DecisionFilter filter, Appendable out) implements Operation<Long> {

	private static final String[] HEADER = { "Sequence", "Time", "Type", "Asset", "Decision", "Mode", "Outcome", "User",
			"Text", "Tag", "From", "To", "Unit", "Read back", "Rule", "Rule version", "Evidence", "Expected", "Limits",
			"Inputs", "Hash" };
	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		try {
			FORMAT.printRecord(out, (Object[]) HEADER);
			return new ReadDecisionLog(folder, filter, (logged, asset) -> FORMAT.printRecord(out, row(logged, asset)))
					.execute(monitor);
		} catch (IOException e) {
			throw new OutputException("The events cannot be written: " + e.getMessage() + ".",
					"Choose another place, or free space there.", e);
		}
	}

	private static Object[] row(LoggedEvent logged, @Nullable String asset) {
		Object[] row = new Object[HEADER.length];
		row[0] = logged.record().sequence();
		row[1] = logged.event().time();
		row[3] = CsvText.of(asset);
		row[20] = logged.record().hash();
		switch (logged.event()) {
			case DecisionMade made -> decision(row, made.decision());
			case OutcomeRecorded recorded -> {
				row[2] = "outcome";
				row[4] = CsvText.of(recorded.decisionId());
				row[6] = recorded.outcome();
				row[7] = CsvText.of(recorded.user());
				row[8] = CsvText.of(recorded.reason());
				row[13] = recorded.readBack();
			}
			case ModeChanged changed -> {
				row[2] = "mode";
				row[5] = changed.to();
				row[7] = CsvText.of(changed.user());
				row[8] = CsvText.of("from " + changed.from() + ": " + changed.reason());
			}
		}
		return row;
	}

	private static void decision(Object[] row, Decision decision) {
		row[2] = "decision";
		row[4] = CsvText.of(decision.id());
		row[5] = decision.mode();
		row[8] = CsvText.of(decision.sentence());
		SetpointMove move = decision.move();
		if (move != null) {
			row[9] = CsvText.of(move.tag());
			row[10] = move.from();
			row[11] = move.to();
			row[12] = CsvText.of(move.unit());
		}
		row[14] = CsvText.of(decision.rule().id());
		row[15] = CsvText.of(decision.rule().version());
		row[16] = list(decision.evidence(), ExportDecisionLog::evidence);
		row[17] = list(decision.expected(), ExportDecisionLog::evidence);
		row[18] = list(decision.limits(), limit -> limit.name() + " " + value(limit.value(), limit.unit()) + ", limit "
				+ value(limit.limit(), limit.unit()) + (limit.bounding() ? ", bounding" : ""));
		row[19] = list(decision.inputs(),
				input -> input.kind() + " " + input.id() + " " + input.time() + " sha256 " + input.sha256());
	}

	private static String evidence(Evidence evidence) {
		return evidence.name() + " " + value(evidence.value(), evidence.unit())
				+ (evidence.note().isEmpty() ? "" : " (" + evidence.note() + ")");
	}

	private static String value(double value, String unit) {
		return unit.isEmpty() ? Double.toString(value) : value + " " + unit;
	}

	private static <T> String list(List<T> values, Function<T, String> entry) {
		return CsvText.of(values.stream().map(entry).collect(Collectors.joining("; ")));
	}
}
