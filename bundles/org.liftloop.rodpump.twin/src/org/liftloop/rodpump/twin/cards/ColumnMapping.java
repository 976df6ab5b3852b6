/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.twin.cards;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;

/**
 * Which columns the user says hold what: each by its header text or its number from 1. Immutable.
 *
 * @param columns column by role; roles that are absent are not in the file
 */
public record ColumnMapping(Map<ColumnRole, String> columns) {

	/** How a mapping is written in text. */
	public static final String SYNTAX = "position=2,load=3[,card=1][,point=4] or position=1,up=2,down=3";

	/** Copies the map. */
	public ColumnMapping {
		columns = Map.copyOf(columns);
	}

	/**
	 * @param role role
	 * @return header text or number of the column, or null if the mapping names none
	 */
	public @Nullable String column(ColumnRole role) {
		return columns.get(role);
	}

	/**
	 * Reads a mapping such as {@code position=2,load=Load (lb)}.
	 *
	 * @param text as in {@link #SYNTAX}
	 * @return the mapping
	 * @throws InputException if the text is no mapping, or names no position or no load
	 */
	public static ColumnMapping parse(String text) throws InputException {
		Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
		for (String part : text.split(",")) {
			int equals = part.indexOf('=');
			if (equals < 1 || equals == part.length() - 1) {
				throw refused("'" + part.strip() + "' does not say which column holds what.");
			}
			ColumnRole role = role(part.substring(0, equals).strip().toLowerCase(Locale.ROOT));
			if (columns.put(role, part.substring(equals + 1).strip()) != null) {
				throw refused("The " + role.label() + " column is given twice.");
			}
		}
		boolean loads = columns.containsKey(ColumnRole.LOAD)
				|| columns.containsKey(ColumnRole.UPSTROKE_LOAD) && columns.containsKey(ColumnRole.DOWNSTROKE_LOAD);
		if (!columns.containsKey(ColumnRole.POSITION) || !loads) {
			throw refused("The columns of position and load must be given.");
		}
		return new ColumnMapping(columns);
	}

	private static ColumnRole role(String name) throws InputException {
		return switch (name) {
			case "position" -> ColumnRole.POSITION;
			case "load" -> ColumnRole.LOAD;
			case "up" -> ColumnRole.UPSTROKE_LOAD;
			case "down" -> ColumnRole.DOWNSTROKE_LOAD;
			case "card" -> ColumnRole.CARD;
			case "point" -> ColumnRole.SEQUENCE;
			default -> throw refused("'" + name + "' is not position, load, up, down, card or point.");
		};
	}

	private static InputException refused(String message) {
		return new InputException(message, "Give the columns as " + SYNTAX + ".");
	}
}
