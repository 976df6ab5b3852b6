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

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.decision.DecisionEvent;
import org.liftloop.core.decision.DecisionFilter;
import org.liftloop.core.decision.DecisionMade;
import org.liftloop.core.decision.LoggedEvent;
import org.liftloop.core.decision.ModeChanged;
import org.liftloop.core.decision.OutcomeRecorded;
import org.liftloop.core.decision.ReadDecisionLog;
import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code liftloop log show}. */
@Command(name = "show", description = { "Show the events of a decision log.",
		"A line each: number, time, asset, what happened. With --json the records as they stand in the log.%n" })
final class LogShowCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FOLDER", description = "Folder of the log.")
	private String folderText = "";

	@Mixin
	private final LogFilterOptions filter = new LogFilterOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	LogShowCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		Path folder = terminal.path(folderText);
		DecisionFilter wanted = filter.filter();
		PrintStream out = terminal.out();
		if (common.json) {
			// As a whole, so that a log which does not hold gives an error and nothing else.
			List<String> records = new ArrayList<>();
			new ReadDecisionLog(folder, wanted, (logged, asset) -> records.add(logged.json()))
					.execute(common.monitor(terminal));
			out.print(JsonReport.text(json -> {
				json.beginObject().name("schema").value("liftloop.decisionLog");
				json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("records").beginArray();
				for (String record : records) {
					json.jsonValue(record);
				}
				json.endArray().endObject();
			}));
		} else {
			long shown = new ReadDecisionLog(folder, wanted, (logged, asset) -> out.println(line(logged, asset)))
					.execute(common.monitor(terminal));
			out.println(shown + (shown == 1 ? " event" : " events"));
		}
		out.flush();
		return ExitCode.OK;
	}

	private static String line(LoggedEvent logged, @Nullable String asset) {
		DecisionEvent event = logged.event();
		return TextTable.plain(logged.record().sequence() + "  " + event.time() + "  "
				+ (asset == null ? "?" : asset) + "  " + text(event));
	}

	private static String text(DecisionEvent event) {
		return switch (event) {
			case DecisionMade made -> "DECISION " + made.decision().id() + " (" + made.decision().mode() + "): "
					+ made.decision().sentence();
			case OutcomeRecorded recorded -> recorded.outcome() + " " + recorded.decisionId() + by(recorded.user())
					+ because(recorded.reason())
					+ (recorded.readBack() == null ? "" : ", read back " + recorded.readBack());
			case ModeChanged changed -> "MODE " + changed.from() + " -> " + changed.to() + by(changed.user())
					+ because(changed.reason());
		};
	}

	private static String by(@Nullable String user) {
		return user == null ? "" : " by " + user;
	}

	private static String because(String reason) {
		return reason.isEmpty() ? "" : ": " + reason;
	}
}
