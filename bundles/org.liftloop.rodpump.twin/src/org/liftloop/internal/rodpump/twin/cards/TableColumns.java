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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.Dimension;
import org.liftloop.core.units.Unit;
import org.liftloop.rodpump.twin.cards.CardImportException;
import org.liftloop.rodpump.twin.cards.ColumnMapping;
import org.liftloop.rodpump.twin.cards.ColumnRole;
import org.liftloop.rodpump.twin.cards.DetectedUnit;
import org.liftloop.rodpump.twin.cards.ImportColumn;

/**
 * The columns of a table and what they hold.
 *
 * @param columns all columns in the order of the file
 * @param known   the source whose fixed layout the header shows, or null
 */
record TableColumns(List<ImportColumn> columns, @Nullable KnownLayout known) {

	/**
	 * A published layout whose units its description fixes.
	 *
	 * @param name         name of the source
	 * @param header       exact header
	 * @param positionUnit unit of positions
	 * @param loadUnit     unit of loads
	 */
	record KnownLayout(String name, List<String> header, Unit positionUnit, Unit loadUnit) {
	}

	private static final List<KnownLayout> KNOWN = List
			.of(new KnownLayout("the Industrial-AI-SRP dynamogram data set (Bojanmar)",
					List.of("graph_id", "x", "y", "point_no"), Unit.MILLIMETRE, Unit.KILOGRAM_FORCE));

	/** Copies the list. */
	TableColumns {
		columns = List.copyOf(columns);
	}

	static TableColumns ofHeader(List<String> header) {
		List<ImportColumn> columns = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			ColumnRole role = new HeaderText(header.get(i)).role();
			boolean taken = role != ColumnRole.IGNORED && columns.stream().anyMatch(c -> c.role() == role);
			columns.add(new ImportColumn(i + 1, NumberCell.shown(header.get(i)), taken ? ColumnRole.IGNORED : role));
		}
		KnownLayout layout = KNOWN.stream().filter(known -> known.header().equals(header)).findFirst().orElse(null);
		return new TableColumns(columns, layout);
	}

	/** Two columns without a header are position and load; more are for the user to name. */
	static TableColumns withoutHeader(int count) {
		List<ImportColumn> columns = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ColumnRole role = count != 2 ? ColumnRole.IGNORED : i == 0 ? ColumnRole.POSITION : ColumnRole.LOAD;
			columns.add(new ImportColumn(i + 1, "column " + (i + 1), role));
		}
		return new TableColumns(columns, null);
	}

	TableColumns mapped(ColumnMapping mapping) throws CardImportException {
		ColumnRole[] roles = new ColumnRole[columns.size()];
		for (ColumnRole role : ColumnRole.values()) {
			String wanted = mapping.column(role);
			if (wanted != null) {
				roles[place(wanted, role)] = role;
			}
		}
		List<ImportColumn> mapped = new ArrayList<>();
		for (int i = 0; i < roles.length; i++) {
			ImportColumn column = columns.get(i);
			ColumnRole role = roles[i];
			mapped.add(new ImportColumn(column.number(), column.name(), role == null ? ColumnRole.IGNORED : role));
		}
		return new TableColumns(mapped, known);
	}

	private int place(String wanted, ColumnRole role) throws CardImportException {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equalsIgnoreCase(wanted.strip())) {
				return i;
			}
		}
		if (wanted.strip().matches("\\d{1,2}")) {
			int number = Integer.parseInt(wanted.strip());
			if (number >= 1 && number <= columns.size()) {
				return number - 1;
			}
		}
		throw new CardImportException(1, 0, "There is no column '" + NumberCell.shown(wanted) + "' for the "
				+ role.label() + ".", "The file has the columns " + names() + ".");
	}

	/** Checks that there is what makes a card. */
	void check() throws CardImportException {
		boolean loads = place(ColumnRole.LOAD) >= 0 || isUpAndDown();
		if (place(ColumnRole.POSITION) >= 0 && loads) {
			return;
		}
		String missing = place(ColumnRole.POSITION) < 0 ? loads ? "position" : "position and of load" : "load";
		throw new CardImportException(1, 0, "The column of " + missing + " cannot be told from " + names() + ".",
				"Say which columns hold what: " + ColumnMapping.SYNTAX + ".");
	}

	private String names() {
		return String.join(", ", columns.stream().map(column -> "'" + column.name() + "'").toList());
	}

	boolean isUpAndDown() {
		return place(ColumnRole.UPSTROKE_LOAD) >= 0 && place(ColumnRole.DOWNSTROKE_LOAD) >= 0
				&& place(ColumnRole.LOAD) < 0;
	}

	/** Place of the column of that role from 0, or -1. */
	int place(ColumnRole role) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).role() == role) {
				return i;
			}
		}
		return -1;
	}

	@Nullable
	DetectedUnit positionUnit() {
		KnownLayout layout = known;
		return layout != null ? fixed(layout.positionUnit(), layout) : named(ColumnRole.POSITION, Dimension.LENGTH);
	}

	@Nullable
	DetectedUnit loadUnit() {
		KnownLayout layout = known;
		if (layout != null) {
			return fixed(layout.loadUnit(), layout);
		}
		return named(isUpAndDown() ? ColumnRole.UPSTROKE_LOAD : ColumnRole.LOAD, Dimension.FORCE);
	}

	private static DetectedUnit fixed(Unit unit, KnownLayout layout) {
		return new DetectedUnit(unit, DetectedUnit.Evidence.FORMAT,
				"The layout is that of " + layout.name() + ", which is in " + unit.symbol() + ".", List.of());
	}

	private @Nullable DetectedUnit named(ColumnRole role, Dimension dimension) {
		int place = place(role);
		if (place < 0) {
			return null;
		}
		String name = columns.get(place).name();
		return Reading.fromHeader(new HeaderText(name).unit(dimension).orElse(null), name);
	}
}
