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
import org.liftloop.rodpump.string.TaperBuckling;
import org.liftloop.rodpump.twin.report.ResultLabels;
import org.liftloop.ui.tables.RowTable;

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
				.column(Messages.Column_status, SWT.LEFT, 110, 2, AnalysisTables::verdict,
						row -> icon(row.inside(), row.status()))
				.column(Messages.Column_maximumStress, SWT.RIGHT, 80, 1, TaperRow::maximumStress)
				.column(Messages.Column_minimumStress, SWT.RIGHT, 80, 1, TaperRow::minimumStress)
				.column(Messages.Column_peakLoad, SWT.RIGHT, 80, 1, TaperRow::peakLoad)
				.column(Messages.Column_minimumLoad, SWT.RIGHT, 80, 1, TaperRow::minimumLoad);
	}

	/** Each taper as a design: stress against its limit, and whether it is pressed at its foot. */
	static RowTable<StringCheckRow> stringCheck(Composite parent) {
		return new RowTable<>(parent, StringCheckRow.class, row -> String.join("\n", row.findings())) //$NON-NLS-1$
				.column(Messages.Column_taper, SWT.LEFT, 90, 3, StringCheckRow::name)
				.column(Messages.Column_stresses, SWT.RIGHT, 130, 2, StringCheckRow::stresses)
				.column(Messages.Column_permissible, SWT.RIGHT, 90, 1, StringCheckRow::permissible)
				.column(Messages.Column_loading, SWT.RIGHT, 70, 1, StringCheckRow::loading,
						row -> icon(row.inside(), row.status()))
				.column(Messages.Column_footLoad, SWT.RIGHT, 90, 1, StringCheckRow::footLoad)
				.column(Messages.Column_buckling, SWT.LEFT, 100, 1, row -> words(row.buckling()),
						row -> icon(row.buckling()))
				.column(Messages.Column_criticalLoad, SWT.RIGHT, 90, 1, StringCheckRow::criticalLoad)
				.column(Messages.Column_neutralPoint, SWT.RIGHT, 90, 1, StringCheckRow::neutralPoint)
				.column(Messages.Column_findings, SWT.LEFT, 200, 5, row -> String.join(" ", row.findings())); //$NON-NLS-1$
	}

	/** API RP 11L, line by line, beside the card. */
	static RowTable<Rp11lRow> rp11l(Composite parent) {
		return new RowTable<>(parent, Rp11lRow.class, row -> String.join("\n", row.reasons())) //$NON-NLS-1$
				.column(Messages.Column_line, SWT.LEFT, 190, 3, Rp11lRow::name)
				.column(Messages.Column_rp11l, SWT.RIGHT, 90, 1, Rp11lRow::method)
				.column(Messages.Column_card, SWT.RIGHT, 90, 1, Rp11lRow::measured)
				.column(Messages.Column_difference, SWT.RIGHT, 84, 1, Rp11lRow::difference)
				.column(Messages.Column_status, SWT.LEFT, 96, 1, row -> ResultLabels.label(row.status()),
						row -> StatusLook.icon(row.status()))
				.column(Messages.Column_reasons, SWT.LEFT, 60, 3, row -> String.join(" ", row.reasons())); //$NON-NLS-1$
	}

	/** Each measure of the card's quality. */
	static RowTable<MeasureRow> signal(Composite parent) {
		return new RowTable<>(parent, MeasureRow.class, MeasureRow::reason)
				.column(Messages.Column_measure, SWT.LEFT, 160, 3, MeasureRow::name)
				.column(Messages.Column_value, SWT.RIGHT, 70, 1, MeasureRow::value)
				.column(Messages.Column_limit, SWT.RIGHT, 70, 1, MeasureRow::limit)
				.column(Messages.Column_score, SWT.RIGHT, 52, 1, MeasureRow::score)
				.column(Messages.Column_status, SWT.LEFT, 96, 1, AnalysisTables::verdict,
						row -> StatusLook.icon(row.status()))
				.column(Messages.Column_reasons, SWT.LEFT, 60, 5, MeasureRow::reason);
	}

	private static String verdict(MeasureRow row) {
		return switch (row.status()) {
		case OK -> ResultLabels.label(Status.OK);
		case UNCERTAIN -> Messages.Measure_against;
		case NOT_DETERMINABLE -> Messages.Measure_notJudged;
		};
	}

	private static String words(TaperBuckling.State state) {
		return switch (state) {
		case TENSION -> Messages.Buckling_tension;
		case COMPRESSION -> Messages.Buckling_compression;
		case BUCKLING -> Messages.Buckling_buckles;
		};
	}

	private static Image icon(TaperBuckling.State state) {
		return switch (state) {
		case TENSION -> StatusLook.icon(Status.OK);
		case COMPRESSION -> StatusLook.icon(Status.UNCERTAIN);
		case BUCKLING -> StatusLook.exceededIcon();
		};
	}

	private static String verdict(TaperRow row) {
		if (row.status() == Status.NOT_DETERMINABLE) {
			return ResultLabels.label(row.status());
		}
		String side = row.inside() ? Messages.Taper_inside : Messages.Taper_outside;
		return row.status() == Status.OK ? side : side + ", " + ResultLabels.label(row.status()); //$NON-NLS-1$
	}

	private static Image icon(boolean inside, Status status) {
		return inside || status == Status.NOT_DETERMINABLE ? StatusLook.icon(status) : StatusLook.exceededIcon();
	}
}
