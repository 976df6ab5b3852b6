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
import java.util.concurrent.Callable;

import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.Quantity;
import org.liftloop.rodpump.predict.CardNoise;
import org.liftloop.rodpump.predict.PumpCondition;
import org.liftloop.rodpump.twin.generate.CardFormat;
import org.liftloop.rodpump.twin.generate.GenerateCards;
import org.liftloop.rodpump.twin.report.JsonReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liftloop cards}. */
@Command(name = "cards", description = { "Predict labelled cards of made-up wells.",
		"Each seed makes a well of 250 to 3,500 m and a pump condition; equal seeds give equal cards. Writes JSON lines, or"
				+ " CSV that 'liftloop import' reads if the file ends in .csv.%n" })
final class CardsCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "First seed (default 1).")
	private long seed;

	@Option(names = "--count", paramLabel = "N", defaultValue = "100", description = "Number of cards (default 100).")
	private long count;

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "File to write.")
	private String outText = "";

	@Option(names = "--points", paramLabel = "P", defaultValue = "200", description = "Points of a card (default 200).")
	private int points;

	@Option(names = "--noise", paramLabel = "FRACTION", defaultValue = "0%", //
			description = "Noise of the load, of its range, e.g. 1%% (default none).")
	private String noise = "0%";

	@Option(names = "--condition", paramLabel = "NAME", //
			description = "Only these pump conditions, in turn; repeat for several: ${COMPLETION-CANDIDATES}.")
	private List<PumpCondition> conditions = new ArrayList<>();

	@Option(names = "--force", description = "Overwrite FILE.")
	private boolean force;

	@Mixin
	private final CommonOptions common = new CommonOptions();

	CardsCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		Path file = terminal.path(outText);
		CardNoise white = new CardNoise(QuantityArgument.parse("--noise", noise, Quantity.FRACTION, common.system()), 0);
		long written = OutputFile.write(file, force, writer -> new GenerateCards(seed, count, points, white, conditions,
				CardFormat.of(outText), writer).execute(common.monitor(terminal)));
		report(file, written);
		return ExitCode.OK;
	}

	private void report(Path file, long written) {
		if (common.json) {
			terminal.out().print(JsonReport.text(json -> json.beginObject().name("schema").value("liftloop.cards")
					.name("schemaVersion").value(JsonReport.SCHEMA_VERSION).name("file").value(file.toString())
					.name("cards").value(written).name("firstSeed").value(seed).endObject()));
		} else {
			terminal.out().println("Written: " + file + ", " + written + " cards");
		}
		terminal.out().flush();
	}
}
