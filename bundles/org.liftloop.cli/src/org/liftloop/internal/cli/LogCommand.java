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

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code liftloop log}: what is done with a decision log. */
@Command(name = "log", description = { "Verify, show or export the decision log of a live twin.%n" })
final class LogCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Spec
	private final CommandSpec spec = CommandSpec.create();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	private LogCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	static CommandLine of(Terminal terminal) {
		return new CommandLine(new LogCommand(terminal)).addSubcommand(new LogVerifyCommand(terminal))
				.addSubcommand(new LogShowCommand(terminal)).addSubcommand(new LogExportCommand(terminal));
	}

	/** Without a command of its own it shows its help. */
	@Override
	public Integer call() {
		spec.commandLine().usage(terminal.err());
		return ExitCode.USAGE;
	}
}
