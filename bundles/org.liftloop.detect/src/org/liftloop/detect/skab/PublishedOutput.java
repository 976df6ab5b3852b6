/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.detect.skab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.liftloop.detect.evaluate.Evaluation;
import org.liftloop.detect.evaluate.LabelledSeries;
import org.liftloop.detect.evaluate.NabProfile;

/** What a published method said of each sample of each file, with the labels beside it. */
final class PublishedOutput {

	private static final List<String> FIGURES = List.of("F1", "FAR", "MAR", "Standard", "LowFP", "LowFN");

	private PublishedOutput() {
	}

	/** Scores a file of the columns file, datetime, pred, pred_cp, anomaly and changepoint. */
	static Evaluation evaluate(String method, Path file) throws IOException {
		SkabTable table = SkabTable.read(file, ",");
		int fileColumn = table.column("file");
		List<LabelledSeries> series = new ArrayList<>();
		List<boolean[]> flags = new ArrayList<>();
		List<boolean[]> hits = new ArrayList<>();
		int from = 0;
		while (from < table.size()) {
			int to = from;
			while (to < table.size() && table.text(to, fileColumn).equals(table.text(from, fileColumn))) {
				to++;
			}
			double[] timesS = new double[to - from];
			for (int i = from; i < to; i++) {
				timesS[i - from] = table.timeS(i, table.column("datetime"));
			}
			series.add(new LabelledSeries(table.text(from, fileColumn), timesS, flags(table, from, to, "anomaly"),
					flags(table, from, to, "changepoint")));
			flags.add(flags(table, from, to, "pred"));
			hits.add(flags(table, from, to, "pred_cp"));
			from = to;
		}
		return Evaluation.of(method, series, flags, hits);
	}

	/** Scores a file and holds it against the row of its method in a table of another scorer, if there is one. */
	static SkabResult.Published compare(Path file, Path figures) throws IOException {
		String method = String.valueOf(file.getFileName()).replace(".csv.gz", "");
		Evaluation found = evaluate(method, file);
		if (Files.exists(figures)) {
			SkabTable table = SkabTable.read(figures, ",");
			for (int row = 0; row < table.size(); row++) {
				if (table.text(row, table.column("method")).equals(method)) {
					return compare(found, table, row);
				}
			}
		}
		return new SkabResult.Published(found, List.of(), true);
	}

	private static SkabResult.Published compare(Evaluation found, SkabTable table, int row) throws IOException {
		List<Double> own = List.of(Double.valueOf(found.confusion().f1()), Double.valueOf(100 * found.confusion().falseAlarmRate()),
				Double.valueOf(100 * found.confusion().missedAlarmRate()), Double.valueOf(found.changes().nab(NabProfile.STANDARD)),
				Double.valueOf(found.changes().nab(NabProfile.LOW_FALSE_POSITIVES)),
				Double.valueOf(found.changes().nab(NabProfile.LOW_FALSE_NEGATIVES)));
		List<Double> expected = new ArrayList<>();
		boolean agrees = true;
		for (int i = 0; i < FIGURES.size(); i++) {
			double figure = table.number(row, table.column(FIGURES.get(i)));
			expected.add(Double.valueOf(figure));
			agrees &= Math.round(100 * figure) == Math.round(100 * own.get(i).doubleValue());
		}
		return new SkabResult.Published(found, expected, agrees);
	}

	private static boolean[] flags(SkabTable table, int from, int to, String name) throws IOException {
		int column = table.column(name);
		boolean[] flags = new boolean[to - from];
		for (int i = from; i < to; i++) {
			flags[i - from] = table.flag(i, column);
		}
		return flags;
	}
}
