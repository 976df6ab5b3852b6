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

import java.util.concurrent.Callable;

import org.liftloop.core.decision.LogProblem;
import org.liftloop.core.decision.LogRecord;
import org.liftloop.core.decision.LogVerification;
import org.liftloop.core.decision.VerifyDecisionLog;
import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code liftloop log verify}. */
@Command(name = "verify", description = { "Check every record of a decision log, and name the first bad one.",
		"The chain shows what was changed, removed or added within the log. Keep number and hash of the last record"
				+ " elsewhere to see that nothing was cut off at its end.%n" })
final class LogVerifyCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FOLDER", description = "Folder of the log.")
	private String folderText = "";

	@Mixin
	private final CommonOptions common = new CommonOptions();

	LogVerifyCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		LogVerification found = new VerifyDecisionLog(terminal.path(folderText)).execute(common.monitor(terminal));
		terminal.out().print(common.json ? json(found) : text(found));
		terminal.out().flush();
		return found.holds() ? ExitCode.OK : ExitCode.REFUSED;
	}

	private static String text(LogVerification found) {
		StringBuilder text = new StringBuilder();
		LogProblem problem = found.problem();
		LogRecord last = found.last();
		if (problem != null) {
			text.append("BAD: ").append(TextTable.plain(problem.sentence())).append('\n');
		}
		text.append(problem == null ? "OK: " : "Before it: ").append(found.records())
				.append(found.records() == 1 ? " record holds.\n" : " records hold.\n");
		if (last != null) {
			text.append("Last of them: ").append(last.sequence()).append(' ').append(last.hash()).append('\n');
		}
		found.notes().forEach(note -> text.append(TextTable.plain(note)).append('\n'));
		return text.toString();
	}

	private static String json(LogVerification found) {
		return JsonReport.text(json -> {
			json.beginObject().name("schema").value("liftloop.logVerification");
			json.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("holds").value(found.holds());
			json.name("records").value(found.records());
			LogRecord last = found.last();
			json.name("lastHash").value(last == null ? null : last.hash());
			LogProblem problem = found.problem();
			json.name("problem");
			if (problem == null) {
				json.nullValue();
			} else {
				json.beginObject().name("kind").value(problem.kind().name()).name("file").value(problem.file());
				json.name("line").value(problem.line()).name("sequence").value(problem.sequence());
				json.name("message").value(problem.message()).endObject();
			}
			json.name("notes").beginArray();
			for (String note : found.notes()) {
				json.value(note);
			}
			json.endArray().endObject();
		});
	}
}
