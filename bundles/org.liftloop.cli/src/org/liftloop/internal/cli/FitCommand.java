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

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.history.SampleCsv;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.replay.CsvSource;
import org.liftloop.core.replay.HistorianSource;
import org.liftloop.core.replay.ReplaySource;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;
import org.liftloop.thermal.calibrate.FitResult.Agreement;
import org.liftloop.thermal.calibrate.FitResult.Estimate;
import org.liftloop.thermal.calibrate.LoopParameter;
import org.liftloop.thermal.estimate.LoopMoment;
import org.liftloop.thermal.twin.MappedLoop;
import org.liftloop.thermal.twin.fit.CourseTable;
import org.liftloop.thermal.twin.fit.FitLoop;
import org.liftloop.thermal.twin.fit.FitReport;
import org.liftloop.thermal.twin.live.LoopSignals;
import org.liftloop.thermal.twin.live.RecordedCourse;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop fit}. */
@Command(name = "fit", description = { "Fit the parameters of a cooling loop to its recorded course.",
		"DATA is the folder of a history, a file that 'liftloop history export' wrote, or a table with the columns time_s, hot_C,"
				+ " cold_C, flow_kg_s, load_W and, where they are measured, secondary_outlet_C, secondary_inlet_C, secondary_flow_kg_s"
				+ " and ambient_C. The model runs freely from the first record; the last part of the records is kept back to verify"
				+ " it.%n" })
final class FitCommand implements Callable<Integer> {

