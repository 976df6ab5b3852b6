/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.uncertainty;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.internal.rodpump.ui.results.StatusLook;
import org.liftloop.rodpump.twin.report.ResultLabels;
import org.liftloop.rodpump.twin.report.UncertaintyRow;
import org.liftloop.ui.tables.RowTable;

/** The table of uncertainties. */
final class UncertaintyTable {

	private UncertaintyTable() {
	}

	static RowTable<UncertaintyRow> create(Composite parent) {
		return new RowTable<>(parent, UncertaintyRow.class, row -> String.join("\n", row.reasons())) //$NON-NLS-1$
				.column(Messages.Column_result, SWT.LEFT, 190, 3, UncertaintyRow::label)
				.column(Messages.Column_stated, SWT.RIGHT, 80, 1, UncertaintyRow::stated)
				.column(Messages.Column_deviation, SWT.RIGHT, 80, 1, UncertaintyRow::deviation)
				.column(Messages.Column_low, SWT.RIGHT, 80, 1, UncertaintyRow::low)
				.column(Messages.Column_high, SWT.RIGHT, 80, 1, UncertaintyRow::high)
				.column(Messages.Column_sources, SWT.LEFT, 150, 2, UncertaintyRow::sources)
				.column(Messages.Column_status, SWT.LEFT, 96, 1, row -> ResultLabels.label(row.status()),
						row -> StatusLook.icon(row.status()))
				.column(Messages.Column_reasons, SWT.LEFT, 60, 2, row -> String.join(" ", row.reasons())); //$NON-NLS-1$
	}
}
