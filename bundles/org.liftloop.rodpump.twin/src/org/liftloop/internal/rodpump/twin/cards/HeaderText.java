/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.twin.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.liftloop.core.units.Dimension;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.twin.cards.ColumnRole;

/** What the text of a column header or of a JSON key says: the role of the numbers and their unit. */
final class HeaderText {

	private static final Set<String> POSITION = Set.of("position", "positions", "pos", "displacement", "x", "stroke",
			"travel");
	private static final Set<String> LOAD = Set.of("load", "loads", "force", "forces", "y", "prl");
	private static final Set<String> UP = Set.of("up", "upstroke");
	private static final Set<String> DOWN = Set.of("down", "downstroke");
	private static final Set<String> SEQUENCE = Set.of("point", "no", "index", "sample", "n", "i", "point_no",
			"sample_no", "point_number");
	private static final Set<String> CARD = Set.of("card", "graph", "graph_id", "card_id", "card_no", "stroke_id",
			"stroke_no", "id", "name", "card_name");

	private final String whole;
	private final List<String> tokens;

	HeaderText(String header) {
		whole = header.strip().toLowerCase(Locale.ROOT);
		// "load_daN", "Load (klb)", "positionM": words end at signs and where a capital follows a small letter.
		List<String> bySigns = words(header, "[^\\p{Alnum}\"./\\u00B0]+");
		List<String> last = bySigns.isEmpty() ? List.of() : words(bySigns.getLast(), "(?<=[a-z])(?=[A-Z])");
		boolean camel = bySigns.size() == 1 && last.size() > 1;
		tokens = camel ? last : bySigns;
	}

	private static List<String> words(String text, String separator) {
		return Arrays.stream(text.strip().split(separator)).filter(word -> !word.isEmpty()).toList();
	}

	ColumnRole role() {
		if (has(LOAD) && has(UP)) {
			return ColumnRole.UPSTROKE_LOAD;
		}
		if (has(LOAD) && has(DOWN)) {
			return ColumnRole.DOWNSTROKE_LOAD;
		}
		if (CARD.contains(whole)) {
			return ColumnRole.CARD;
		}
		if (SEQUENCE.contains(whole)) {
			return ColumnRole.SEQUENCE;
		}
		if (has(LOAD)) {
			return ColumnRole.LOAD;
		}
		return has(POSITION) ? ColumnRole.POSITION : ColumnRole.IGNORED;
	}

	boolean saysDownhole() {
		return has(Set.of("pump", "downhole"));
	}

	private boolean has(Set<String> words) {
		return tokens.stream().anyMatch(token -> words.contains(token.toLowerCase(Locale.ROOT)));
	}

	/** The unit named after the first word. "kg" heads many load columns and means kilogram-force there. */
	Optional<Unit> unit(Dimension dimension) {
		return tokens.stream().skip(1)
				.map(token -> dimension == Dimension.FORCE && token.equalsIgnoreCase("kg") ? "kgf" : token)
				.map(token -> Unit.parse(token, dimension)).flatMap(Optional::stream).findFirst();
	}
}
