/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.importing;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liftloop.rodpump.twin.cards.CardImport;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.CardImportOptions;
import org.liftloop.rodpump.twin.cards.CardImportPreview;
import org.liftloop.rodpump.twin.cards.ImportedCard;
import org.jspecify.annotations.Nullable;

/** A file that the import wizard has been given: how it is read, what was found, and what of that the user wants. */
final class CardFile {

	private final Path path;
	private CardImportOptions options = CardImportOptions.detect();
	private CardImportPreview preview;
	private final Set<Integer> chosen = new LinkedHashSet<>();

	/** Reads the file; may take a while. */
	CardFile(Path path) {
		this.path = path;
		preview = CardImport.inspect(path, options);
		chooseAll();
	}

	Path path() {
		return path;
	}

	String name() {
		Path name = path.getFileName();
		return name == null ? path.toString() : name.toString();
	}

	CardImportOptions options() {
		return options;
	}

	CardImportPreview preview() {
		return preview;
	}

	/** Reads the file again as the user says; may take a while. The choice of cards stays if they are as many. */
	void read(CardImportOptions as) {
		int before = preview.cards().size();
		options = as;
		preview = CardImport.inspect(path, as);
		if (preview.cards().size() != before) {
			chooseAll();
		}
	}

	/** @return why the file is refused as it stands, with line and column; null if it can be imported */
	@Nullable
	CardImportException problem() {
		return preview.problem();
	}

	boolean isChosen(int card) {
		return chosen.contains(card);
	}

	void choose(int card, boolean wanted) {
		if (wanted) {
			chosen.add(card);
		} else {
			chosen.remove(card);
		}
	}

	/** @return the cards that the user wants, in the order of the file */
	List<ImportedCard> chosenCards() {
		return chosen.stream().sorted().filter(index -> index < preview.cards().size())
				.map(index -> preview.cards().get(index)).toList();
	}

	private void chooseAll() {
		chosen.clear();
		for (int i = 0; i < preview.cards().size(); i++) {
			chosen.add(i);
		}
	}
}
