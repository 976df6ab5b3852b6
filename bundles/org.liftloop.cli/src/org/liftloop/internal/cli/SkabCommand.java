/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;

import org.liftloop.core.operation.OperationException;
import org.liftloop.detect.evaluate.Evaluation;
import org.liftloop.detect.evaluate.NabProfile;
import org.liftloop.detect.skab.SkabReport;
import org.liftloop.detect.skab.SkabResult;
import org.liftloop.rodpump.twin.report.JsonReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code liftloop skab}. */
@Command(name = "skab", description = { "Score the fault detectors on SKAB, the Skoltech Anomaly Benchmark.",
		"Strictly causal, no point adjustment, beside baselines that look at no data. Published outputs in the folder are scored "
				+ "too, and compared with the figures beside them.%n" })
final class SkabCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FOLDER", description = "Data folder of SKAB v0.9 (GPL-3.0, not part of this program).")
	private String folder = "";

	@Mixin
	private final CommonOptions common = new CommonOptions();

	SkabCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		SkabResult result = new ScoreSkab(terminal.path(folder)).execute(common.monitor(terminal));
		terminal.out().print(common.json ? JsonReport.text(json -> write(json, result)) : SkabReport.text(result));
		terminal.out().flush();
		return result.published().stream().allMatch(SkabResult.Published::agrees) ? ExitCode.OK : ExitCode.REFUSED;
	}

	private static void write(JsonWriter json, SkabResult result) throws IOException {
		json.beginObject().name("schema").value("liftloop.skab").name("schemaVersion").value(JsonReport.SCHEMA_VERSION);
		json.name("files").value(result.files()).name("published").beginArray();
		for (SkabResult.Published output : result.published()) {
			write(json.beginObject(), output.found());
			json.name("agrees").value(output.agrees()).endObject();
		}
		json.endArray().name("settings").beginArray();
		for (SkabResult.Method method : result.methods()) {
			json.beginObject().name("faultFreeFlagged");
			number(json, method.faultFreeShare());
			json.name("f1Low").value(method.interval().low()).name("f1High").value(method.interval().high());
			write(json.name("methods"), method.besideOthers());
			write(json.name("groups"), method.groups());
			json.endObject();
		}
		json.endArray().endObject();
	}

	private static void write(JsonWriter json, List<Evaluation> rows) throws IOException {
		json.beginArray();
		for (Evaluation row : rows) {
			write(json.beginObject(), row);
			json.endObject();
		}
		json.endArray();
	}

	private static void write(JsonWriter json, Evaluation row) throws IOException {
		json.name("method").value(row.method());
		number(json.name("f1"), row.confusion().f1());
		number(json.name("falseAlarmRate"), row.confusion().falseAlarmRate());
		number(json.name("missedAlarmRate"), row.confusion().missedAlarmRate());
		number(json.name("nabStandard"), row.changes().nab(NabProfile.STANDARD));
		json.name("events").value(row.events().events()).name("eventsFound").value(row.events().delaysS().size());
		number(json.name("medianDelayS"), row.events().medianDelayS());
		number(json.name("falseAlarmsPerHour"), row.events().falseAlarmsPerHour());
	}

	/** JSON has no NaN. */
	private static void number(JsonWriter json, double value) throws IOException {
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.nullValue();
		}
	}
}