	private static final String USUAL = "CONDUCTANCE,HOT_CAPACITY,COLD_CAPACITY";

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "LOOP", description = "A loop of a field file, FIELD.liftloop#LOOP, or a loop file.")
	private String loopText = "";

	@Parameters(index = "1", paramLabel = "DATA", description = "Its recorded course.")
	private String dataText = "";

	@Option(names = "--free", paramLabel = "NAMES", defaultValue = USUAL, split = ",", //
			description = "Parameters to fit, with commas: CONDUCTANCE, HOT_CAPACITY, COLD_CAPACITY (these three by default), FLOW,"
					+ " LOAD, LOSS.")
	private List<String> free = List.of();

	@Option(names = "--verify", paramLabel = "PART", defaultValue = "0.3", //
			description = "Part of the records at the end that is kept back, 0 to 0.9 (default 0.3).")
	private double verify;

	@Option(names = "--out", paramLabel = "FILE", description = "Write measured and computed temperatures to this CSV file.")
	private @Nullable String outText;

	@Option(names = "--write", paramLabel = "FILE", //
			description = "Write the field with the fitted UA, capacities and loss to this new file.")
	private @Nullable String writeText;

	@Option(names = "--force", description = "Overwrite the files of --out and --write; never the one that was read.")
	private boolean force;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	FitCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		if (!(verify >= 0 && verify <= 0.9)) {
			throw new InputException("--verify " + verify + " is out of range.", "Give a part from 0 to 0.9.");
		}
		Set<LoopParameter> parameters = parameters();
		LoopArgument loop = LoopArgument.read(loopText, terminal);
		if (writeText != null && loop.field() == null) {
			throw new InputException("--write needs a loop of a field file.", "Enter FIELD.liftloop#LOOP.");
		}
		IProgressMonitor monitor = common.monitor(terminal);
		FitReport report = new FitLoop(loop.plan(), moments(loop, monitor), parameters, verify).execute(monitor);
		String out = outText;
		if (out != null) {
			table(terminal.path(out), report);
		}
		write(loop, report);
		if (common.json) {
			terminal.out().print(JsonReport.text(json -> write(json, report)));
		} else {
			report.text().lines().forEach(line -> terminal.out().println(TextTable.plain(line)));
		}
		terminal.out().flush();
		return ExitCode.OK;
	}

	private Set<LoopParameter> parameters() throws InputException {
		Set<LoopParameter> parameters = EnumSet.noneOf(LoopParameter.class);
		for (String name : free) {
			try {
				parameters.add(LoopParameter.valueOf(name.strip().toUpperCase(Locale.ROOT)));
			} catch (IllegalArgumentException e) {
				throw new InputException("--free " + name + " is no parameter.", "Use some of "
						+ Arrays.stream(LoopParameter.values()).map(Enum::name).collect(Collectors.joining(", ")) + ".", e);
			}
		}
		return parameters;
	}

	private List<LoopMoment> moments(LoopArgument loop, IProgressMonitor monitor) throws OperationException {
		Path data = terminal.path(dataText);
		MappedLoop mapped = loop.mapped();
		if (Files.isDirectory(data) || isExport(data)) {
			if (mapped == null) {
				throw new InputException("A recorded history is of a loop of a field.", "Enter FIELD.liftloop#LOOP.");
			}
			List<LoopMoment> moments = Files.isDirectory(data) ? history(mapped, monitor)
					: course(mapped, new CsvSource(data, LoopSignals.ALL), monitor);
			if (moments.isEmpty()) {
				throw new InputException("'" + dataText + "' holds nothing of the loop '" + mapped.name() + "'.",
						"Look what a history holds by 'liftloop history info'.");
			}
			return moments;
		}
		return CourseTable.read(data, loop.plan());
	}

	private List<LoopMoment> history(MappedLoop loop, IProgressMonitor monitor) throws OperationException {
		try (ManagedHistorian historian = HistoryCommand.open(terminal, dataText)) {
			return course(loop, new HistorianSource(historian), monitor);
		}
	}

	private void table(Path file, FitReport report) throws OperationException {
		OutputFile.write(file, force, writer -> {
			try {
				writer.write(report.csv());
				return file;
			} catch (IOException e) {
				throw new OutputException("'" + file + "' cannot be written to: " + e + ".", "Choose another file by --out.", e);
			}
		});
	}

	private static List<LoopMoment> course(MappedLoop loop, ReplaySource source, IProgressMonitor monitor)
			throws OperationException {
		return RecordedCourse.of(loop, source, Instant.EPOCH, Instant.parse("2200-01-01T00:00:00Z"), monitor);
	}

	private static boolean isExport(Path file) throws InputException {
		try (BufferedReader reader = Files.newBufferedReader(file)) {
			char[] start = new char[200];
			int read = reader.read(start);
			return read > 0 && new String(start, 0, read).replace("\uFEFF", "").startsWith(String.join(",", SampleCsv.HEADER));
		} catch (IOException e) {
			throw new InputException("'" + file + "' cannot be read: " + e.getMessage() + ".",
					"Give the folder of a history or a file of comma-separated values.", e);
		}
	}

	/** What the records do not tell stays as it was. */
	private void write(LoopArgument loop, FitReport report) throws OperationException {
		String typed = writeText;
		CoolingLoop model = loop.model();
		Field field = loop.field();
		if (typed == null || model == null || field == null) {
			return;
		}
		Path file = terminal.path(typed);
		try {
			if (Files.exists(file) && Files.isSameFile(file, Named.of(loopText, terminal).file())) {
				throw new OutputException("'" + file + "' is the file that was read.", "Choose another file.", null);
			}
			if (Files.exists(file) && !force) {
				throw new OutputException("'" + file + "' exists already.",
						"Choose another file by --write, or allow overwriting by --force.", null);
			}
			for (Estimate estimate : report.result().estimates()) {
				if (estimate.identifiable()) {
					switch (estimate.parameter()) {
						case CONDUCTANCE -> model.getExchanger().setCleanConductanceWPerK(estimate.value());
						case HOT_CAPACITY -> model.setHotCapacityJPerK(estimate.value());
						case COLD_CAPACITY -> model.setColdCapacityJPerK(estimate.value());
						case LOSS -> model.setLossWPerK(estimate.value());
						case FLOW, LOAD -> terminal.err().println(
								"Not written: the " + estimate.parameter().label() + " is of a sensor, not of the loop.");
					}
				}
			}
			FieldStore.save(field, file);
		} catch (IOException e) {
			throw new OutputException("'" + file + "' cannot be written: " + e.getMessage() + ".", "Choose another file.", e);
		}
	}

	private static void write(JsonWriter json, FitReport report) throws IOException {
		json.beginObject().name("schema").value("liftloop.loopFit").name("schemaVersion").value(JsonReport.SCHEMA_VERSION);
		json.name("loop").value(report.loop()).name("records").value(report.moments().size()).name("parameters").beginArray();
		for (Estimate estimate : report.result().estimates()) {
			json.beginObject().name("name").value(estimate.parameter().name()).name("unit").value(estimate.parameter().unit());
			json.name("identifiable").value(estimate.identifiable()).name("file").value(estimate.given());
			if (estimate.identifiable()) {
				json.name("value").value(estimate.value()).name("low").value(estimate.low()).name("high").value(estimate.high());
			}
			json.endObject();
		}
		json.endArray();
		write(json.name("fitted"), report.result().fitted());
		write(json.name("verified"), report.result().verified());
		json.endObject();
	}

	private static void write(JsonWriter json, List<Agreement> agreements) throws IOException {
		json.beginArray();
		for (Agreement agreement : agreements) {
			json.beginObject().name("output").value(agreement.output()).name("records").value(agreement.records());
			json.name("rmseK").value(agreement.rmseK()).name("cvRmse").value(agreement.cvRmse()).name("nmbe").value(agreement.nmbe());
			json.endObject();
		}
		json.endArray();
	}
}
