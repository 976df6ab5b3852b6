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
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.ExportHistory;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.rodpump.twin.report.JsonReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop history export}. */
@Command(name = "export", description = { "Write samples of a history as CSV, in SI units.",
		"One line a sample in the order of time, whatever their number.%n" })
final class HistoryExportCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FOLDER", description = "Folder of the history.")
	private String folder = "";

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "File to write.")
	private String outText = "";

	@Option(names = "--asset", paramLabel = "ID", description = "Only signals of this asset.")
	private @Nullable String asset;

	@Option(names = "--signal", paramLabel = "NAME", description = "Only signals of this name.")
	private @Nullable String signal;

	@Option(names = "--from", paramLabel = "TIME", description = "From this time on, in UTC: 2026-03-01 or 2026-03-01T06:00:00Z.")
	private @Nullable String from;

	@Option(names = "--to", paramLabel = "TIME", description = "Before this time.")
	private @Nullable String to;

	@Option(names = "--force", description = "Overwrite FILE.")
	private boolean force;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	HistoryExportCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		Path file = terminal.path(outText);
		Instant begin = time(from, Instant.MIN);
		Instant end = time(to, Instant.MAX);
		try (ManagedHistorian history = HistoryCommand.open(terminal, folder)) {
			List<Tag> tags = history.tags().stream().filter(this::isWanted).toList();
			if (tags.isEmpty()) {
				throw new InputException("There are no such signals in the history.",
						"See 'liftloop history info' for those that are there.");
			}
			long written = OutputFile.write(file, force, writer -> new ExportHistory(history, tags, begin, end, writer)
					.execute(common.monitor(terminal)));
			report(file, written);
		}
		return ExitCode.OK;
	}

	private boolean isWanted(Tag tag) {
		return (asset == null || tag.asset().equals(asset)) && (signal == null || tag.signal().equals(signal));
	}

	private static Instant time(@Nullable String text, Instant otherwise) throws InputException {
		return text == null ? otherwise : TimeArgument.parse(text);
	}

	private void report(Path file, long written) {
		if (common.json) {
			terminal.out().print(JsonReport.text(json -> json.beginObject().name("schema").value("liftloop.historyExport")
					.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("file").value(file.toString())
					.name("samples").value(written).endObject()));
		} else {
			terminal.out().println("Written: " + file + ", " + written + " samples");
		}
		terminal.out().flush();
	}
}
