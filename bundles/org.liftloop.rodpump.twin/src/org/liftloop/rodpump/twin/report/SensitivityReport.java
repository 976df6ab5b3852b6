/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonWriter;

import org.liftloop.core.units.Quantity;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.internal.rodpump.twin.report.AnalysisJson;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.sensitivity.ErrorSource;
import org.liftloop.rodpump.sensitivity.SensitivityResult;
import org.liftloop.rodpump.sensitivity.Uncertainty;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardSensitivity;

/**
 * The uncertainty of an analysis as text and JSON.
 *
 * <p>
 * The JSON is an object with {@code schema} "liftloop.sensitivity", {@code schemaVersion}, {@code analysis} as of {@link
 * JsonReport}, {@code method}, {@code statedErrors}, {@code evaluations}, {@code failed} and {@code uncertainties} [{id,
 * unit, nominal, mean, standardDeviation, low, high, shares, refused, status, reasons}], low and high the 5 and 95 % points.
 */
public final class SensitivityReport {

	private static final String INTAKE_PRESSURE_ID = "intakePressure";
	/** Followed by the taper's number from the top. */
	private static final String TAPER_LOADING_ID = "goodmanLoading";

	private SensitivityReport() {
	}

	/**
	 * @param question what was asked
	 * @param result   the answer
	 * @param format   unit system and number form
	 * @return a table, ending with a line break
	 */
	public static String text(CardSensitivity question, SensitivityResult result, QuantityFormat format) {
		StringBuilder text = new StringBuilder("\nUncertainty under stated errors (one standard deviation): ");
		text.append(errors(question)).append('\n').append(result.method() == SensitivityResult.Method.FIRST_ORDER
				? "By slopes, " : String.format(Locale.ENGLISH, "By draws (seed %d), ", question.seed()));
		text.append(String.format(Locale.ENGLISH, "%d diagnoses, %d of them refused.\n\n", result.evaluations(),
				result.failed()));
		TextTable table = new TextTable("lrrrrl").row("Result", "Stated", "Std. dev.", "5 %", "95 %", "Mostly from");
		for (UncertaintyRow row : rows(question, result, format)) {
			table.row(row.label(), row.stated(), row.deviation(), row.low(), row.high(),
					row.status() == Status.NOT_DETERMINABLE ? "not determinable" : row.sources());
		}
		text.append(table.text());
		result.uncertainties().stream().flatMap(each -> each.reasons().stream()
				.map(reason -> label(each, question.analysis()) + ": " + reason)).distinct()
				.forEach(line -> text.append("  ").append(TextTable.plain(line)).append('\n'));
		return text.toString().replace('\u00A0', ' ');
	}

	/**
	 * @param question what was asked
	 * @param result   the answer
	 * @param format   unit system and number form
	 * @return a row for each result
	 */
	public static List<UncertaintyRow> rows(CardSensitivity question, SensitivityResult result, QuantityFormat format) {
		return result.uncertainties().stream().map(each -> new UncertaintyRow(label(each, question.analysis()),
				format.format(quantity(each), each.nominal()), format.format(quantity(each), each.standardDeviation()),
				format.format(quantity(each), each.low()), format.format(quantity(each), each.high()),
				shares(each.shares()), each.status(), each.reasons())).toList();
	}

	/**
	 * @param question what was asked
	 * @param result   the answer
	 * @param system   unit system of the numbers
	 * @return the table with a heading, cells separated by commas and quoted (RFC 4180), for a spreadsheet
	 */
	public static String csv(CardSensitivity question, SensitivityResult result, UnitSystem system) {
		QuantityFormat format = QuantityFormat.forFile(system);
		StringBuilder text = new StringBuilder();
		line(text, List.of("Result", "Unit", "Stated", "Standard deviation", "5 %", "95 %", "Mostly from", "Status", "Reasons"));
		for (Uncertainty each : result.uncertainties()) {
			Quantity quantity = quantity(each);
			line(text, List.of(label(each, question.analysis()), system.displayUnit(quantity).unit().symbol(),
					format.number(quantity, each.nominal()), format.number(quantity, each.standardDeviation()),
					format.number(quantity, each.low()), format.number(quantity, each.high()), shares(each.shares()),
					ResultLabels.label(each.status()), String.join(" ", each.reasons())));
		}
		line(text, List.of("Stated errors", "", errors(question)));
		return text.toString();
	}

