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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.rodpump.twin.AnalyzeField;
import org.liftloop.rodpump.twin.demo.DemoField;
import org.liftloop.rodpump.twin.report.AnalysisOutcome;
import org.liftloop.rodpump.twin.report.HtmlReport;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.ReportContext;
import org.liftloop.rodpump.twin.report.TextReport;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;
import org.liftloop.thermal.twin.demo.LoopDemo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liftloop demo}. */
@Command(name = "demo", description = { "Analyse the demo field without a display.",
		"Writes the field file, an HTML report of all its cards and the same as JSON. With --loops: writes the field file of cooling"
				+ " loops, to run their twins.%n" })
final class DemoCommand implements Callable<Integer> {

	private static final String DEFAULT_FOLDER = "liftloop-demo";

	private final Terminal terminal;

	@Option(names = "--out", paramLabel = "DIR", //
			description = "Folder to write to. Default: a new folder 'liftloop-demo' in the present one.")
	private @Nullable String outText;

	@Option(names = "--force", description = "Overwrite files in DIR.")
	private boolean force;

	@Option(names = "--loops", description = "Write the demo field of cooling loops instead.")
	private boolean loops;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	DemoCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException, IOException {
		return loops ? writeLoops() : analyse();
	}

	private int writeLoops() throws OperationException {
		List<Path> written = new OutputFolder(folder(), force).add(LoopDemo.FILE_NAME, loopFile()).write();
		if (common.json) {
			terminal.out().print(JsonReport.text(writer -> writer.beginObject().name("schema").value("liftloop.demoLoops")
					.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("file").value(written.getFirst().toString())
					.endObject()));
		} else {
			written.forEach(path -> terminal.out().println("Written: " + path));
		}
		terminal.out().flush();
		return ExitCode.OK;
	}

	private static byte[] loopFile() {
		try {
			return FieldStore.toBytes(LoopDemo.create(), LoopDemo.FILE_NAME);
		} catch (FieldFileException e) {
			throw new IllegalStateException("the demo is no field", e);
		}
	}

	private int analyse() throws OperationException, IOException {
		byte[] fieldFile = fieldFile();
		SubMonitor progress = SubMonitor.convert(common.monitor(terminal), "Analysing the demo field", 1);
		List<AnalysisOutcome> outcomes = AnalyzeField.of(FieldStore.load(new ByteArrayInputStream(fieldFile),
				DemoField.FILE_NAME)).execute(progress.split(1));
		ReportContext context = new ReportContext(terminal.program(), terminal.clock().instant(), common.system());
		String json = JsonReport.several(outcomes, context);
		List<Path> written = new ArrayList<>(new OutputFolder(folder(), force).add(DemoField.FILE_NAME, fieldFile)
				.add("report.html", HtmlReport.of("Liftloop demo field", outcomes, context)).add("report.json", json)
				.write());
		if (common.json) {
			terminal.out().print(json);
		} else {
			terminal.out().print(
					TextReport.overview(outcomes, QuantityFormat.forScreen(common.system(), Locale.ENGLISH)));
			written.forEach(file -> terminal.out().println("Written: " + file));
		}
		terminal.out().flush();
		return ExitCode.OK;
	}

	private static byte[] fieldFile() throws IOException {
		try (InputStream in = DemoField.open()) {
			return in.readAllBytes();
		}
	}

	/** The folder asked for, or the first free one of the default name, so that a second run does not fail. */
	private Path folder() throws OperationException {
		String out = outText;
		if (out != null) {
			return terminal.path(out);
		}
		for (int i = 1; i < 1000; i++) {
			Path folder = terminal.path(i == 1 ? DEFAULT_FOLDER : DEFAULT_FOLDER + "-" + i);
			if (!Files.exists(folder)) {
				return folder;
			}
		}
		throw new OutputException("There are too many folders '" + DEFAULT_FOLDER + "-...'.",
				"Delete some, or choose a folder by --out.");
	}
}
