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

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.liftloop.core.decision.DecisionFilter;
import org.liftloop.core.decision.ExportDecisionLog;
import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.report.JsonReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop log export}. */
@Command(name = "export", description = { "Write the events of a decision log as CSV, one line each.",
		"Values are in SI units, setpoints in the unit of their tag.%n" })
final class LogExportCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FOLDER", description = "Folder of the log.")
	private String folderText = "";

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "File to write.")
	private String outText = "";

	@Option(names = "--force", description = "Overwrite FILE.")
	private boolean force;

	@Mixin
	private final LogFilterOptions filter = new LogFilterOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	LogExportCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		Path folder = terminal.path(folderText);
		DecisionFilter wanted = filter.filter();
		Path file = terminal.path(outText);
		long written = OutputFile.write(file, force, writer -> new ExportDecisionLog(folder, wanted, writer)
				.execute(common.monitor(terminal)));
		if (common.json) {
			terminal.out().print(JsonReport.text(json -> json.beginObject().name("schema").value("liftloop.logExport")
					.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("file").value(file.toString())
					.name("records").value(written).endObject()));
		} else {
			terminal.out().println("Written: " + file + ", " + written + (written == 1 ? " record" : " records"));
		}
		terminal.out().flush();
		return ExitCode.OK;
	}
}
