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

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.liftloop.core.operation.OperationException;
import org.liftloop.core.validation.AcceptanceCases;
import org.liftloop.core.validation.AcceptanceResult;
import org.liftloop.core.validation.ValidationRun;
import org.liftloop.rodpump.twin.validation.RodPumpCases;
import org.liftloop.rodpump.twin.validation.ValidationReport;
import org.liftloop.thermal.twin.validation.CoolingLoopCases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code liftloop validate}. */
@Command(name = "validate", description = { "Run the numeric acceptance cases with this installation.",
		"Prints each case with its source, expected and computed value, error and tolerance.%n" })
final class ValidateCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	ValidateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		List<AcceptanceCases> cases = Stream.of(RodPumpCases.all(), CoolingLoopCases.all()).flatMap(List::stream).toList();
		List<AcceptanceResult> results = new ValidationRun(cases).execute(common.monitor(terminal));
		terminal.out().print(
				common.json ? ValidationReport.json(results, terminal.program()) : ValidationReport.text(results));
		terminal.out().flush();
		return results.stream().allMatch(AcceptanceResult::passed) ? ExitCode.OK : ExitCode.REFUSED;
	}
}
