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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.rodpump.sensitivity.SensitivityResult;
import org.liftloop.rodpump.twin.AnalyzeCard;
import org.liftloop.rodpump.twin.CardAnalysis;
import org.liftloop.rodpump.twin.CardCorrections;
import org.liftloop.rodpump.twin.CardSensitivity;
import org.liftloop.rodpump.twin.CardSource;
import org.liftloop.rodpump.twin.MappedWell;
import org.liftloop.rodpump.twin.cards.CardImport;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.rodpump.twin.report.AnalysisOutcome;
import org.liftloop.rodpump.twin.report.HtmlReport;
import org.liftloop.rodpump.twin.report.JsonReport;
import org.liftloop.rodpump.twin.report.ReportContext;
import org.liftloop.rodpump.twin.report.SensitivityReport;
import org.liftloop.rodpump.twin.report.TextReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop analyze WELL CARD}. */
@Command(name = "analyze", description = { "Analyse a dynamometer card of a well.",
		"Computes the downhole card, loads, stresses and fatigue of each rod taper, pump fillage, power and"
				+ " displacement; each result with unit, status and reasons.%n" })
final class AnalyzeCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "WELL", //
			description = "A field file, FIELD.liftloop, or FIELD.liftloop#WELL if it holds several wells.")
	private String wellText = "";

	@Parameters(index = "1", paramLabel = "CARD", //
			description = "Name of a card of the well, or a card file (CSV, TSV, JSON), or FILE#CARD if it holds"
					+ " several.")
	private String cardText = "";

	@Option(names = "--out", paramLabel = "DIR", //
			description = "Write the HTML report and the JSON to this folder; it is created if need be.")
	private @Nullable String outText;

	@Option(names = "--correct", //
			description = "Take the likeliest defect off the card first, if it is a load offset or a rotation, and say so.")
	private boolean correct;

	@Option(names = "--force", description = "Overwrite files in DIR.")
	private boolean force;

	@Mixin
	private final CardFileOptions cardFile = new CardFileOptions();

	@Mixin
	private final SensitivityOptions sensitivity = new SensitivityOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	AnalyzeCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		WellArgument argument = WellArgument.read(wellText, terminal);
		Well well = argument.well(cardText);
		CardSource card = card(well);
		CardAnalysis analysis = new AnalyzeCard(MappedWell.of(well), card).execute(common.monitor(terminal));
		if (correct) {
			analysis = new AnalyzeCard(analysis.well(), CardCorrections.likeliest(analysis))
					.execute(common.monitor(terminal));
		}
		AnalysisOutcome outcome = new AnalysisOutcome.Analysed(analysis);
		ReportContext context = new ReportContext(terminal.program(), terminal.clock().instant(), common.system());
		String json = JsonReport.one(outcome, context);
		String text = TextReport.of(analysis, QuantityFormat.forScreen(common.system(), Locale.ENGLISH));
		if (sensitivity.wanted()) {
			CardSensitivity question = sensitivity.question(analysis, common.system());
			SensitivityResult answer = question.execute(common.monitor(terminal));
			json = SensitivityReport.json(question, answer, context);
			text += SensitivityReport.text(question, answer, QuantityFormat.forScreen(common.system(), Locale.ENGLISH));
		}
		List<Path> written = write(outcome, context, json);
		if (common.json) {
			terminal.out().print(json);
		} else {
			terminal.out().print(text);
			written.forEach(file -> terminal.out().println("Written: " + file));
		}
		terminal.out().flush();
		return ExitCode.OK;
	}

	private List<Path> write(AnalysisOutcome outcome, ReportContext context, String json) throws OperationException {
		String out = outText;
		if (out == null) {
			return List.of();
		}
		String title = outcome.wellName() + " \u2013 " + outcome.cardName();
		String name = OutputFolder.fileName(outcome.wellName() + "-" + outcome.cardName());
		return new OutputFolder(terminal.path(out), force)
				.add(name + ".html", HtmlReport.of(title, List.of(outcome), context)).add(name + ".json", json).write();
	}

	/** A card of the well wins over a file of the same name. */
	private CardSource card(Well well) throws OperationException {
		SurfaceCard own = WellArgument.card(well, cardText);
		if (own != null) {
			return CardSource.of(own);
		}
		Named named = Named.of(cardText, terminal);
		if (!Files.exists(named.file())) {
			List<String> names = well.getCards().stream().map(SurfaceCard::getName).toList();
			throw new InputException(
					"'" + cardText + "' is neither a card of well '" + well.getName() + "' nor a file.",
					names.isEmpty() ? "The well has no cards; give a card file."
							: "The cards of the well are " + WellArgument.quoted(names) + ".");
		}
		List<ImportedCard> cards = CardImport.read(named.file(), cardFile.options());
		return CardSource.of(one(cards, named), String.valueOf(named.file().getFileName()));
	}

	private static ImportedCard one(List<ImportedCard> cards, Named named) throws InputException {
		String name = named.name();
		List<ImportedCard> fitting = name == null ? cards
				: cards.stream().filter(card -> card.name().equals(name)).toList();
		if (fitting.size() == 1) {
			return fitting.getFirst();
		}
		String file = String.valueOf(named.file().getFileName());
		String names = "Its cards are " + WellArgument.quoted(cards.stream().map(ImportedCard::name).toList()) + ".";
		throw name == null
				? new InputException("'" + file + "' holds " + cards.size() + " cards.",
						names + " Name one as " + file + "#CARD.")
				: new InputException("There is no card '" + name + "' in '" + file + "'.", names);
	}
}
