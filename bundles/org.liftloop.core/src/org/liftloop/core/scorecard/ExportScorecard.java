/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.scorecard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.Evidence;
import org.liftloop.core.operation.CsvText;
import org.liftloop.core.operation.Operation;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;

/**
 * Writes scorecards as comma-separated values (RFC 4180, one header line): one line a decision, and one a change of the
 * setpoint that no decision proposed, in the order of time for each setpoint. Numbers are in the stored unit. What a decision
 * was expected to bring is the twin's forecast, not a measurement. Gives the number of lines.
 *
 * @param cards the scorecards
 * @param out   where the text goes; stays open
 */
public record ExportScorecard(List<Scorecard> cards, Appendable out) implements Operation<Long> {

	private static final String[] HEADER = { "Time", "Asset", "Setpoint", "Who", "From", "To", "Unit", "Blocked", "Followed by",
			"Change at", "Change from", "Change to", "Sentence", "Expected by forecast" };
	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	/** Copies the list. */
	public ExportScorecard {
		cards = List.copyOf(cards);
	}

	@Override
	public Long execute(IProgressMonitor monitor) throws OperationException {
		try {
			FORMAT.printRecord(out, (Object[]) HEADER);
			long lines = 0;
			for (Scorecard card : cards) {
				for (@Nullable Object[] row : rows(card)) {
					FORMAT.printRecord(out, row);
					lines++;
				}
			}
			return lines;
		} catch (IOException e) {
			throw new OutputException("The scorecard cannot be written: " + e.getMessage() + ".",
					"Choose another place, or free space there.", e);
		}
	}

	private static List<@Nullable Object[]> rows(Scorecard card) {
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (ScoredDecision one : card.decisions()) {
			SetpointChange change = one.change();
			rows.add(new @Nullable Object[] { one.decision().time(), CsvText.of(card.asset()), CsvText.of(card.setpoint()), "twin",
					one.move().from(), one.move().to(), CsvText.of(card.unit()), one.blocked(), one.followed(),
					change == null ? null : change.time(), change == null ? null : change.from(),
					change == null ? null : change.to(), CsvText.of(one.decision().sentence()),
					CsvText.of(one.decision().expected().stream().map(ExportScorecard::text).collect(Collectors.joining("; "))) });
		}
		for (SetpointChange change : card.unproposed()) {
			rows.add(new @Nullable Object[] { change.time(), CsvText.of(card.asset()), CsvText.of(card.setpoint()), "equipment",
					change.from(), change.to(), CsvText.of(card.unit()), null, null, null, null, null, "Not proposed by the twin.", null });
		}
		rows.sort(Comparator.comparing(row -> String.valueOf(row[0])));
		return rows;
	}

	private static String text(Evidence evidence) {
		return evidence.note().isEmpty() ? evidence.name() + " " + evidence.value() + " " + evidence.unit() : evidence.note();
	}
}
