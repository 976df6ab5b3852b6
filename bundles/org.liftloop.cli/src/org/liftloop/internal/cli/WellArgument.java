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

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.model.Field;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.Well;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;

/**
 * A well of a field file as an argument names it.
 *
 * @param field the whole field
 * @param named what was typed
 */
record WellArgument(Field field, Named named) {

	static WellArgument read(String typed, Terminal terminal) throws InputException {
		Named named = Named.of(typed, terminal);
		try {
			return new WellArgument(FieldStore.load(named.file()), named);
		} catch (FieldFileException e) {
			throw new InputException(e.getMessage(), "The file was not changed.", e);
		}
	}

	private List<Well> wells() {
		return field.getAssets().stream().filter(Well.class::isInstance).map(Well.class::cast).toList();
	}

	/**
	 * The well named; or the only one; or the only one that has a card of this name.
	 *
	 * @param cardName name of a card that may tell the well, or null
	 */
	Well well(@Nullable String cardName) throws InputException {
		String name = named.name();
		List<Well> all = wells();
		List<Well> fitting = name == null ? all : all.stream().filter(well -> name.equals(well.getName())).toList();
		if (fitting.size() > 1 && cardName != null) {
			fitting = fitting.stream().filter(well -> card(well, cardName) != null).toList();
		}
		if (fitting.size() == 1) {
			return fitting.getFirst();
		}
		String names = all.isEmpty() ? "It holds no well."
				: "Its wells are " + quoted(all.stream().map(Well::getName).toList()) + ".";
		String file = String.valueOf(named.file().getFileName());
		if (name != null) {
			throw new InputException("There is no single well '" + name + "' in '" + file + "'.", names);
		}
		throw new InputException("'" + file + "' does not say which well is meant.",
				names + " Name one as " + file + "#WELL.");
	}

	/** The card of that name, or null. */
	static @Nullable SurfaceCard card(Well well, String name) {
		return well.getCards().stream().filter(card -> name.equals(card.getName())).findFirst().orElse(null);
	}

	static String quoted(List<String> names) {
		return String.join(", ", names.stream().map(name -> "'" + name + "'").toList());
	}
}
