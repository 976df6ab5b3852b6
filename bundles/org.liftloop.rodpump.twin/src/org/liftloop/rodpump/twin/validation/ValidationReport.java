/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.validation;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

/** Acceptance results as text and JSON. */
public final class ValidationReport {

	private ValidationReport() {
	}

	/**
	 * @param results results
	 * @return a table for each source with a line for each case, and the count of those that pass
	 */
	public static String text(List<AcceptanceResult> results) {
		StringBuilder text = new StringBuilder();
		String source = "";
		TextTable table = newTable();
		for (AcceptanceResult result : results) {
			if (!result.source().equals(source)) {
				text.append(source.isEmpty() ? "" : table.text() + "\n");
				source = result.source();
				text.append("Source: ").append(source).append('\n');
				table = newTable();
			}
			table.row(result.passed() ? "pass" : "FAIL", result.title(), number(result.expected()),
					number(result.got()), result.unit(), size(result.error()), size(result.tolerance()));
		}
		long passed = results.stream().filter(AcceptanceResult::passed).count();
		return text + table.text() + "\n" + passed + " of " + results.size() + " cases pass.\n";
	}

	private static TextTable newTable() {
		return new TextTable("llrrlrr").row("", "Case", "Expected", "Got", "Unit", "Error", "Tolerance");
	}

	/**
	 * {@code {schema: "liftloop.validation", schemaVersion, program, passed, cases: [{id, title, source, expected, got,
	 * unit, error, tolerance, passed}]}}; a number that is not finite is null.
	 *
	 * @param results results
	 * @param program program and version
	 * @return the JSON, ending with a line break
	 */
	public static String json(List<AcceptanceResult> results, String program) {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.validation");
			json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("program").value(program);
			json.name("passed").value(results.stream().allMatch(AcceptanceResult::passed)).name("cases").beginArray();
			for (AcceptanceResult result : results) {
				json.beginObject().name("id").value(result.id()).name("title").value(result.title());
				json.name("source").value(result.source());
				json.name("expected").value(finite(result.expected())).name("got").value(finite(result.got()));
				json.name("unit").value(result.unit()).name("error").value(finite(result.error()));
				json.name("tolerance").value(result.tolerance()).name("passed").value(result.passed()).endObject();
			}
			json.endArray().endObject();
		});
	}

	private static @Nullable Double finite(double value) {
		return Double.isFinite(value) ? value : null;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%.2f" : "%.6g", value);
	}

	private static String size(double value) {
		return String.format(Locale.ROOT, "%.3g", value);
	}
}
