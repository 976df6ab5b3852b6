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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.signal.Tag;
import org.liftloop.historian.HistoryInfo;
import org.liftloop.historian.ManagedHistorian;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop history info}. */
@Command(name = "info", description = "Say what a history holds, and check it on request.%n")
final class HistoryInfoCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FOLDER", description = "Folder of the history.")
	private String folder = "";

	@Option(names = "--check", description = "Read all of it and check it against itself; takes seconds a million samples.")
	private boolean check;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	HistoryInfoCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		try (ManagedHistorian history = HistoryCommand.open(terminal, folder)) {
			HistoryInfo info = history.info();
			List<Tag> tags = history.tags();
			List<String> wrong = check ? history.verify() : List.of();
			terminal.out().print(common.json ? JsonReport.text(json -> write(json, info, tags, wrong)) : text(info, tags, wrong));
			terminal.out().flush();
			return wrong.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
		}
	}

	private String text(HistoryInfo info, List<Tag> tags, List<String> wrong) {
		TextTable table = new TextTable("ll") //
				.row("Place", info.place()).row("Database", info.engine() + ", tables of version " + info.schemaVersion())
				.row("Size", String.format(Locale.ROOT, "%.1f MB", info.bytes() / 1e6))
				.row("Samples", info.samples() + " of " + info.tags() + " signals").row("Curves", Long.toString(info.curves()))
				.row("Events", Long.toString(info.events())).row("First", time(info.first())).row("Last", time(info.last()));
		tags.forEach(tag -> table.row("Signal", tag.toString()));
		if (check) {
			table.row("Check", wrong.isEmpty() ? "nothing wrong" : wrong.size() + " findings");
			wrong.forEach(finding -> table.row("Wrong", finding));
		}
		return table.text();
	}

	private static String time(@Nullable Instant time) {
		return time == null ? "-" : time.toString();
	}

	private void write(JsonWriter json, HistoryInfo info, List<Tag> tags, List<String> wrong) throws IOException {
		json.beginObject().name("schema").value("liftloop.history").name("schemaVersion").value(JsonReport.SCHEMA_VERSION);
		json.name("place").value(info.place()).name("engine").value(info.engine());
		json.name("tablesVersion").value(info.schemaVersion()).name("bytes").value(info.bytes());
		json.name("samples").value(info.samples()).name("curves").value(info.curves()).name("events").value(info.events());
		Instant first = info.first();
		Instant last = info.last();
		json.name("first").value(first == null ? null : first.toString()).name("last").value(last == null ? null : last.toString());
		json.name("signals").beginArray();
		for (Tag tag : tags) {
			json.beginObject().name("asset").value(tag.asset()).name("signal").value(tag.signal()).endObject();
		}
		json.endArray().name("checked").value(check).name("wrong").beginArray();
		for (String finding : wrong) {
			json.value(finding);
		}
		json.endArray().endObject();
	}
}
