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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import org.liftloop.internal.rodpump.twin.report.AnalysisJson;

/**
 * Analyses as JSON, in SI units only.
 *
 * <p>
 * An analysis is one object: {@code schema} ("liftloop.cardAnalysis"), {@code schemaVersion} (1; raised when a key
 * changes its meaning or goes), {@code program}, {@code created}, {@code algorithm} {name, version}, {@code
 * inputSha256}, {@code well} {name, ..., damping {model, meanRatio, tapers [{upPerS, downPerS}]}}, {@code card}, {@code status} (OK, UNCERTAIN, NOT_DETERMINABLE), {@code reasons}, {@code
 * estimates} [{id, label, value, unit, status, reasons}], {@code tapers} [{index, lengthM, ..., goodman {...}}],
 * {@code loadSanity}, {@code signalQuality} {confidence, defects, measures}, {@code rodString} {loadingSpread, findings, buckling}, {@code referenceLoads}, {@code problems}, {@code cardNotes}, {@code assumptions} [{subject, reason}], {@code
 * surfaceCard} {positionM, loadN}, {@code torque} and {@code bestTorque} {crankRad, torqueNm} (net gearbox torque at the
 * points of the surface card as the unit is balanced and in best balance, or null), and {@code downholeCard}. A value that is not determinable is {@code null}; its
 * reasons say why. A refusal is an object with {@code schema} "liftloop.refusal", {@code well}, {@code card}, {@code
 * reason} and {@code remedy}. Several outcomes are the {@code results} of an object with {@code schema}
 * "liftloop.cardAnalyses".
 */
public final class JsonReport {

	/** Version of all schemas of this class. */
	public static final int SCHEMA_VERSION = 1;

	private JsonReport() {
	}

	/**
	 * @param outcome an analysis or a refusal
	 * @param context who writes, when
	 * @return the JSON, ending with a line break
	 */
	public static String one(AnalysisOutcome outcome, ReportContext context) {
		return text(json -> AnalysisJson.write(json, outcome, context));
	}

	/**
	 * @param outcomes analyses and refusals
	 * @param context  who writes, when
	 * @return the JSON, ending with a line break
	 */
	public static String several(List<AnalysisOutcome> outcomes, ReportContext context) {
		return text(json -> {
			json.beginObject().name("schema").value("liftloop.cardAnalyses");
			json.name("schemaVersion").value(SCHEMA_VERSION);
			json.name("results").beginArray();
			for (AnalysisOutcome outcome : outcomes) {
				AnalysisJson.write(json, outcome, context);
			}
			json.endArray().endObject();
		});
	}

	/** Something that writes JSON. */
	@FunctionalInterface
	public interface Body {
		/**
		 * @param json where to write
		 * @throws IOException never, writing goes to memory
		 */
		void write(JsonWriter json) throws IOException;
	}

	/**
	 * Writes JSON as all reports of Liftloop look: indented by two blanks.
	 *
	 * @param body what to write
	 * @return the text, ending with a line break
	 */
	public static String text(Body body) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
			json.setHtmlSafe(true);
			body.write(json);
		} catch (IOException e) {
			throw new UncheckedIOException("writing to memory cannot fail", e);
		}
		return text.append('\n').toString();
	}
}
