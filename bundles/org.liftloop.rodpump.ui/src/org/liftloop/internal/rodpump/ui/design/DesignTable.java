/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.design;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.ui.tables.RowTable;

/** Tables of designs beside each other. */
public final class DesignTable {

	private static final String[] MEANINGS = { Messages.Meaning_name, Messages.Meaning_unit, Messages.Meaning_stroke,
			Messages.Meaning_speed, Messages.Meaning_plunger, Messages.Meaning_rate, Messages.Meaning_peakLoad,
			Messages.Meaning_gearbox, Messages.Meaning_rods, Messages.Meaning_power, Messages.Meaning_verdict };

	private DesignTable() {
	}

	/**
	 * @param parent gets the table and a layout
	 * @param name heading of the first column
	 * @return the table
	 */
	public static RowTable<DesignRow> create(Composite parent, String name) {
		RowTable<DesignRow> rows = new RowTable<>(parent, DesignRow.class, row -> String.join("\n", row.reasons())) //$NON-NLS-1$
				.column(name, SWT.LEFT, 104, 5, DesignRow::name)
				.column(Messages.Column_unit, SWT.LEFT, 112, 1, row -> row.equipment().unit())
				.column(Messages.Column_stroke, SWT.RIGHT, 70, 1, row -> row.equipment().stroke())
				.column(Messages.Column_speed, SWT.RIGHT, 76, 1, row -> row.equipment().speed())
				.column(Messages.Column_plunger, SWT.RIGHT, 72, 1, row -> row.equipment().plunger())
				.column(Messages.Column_rate, SWT.RIGHT, 94, 1, row -> row.figures().rate())
				.column(Messages.Column_peakLoad, SWT.RIGHT, 80, 1, row -> row.figures().peakLoad())
				.column(Messages.Column_gearbox, SWT.RIGHT, 76, 1, row -> row.figures().gearbox())
				.column(Messages.Column_rods, SWT.RIGHT, 64, 1, row -> row.figures().rods())
				.column(Messages.Column_power, SWT.RIGHT, 74, 1, row -> row.figures().power())
				.column(Messages.Column_verdict, SWT.LEFT, 100, 1, row -> row.verdict().word(),
						row -> row.verdict().icon());
		for (int i = 0; i < MEANINGS.length; i++) {
			rows.table().getColumn(i).setToolTipText(MEANINGS[i]);
		}
		return rows;
	}
}
