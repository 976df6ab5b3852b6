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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.DesignCase;
import org.liftloop.model.Well;
import org.liftloop.rodpump.twin.design.DesignOutcome;
import org.liftloop.rodpump.twin.design.PredictDesigns;
import org.liftloop.rodpump.twin.live.OptimiseSpeed;
import org.liftloop.rodpump.twin.report.DesignReport;
import org.liftloop.rodpump.twin.report.ReportContext;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop design WELL}. */
@Command(name = "design", description = { "Predict a well with other equipment, beside the well as it is.",
		"Predicts the surface and downhole card, loads, fatigue, power and rate by the wave equation: of the well as it"
				+ " is, of the designs saved with it, and of one that options describe.%n" })
final class DesignCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "WELL", //
			description = "A field file, FIELD.liftloop, or FIELD.liftloop#WELL if it holds several wells.")
	private String wellText = "";

	@Option(names = "--case", paramLabel = "NAME", //
			description = "Only these of the saved designs; repeat for several.")
	private List<String> cases = new ArrayList<>();

	@Option(names = "--optimise", description = "Add a table of speeds for the well as it is: rate, fillage, loads and limits"
			+ " in the long run by its inflow data, the speed of most production inside every limit, and how sure its gain"
			+ " is. Not with --json.")
	private boolean optimise;

	@ArgGroup(exclusive = false, heading = "%nA design of your own:%n")
	private @Nullable DesignOptions own;

	@Option(names = "--out", paramLabel = "DIR", //
			description = "Write the JSON and the table to this folder; it is created if need be.")
	private @Nullable String outText;

	@Option(names = "--force", description = "Overwrite files in DIR.")
	private boolean force;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	DesignCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		if (optimise && common.json) {
			throw new InputException("The table of speeds has no JSON form.", "Leave out --json or --optimise.");
		}
		Well well = WellArgument.read(wellText, terminal).well(null);
		List<DesignOutcome> outcomes = PredictDesigns.of(well, designs(well)).execute(common.monitor(terminal));
		String name = String.valueOf(well.getName());
		ReportContext context = new ReportContext(terminal.program(), terminal.clock().instant(), common.system());
		String json = DesignReport.json(name, outcomes, context);
		QuantityFormat format = QuantityFormat.forScreen(common.system(), Locale.ENGLISH);
		String text = DesignReport.text(name, outcomes, format)
				+ (optimise ? '\n' + OptimiseSpeed.of(well, format).execute(common.monitor(terminal)) : "");
		List<Path> written = write(name, text, json);
		terminal.out().print(common.json ? json : text);
		if (!common.json) {
			written.forEach(file -> terminal.out().println("Written: " + file));
		}
		terminal.out().flush();
		return outcomes.stream().allMatch(DesignOutcome.Predicted.class::isInstance) ? ExitCode.OK : ExitCode.REFUSED;
	}

	private List<DesignCase> designs(Well well) throws InputException {
		List<DesignCase> designs = new ArrayList<>();
		for (DesignCase design : well.getDesigns()) {
			if (cases.isEmpty() || cases.contains(design.getName())) {
				designs.add(design);
			}
		}
		List<String> names = well.getDesigns().stream().map(DesignCase::getName).toList();
		for (String wanted : cases) {
			if (!names.contains(wanted)) {
				throw new InputException("Well '" + well.getName() + "' has no design '" + wanted + "'.",
						names.isEmpty() ? "It has no saved designs." : "Its designs are " + WellArgument.quoted(names) + ".");
			}
		}
		DesignOptions typed = own;
		if (typed != null) {
			designs.add(typed.design(common.system()));
		}
		return designs;
	}

	private List<Path> write(String wellName, String text, String json) throws OperationException {
		String out = outText;
		if (out == null) {
			return List.of();
		}
		String name = OutputFolder.fileName(wellName + "-designs");
		return new OutputFolder(terminal.path(out), force).add(name + ".txt", text).add(name + ".json", json).write();
	}
}
