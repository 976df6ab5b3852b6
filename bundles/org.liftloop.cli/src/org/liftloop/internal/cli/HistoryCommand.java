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

import org.liftloop.core.history.HistoryException;
import org.liftloop.core.operation.InputException;
import org.liftloop.historian.HistorianSettings;
import org.liftloop.historian.Historians;
import org.liftloop.historian.ManagedHistorian;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code liftloop history}: what is kept in a folder. It is only read; a program that records into it is not in the way. */
@Command(name = "history", description = "Look into a recorded history.%n")
final class HistoryCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Spec
	private final CommandSpec spec = CommandSpec.create();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	private HistoryCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	/** The command with those below it. */
	static CommandLine of(Terminal terminal) {
		return new CommandLine(new HistoryCommand(terminal)).addSubcommand(new HistoryInfoCommand(terminal))
				.addSubcommand(new HistoryExportCommand(terminal));
	}

	/** Typed without a command below it. */
	@Override
	public Integer call() {
		spec.commandLine().usage(terminal.err());
		return ExitCode.USAGE;
	}

	/** Opens the history of a folder as typed, for reading. */
	static ManagedHistorian open(Terminal terminal, String folder) throws InputException, HistoryException {
		Path path = terminal.path(folder);
		return Historians.open(new HistorianSettings.Sqlite(path, true));
	}
}
