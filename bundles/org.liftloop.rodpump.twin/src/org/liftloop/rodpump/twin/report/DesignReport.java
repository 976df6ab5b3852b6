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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import com.google.gson.stream.JsonWriter;

import org.liftloop.core.units.QuantityFormat;
import org.liftloop.internal.rodpump.twin.report.AnalysisJson;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.AssumedValue;
import org.liftloop.rodpump.twin.design.DesignOutcome;
import org.liftloop.rodpump.twin.design.DesignPrediction;

/**
 * Designs of one well beside each other, as text and as JSON.
 *
 * <p>
 * The JSON is an object with {@code schema} "liftloop.designs", {@code schemaVersion}, {@code well} and {@code designs}:
 * for each {@code name}, and either {@code reason} and {@code remedy} of a refusal, or {@code pumpFillage}, {@code
 * dischargePressurePa}, {@code intakePressurePa}, {@code strokesToPeriodic}, {@code periodic}, {@code residual}, and
 * {@code analysis} as of {@link JsonReport}.
 */
public final class DesignReport {

	private DesignReport() {
	}

	/**
	 * @param wellName name of the well
	 * @param outcomes designs, the well as it is first
	 * @param format   unit system and number form
	 * @return a table with a column for each design, and what weakens it; ends with a line break
	 */
	public static String text(String wellName, List<DesignOutcome> outcomes, QuantityFormat format) {
		List<DesignPrediction> predictions = predictions(outcomes);
		StringBuilder text = new StringBuilder(TextTable.plain(wellName)).append('\n');
		if (!predictions.isEmpty()) {
			text.append('\n').append(table(predictions, format));
		}
		for (DesignOutcome outcome : outcomes) {
			switch (outcome) {
				case DesignOutcome.Refused refused -> text.append("\nRefused: ")
						.append(TextTable.plain(refused.reason())).append("\n  ").append(TextTable.plain(refused.remedy()))
						.append('\n');
				case DesignOutcome.Predicted(DesignPrediction prediction) -> notes(text, prediction);
			}
		}
		return text.toString().replace('\u00A0', ' ');
	}

	private static String table(List<DesignPrediction> predictions, QuantityFormat format) {
		List<List<AnalysisResult>> columns = predictions.stream().map(each -> ResultLabels.results(each.analysis()))
				.toList();
		TextTable table = new TextTable("l" + "r".repeat(columns.size()));
		table.row(cells("Result", predictions.stream().map(DesignPrediction::name).toList()));
		for (int i = 0; i < columns.getFirst().size(); i++) {
			int row = i;
			table.row(cells(columns.getFirst().get(row).label(),
					columns.stream().map(column -> value(column.get(row), format)).toList()));
		}
		int tapers = predictions.stream().mapToInt(each -> each.analysis().diagnosis().tapers().size()).max().orElse(0);
		IntStream.range(0, tapers).forEach(i -> table.row(cells("Goodman loading, taper " + (i + 1),
				predictions.stream().map(each -> goodman(each, i, format)).toList())));
		return table.text();
	}

	/** A value that is not sure is marked; the notes below say why. */
	private static String value(AnalysisResult result, QuantityFormat format) {
		String value = result.value(format).replace('\u00A0', ' ');
		return result.estimate().status() == Status.UNCERTAIN ? value + " ?" : value;
	}

	private static String goodman(DesignPrediction prediction, int taper, QuantityFormat format) {
		var tapers = prediction.analysis().diagnosis().tapers();
		return taper < tapers.size()
				? format.format(org.liftloop.core.units.Quantity.FRACTION, tapers.get(taper).goodman().loadingFraction())
						.replace('\u00A0', ' ')
				: "";
	}

	private static String[] cells(String first, List<String> others) {
		List<String> cells = new ArrayList<>(others);
		cells.addFirst(first);
		return cells.toArray(String[]::new);
	}

	private static void notes(StringBuilder text, DesignPrediction prediction) {
		text.append('\n').append(TextTable.plain(prediction.name())).append(String.format(Locale.ENGLISH,
				": pump %.0f %% full; periodic after %d strokes.%n", 100 * prediction.fillageFraction(),
				prediction.prediction().coarseStrokes() + prediction.prediction().strokesToPeriodic()).replace(System.lineSeparator(), "\n"));
		Set<String> notes = new LinkedHashSet<>(ResultLabels.reasons(prediction.analysis()));
		prediction.analysis().assumptions().stream().map(AssumedValue::reason).forEach(notes::add);
		notes.forEach(note -> text.append("  ").append(TextTable.plain(note)).append('\n'));
	}

	/**
	 * @param wellName name of the well
	 * @param outcomes designs, the well as it is first
	 * @param context  who writes, when
	 * @return the JSON, ending with a line break
	 */
	public static String json(String wellName, List<DesignOutcome> outcomes, ReportContext context) {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.designs");
			json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("well").value(wellName);
			json.name("designs").beginArray();
			for (DesignOutcome outcome : outcomes) {
				design(json, outcome, context);
			}
			json.endArray().endObject();
		});
	}

	private static void design(JsonWriter json, DesignOutcome outcome, ReportContext context) throws IOException {
		json.beginObject().name("name").value(outcome.name());
		switch (outcome) {
			case DesignOutcome.Refused refused ->
				json.name("reason").value(refused.reason()).name("remedy").value(refused.remedy());
			case DesignOutcome.Predicted(DesignPrediction prediction) -> {
				json.name("pumpFillage").value(prediction.fillageFraction());
				json.name("dischargePressurePa").value(prediction.pressures().dischargePa());
				json.name("intakePressurePa").value(prediction.pressures().intakePa());
				json.name("strokesToPeriodic").value(prediction.prediction().strokesToPeriodic());
				json.name("periodic").value(prediction.prediction().isPeriodic());
				json.name("residual").value(prediction.prediction().residual()).name("analysis");
				AnalysisJson.write(json, new AnalysisOutcome.Analysed(prediction.analysis()), context);
			}
		}
		json.endObject();
	}

	/**
	 * @param outcomes designs
	 * @return those that could be predicted
	 */
	static List<DesignPrediction> predictions(List<DesignOutcome> outcomes) {
		return outcomes.stream().filter(DesignOutcome.Predicted.class::isInstance)
				.map(outcome -> ((DesignOutcome.Predicted) outcome).prediction()).toList();
	}
}
