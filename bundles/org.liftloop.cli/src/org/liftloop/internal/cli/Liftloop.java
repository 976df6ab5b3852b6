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

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.TextTable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: arguments and streams in, exit code out. */
final class Liftloop {

	private static final String DEBUG = "--debug";
	private static final String JSON = "--json";

	private final Terminal terminal;
	private final boolean json;
	private final boolean debug;

	private Liftloop(Terminal terminal, String[] arguments) {
		this.terminal = terminal;
		json = Arrays.asList(arguments).contains(JSON);
		debug = Arrays.asList(arguments).contains(DEBUG);
	}

	/**
	 * Runs one command.
	 *
	 * @param terminal  where it runs
	 * @param arguments as typed
	 * @return exit code as of {@link ExitCode}
	 */
	static int run(Terminal terminal, String... arguments) {
		return new Liftloop(terminal, arguments).run(arguments);
	}

	/** The program without a command: shows its help. */
	@Command(name = "liftloop", description = "Digital twins of sucker-rod-pumped wells, from the command line.%n", //
			footer = { "", "Run 'liftloop COMMAND --help' for a command." }, mixinStandardHelpOptions = true)
	private static final class Root {
		// The commands are added where the terminal is known.
	}

	private int run(String[] arguments) {
		CommandLine line = new CommandLine(new Root());
		line.getCommandSpec().version(terminal.program());
		line.addSubcommand(new AnalyzeCommand(terminal));
		line.addSubcommand(new DesignCommand(terminal));
		line.addSubcommand(new CardsCommand(terminal));
		line.addSubcommand(new ImportCommand(terminal));
		line.addSubcommand(LogCommand.of(terminal));
		line.addSubcommand(new RunCommand(terminal));
		line.addSubcommand(new ReplayCommand(terminal));
		line.addSubcommand(new SimulateCommand(terminal));
		line.addSubcommand(new FitCommand(terminal));
		line.addSubcommand(new ValidateCommand(terminal));
		line.addSubcommand(new SkabCommand(terminal));
		line.addSubcommand(HistoryCommand.of(terminal));
		line.addSubcommand(new DemoCommand(terminal));
		line.addSubcommand(new PlantCommand(terminal));
		line.addSubcommand(new BrowseCommand(terminal));
		line.addSubcommand(new CommandLine(new TrustCommand()).addSubcommand(new TrustListCommand(terminal))
				.addSubcommand(new TrustAcceptCommand(terminal)).addSubcommand(new TrustRejectCommand(terminal))
				.addSubcommand(new TrustOwnCommand(terminal)));
		// One set of streams, colours and codes for all commands.
		line.setOut(new PrintWriter(terminal.out(), true)).setErr(new PrintWriter(terminal.err(), true));
		line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
		line.setParameterExceptionHandler((wrong, typed) -> misused(wrong));
		line.setExecutionStrategy(this::execute);
		documentExitCodes(line);
		return line.execute(arguments);
	}

	private static void documentExitCodes(CommandLine line) {
		Map<String, String> codes = new LinkedHashMap<>();
		for (String meaning : ExitCode.MEANINGS) {
			int colon = meaning.indexOf(':');
			codes.put(meaning.substring(0, colon), meaning.substring(colon + 1));
		}
		line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
		line.getSubcommands().values().forEach(Liftloop::documentExitCodes);
	}

	private int execute(ParseResult parsed) {
		if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
			parsed.commandSpec().commandLine().usage(terminal.err());
			return ExitCode.USAGE;
		}
		return new CommandLine.RunLast().execute(parsed);
	}

	private int misused(ParameterException wrong) {
		String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
		report(ExitCode.USAGE, wrong.getMessage(), "Run '" + command + " --help'.");
		return ExitCode.USAGE;
	}

	private int failed(Exception failure) {
		if (debug) {
			failure.printStackTrace(terminal.err());
		}
		if (failure instanceof OperationException expected) {
			int code = ExitCode.of(expected);
			report(code, expected.getMessage(), expected.remedy());
			return code;
		}
		if (failure instanceof OperationCanceledException) {
			report(ExitCode.REFUSED, "Cancelled.", "Nothing was changed.");
			return ExitCode.REFUSED;
		}
		report(ExitCode.INTERNAL, "Internal error: " + failure,
				"Please report it with the output of the same command and " + DEBUG + ".");
		return ExitCode.INTERNAL;
	}

	private void report(int code, String message, String remedy) {
		if (json) {
			terminal.out().print(JsonReport.text(writer -> writer.beginObject().name("schema").value("liftloop.error")
					.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("exitCode").value(code)
					.name("message").value(message).name("remedy").value(remedy).endObject()));
			terminal.out().flush();
		}
		terminal.err().println("liftloop: " + TextTable.plain(message));
		terminal.err().println("  " + TextTable.plain(remedy));
	}
}