	private static void line(StringBuilder text, List<String> cells) {
		text.append(cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
				.append("\r\n");
	}

	private static String errors(CardSensitivity question) {
		return Arrays.stream(ErrorSource.values()).map(source -> {
			double size = question.errors().of(source);
			return source.id() + " " + ("1".equals(source.unit()) ? String.format(Locale.ENGLISH, "%.2g %%", 100 * size)
					: String.format(Locale.ENGLISH, "%.4g %s", size, source.unit()));
		}).collect(Collectors.joining(", "));
	}

	private static String shares(Map<ErrorSource, Double> shares) {
		return shares.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.filter(entry -> entry.getValue() >= 0.05).limit(3)
				.map(entry -> String.format(Locale.ENGLISH, "%s %.0f %%", entry.getKey().id(), 100 * entry.getValue()))
				.collect(Collectors.joining(", "));
	}

	private static String label(Uncertainty uncertainty, CardAnalysis analysis) {
		if (uncertainty.id().equals(INTAKE_PRESSURE_ID)) {
			return ResultLabels.label(org.liftloop.rodpump.diagnosis.Quantity.PUMP_INTAKE_PRESSURE);
		}
		if (uncertainty.id().startsWith(TAPER_LOADING_ID)) {
			return "Rod loading, taper " + uncertainty.id().substring(TAPER_LOADING_ID.length());
		}
		return ResultLabels.results(analysis).stream()
				.filter(result -> result.estimate().id().equals(uncertainty.id())).map(AnalysisResult::label).findFirst()
				.orElse(uncertainty.id());
	}

	private static Quantity quantity(Uncertainty uncertainty) {
		return switch (uncertainty.unit()) {
			case "N" -> Quantity.FORCE;
			case "Pa" -> Quantity.PRESSURE;
			default -> Quantity.FRACTION;
		};
	}

	/**
	 * @param question what was asked
	 * @param result   the answer
	 * @param context  who writes, when
	 * @return the JSON, ending with a line break
	 */
	public static String json(CardSensitivity question, SensitivityResult result, ReportContext context) {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.sensitivity");
			json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("analysis");
			AnalysisJson.write(json, new AnalysisOutcome.Analysed(question.analysis()), context);
			json.name("method").value(result.method().name()).name("seed").value(question.seed());
			json.name("statedErrors").beginObject();
			for (ErrorSource source : ErrorSource.values()) {
				json.name(source.id()).value(question.errors().of(source));
			}
			json.endObject().name("evaluations").value(result.evaluations()).name("failed").value(result.failed());
			json.name("uncertainties").beginArray();
			for (Uncertainty each : result.uncertainties()) {
				uncertainty(json, each);
			}
			json.endArray().endObject();
		});
	}

	private static void uncertainty(JsonWriter json, Uncertainty each) throws IOException {
		json.beginObject().name("id").value(each.id()).name("unit").value(each.unit());
		for (Map.Entry<String, Double> value : List.of(Map.entry("nominal", each.nominal()),
				Map.entry("mean", each.mean()), Map.entry("standardDeviation", each.standardDeviation()),
				Map.entry("low", each.low()), Map.entry("high", each.high()))) {
			json.name(value.getKey());
			if (Double.isFinite(value.getValue())) {
				json.value(value.getValue());
			} else {
				json.nullValue();
			}
		}
		json.name("shares").beginObject();
		for (ErrorSource source : ErrorSource.values()) {
			json.name(source.id()).value(each.shares().getOrDefault(source, 0.0));
		}
		json.endObject().name("refused").value(each.refused()).name("status").value(each.status().name());
		json.name("reasons").beginArray();
		for (String reason : each.reasons()) {
			json.value(reason);
		}
		json.endArray().endObject();
	}
}
