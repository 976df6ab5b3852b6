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

import java.util.List;
import java.util.Locale;

import org.liftloop.detect.evaluate.Evaluation;
import org.liftloop.detect.evaluate.EvaluationTable;

/** The benchmark as text. */
public final class SkabReport {

	private SkabReport() {
	}

	/**
	 * @param result what the benchmark gave
	 * @return tables of text
	 */
	public static String text(SkabResult result) {
		StringBuilder text = new StringBuilder();
		if (!result.published().isEmpty()) {
			text.append("Published outputs on all files, scored here\n");
			text.append(EvaluationTable.of(result.published().stream().map(SkabResult.Published::found).toList()));
			for (SkabResult.Published output : result.published()) {
				if (!output.agrees()) {
					text.append(output.found().method() + " differs from the figures given: " + output.expected() + "\n");
				}
			}
		}
		for (SkabResult.Method method : result.methods()) {
			text.append(String.format(Locale.ROOT, "%n%s on %d files, strictly causal, no point adjustment%n", method.setting().name(),
					Integer.valueOf(result.files())));
			List<Evaluation> rows = method.besideOthers();
			text.append(EvaluationTable.of(rows));
			text.append(String.format(Locale.ROOT, "F1 %.3f to %.3f in nine of ten draws of as many files%n",
					Double.valueOf(method.interval().low()), Double.valueOf(method.interval().high())));
			text.append("by kind of fault\n").append(EvaluationTable.of(method.groups()));
			if (!method.faultFree().isEmpty()) {
				text.append(String.format(Locale.ROOT, "fault-free file: %.2f %% flagged; by window %s%n",
						Double.valueOf(100 * method.faultFreeShare()), method.faultFree().stream()
								.map(s -> String.format(Locale.ROOT, "%.1f", Double.valueOf(100 * s.doubleValue()))).toList()));
			}
		}
		return text.toString();
	}
}
