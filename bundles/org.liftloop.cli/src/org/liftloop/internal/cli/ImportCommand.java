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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;
import org.liftloop.rodpump.twin.cards.CardImport;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.liftloop.rodpump.twin.cards.ModelCards;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liftloop import CARD...}. */
@Command(name = "import", description = { "Read dynamometer cards from files, and store them in a well.",
		"Without --into the cards are only shown: columns, units and what was found. A file that cannot be read names"
				+ " the line and column, and nothing is changed.%n" })
final class ImportCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(arity = "1..*", paramLabel = "CARD", //
			description = "Card files (CSV, TSV, JSON), or FILE#CARD for one card of a file.")
	private List<String> cardTexts = new ArrayList<>();

	@Option(names = "--into", paramLabel = "FIELD#WELL", //
			description = "Store the cards in this well of a field file.")
	private @Nullable String intoText;

	@Option(names = "--replace", description = "Replace cards of the same name in the well.")
	private boolean replace;

	@Mixin
	private final CardFileOptions cardFile = new CardFileOptions();

	@Mixin
	private final CommonOptions common = new CommonOptions();

	ImportCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws OperationException {
		CardImportOptions options = cardFile.options();
		List<CardOfFile> cards = new ArrayList<>();
		for (String text : cardTexts) {
			read(Named.of(text, terminal), options, cards);
		}
		Path stored = intoText == null ? null : store(intoText, cards);
		ImportSummary summary = new ImportSummary(cards, stored);
		terminal.out().print(common.json ? summary.json() : summary.text(common.system()));
		terminal.out().flush();
		return ExitCode.OK;
	}

	private static void read(Named named, CardImportOptions options, List<CardOfFile> cards) throws InputException {
		String file = String.valueOf(named.file().getFileName());
		try {
			List<ImportedCard> read = CardImport.read(named.file(), options);
			String name = named.name();
			List<ImportedCard> wanted = name == null ? read
					: read.stream().filter(card -> card.name().equals(name)).toList();
			if (wanted.isEmpty()) {
				throw new InputException("There is no card '" + name + "' in '" + file + "'.", "Its cards are "
						+ WellArgument.quoted(read.stream().map(ImportedCard::name).toList()) + ".");
			}
			wanted.forEach(card -> cards.add(new CardOfFile(file, card)));
		} catch (CardImportException e) {
			throw new InputException(file + ": " + e.getMessage(), e.remedy(), e);
		}
	}

	private Path store(String into, List<CardOfFile> cards) throws OperationException {
		WellArgument argument = WellArgument.read(into, terminal);
		Well well = argument.well(null);
		for (CardOfFile card : cards) {
			SurfaceCard former = WellArgument.card(well, card.card().name());
			if (former != null) {
				if (!replace) {
					throw new OutputException(
							"Well '" + well.getName() + "' has a card '" + former.getName() + "' already.",
							"Rename it in the field file, or allow replacing it by --replace.");
				}
				well.getCards().remove(former);
			}
			well.getCards().add(ModelCards.create(card.card(), "file " + card.file()));
		}
		try {
			FieldStore.save(argument.field(), argument.named().file());
		} catch (FieldFileException e) {
			throw new OutputException(e.getMessage(), "The file was not changed.", e);
		}
		return argument.named().file();
	}

	/**
	 * A card and the file it comes from.
	 *
	 * @param file name of the file
	 * @param card the card
	 */
	record CardOfFile(String file, ImportedCard card) {
	}
}
