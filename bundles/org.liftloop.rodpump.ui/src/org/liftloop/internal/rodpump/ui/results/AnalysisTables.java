/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.results;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.liftloop.rodpump.result.Status;
import org.liftloop.rodpump.twin.report.ResultLabels;

/** The tables that show an analysis. */
final class AnalysisTables {

	private AnalysisTables() {
	}

	/** Each result with value, status and reasons. */
	static RowTable<ResultRow> results(Composite parent) {
		return new RowTable<>(parent, ResultRow.class, row -> String.join("\n", row.reasons())) //$NON-NLS-1$
				.column(Messages.Column_result, SWT.LEFT, 200, 3, ResultRow::name)
				.column(Messages.Column_value, SWT.RIGHT, 90, 1, ResultRow::value)
				.column(Messages.Column_status, SWT.LEFT, 96, 1, row -> ResultLabels.label(row.status()),
						row -> StatusLook.icon(row.status()))
				.column(Messages.Column_reasons, SWT.LEFT, 60, 4, row -> String.join(" ", row.reasons())); //$NON-NLS-1$
	}

	/** Each taper with its loads, stresses and Goodman loading. */
	static RowTable<TaperRow> tapers(Composite parent) {
		return new RowTable<>(parent, TaperRow.class, row -> String.join("\n", row.reasons())) //$NON-NLS-1$
				.column(Messages.Column_taper, SWT.LEFT, 90, 3, TaperRow::name)
				.column(Messages.Column_loading, SWT.RIGHT, 80, 1, TaperRow::loading)
				.column(Messages.Column_status, SWT.LEFT, 110, 2, AnalysisTables::verdict, AnalysisTables::icon)
				.column(Messages.Column_maximumStress, SWT.RIGHT, 80, 1, TaperRow::maximumStress)
				.column(Messages.Column_minimumStress, SWT.RIGHT, 80, 1, TaperRow::minimumStress)
				.column(Messages.Column_peakLoad, SWT.RIGHT, 80, 1, TaperRow::peakLoad)
				.column(Messages.Column_minimumLoad, SWT.RIGHT, 80, 1, TaperRow::minimumLoad);
	}

	private static String verdict(TaperRow row) {
		if (row.status() == Status.NOT_DETERMINABLE) {
			return ResultLabels.label(row.status());
		}
		String side = row.inside() ? Messages.Taper_inside : Messages.Taper_outside;
		return row.status() == Status.OK ? side : side + ", " + ResultLabels.label(row.status()); //$NON-NLS-1$
	}

	private static Image icon(TaperRow row) {
		return row.inside() || row.status() == Status.NOT_DETERMINABLE ? StatusLook.icon(row.status())
				: StatusLook.exceededIcon();
	}
}
